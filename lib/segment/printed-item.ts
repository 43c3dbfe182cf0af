import type { Label } from "../labels/label.ts";
import type { Passage } from "../transcript/block.ts";
import type { Gap, Heading, Leftover, Note } from "../transcript/item.ts";

/** An item as printed: who a turn's speaker is, nobody has said yet. */
export type PrintedItem = PrintedTurn | Note | Heading | Gap;

/** A turn as printed. */
export interface PrintedTurn {
  readonly type: "turn";
  /** `null` where no label is printed. */
  readonly label: Label | null;
  /** Times that stand beside the label in lines or cells of their own: they are the label's. */
  readonly times: readonly Passage[];
  readonly passages: readonly Passage[];
  readonly text: string;
  /** Marks of words missing or not understood, within the words. */
  readonly unheard: readonly Passage[];
  /**
   * Why a turn without a label begins here: an `opening` before the first label, an unlabelled `answer` after a question, the turn
   * before that `resumes`, a heading that says who speaks under it (`headed`), words that somebody throws in (`interjected`), or words
   * whose label the source `lost`. `null` where a label is printed.
   */
  readonly unlabelled: "opening" | "answer" | "headed" | "resumes" | "interjected" | "lost" | null;
}

/** Everything that stands in the blocks, in document order, and the signs that are neither words nor notes. */
export interface PrintedDocument {
  readonly items: readonly PrintedItem[];
  readonly leftovers: readonly Leftover[];
}

import type { ParsedName } from "../names/parsed-name.ts";
import type { TurnReason } from "../transcript/item.ts";

/** A run of print that may be an attribution, with its typographic evidence. It becomes a label where the document as a whole bears it out. */
export interface Candidate {
  readonly block: number;
  /** The label with its punctuation and what stands before it: `blocks[block].text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  /** The label as printed, white space collapsed, without a time or marks that nobody sees before it. */
  readonly text: string;
  readonly person: ParsedName;
  readonly mark: LabelMark;
  /** All its letters are bold. */
  readonly bold: boolean;
  /** All its letters outside brackets are capitals. */
  readonly capitals: boolean;
  /** Nothing follows in the block: the words stand in the next one. */
  readonly alone: boolean;
  /** The block begins with it (but for white space). */
  readonly leading: boolean;
  /** The block is a heading of the page, the term of a list of definitions, or a cell of its own. */
  readonly headed: boolean;
  /** It carries a time, as captions do: "Lloyd Austin: (02:11)". */
  readonly timed: boolean;
  /** The words in its block begin with a small letter: a sentence that goes on. */
  readonly continuing: boolean;
  /** The words in its block, or in the next where it stands alone, ask something. */
  readonly asking: boolean;
  /** What follows in its block is somebody's name and nothing else: "President: Mrs. Ngoma (Gabon)". */
  readonly naming: boolean;
  /** Who speaks under it says that name of himself: "Neeraj:" "Neeraj from News18." */
  readonly selfNamed: boolean;
  /** Its words are a sentence's: "The President and I have been very clear". */
  readonly sentence: boolean;
  /** Its words head no speech: "Note", "Participants", "Western Balkans". */
  readonly caption: boolean;
  /** What follows in its block is a few words and no sentence: "2,200 parents who are on leave". */
  readonly unended: boolean;
  /** What follows is a quotation, or answers its own question: the words of a speech, not of another speaker. */
  readonly quoting: boolean;
}

/** What sets a label apart in print: `MR. CARNEY:`, `Inga Sproģe – Latvijas Vēstis –`, `Mr. LEAHY.`, `【Reporter】`, or nothing. */
export type LabelMark = "colon" | "dash" | "stop" | "brackets" | "none";

/** A candidate that the document's labels took in. */
export interface Label extends Candidate {
  /** What spoke for it, weightiest first. */
  readonly reasons: readonly TurnReason[];
  /** 0 to 1. */
  readonly confidence: number;
}

import type { Act } from "./act.ts";
import type { PageLeftover, Passage } from "./block.ts";
import type { CorrectedPart } from "./correction.ts";
import type { SpeakerId } from "./speaker.ts";

/** One thing in the order of the document. `text`: white space collapsed inside a paragraph, paragraphs joined by a line feed. */
export type Item = Turn | Note | Heading | Gap;

declare const turnId: unique symbol;

/** Names one turn within its transcript, by its words: the same in every revision that has it unchanged (`withLastingIds`). */
export type TurnId = string & { readonly [turnId]: true };

/** One speaker's words until another begins (Akoma Ntoso `speech`, TEI `u`). */
export interface Turn {
  readonly type: "turn";
  /** Absent in readings of older grammars. */
  readonly id?: TurnId;
  readonly speaker: SpeakerId;
  /** The attribution as printed, with its punctuation; `null` where none is printed. */
  readonly label: string | null;
  /** The words, label removed. */
  readonly text: string;
  /** Where the label stands, in as many pieces as the page prints it; empty where `label` is `null`. */
  readonly labelPassages: readonly Passage[];
  /** Where the words stand, one passage or more a block. */
  readonly passages: readonly Passage[];
  /** Within the words, where the record says that some are missing or were not understood: "(inaudible)", "[…]". */
  readonly unheard?: readonly Passage[];
  /** Nobody is printed here: the title, subtitle or byline tells who speaks. */
  readonly inferred?: true;
  /** The turn before goes on after a note, a heading or a gap. */
  readonly resumes?: true;
  /** Some of its words are in a part that the page folds away. */
  readonly folded?: true;
  /** Whom the surroundings suggest where the speaker is unidentified; never an attribution. */
  readonly likely?: SpeakerId;
  /** 0 to 1: how sure we are that this turn begins here and is this speaker's. */
  readonly confidence: number;
  /** Why, weightiest first. The words for them stand in the locale file. */
  readonly reasons: readonly TurnReason[];
  /** Whether it asks or answers, and why; absent in readings of older grammars. */
  readonly act?: Act;
  /** What of it the reader put right; absent where it stands as it was read. */
  readonly corrected?: readonly CorrectedPart[];
}

/** Evidence for a turn's beginning and its speaker, by name. */
export type TurnReason =
  | "bold"
  | "capitals"
  | "colon"
  | "own-paragraph"
  | "family"
  | "roster"
  | "role"
  | "anonymous-label"
  | "called-by-moderator"
  | "self-introduction"
  | "addressed-in-reply"
  | "subtitle"
  | "byline"
  | "title"
  | "other-greeted"
  | "unnamed"
  | "resumes"
  | "after-gap"
  /** The reader says so. */
  | "by-reader";

/** Words nobody speaks, in a paragraph of their own (Akoma Ntoso `scene`, TEI `kinesic`). */
export interface Note {
  readonly type: "note";
  readonly kind: NoteKind;
  readonly text: string;
  readonly passages: readonly Passage[];
}

/**
 * `front` byline, place, "(As delivered)"; `time` "2:15 P.M. EDT"; `topics` "Subjects: …"; `scene` "(Laughter.)";
 * `narration` an account of the event; `document` matter inserted in the record; `end` "END", "# # #".
 */
export type NoteKind = "front" | "time" | "topics" | "scene" | "narration" | "document" | "end";

/** A title that groups what follows. */
export interface Heading {
  readonly type: "heading";
  readonly text: string;
  readonly passages: readonly Passage[];
}

/** Text that the source lost (TEI `gap`). */
export interface Gap {
  readonly type: "gap";
  readonly reason: "page-break" | "omission";
  /** The omission mark that is printed; empty for a page break. */
  readonly passages: readonly Passage[];
  /** What was lost there, as the reader says. */
  readonly lost?: string;
}

/**
 * Printed characters that are neither words nor notes, each with its name: nothing is dropped in silence. Beside what pages have,
 * a `rule` of signs, `punctuation` between items, and `clutter`: running heads and feet of paged text, signs that cannot be seen.
 */
export interface Leftover {
  readonly reason: "rule" | "punctuation" | "clutter" | PageLeftover;
  readonly passage: Passage;
}

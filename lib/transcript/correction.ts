import type { Gap, TurnId } from "./item.ts";
import type { Speaker, SpeakerId } from "./speaker.ts";
import type { Transcript } from "./transcript.ts";

/** One change that the reader made to a reading: what, when, on which words. Kept apart from the reading, and never edited. */
export interface Correction {
  /** A UUID: the same correction in two backups is one. */
  readonly id: string;
  /** When it was made, ISO 8601 with time, UTC; no two of a document at the same moment, so that they have an order. */
  readonly madeAt: string;
  /** When the reader took it back; `null` while it counts. */
  readonly undoneAt: string | null;
  readonly change: CorrectionChange;
}

/** What a correction says, in words of the page: it is found again by them, in other revisions and by other grammars. */
export type CorrectionChange =
  /** These turns are somebody else's: of one turn, or of several where one speaker is split in two. */
  | { readonly kind: "speaker"; readonly turns: readonly TurnSelector[]; readonly speaker: SpeakerFacts }
  /** All turns of a speaker are another's. */
  | { readonly kind: "merge"; readonly speaker: SpeakerSelector; readonly into: SpeakerFacts }
  /** A speaker has another name, role, outlet or kind. */
  | { readonly kind: "facts"; readonly speaker: SpeakerSelector; readonly facts: Partial<SpeakerFacts> }
  /** A turn begins within another, before this letter or digit of its words. */
  | {
      readonly kind: "begin";
      readonly turn: TurnSelector;
      readonly letter: number;
      readonly beginning: string;
      readonly speaker: SpeakerFacts;
    }
  /** A turn goes on with the one before. */
  | { readonly kind: "join"; readonly turn: TurnSelector }
  /** What was taken for a label is words of the turn before. */
  | { readonly kind: "no-label"; readonly turn: TurnSelector; readonly label: string }
  /** A turn answers this question, or none. */
  | { readonly kind: "answer"; readonly turn: TurnSelector; readonly question: TurnSelector | null }
  /** What the source lost in a gap; `null`: not known after all. */
  | { readonly kind: "gap"; readonly gap: GapSelector; readonly lost: string | null }
  /** The page is a transcript, or none. */
  | { readonly kind: "verdict"; readonly verdict: "transcript" | "other" };

/** Finds a turn again by its words, and where several have the same by those around them. */
export interface TurnSelector {
  /** Its id when the correction was made. */
  readonly id: TurnId;
  /** Hashes of its folded words, and of those of the turns before and after; `null` where there is none. */
  readonly words: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Of the turns with these words the how-manieth, from 0, of how many. */
  readonly nth: number;
  readonly of: number;
  /** Its first words, for a person to read. */
  readonly beginning: string;
}

/** Finds a speaker again: by id, else by a name that only one has, else by the first turn. */
export interface SpeakerSelector {
  readonly id: SpeakerId;
  readonly name: string | null;
  readonly role: string | null;
  readonly first: TurnSelector;
}

/** Finds a gap again by the turns around it. */
export interface GapSelector {
  readonly reason: Gap["reason"];
  readonly before: TurnSelector | null;
  readonly after: TurnSelector | null;
}

/** What can be said of a speaker. */
export type SpeakerFacts = Pick<Speaker, "name" | "role" | "outlet" | "kind">;

/**
 * What became of a correction in a reading. `holds`: the reading says what the correction says, because of it; `agrees`: the
 * reading says so by itself; `lost`: its words are not there, or not in one place only.
 */
export type CorrectionOutcome = "holds" | "agrees" | "lost";

/** A correction as it stands in one reading. */
export interface ReplayedCorrection extends Correction {
  /** `undone`: the reader took it back. */
  readonly outcome: CorrectionOutcome | "undone";
  /** Where it can be seen, an index into the corrected transcript's items; absent where it is seen nowhere. */
  readonly item?: number;
  /** What the reading said instead, for a person to read; `null` where it said nothing. Absent where nothing was replaced. */
  readonly was?: string | null;
}

/** What a page was read as, where corrections say otherwise. */
export type UncorrectedReading = Pick<Transcript, "verdict" | "speakers" | "items" | "exchanges">;

/** What of a turn the reader put right: who speaks, where it begins, what it answers. */
export type CorrectedPart = "speaker" | "beginning" | "exchange";

/** What the reader wants corrected, by the ids of the reading that they see. */
export type CorrectionRequest =
  | { readonly kind: "speaker"; readonly turns: readonly TurnId[]; readonly speaker: SpeakerFacts }
  | { readonly kind: "merge"; readonly speaker: SpeakerId; readonly into: SpeakerFacts }
  | { readonly kind: "facts"; readonly speaker: SpeakerId; readonly facts: Partial<SpeakerFacts> }
  | {
      readonly kind: "begin";
      readonly turn: TurnId;
      /** Letters and digits of the turn's words before the one that begins the new turn (`lettersBefore`). */
      readonly letter: number;
      readonly speaker: SpeakerFacts;
    }
  | { readonly kind: "join"; readonly turn: TurnId }
  | { readonly kind: "no-label"; readonly turn: TurnId }
  | { readonly kind: "answer"; readonly turn: TurnId; readonly question: TurnId | null }
  /** `item`: the gap, an index into the transcript's items. */
  | { readonly kind: "gap"; readonly item: number; readonly lost: string | null }
  | { readonly kind: "verdict"; readonly verdict: "transcript" | "other" };

/** What the reader wants to correct where they are. */
export interface CorrectionTarget {
  /** The turn, an index into the transcript's items. */
  readonly item: number;
  /** A turn is to begin before this letter or digit of its words; `null`: who speaks is to be corrected. */
  readonly letter: number | null;
}

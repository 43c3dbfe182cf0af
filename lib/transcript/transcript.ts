import type { Block } from "./block.ts";
import type { ReplayedCorrection, UncorrectedReading } from "./correction.ts";
import type { Item, Leftover } from "./item.ts";
import type { Source } from "./source.ts";
import type { Speaker } from "./speaker.ts";
import type { Verdict } from "./verdict.ts";

/** One page's record: everything that outline, search, export, store and page marks read. */
export interface Transcript {
  readonly verdict: Verdict;
  readonly source: Source;
  readonly speakers: readonly Speaker[];
  readonly items: readonly Item[];
  readonly exchanges: readonly Exchange[];
  readonly leftovers: readonly Leftover[];
  /** The version of the grammar that read this (`GRAMMAR`). */
  readonly grammar: number;
  /** What the reader corrected, in the order in which it was made; absent where nothing was. */
  readonly corrections?: readonly ReplayedCorrection[];
  /** What the page was read as before that; absent where the corrections changed nothing. */
  readonly uncorrected?: UncorrectedReading;
}

/** A question and its answers (Akoma Ntoso `question`/`answer`): indices into `items`, turns only. */
export interface Exchange {
  readonly question: readonly number[];
  readonly answers: readonly number[];
}

/** The words of one visit, never edited; another reading of the same words replaces only `transcript`. */
export interface Revision {
  /** SHA-256 (hex) of the words: the text of the blocks that are no leftovers, white space collapsed. Same words, same id. */
  readonly hash: string;
  readonly blocks: readonly Block[];
  readonly transcript: Transcript;
  /** When these words were first saved, ISO 8601 with time, UTC. */
  readonly savedAt: string;
  /**
   * The hash of the revision whose page a better extraction read again here, or in which the same words are spoken among other notes.
   * That one stays beside it, and is in no count of revisions. Absent where the page had changed, or was saved for the first time.
   */
  readonly rereads?: string;
}

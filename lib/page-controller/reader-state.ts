import type { PageState } from "../messages/protocol.ts";
import type { LiveReading, LiveTurn } from "../page/live-turns.ts";
import type { Change } from "../page/look-when-quiet.ts";
import type { Offer } from "../page/overlay/offer.ts";
import type { Act } from "../page/overlay/status.ts";
import type { Pane } from "../page-api/page-api.ts";
import type { Settings } from "../settings/settings.ts";
import type { CorrectionTarget } from "../transcript/correction.ts";
import { type Focus, NO_FOCUS } from "../transcript/focus.ts";
import type { Transcript } from "../transcript/transcript.ts";

/** What is known of a page and of its reader; what is seen, counted, saved and told follows from it. */
export interface ReaderState {
  /** `null` until they are known: before, the site may be switched off. */
  readonly settings: Settings | null;
  /** As of the last look; `null` for no transcript. */
  readonly reading: LiveReading | null;
  /** As they stand in the page. */
  readonly turns: readonly LiveTurn[];
  /** The number of this reading: another number, other words. */
  readonly readings: number;
  /** The last look at the page, by what made it: another object for each. */
  readonly look: { readonly at: Change } | null;
  readonly focus: Focus;
  /** The turn being read, an index into the transcript's items; `null` above the first. */
  readonly current: number | null;
  /** What of the outline in the page is wanted. */
  readonly wanted: Pane | null;
  /** What the reader wants to correct, in the outline. */
  readonly correcting: CorrectionTarget | null;
  /** What the pill offers, while no speaker stands out. */
  readonly offer: Offer | null;
  /** The page hinders what we show in it. */
  readonly isHindered: boolean;
  /** Where the last jump landed: another object for each jump. */
  readonly landing: Landing | null;
  /** What was found in the page, and the one hit that the reader is at. */
  readonly hits: { readonly all: readonly Range[]; readonly at: Range | null };
  /** What the reader was told last: another object each time. */
  readonly message: { readonly words: string; readonly act?: Act | undefined } | null;
}

/** Where a jump landed. */
interface Landing {
  /** An index into the transcript's items; `null` for what is none of them. */
  readonly item: number | null;
  /** What it says. */
  readonly says: string;
  readonly ranges: readonly Range[];
}

/** Hears what is known now, and what was known before. */
type Hear = (now: ReaderState, before: ReaderState) => void;

/** Holds the one state of a page, and tells of every change. */
export interface ReaderStore {
  now(): ReaderState;
  change(part: Partial<ReaderState>): void;
  /** Hears of every change, in the order of subscribing, until the signal aborts. */
  subscribe(hear: Hear, signal: AbortSignal): void;
}

/** Creates a state in which nothing is known. */
export function createReaderState(): ReaderStore {
  const hearers = new Set<Hear>();
  let state: ReaderState = {
    settings: null,
    reading: null,
    turns: [],
    readings: 0,
    look: null,
    focus: NO_FOCUS,
    current: null,
    wanted: null,
    correcting: null,
    offer: null,
    isHindered: false,
    landing: null,
    hits: { all: [], at: null },
    message: null,
  };
  let untold: (readonly [now: ReaderState, before: ReaderState])[] = [];
  return {
    now: () => state,
    change(part) {
      const before = state;
      state = { ...state, ...part };
      untold.push([state, before]);
      // Changed by one who hears of a change: first all hear of that one.
      if (untold.length > 1) return;
      try {
        for (const told of untold) for (const hear of [...hearers]) hear(...told);
      } finally {
        untold = [];
      }
    },
    subscribe(hear, signal) {
      hearers.add(hear);
      signal.addEventListener("abort", () => hearers.delete(hear), { once: true });
    },
  };
}

/** Returns whether one of these has changed. */
export function hasChanged(
  now: ReaderState,
  before: ReaderState,
  names: readonly (keyof ReaderState)[],
): boolean {
  return names.some((name) => now[name] !== before[name]);
}

/** Returns whether the page's site is switched on. */
export function isOn({ settings }: ReaderState): boolean {
  return settings !== null && !settings.off.includes(location.host);
}

/** Returns whether anything of ours is seen in the page. */
export function isShown(state: ReaderState): boolean {
  return isOn(state) && state.turns.length > 0;
}

/** Returns the transcript that was read; `null` if there is none. */
export function transcriptOf({ reading }: ReaderState): Transcript | null {
  return reading?.transcript ?? null;
}

/** Returns what those are told who follow the page. */
export function pageStateOf(state: ReaderState): PageState {
  const { current, focus, readings, isHindered } = state;
  return { current, focus, on: isOn(state), reading: readings, isHindered };
}

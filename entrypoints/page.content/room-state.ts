import type { PageState } from "../../lib/messages/protocol.ts";
import type { LiveReading, LiveTurn } from "../../lib/page/live-turns.ts";
import type { Offer } from "../../lib/page/overlay/offer.ts";
import type { Settings } from "../../lib/settings/settings.ts";
import type { SpeakerId } from "../../lib/transcript/speaker.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import type { Pane } from "./desk.ts";

/** What is known of a page and of its reader; what is seen follows from it. */
export interface RoomState {
  /** `null` until they are known: nothing is shown to whom it may be switched off. */
  readonly settings: Settings | null;
  readonly reading: LiveReading | null;
  /** As they stand in the page. */
  readonly turns: readonly LiveTurn[];
  /** The how-manieth reading this is: another number, other words. */
  readonly readings: number;
  /** Whose turns stand out; empty for all. */
  readonly focus: readonly SpeakerId[];
  /** The turn being read, an index into the transcript's items; `null` above the first. */
  readonly current: number | null;
  /** What of the outline in the page is wanted. */
  readonly wanted: Pane | null;
  /** What the pill offers, while nobody stands out. */
  readonly offer: Offer | null;
  /** The page hinders what we show in it. */
  readonly isHindered: boolean;
}

/** Hears what is known now, and what was known before. */
type Hear = (now: RoomState, before: RoomState) => void;

/** Holds what is known, and tells of every change. */
export interface RoomStateHolder {
  now(): RoomState;
  change(part: Partial<RoomState>): void;
  /** Hears of every change, in the order of listening, until the signal aborts. */
  onChange(hear: Hear, signal: AbortSignal): void;
}

/** A state in which nothing is known. */
export function createRoomState(): RoomStateHolder {
  const hearers = new Set<Hear>();
  let state: RoomState = {
    settings: null,
    reading: null,
    turns: [],
    readings: 0,
    focus: [],
    current: null,
    wanted: null,
    offer: null,
    isHindered: false,
  };
  return {
    now: () => state,
    change(part) {
      const before = state;
      state = { ...state, ...part };
      for (const hear of [...hearers]) hear(state, before);
    },
    onChange(hear, signal) {
      hearers.add(hear);
      signal.addEventListener("abort", () => hearers.delete(hear), { once: true });
    },
  };
}

/** Whether the page's site is switched on. */
export function isOn({ settings }: RoomState): boolean {
  return settings !== null && !settings.off.includes(location.host);
}

/** The transcript that was read; `null` for none. */
export function transcriptOf({ reading }: RoomState): Transcript | null {
  return reading?.transcript ?? null;
}

/** What those are told who follow the page. */
export function pageStateOf(state: RoomState): PageState {
  const { current, focus, readings, isHindered } = state;
  return { current, focus, on: isOn(state), reading: readings, isHindered };
}

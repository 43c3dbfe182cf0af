import { badgeNumber, countSpeakers, NO_SPEAKERS, type SpeakerCount } from "../transcript/speaker-groups.ts";
import type { Background } from "./background.ts";
import { isOn, type ReaderState, type ReaderStore } from "./reader-state.ts";

/** Has the icon show how many speakers the page has, and whether its site is switched on, whenever that may be another. */
export function tellSpeakerCount(state: ReaderStore, tell: Background["tell"], signal: AbortSignal): void {
  state.subscribe((now, before) => {
    const isSwitched = now.reading !== null && isOn(now) !== isOn(before);
    if (isSwitched || isToBeCounted(now, before))
      void tell("speakersCounted", { count: countOf(now), on: isOn(now) });
  }, signal);
}

function isToBeCounted(now: ReaderState, before: ReaderState): boolean {
  if (now.look === before.look) return false;
  const [count, were] = [countOf(now), countOf(before)];
  if (count.speakers !== were.speakers || count.unnamed !== were.unnamed) return true;
  // The icon's number goes with the page that was left: what comes back has to be counted again.
  return now.look?.at !== "words" && badgeNumber(count) > 0;
}

function countOf({ reading }: ReaderState): SpeakerCount {
  return reading ? countSpeakers(reading.transcript) : NO_SPEAKERS;
}

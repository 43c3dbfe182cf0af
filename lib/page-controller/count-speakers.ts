import { countVoices, NOBODY, totalVoices, type VoiceCount } from "../transcript/voices.ts";
import type { Background } from "./background.ts";
import { isOn, type ReaderState, type ReaderStore } from "./reader-state.ts";

/** Has the icon show how many speakers the page has, and whether its site is switched on, whenever that may be another. */
export function countSpeakers(state: ReaderStore, tell: Background["tell"], signal: AbortSignal): void {
  state.subscribe((now, before) => {
    const isSwitched = now.reading !== null && isOn(now) !== isOn(before);
    if (isSwitched || isToBeCounted(now, before))
      void tell("speakersCounted", { voices: voicesOf(now), on: isOn(now) });
  }, signal);
}

function isToBeCounted(now: ReaderState, before: ReaderState): boolean {
  if (now.look === before.look) return false;
  const [voices, were] = [voicesOf(now), voicesOf(before)];
  if (voices.speakers !== were.speakers || voices.unnamed !== were.unnamed) return true;
  // The icon's number goes with the page that was left: what comes back has to be counted again.
  return now.look?.at !== "words" && totalVoices(voices) > 0;
}

function voicesOf({ reading }: ReaderState): VoiceCount {
  return reading ? countVoices(reading.transcript) : NOBODY;
}

import { i18n } from "#i18n";
import { outlineOf } from "../transcript/outline.ts";
import type { SpeakerId } from "../transcript/speaker.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { voicesOf } from "../transcript/voices.ts";
import { callVoice, counted, percent } from "./words.ts";

/** Who stands out, and how much that leaves: "Only Ada Norling: 12 turns, 38% of the words"; `null` where all do. */
export function callFocus(transcript: Transcript, focus: readonly SpeakerId[]): string | null {
  if (focus.length === 0) return null;
  const voices = voicesOf(outlineOf(transcript).speakers).filter(({ ids }) =>
    ids.some((id) => focus.includes(id)),
  );
  const turns = voices.reduce((sum, voice) => sum + voice.turns, 0);
  const share = voices.reduce((sum, voice) => sum + voice.share, 0);
  const [first] = voices;
  const who = first && voices.length === 1 ? callVoice(first) : counted("transcript.speakers", voices.length);
  return i18n.t("page.only", [who, counted("transcript.turns", turns), percent(share)]);
}

import { i18n } from "#i18n";
import { outlineOf } from "../transcript/outline.ts";
import type { SpeakerId } from "../transcript/speaker.ts";
import { groupSpeakers } from "../transcript/speaker-groups.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { counted, groupName, percent } from "./words.ts";

/** Who stands out, and how much that leaves: "Only Ada Norling: 12 turns, 38% of the words"; `null` where all do. */
export function focusWords(transcript: Transcript, focus: readonly SpeakerId[]): string | null {
  if (focus.length === 0) return null;
  const groups = groupSpeakers(outlineOf(transcript).speakers).filter(({ ids }) =>
    ids.some((id) => focus.includes(id)),
  );
  const turns = groups.reduce((sum, group) => sum + group.turns, 0);
  const share = groups.reduce((sum, group) => sum + group.share, 0);
  const [first] = groups;
  const who = first && groups.length === 1 ? groupName(first) : counted("transcript.speakers", groups.length);
  return i18n.t("page.only", [who, counted("transcript.turns", turns), percent(share)]);
}

import type { CorrectedPart } from "../transcript/correction.ts";
import type { Turn } from "../transcript/item.ts";
import type { Speaker } from "../transcript/speaker.ts";
import { listed } from "./speaker-words.ts";

/** Said of a speaker where the reader corrected who speaks, or what the speaker is called. */
export const SPEAKER_CORRECTED = "speaker as corrected by the reader";

/** Whether the reader corrected who speaks in a turn, or the name, role or outlet of that speaker. */
export function isSpeakerCorrected(turn: Pick<Turn, "corrected">, speaker: Speaker): boolean {
  return (
    turn.corrected?.includes("speaker") === true ||
    speaker.corrected?.some((fact) => fact !== "kind") === true
  );
}

/** What the reader corrected of a turn: "speaker and beginning as corrected by the reader"; empty where it is nothing. */
export function correctedWords(turn: Pick<Turn, "corrected">, speaker: Speaker): string {
  const parts = new Set<CorrectedPart>(turn.corrected);
  if (isSpeakerCorrected(turn, speaker)) parts.add("speaker");
  const said = PARTS.filter((part) => parts.has(part)).map((part) => PART_WORDS[part]);
  return said.length > 0 ? `${listed(said)} as corrected by the reader` : "";
}

const PARTS = ["speaker", "beginning", "exchange"] as const satisfies readonly CorrectedPart[];

const PART_WORDS: Readonly<Record<CorrectedPart, string>> = {
  speaker: "speaker",
  beginning: "beginning",
  exchange: "link to the question",
};

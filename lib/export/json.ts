import type { SpeakerId } from "../transcript/speaker.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { onlySpeaker } from "./only-speaker.ts";

/**
 * The documented form (`public/schema/transcript.schema.json`): one object, the very one that `npm run read` prints; of
 * several transcripts a list of them. Half a surrogate pair is written as its escape (ECMAScript's well-formed JSON).
 */
export function toJson(transcripts: readonly Transcript[], only: SpeakerId | null): string {
  const wanted = transcripts.map((transcript) => onlySpeaker(transcript, only));
  return `${JSON.stringify(wanted.length === 1 ? wanted[0] : wanted)}\n`;
}

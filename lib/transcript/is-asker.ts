import type { SpeakerKind } from "./speaker.ts";

/** Tells whether somebody of this kind is there to ask. */
export function isAsker(kind: SpeakerKind): boolean {
  return kind === "journalist" || kind === "audience";
}

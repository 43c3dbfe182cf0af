import { knownSpeakers as findKnownSpeakers } from "../../lib/store/known-speakers.ts";
import type { SpeakerFacts } from "../../lib/transcript/correction.ts";
import { withLibrary } from "./with-library.ts";

/** Finds people of the library of whose names a word begins with what was typed. */
export async function knownSpeakers(sent: unknown): Promise<readonly SpeakerFacts[]> {
  if (typeof sent !== "string" || sent.trim() === "") return [];
  return withLibrary((library) => findKnownSpeakers(library, sent));
}

import * as v from "valibot";
import type { SpeakerCount } from "../transcript/speaker-groups.ts";
import { COUNT, type Every } from "./forms.ts";

/** Returns whether something that was sent counts speakers. */
export function isSpeakerCount(sent: unknown): sent is SpeakerCount {
  return v.is(SPEAKER_COUNT, sent);
}

const SPEAKER_COUNT = v.strictObject({ speakers: COUNT, unnamed: COUNT } satisfies Every<SpeakerCount>);

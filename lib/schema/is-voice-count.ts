import * as v from "valibot";
import type { VoiceCount } from "../transcript/voices.ts";
import { COUNT, type Every } from "./reading-schemas.ts";

/** Whether something that was sent counts voices. */
export function isVoiceCount(sent: unknown): sent is VoiceCount {
  return v.is(VOICE_COUNT, sent);
}

const VOICE_COUNT = v.strictObject({ speakers: COUNT, unnamed: COUNT } satisfies Every<VoiceCount>);

import * as v from "valibot";
import type { CorrectionAct } from "../correct/corrector.ts";
import { SPEAKER_KINDS, TURN_ID } from "../schema/correction-schemas.ts";
import { COUNT, LINE, list, OBJECTS, oneOf, SPEAKER_ID } from "../schema/forms.ts";
import type { CorrectionRequest } from "../transcript/correction.ts";
import type { SpeakerKind } from "../transcript/speaker.ts";
import { wellFormed } from "../transcript/well-formed.ts";

/** What was sent, as something to do to corrections, in whole characters; `null` where it is nothing of the kind. */
export function checkCorrection(sent: unknown): CorrectionAct | null {
  const result = v.safeParse(ACT, sent);
  return result.success ? wellFormed(result.output) : null;
}

const object = OBJECTS.refused;
/** As long as a name, an office or a line about what was lost ever is. */
const SHORT = v.nullable(v.pipe(v.string(), v.maxLength(1000)));
const KIND = oneOf<SpeakerKind>(SPEAKER_KINDS);
const FACTS = object({ name: SHORT, role: SHORT, outlet: SHORT, kind: KIND });

const REQUEST = v.variant("kind", [
  object({ kind: v.literal("speaker"), turns: v.pipe(list(TURN_ID), v.minLength(1)), speaker: FACTS }),
  object({ kind: v.literal("merge"), speaker: SPEAKER_ID, into: FACTS }),
  object({
    kind: v.literal("facts"),
    speaker: SPEAKER_ID,
    facts: object({
      name: v.exactOptional(SHORT),
      role: v.exactOptional(SHORT),
      outlet: v.exactOptional(SHORT),
      kind: v.exactOptional(KIND),
    }),
  }),
  object({ kind: v.literal("begin"), turn: TURN_ID, letter: COUNT, speaker: FACTS }),
  object({ kind: v.literal("join"), turn: TURN_ID }),
  object({ kind: v.literal("no-label"), turn: TURN_ID }),
  object({ kind: v.literal("answer"), turn: TURN_ID, question: v.nullable(TURN_ID) }),
  object({ kind: v.literal("gap"), item: COUNT, lost: SHORT }),
  object({
    kind: v.literal("verdict"),
    verdict: oneOf<"transcript" | "other">({ transcript: true, other: true }),
  }),
]) satisfies v.GenericSchema<unknown, CorrectionRequest>;

const ID = v.nullable(v.pipe(LINE, v.minLength(1)));
const ACT = v.variant("kind", [
  object({ kind: v.literal("make"), request: REQUEST }),
  object({ kind: v.literal("undo"), id: ID }),
  object({ kind: v.literal("redo"), id: ID }),
]) satisfies v.GenericSchema<unknown, CorrectionAct>;

import * as v from "valibot";
import type {
  Correction,
  CorrectionChange,
  CorrectionOutcome,
  GapSelector,
  ReplayedCorrection,
  SpeakerFacts,
  SpeakerSelector,
  TurnSelector,
} from "../transcript/correction.ts";
import type { TurnId } from "../transcript/item.ts";
import type { SpeakerKind } from "../transcript/speaker.ts";
import {
  COUNT,
  type Every,
  LINE,
  list,
  OBJECTS,
  oneOf,
  SPEAKER_ID,
  TEXT_OR_NULL,
  type UnknownFields,
} from "./forms.ts";

/** The kinds of speaker, each once. */
export const SPEAKER_KINDS: Readonly<Record<SpeakerKind, true>> = {
  principal: true,
  moderator: true,
  journalist: true,
  audience: true,
  interpreter: true,
  group: true,
  unidentified: true,
};

/** The id of a turn: a line that is not empty. */
export const TURN_ID = v.custom<TurnId>((id) => id !== "" && v.is(LINE, id));

/** Schemas of corrections: their types and forms. Whether they fit a reading, replaying them tells. */
export function correctionSchemas(unknownFields: UnknownFields) {
  const object = OBJECTS[unknownFields];
  const facts = {
    name: TEXT_OR_NULL,
    role: TEXT_OR_NULL,
    outlet: TEXT_OR_NULL,
    kind: oneOf<SpeakerKind>(SPEAKER_KINDS),
  } satisfies Every<SpeakerFacts>;
  const speakerFacts = object(facts);
  const turn = object({
    id: TURN_ID,
    words: LINE,
    before: TEXT_OR_NULL,
    after: TEXT_OR_NULL,
    nth: COUNT,
    of: COUNT,
    beginning: LINE,
  } satisfies Every<TurnSelector>);
  const speaker = object({
    id: SPEAKER_ID,
    name: TEXT_OR_NULL,
    role: TEXT_OR_NULL,
    first: turn,
  } satisfies Every<SpeakerSelector>);
  const gap = object({
    reason: oneOf<GapSelector["reason"]>({ "page-break": true, omission: true }),
    before: v.nullable(turn),
    after: v.nullable(turn),
  } satisfies Every<GapSelector>);
  const change = v.variant("kind", [
    object({ kind: v.literal("speaker"), turns: list(turn), speaker: speakerFacts }),
    object({ kind: v.literal("merge"), speaker, into: speakerFacts }),
    object({
      kind: v.literal("facts"),
      speaker,
      facts: object({
        name: v.exactOptional(facts.name),
        role: v.exactOptional(facts.role),
        outlet: v.exactOptional(facts.outlet),
        kind: v.exactOptional(facts.kind),
      }),
    }),
    object({ kind: v.literal("begin"), turn, letter: COUNT, beginning: LINE, speaker: speakerFacts }),
    object({ kind: v.literal("join"), turn }),
    object({ kind: v.literal("no-label"), turn, label: LINE }),
    object({ kind: v.literal("answer"), turn, question: v.nullable(turn) }),
    object({ kind: v.literal("gap"), gap, lost: TEXT_OR_NULL }),
    object({
      kind: v.literal("verdict"),
      verdict: oneOf<"transcript" | "other">({ transcript: true, other: true }),
    }),
  ]) satisfies v.GenericSchema<unknown, CorrectionChange>;
  const made = {
    id: v.pipe(LINE, v.minLength(1)),
    madeAt: LINE,
    undoneAt: TEXT_OR_NULL,
    change,
  } satisfies Every<Correction>;
  const correction = object(made);
  const replayed = object({
    ...made,
    outcome: oneOf<CorrectionOutcome | "undone">({ holds: true, agrees: true, lost: true, undone: true }),
    item: v.exactOptional(COUNT),
    was: v.exactOptional(TEXT_OR_NULL),
  } satisfies Every<ReplayedCorrection>);
  return {
    change: change satisfies v.GenericSchema<unknown, CorrectionChange>,
    correction: correction satisfies v.GenericSchema<unknown, Correction>,
    replayed: replayed satisfies v.GenericSchema<unknown, ReplayedCorrection>,
  };
}

import * as v from "valibot";
import type { Act, ActReason } from "../transcript/act.ts";
import type { Block, BlockForm, Emphasis, PageLeftover, Passage } from "../transcript/block.ts";
import type { CorrectedPart, SpeakerFacts, UncorrectedReading } from "../transcript/correction.ts";
import type { Gap, Heading, Leftover, Note, NoteKind, Turn, TurnReason } from "../transcript/item.ts";
import type { KindReason, Origin, SpeakerReasons } from "../transcript/reasons.ts";
import type { Delivery, PagePart, Source } from "../transcript/source.ts";
import type { Speaker, SpeakerKind } from "../transcript/speaker.ts";
import type { Exchange, Transcript } from "../transcript/transcript.ts";
import type { Verdict, VerdictReason } from "../transcript/verdict.ts";
import { correctionSchemas, SPEAKER_KINDS, TURN_ID } from "./correction-schemas.ts";
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

/** Schemas of a reading's parts: their types and forms. Whether a reading fits its words, `fitsWords` tells. */
export function readingSchemas(unknownFields: UnknownFields) {
  const object = OBJECTS[unknownFields];

  const passage = object({ block: COUNT, start: COUNT, end: COUNT } satisfies Every<Passage>);
  const passages = list(passage);

  const emphasis = object({
    kind: oneOf<Emphasis["kind"]>({ bold: true, italic: true, struck: true }),
    start: COUNT,
    end: COUNT,
  } satisfies Every<Emphasis>);

  const block = object({
    text: WORDS,
    emphasis: list(emphasis),
    form: oneOf<BlockForm>({
      paragraph: true,
      heading: true,
      term: true,
      "list-item": true,
      quote: true,
      preformatted: true,
      cell: true,
    }),
    break: oneOf<Block["break"]>({ paragraph: true, line: true }),
    pageBreak: v.boolean(),
    folded: v.exactOptional(v.literal(true)),
    leftover: v.exactOptional(oneOf(PAGE_LEFTOVERS)),
  } satisfies Every<Block>);

  const verdict = object({
    kind: oneOf<Verdict["kind"]>({ transcript: true, other: true }),
    score: SHARE,
    reasons: list(name<VerdictReason>()),
  } satisfies Every<Verdict>);

  const source = object({
    url: TEXT_OR_NULL,
    title: LINE,
    subtitle: TEXT_OR_NULL,
    date: TEXT_OR_NULL,
    updated: TEXT_OR_NULL,
    language: TEXT_OR_NULL,
    delivery: v.nullable(oneOf<Delivery>({ "as delivered": true, "as prepared": true })),
    publisher: TEXT_OR_NULL,
    credits: list(LINE),
    part: v.exactOptional(
      object({
        of: oneOf<PagePart["of"]>({ pages: true, rows: true }),
        here: v.nullable(COUNT),
        all: v.nullable(COUNT),
      } satisfies Every<PagePart>),
    ),
    extraction: v.exactOptional(COUNT),
  } satisfies Every<Source>);

  const origins = list(name<Origin>());
  const speakerReasons = object({
    name: origins,
    role: origins,
    outlet: origins,
    kind: list(name<KindReason>()),
    told: list(COUNT),
  } satisfies Every<SpeakerReasons>);

  const speaker = object({
    id: SPEAKER_ID,
    name: TEXT_OR_NULL,
    role: TEXT_OR_NULL,
    outlet: TEXT_OR_NULL,
    kind: oneOf<SpeakerKind>(SPEAKER_KINDS),
    reasons: v.exactOptional(speakerReasons),
    corrected: v.exactOptional(
      list(oneOf<keyof SpeakerFacts>({ name: true, role: true, outlet: true, kind: true })),
    ),
    otherNames: v.exactOptional(list(LINE)),
  } satisfies Every<Speaker>);

  const act = object({
    does: oneOf<Act["does"]>({ asks: true, "asks-on": true, answers: true, neither: true }),
    reasons: list(name<ActReason>()),
  } satisfies Every<Act>);

  const turn = object({
    type: v.literal("turn"),
    id: v.exactOptional(TURN_ID),
    speaker: SPEAKER_ID,
    label: TEXT_OR_NULL,
    text: WORDS,
    labelPassages: passages,
    passages,
    unheard: v.exactOptional(passages),
    inferred: v.exactOptional(v.literal(true)),
    resumes: v.exactOptional(v.literal(true)),
    folded: v.exactOptional(v.literal(true)),
    likely: v.exactOptional(SPEAKER_ID),
    confidence: SHARE,
    reasons: list(name<TurnReason>()),
    act: v.exactOptional(act),
    corrected: v.exactOptional(
      list(oneOf<CorrectedPart>({ speaker: true, beginning: true, exchange: true })),
    ),
  } satisfies Every<Turn>);

  const note = object({
    type: v.literal("note"),
    kind: oneOf<NoteKind>({
      front: true,
      time: true,
      topics: true,
      scene: true,
      narration: true,
      document: true,
      end: true,
    }),
    text: WORDS,
    passages,
  } satisfies Every<Note>);

  const heading = object({
    type: v.literal("heading"),
    text: WORDS,
    passages,
  } satisfies Every<Heading>);

  const gap = object({
    type: v.literal("gap"),
    reason: oneOf<Gap["reason"]>({ "page-break": true, omission: true }),
    passages,
    lost: v.exactOptional(LINE),
  } satisfies Every<Gap>);

  const exchange = object({ question: list(COUNT), answers: list(COUNT) } satisfies Every<Exchange>);

  const leftover = object({
    reason: oneOf<Leftover["reason"]>({ rule: true, punctuation: true, clutter: true, ...PAGE_LEFTOVERS }),
    passage,
  } satisfies Every<Leftover>);

  const read = {
    verdict,
    speakers: list(speaker),
    items: list(v.variant("type", [turn, note, heading, gap])),
    exchanges: list(exchange),
  } satisfies Every<UncorrectedReading>;

  const transcript = object({
    ...read,
    source,
    leftovers: list(leftover),
    grammar: COUNT,
    corrections: v.exactOptional(list(correctionSchemas(unknownFields).replayed)),
    uncorrected: v.exactOptional(object(read)),
  } satisfies Every<Transcript>);

  return {
    object,
    verdict: verdict satisfies v.GenericSchema<unknown, Verdict>,
    speaker: speaker satisfies v.GenericSchema<unknown, Speaker>,
    source: source satisfies v.GenericSchema<unknown, Source>,
    blocks: list(block) satisfies v.GenericSchema<unknown, Block[]>,
    transcript: transcript satisfies v.GenericSchema<unknown, Transcript>,
  };
}

const PAGE_LEFTOVERS: Readonly<Record<PageLeftover, true>> = {
  header: true,
  control: true,
  links: true,
  box: true,
  advertisement: true,
  embed: true,
  footnote: true,
  definition: true,
  repeat: true,
};

/** A paragraph, a turn: a third of the largest file that is taken. */
const WORDS = v.pipe(v.string(), v.maxLength(40_000_000));
const SHARE = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** Evidence is shown, never acted upon: a later grammar may name some that we do not know. */
function name<Name extends string>() {
  return v.custom<Name>((given) => v.is(LINE, given));
}

import * as v from "valibot";
import type { Act, ActReason } from "../transcript/act.ts";
import type { Block, BlockForm, Emphasis, PageLeftover, Passage } from "../transcript/block.ts";
import type { Gap, Heading, Leftover, Note, NoteKind, Turn, TurnReason } from "../transcript/item.ts";
import type { KindReason, Origin, SpeakerReasons } from "../transcript/reasons.ts";
import type { Delivery, PagePart, Source } from "../transcript/source.ts";
import type { Speaker, SpeakerId, SpeakerKind } from "../transcript/speaker.ts";
import type { Exchange, Transcript } from "../transcript/transcript.ts";
import type { Verdict, VerdictReason } from "../transcript/verdict.ts";

/** Every field of a type, optional ones too: one that is added there and forgotten in its schema does not compile. */
export type Every<T> = Record<keyof T, v.GenericSchema>;

/** What becomes of fields that the vocabulary does not know: a stranger's are refused, a later version's are kept. */
export type UnknownFields = "refused" | "kept";

/** A whole number, 0 or more. */
export const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0));
/** What stands in one line (a title, a name, an id), as long as no line ever is. */
export const LINE = v.pipe(v.string(), v.maxLength(1_000_000));
/** A line, or `null` for "unknown". */
export const TEXT_OR_NULL = v.nullable(LINE);

/** A list, as long as no list of ours ever is. */
export function list<Schema extends v.GenericSchema>(each: Schema) {
  return v.pipe(v.array(each), v.maxLength(1_000_000));
}

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
    kind: oneOf<SpeakerKind>({
      principal: true,
      moderator: true,
      journalist: true,
      audience: true,
      interpreter: true,
      group: true,
      unidentified: true,
    }),
    reasons: v.exactOptional(speakerReasons),
  } satisfies Every<Speaker>);

  const act = object({
    does: oneOf<Act["does"]>({ asks: true, "asks-on": true, answers: true, neither: true }),
    reasons: list(name<ActReason>()),
  } satisfies Every<Act>);

  const turn = object({
    type: v.literal("turn"),
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
  } satisfies Every<Gap>);

  const exchange = object({ question: list(COUNT), answers: list(COUNT) } satisfies Every<Exchange>);

  const leftover = object({
    reason: oneOf<Leftover["reason"]>({ rule: true, punctuation: true, clutter: true, ...PAGE_LEFTOVERS }),
    passage,
  } satisfies Every<Leftover>);

  const transcript = object({
    verdict,
    source,
    speakers: list(speaker),
    items: list(v.variant("type", [turn, note, heading, gap])),
    exchanges: list(exchange),
    leftovers: list(leftover),
    grammar: COUNT,
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
const SPEAKER_ID = v.custom<SpeakerId>((id) => id !== "" && v.is(LINE, id));

/** Both kinds of object under one type: what they take is the same but for fields of other names. */
const OBJECTS = {
  refused: <Entries extends v.ObjectEntries>(entries: Entries) =>
    v.strictObject(entries) as unknown as v.ObjectSchema<Entries, undefined>,
  kept: <Entries extends v.ObjectEntries>(entries: Entries) =>
    v.looseObject(entries) as unknown as v.ObjectSchema<Entries, undefined>,
} as const satisfies Record<UnknownFields, unknown>;

/** One of a closed list. As a record the list is total: a name that is added to the type and forgotten here does not compile. */
function oneOf<Name extends string>(names: Record<Name, true>) {
  return v.custom<Name>((given) => typeof given === "string" && Object.hasOwn(names, given));
}

/** Evidence is shown, never acted upon: a later grammar may name some that we do not know. */
function name<Name extends string>() {
  return v.custom<Name>((given) => v.is(LINE, given));
}

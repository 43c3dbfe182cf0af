import * as v from "valibot";
import type { Block, BlockForm, Emphasis, Passage } from "../transcript/block.ts";
import type { Gap, Heading, Leftover, Note, NoteKind, Turn, TurnReason } from "../transcript/item.ts";
import type { Delivery, Source } from "../transcript/source.ts";
import type { Speaker, SpeakerId, SpeakerKind } from "../transcript/speaker.ts";
import type { Exchange, Transcript } from "../transcript/transcript.ts";
import type { Verdict, VerdictReason } from "../transcript/verdict.ts";
import type { PageReading } from "./protocol.ts";

/**
 * What a page script sent, as a reading; `null` where it is none. A page script lives beside the page's own code, so
 * nothing it says is stored before every field has its type and every index points at something.
 */
export function checkReading(sent: unknown): PageReading | null {
  const result = v.safeParse(READING, sent);
  return result.success && isSound(result.output) ? result.output : null;
}

/** Every field of the vocabulary, optional ones too: one that is added there and forgotten here does not compile. */
type Every<T> = Record<keyof T, v.GenericSchema>;

const INDEX = v.pipe(v.number(), v.integer(), v.minValue(0));
const SHARE = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const TEXT_OR_NULL = v.nullable(v.string());
const SPEAKER_ID = v.custom<SpeakerId>((id) => typeof id === "string" && id !== "");
/** Evidence is shown, never acted upon: new names for it may come. */
const VERDICT_REASONS = v.array(v.custom<VerdictReason>((name) => typeof name === "string"));
const TURN_REASONS = v.array(v.custom<TurnReason>((name) => typeof name === "string"));

const PASSAGE = v.strictObject({ block: INDEX, start: INDEX, end: INDEX } satisfies Every<Passage>);
const PASSAGES = v.array(PASSAGE);

const EMPHASIS = v.strictObject({
  kind: oneOf<Emphasis["kind"]>({ bold: true, italic: true, struck: true }),
  start: INDEX,
  end: INDEX,
} satisfies Every<Emphasis>);

const BLOCK = v.strictObject({
  text: v.string(),
  emphasis: v.array(EMPHASIS),
  form: oneOf<BlockForm>({
    paragraph: true,
    heading: true,
    "list-item": true,
    quote: true,
    preformatted: true,
    cell: true,
    term: true,
  }),
  break: oneOf<Block["break"]>({ paragraph: true, line: true }),
  pageBreak: v.boolean(),
} satisfies Every<Block>);

const VERDICT = v.strictObject({
  kind: oneOf<Verdict["kind"]>({ transcript: true, other: true }),
  score: SHARE,
  reasons: VERDICT_REASONS,
} satisfies Every<Verdict>);

const SOURCE = v.strictObject({
  url: TEXT_OR_NULL,
  title: v.string(),
  subtitle: TEXT_OR_NULL,
  date: TEXT_OR_NULL,
  updated: TEXT_OR_NULL,
  language: TEXT_OR_NULL,
  delivery: v.nullable(oneOf<Delivery>({ "as delivered": true, "as prepared": true })),
  publisher: TEXT_OR_NULL,
  credits: v.array(v.string()),
} satisfies Every<Source>);

const SPEAKER = v.strictObject({
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
} satisfies Every<Speaker>);

const TURN = v.strictObject({
  type: v.literal("turn"),
  speaker: SPEAKER_ID,
  label: TEXT_OR_NULL,
  text: v.string(),
  labelPassages: PASSAGES,
  passages: PASSAGES,
  unheard: v.exactOptional(PASSAGES),
  inferred: v.exactOptional(v.literal(true)),
  resumes: v.exactOptional(v.literal(true)),
  likely: v.exactOptional(SPEAKER_ID),
  confidence: SHARE,
  reasons: TURN_REASONS,
} satisfies Every<Turn>);

const NOTE = v.strictObject({
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
  text: v.string(),
  passages: PASSAGES,
} satisfies Every<Note>);

const HEADING = v.strictObject({
  type: v.literal("heading"),
  text: v.string(),
  passages: PASSAGES,
} satisfies Every<Heading>);

const GAP = v.strictObject({
  type: v.literal("gap"),
  reason: oneOf<Gap["reason"]>({ "page-break": true, omission: true }),
  passages: PASSAGES,
} satisfies Every<Gap>);

const EXCHANGE = v.strictObject({
  question: v.array(INDEX),
  answers: v.array(INDEX),
} satisfies Every<Exchange>);

const LEFTOVER = v.strictObject({
  reason: oneOf<Leftover["reason"]>({ rule: true, punctuation: true, clutter: true }),
  passage: PASSAGE,
} satisfies Every<Leftover>);

const TRANSCRIPT = v.strictObject({
  verdict: VERDICT,
  source: SOURCE,
  speakers: v.array(SPEAKER),
  items: v.array(v.variant("type", [TURN, NOTE, HEADING, GAP])),
  exchanges: v.array(EXCHANGE),
  leftovers: v.array(LEFTOVER),
  grammar: INDEX,
} satisfies Every<Transcript>);

const READING = v.strictObject({
  transcript: TRANSCRIPT,
  blocks: v.array(BLOCK),
} satisfies Every<PageReading>);

function oneOf<Name extends string>(names: Record<Name, true>) {
  return v.custom<Name>((name) => typeof name === "string" && Object.hasOwn(names, name));
}

function isSound({ transcript, blocks }: PageReading): boolean {
  const { items, speakers, exchanges, leftovers } = transcript;
  const known = new Set(speakers.map(({ id }) => id));
  const inBlocks = ({ block, start, end }: Passage) =>
    start <= end && end <= (blocks[block]?.text.length ?? -1);
  const isTurn = (index: number) => items[index]?.type === "turn";
  return (
    items.every((item) => passagesOf(item).every(inBlocks)) &&
    items.every((item) => item.type !== "turn" || known.has(item.speaker)) &&
    leftovers.every(({ passage }) => inBlocks(passage)) &&
    exchanges.every(({ question, answers }) => question.every(isTurn) && answers.every(isTurn)) &&
    blocks.every(hasSoundEmphasis)
  );
}

function passagesOf(item: Transcript["items"][number]): readonly Passage[] {
  if (item.type !== "turn") return item.passages;
  return [...item.labelPassages, ...item.passages, ...(item.unheard ?? [])];
}

function hasSoundEmphasis({ text, emphasis }: Block): boolean {
  return emphasis.every(({ start, end }) => start <= end && end <= text.length);
}

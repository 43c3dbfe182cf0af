import * as v from "valibot";
import type { Block } from "../transcript/block.ts";
import type { Item, TurnReason } from "../transcript/item.ts";
import type { Speaker, SpeakerId } from "../transcript/speaker.ts";
import type { Revision, Transcript } from "../transcript/transcript.ts";
import type { VerdictReason } from "../transcript/verdict.ts";
import type { RevisionRecord } from "./database.ts";
import type { TranscriptRow } from "./transcript-row.ts";

/** The row that a record holds, unchanged; `null` where the record is damaged. */
export function readRow(record: unknown): TranscriptRow | null {
  return v.is(ROW, record) ? record : null;
}

/** The revision that a record holds, unchanged; `null` where the record is damaged or its reading does not fit its words. */
export function readRevision(record: unknown): RevisionRecord | null {
  return v.is(REVISION, record) && fits(record) ? record : null;
}

const text = v.nullable(v.string());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const speakerId = v.custom<SpeakerId>((value) => typeof value === "string");

const ROW = v.object({
  id: v.string(),
  url: text,
  title: v.string(),
  subtitle: text,
  date: text,
  publisher: text,
  language: text,
  speakers: v.array(v.string()),
  words: count,
  savedAt: v.string(),
  revisions: count,
  removedAt: text,
}) satisfies v.GenericSchema<unknown, TranscriptRow>;

const PASSAGE = v.object({ block: count, start: count, end: count });

const BLOCK = v.object({
  text: v.string(),
  emphasis: v.array(v.object({ kind: v.picklist(["bold", "italic", "struck"]), start: count, end: count })),
  form: v.picklist(["paragraph", "heading", "term", "list-item", "quote", "preformatted", "cell"]),
  break: v.picklist(["paragraph", "line"]),
  pageBreak: v.boolean(),
}) satisfies v.GenericSchema<unknown, Block>;

// Reasons are open: one that a later grammar names is no damage.
const TURN = v.object({
  type: v.literal("turn"),
  speaker: speakerId,
  label: text,
  text: v.string(),
  labelPassages: v.array(PASSAGE),
  passages: v.array(PASSAGE),
  unheard: v.exactOptional(v.array(PASSAGE)),
  inferred: v.exactOptional(v.literal(true)),
  resumes: v.exactOptional(v.literal(true)),
  likely: v.exactOptional(speakerId),
  confidence: share,
  reasons: v.array(v.custom<TurnReason>((value) => typeof value === "string")),
});

const ITEM = v.variant("type", [
  TURN,
  v.object({
    type: v.literal("note"),
    kind: v.picklist(["front", "time", "topics", "scene", "narration", "document", "end"]),
    text: v.string(),
    passages: v.array(PASSAGE),
  }),
  v.object({ type: v.literal("heading"), text: v.string(), passages: v.array(PASSAGE) }),
  v.object({
    type: v.literal("gap"),
    reason: v.picklist(["page-break", "omission"]),
    passages: v.array(PASSAGE),
  }),
]) satisfies v.GenericSchema<unknown, Item>;

const SPEAKER = v.object({
  id: speakerId,
  name: text,
  role: text,
  outlet: text,
  kind: v.picklist([
    "principal",
    "moderator",
    "journalist",
    "audience",
    "interpreter",
    "group",
    "unidentified",
  ]),
}) satisfies v.GenericSchema<unknown, Speaker>;

const TRANSCRIPT = v.object({
  verdict: v.object({
    kind: v.picklist(["transcript", "other"]),
    score: share,
    reasons: v.array(v.custom<VerdictReason>((value) => typeof value === "string")),
  }),
  source: v.object({
    url: text,
    title: v.string(),
    subtitle: text,
    date: text,
    updated: text,
    language: text,
    delivery: v.nullable(v.picklist(["as delivered", "as prepared"])),
    publisher: text,
    credits: v.array(v.string()),
  }),
  speakers: v.array(SPEAKER),
  items: v.array(ITEM),
  exchanges: v.array(v.object({ question: v.array(count), answers: v.array(count) })),
  leftovers: v.array(v.object({ reason: v.picklist(["rule", "punctuation", "clutter"]), passage: PASSAGE })),
  grammar: v.number(),
}) satisfies v.GenericSchema<unknown, Transcript>;

const REVISION = v.object({
  number: v.exactOptional(v.number()),
  document: v.string(),
  language: v.string(),
  hash: v.string(),
  savedAt: v.string(),
  blocks: v.array(BLOCK),
  transcript: TRANSCRIPT,
}) satisfies v.GenericSchema<unknown, RevisionRecord>;

/** Whether the reading speaks of these words only: its speakers, turns and passages are there. */
function fits({ blocks, transcript }: Revision): boolean {
  const speakers = new Set(transcript.speakers.map(({ id }) => id));
  const isTurn = (index: number) => transcript.items[index]?.type === "turn";
  return (
    transcript.items.every((item) => item.type !== "turn" || speakers.has(item.speaker)) &&
    transcript.exchanges.every(({ question, answers }) => [...question, ...answers].every(isTurn)) &&
    transcript.items
      .flatMap((item) => (item.type === "turn" ? [...item.labelPassages, ...item.passages] : item.passages))
      .every(({ block, start, end }) => start <= end && end <= (blocks[block]?.text.length ?? -1))
  );
}

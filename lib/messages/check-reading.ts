import * as v from "valibot";
import type { Block } from "../transcript/block.ts";
import type { SpeakerId } from "../transcript/speaker.ts";
import type { PageReading } from "./protocol.ts";

/**
 * What a page script sent, as a reading; `null` where it is none. A page script lives beside the page's own code, so
 * nothing it says is stored before every field has its type and every index points at something.
 */
export function checkReading(sent: unknown): PageReading | null {
  const result = v.safeParse(READING, sent);
  return result.success && isSound(result.output) ? result.output : null;
}

const INDEX = v.pipe(v.number(), v.integer(), v.minValue(0));
const SHARE = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const TEXT_OR_NULL = v.nullable(v.string());
const SPEAKER_ID = v.custom<SpeakerId>((id) => typeof id === "string" && id !== "");

const PASSAGE = v.strictObject({ block: INDEX, start: INDEX, end: INDEX });
const PASSAGES = v.array(PASSAGE);

const BLOCK = v.strictObject({
  text: v.string(),
  emphasis: v.array(
    v.strictObject({ kind: v.picklist(["bold", "italic", "struck"]), start: INDEX, end: INDEX }),
  ),
  form: v.picklist(["paragraph", "heading", "list-item", "quote", "preformatted", "cell"]),
  break: v.picklist(["paragraph", "line"]),
  pageBreak: v.boolean(),
});

const VERDICT = v.strictObject({
  kind: v.picklist(["transcript", "other"]),
  score: SHARE,
  reasons: v.array(
    v.picklist([
      "transcript-address",
      "other-address",
      "title-words",
      "other-title",
      "delivery-note",
      "labels",
      "no-labels",
      "speech",
      "other-dialogue",
      "no-text",
      "asked",
    ]),
  ),
});

const SOURCE = v.strictObject({
  url: TEXT_OR_NULL,
  title: v.string(),
  subtitle: TEXT_OR_NULL,
  date: TEXT_OR_NULL,
  updated: TEXT_OR_NULL,
  language: TEXT_OR_NULL,
  delivery: v.nullable(v.picklist(["as delivered", "as prepared"])),
  publisher: TEXT_OR_NULL,
  credits: v.array(v.string()),
});

const SPEAKER = v.strictObject({
  id: SPEAKER_ID,
  name: TEXT_OR_NULL,
  role: TEXT_OR_NULL,
  outlet: TEXT_OR_NULL,
  kind: v.picklist([
    "principal",
    "moderator",
    "journalist",
    "audience",
    "interpreter",
    "group",
    "unidentified",
  ]),
});

const TURN = v.strictObject({
  type: v.literal("turn"),
  speaker: SPEAKER_ID,
  label: TEXT_OR_NULL,
  text: v.string(),
  labelPassages: PASSAGES,
  passages: PASSAGES,
  inferred: v.exactOptional(v.literal(true)),
  resumes: v.exactOptional(v.literal(true)),
  likely: v.exactOptional(SPEAKER_ID),
  confidence: SHARE,
  reasons: v.array(
    v.picklist([
      "bold",
      "capitals",
      "colon",
      "own-paragraph",
      "family",
      "roster",
      "role",
      "anonymous-label",
      "called-by-moderator",
      "self-introduction",
      "subtitle",
      "byline",
      "title",
      "resumes",
      "after-gap",
    ]),
  ),
});

const ITEM = v.variant("type", [
  TURN,
  v.strictObject({
    type: v.literal("note"),
    kind: v.picklist(["front", "time", "topics", "scene", "narration", "document", "end"]),
    text: v.string(),
    passages: PASSAGES,
  }),
  v.strictObject({ type: v.literal("heading"), text: v.string(), passages: PASSAGES }),
  v.strictObject({
    type: v.literal("gap"),
    reason: v.picklist(["page-break", "omission"]),
    passages: PASSAGES,
  }),
]);

/** Typed both ways: a field added to the vocabulary and forgotten here does not compile. */
const READING: v.GenericSchema<unknown, PageReading> = v.strictObject({
  transcript: v.strictObject({
    verdict: VERDICT,
    source: SOURCE,
    speakers: v.array(SPEAKER),
    items: v.array(ITEM),
    exchanges: v.array(v.strictObject({ question: v.array(INDEX), answers: v.array(INDEX) })),
    leftovers: v.array(
      v.strictObject({ reason: v.picklist(["rule", "punctuation", "clutter"]), passage: PASSAGE }),
    ),
    grammar: INDEX,
  }),
  blocks: v.array(BLOCK),
});

function isSound({ transcript, blocks }: PageReading): boolean {
  const { items, speakers, exchanges, leftovers } = transcript;
  const known = new Set(speakers.map(({ id }) => id));
  const inBlocks = ({ block, start, end }: v.InferOutput<typeof PASSAGE>) =>
    start <= end && end <= (blocks[block]?.text.length ?? -1);
  return (
    items.every((item) => item.passages.every(inBlocks)) &&
    items.every(
      (item) => item.type !== "turn" || (known.has(item.speaker) && item.labelPassages.every(inBlocks)),
    ) &&
    leftovers.every(({ passage }) => inBlocks(passage)) &&
    exchanges.every(({ question, answers }) =>
      [...question, ...answers].every((index) => items[index]?.type === "turn"),
    ) &&
    blocks.every(hasSoundEmphasis)
  );
}

function hasSoundEmphasis({ text, emphasis }: Block): boolean {
  return emphasis.every(({ start, end }) => start <= end && end <= text.length);
}

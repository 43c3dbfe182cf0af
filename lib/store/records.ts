import * as v from "valibot";
import { fitsWords } from "../schema/fits-words.ts";
import { COUNT, type Every, TEXT_OR_NULL } from "../schema/forms.ts";
import { readingSchemas } from "../schema/reading-schemas.ts";
import { tooDeepPlace } from "../schema/too-deep.ts";
import { wellFormed } from "../transcript/well-formed.ts";
import type { RevisionRecord } from "./database.ts";
import type { TranscriptRow } from "./transcript-row.ts";

/** The row that a record holds, unchanged but for halves of characters; `null` where the record is damaged. */
export function readRow(record: unknown): TranscriptRow | null {
  return v.is(ROW, record) ? inWholeCharacters(record, ["id"]) : null;
}

/**
 * The revision that a record holds, unchanged but for halves of characters; `null` where the record is damaged or its reading does not
 * fit its words.
 */
export function readRevision(record: unknown): RevisionRecord | null {
  if (!v.is(REVISION, record) || !fitsWords(record)) return null;
  return inWholeCharacters(record, ["document", "hash", "rereads"]);
}

/**
 * Returns a record without halves of characters, which older versions stored: nothing that shows or sends texts takes them. The fields
 * by which it is found again stay as they are. `null` where it is nested deeper than anything of ours: no JSON can be made of it.
 */
export function inWholeCharacters<Stored extends object>(
  record: Stored,
  keys: readonly (keyof Stored)[],
): Stored | null {
  if (tooDeepPlace(record) !== null) return null;
  const whole = wellFormed(record);
  if (whole === record) return record;
  return Object.assign({ ...whole }, ...keys.map((key) => (key in record ? { [key]: record[key] } : {})));
}

/** The text in a field of a record, however damaged the rest of it is; `null` where there is none. */
export function textIn(record: unknown, field: string): string | null {
  const value = typeof record === "object" && record ? Reflect.get(record, field) : null;
  return typeof value === "string" ? value : null;
}

/** When a record says it was deleted, whatever else in it is damaged. */
export function removedAtOf(record: unknown): string | null {
  return textIn(record, "removedAt");
}

const { object, transcript, blocks } = readingSchemas("kept");

const ROW = object({
  id: v.string(),
  url: TEXT_OR_NULL,
  title: v.string(),
  subtitle: TEXT_OR_NULL,
  date: TEXT_OR_NULL,
  publisher: TEXT_OR_NULL,
  language: TEXT_OR_NULL,
  part: transcript.entries.source.entries.part,
  speakers: v.array(v.string()),
  people: v.exactOptional(v.array(v.string())),
  askers: v.exactOptional(v.literal(true)),
  outlets: v.exactOptional(v.array(v.string())),
  questions: v.exactOptional(COUNT),
  words: COUNT,
  savedAt: v.string(),
  revisions: COUNT,
  superseded: v.exactOptional(COUNT),
  grammar: v.exactOptional(v.number()),
  corrections: v.exactOptional(COUNT),
  correctedAt: v.exactOptional(v.string()),
  keepsCorrections: v.exactOptional(v.literal(true)),
  removedAt: TEXT_OR_NULL,
} satisfies Every<TranscriptRow>) satisfies v.GenericSchema<unknown, TranscriptRow>;

const REVISION = object({
  number: v.exactOptional(v.number()),
  document: v.string(),
  language: v.string(),
  hash: v.string(),
  savedAt: v.string(),
  rereads: v.exactOptional(v.string()),
  blocks,
  transcript,
} satisfies Every<RevisionRecord>) satisfies v.GenericSchema<unknown, RevisionRecord>;

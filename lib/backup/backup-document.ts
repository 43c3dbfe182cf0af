import * as v from "valibot";
import { fitsWords } from "../schema/fits-words.ts";
import { COUNT, readingSchemas, TEXT_OR_NULL } from "../schema/reading-schemas.ts";
import type { ReadingPlace } from "../transcript/reading-place.ts";
import type { Revision } from "../transcript/transcript.ts";

/** A document with everything that the library holds of it, as it stands in a backup: one file of JSON. */
export interface BackupDocument {
  readonly id: string;
  /** When the reader deleted it, ISO 8601 with time, UTC; `null` while it stands in the library. */
  readonly removedAt: string | null;
  /** The reader's own title. */
  readonly name: string | null;
  readonly tags: readonly string[];
  /** Where reading stopped. */
  readonly place: ReadingPlace | null;
  /** In the order of saving. */
  readonly revisions: readonly Revision[];
}

/** Why a file of a backup cannot be taken over. */
export type WhyRefused = "no-json" | "not-ours" | "words-changed";

/** A document from the text of its file, or why not. Each reading must fit its words. */
export function documentFrom(text: string): BackupDocument | WhyRefused {
  const parsed = parse(text);
  if (parsed === undefined) return "no-json";
  const { success, output } = v.safeParse(DOCUMENT, parsed);
  if (!success) return "not-ours";
  return output.revisions.every(fitsWords) ? output : "words-changed";
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// What a later version adds is kept: it comes back with it.
const { object, transcript, blocks } = readingSchemas("kept");

const DOCUMENT = object({
  id: v.pipe(v.string(), v.minLength(1)),
  removedAt: TEXT_OR_NULL,
  name: TEXT_OR_NULL,
  tags: v.array(v.string()),
  place: v.nullable(object({ item: COUNT, beginning: v.string() })),
  revisions: v.pipe(
    v.array(
      object({
        hash: v.string(),
        savedAt: v.string(),
        rereads: v.exactOptional(v.string()),
        blocks,
        transcript,
      }),
    ),
    v.minLength(1),
  ),
}) satisfies v.GenericSchema<unknown, BackupDocument>;

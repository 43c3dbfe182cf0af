import * as v from "valibot";
import { COUNT } from "../schema/reading-schemas.ts";
import type { Source } from "../transcript/source.ts";
import type { Revision } from "../transcript/transcript.ts";

/** What tells how a revision stands to the others of its document. */
export interface RevisionFacts {
  readonly hash: string;
  /** Empty where unknown, as records have it. */
  readonly language: string;
  /** ISO 8601 with time, UTC. */
  readonly savedAt: string;
  /** The version of the extraction that took its words. */
  readonly extraction: number;
  /** The hash of the revision that it reads again; `null` where it reads none. */
  readonly rereads: string | null;
}

/** The version of the extraction that took a source's words; those that do not say it are of the first. */
export function extractionOf({ extraction = 1 }: Pick<Source, "extraction">): number {
  return extraction;
}

/** The facts of a revision. */
export function factsOf({
  hash,
  savedAt,
  rereads,
  transcript: { source },
}: Omit<Revision, "blocks">): RevisionFacts {
  const language = source.language ?? "";
  return { hash, language, savedAt, extraction: extractionOf(source), rereads: rereads ?? null };
}

/** The facts of a stored record, without a look at its words; `null` where it is too damaged to say them. */
export function recordFacts(record: unknown): RevisionFacts | null {
  if (!v.is(FACTS, record)) return null;
  const { hash, language, savedAt, rereads, transcript } = record;
  return { hash, language, savedAt, extraction: extractionOf(transcript.source), rereads: rereads ?? null };
}

const FACTS = v.object({
  hash: v.string(),
  language: v.string(),
  savedAt: v.string(),
  rereads: v.exactOptional(v.string()),
  transcript: v.object({ source: v.object({ extraction: v.exactOptional(COUNT) }) }),
});

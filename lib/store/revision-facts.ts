import * as v from "valibot";
import { COUNT } from "../schema/forms.ts";
import type { Source } from "../transcript/source.ts";
import { readRevision } from "./records.ts";
import { sharesWords } from "./shares-words.ts";

/** What tells how a revision stands to the others of its document. */
export interface RevisionFacts {
  readonly hash: string;
  /** Empty where unknown, as records have it. */
  readonly language: string;
  /** The version of the extraction that took its words. */
  readonly extraction: number;
  /** The hash of the revision that it reads again; `null` where it reads none. */
  readonly rereads: string | null;
}

/** The version of the extraction that took a source's words; those that do not say it are of the first. */
export function extractionOf({ extraction = 1 }: Pick<Source, "extraction">): number {
  return extraction;
}

/** The facts of a stored record, without a look at its words; `null` where it is too damaged to say them. */
export function recordFacts(record: unknown): RevisionFacts | null {
  if (!v.is(FACTS, record)) return null;
  const { hash, language, rereads, transcript } = record;
  return { hash, language, extraction: extractionOf(transcript.source), rereads: rereads ?? null };
}

const FACTS = v.object({
  hash: v.string(),
  language: v.string(),
  rereads: v.exactOptional(v.string()),
  transcript: v.object({ source: v.object({ extraction: v.exactOptional(COUNT) }) }),
});

/**
 * The facts of all records of a document, each in the language that the best reading of its page says: an older extraction may
 * have taken words along that stand beside the event's, and found the language of those.
 */
export function factsAmong(records: readonly unknown[]): readonly (RevisionFacts | null)[] {
  const all = records.map((record) => ({ record, facts: recordFacts(record) }));
  if (new Set(all.map(({ facts }) => facts?.language)).size < 2) return all.map(({ facts }) => facts);
  return all.map(({ record, facts }) => {
    if (!facts) return null;
    let best = facts;
    for (const other of all) {
      if (!other.facts || other.facts.language === facts.language) continue;
      if (other.facts.extraction <= best.extraction) continue;
      if (other.facts.rereads === facts.hash || areOfOnePage(record, other.record)) best = other.facts;
    }
    return { ...facts, language: best.language };
  });
}

function areOfOnePage(one: unknown, other: unknown): boolean {
  const [sound, better] = [readRevision(one), readRevision(other)];
  return sound !== null && better !== null && sharesWords(sound.blocks, better.blocks);
}

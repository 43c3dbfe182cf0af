import type { RevisionRecord } from "./database.ts";
import { readRevision, textIn } from "./records.ts";
import { rowOf, type TranscriptRow } from "./transcript-row.ts";

/** A stored record, and the revision that it holds; `null` where it is damaged. */
export interface Stored {
  readonly record: unknown;
  readonly revision: RevisionRecord | null;
}

/** The revisions of a document. */
export interface Sorted {
  /** In the order of saving. */
  readonly current: readonly Stored[];
  /** Those that a later one reads again, in the order of saving. */
  readonly superseded: readonly Stored[];
}

/** Tells the revisions of a document apart; `records` stand in the order of saving. What only a damaged record reads again is current. */
export function sortRevisions(records: readonly unknown[]): Sorted {
  const current: Stored[] = [];
  const superseded: Stored[] = [];
  const read = new Set<string>();
  for (const record of records.toReversed()) {
    const revision = readRevision(record);
    (read.has(textIn(record, "hash") ?? "") ? superseded : current).unshift({ record, revision });
    if (revision?.rereads !== undefined) read.add(revision.rereads);
  }
  return { current, superseded };
}

/** The row of a document that is not deleted, from its records in the order of saving; `null` where no revision can be read. */
export function documentRow(id: string, records: readonly unknown[]): TranscriptRow | null {
  const { current, superseded } = sortRevisions(records);
  const newest = current.findLast(({ revision }) => revision !== null)?.revision;
  if (!newest) return null;
  const grammars = [...current, ...superseded].flatMap(({ revision }) => revision?.transcript.grammar ?? []);
  const oldest = grammars.reduce((least, grammar) => Math.min(least, grammar), Number.POSITIVE_INFINITY);
  const row = rowOf(id, newest, current.length, oldest);
  return superseded.length > 0 ? { ...row, superseded: superseded.length } : row;
}

import { correct } from "../correct/correct.ts";
import type { Correction } from "../transcript/correction.ts";
import type { LibraryTransaction } from "./connection.ts";
import { correctionsOf, keepsCorrections } from "./corrections.ts";
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

/** The row of a document as it stands in the library; `null` where no revision can be read. */
export async function rowNow(
  transaction: LibraryTransaction<"readonly" | "readwrite">,
  id: string,
): Promise<TranscriptRow | null> {
  const records = await transaction.objectStore("revisions").index("document").getAll(id);
  return documentRow(id, records, await correctionsOf(transaction, id));
}

/** The row of a document that is not deleted, from its records in the order of saving; `null` where no revision can be read. It says what its reader corrected. */
export function documentRow(
  id: string,
  records: readonly unknown[],
  corrections: readonly Correction[],
): TranscriptRow | null {
  const { current, superseded } = sortRevisions(records);
  const newest = current.findLast(({ revision }) => revision !== null)?.revision;
  if (!newest) return null;
  const grammars = [...current, ...superseded].flatMap(({ revision }) => revision?.transcript.grammar ?? []);
  const oldest = grammars.reduce((least, grammar) => Math.min(least, grammar), Number.POSITIVE_INFINITY);
  const corrected = { ...newest, transcript: correct(newest, corrections) };
  // What the reading says by itself needs no correction any more.
  const counting = (corrected.transcript.corrections ?? []).filter(
    ({ outcome }) => outcome === "holds" || outcome === "lost",
  );
  const changedAt = corrections
    .flatMap(({ madeAt, undoneAt }) => [madeAt, undoneAt ?? ""])
    .toSorted()
    .at(-1);
  return {
    ...rowOf(id, corrected, current.length, oldest),
    ...(superseded.length > 0 && { superseded: superseded.length }),
    ...(counting.length > 0 && { corrections: counting.length }),
    ...(changedAt !== undefined && { correctedAt: `${changedAt} ${counting.length}` }),
  };
}

/** Has the list say what the newest revision says; what the reader did to the document stays. Gives whether the list shows it. */
export async function renewRow(transaction: LibraryTransaction<"readwrite">, id: string): Promise<boolean> {
  const transcripts = transaction.objectStore("transcripts");
  const row = await rowNow(transaction, id);
  const before = await transcripts.get(id);
  if (!row || before === undefined) return false;
  const removedAt = before.removedAt ?? null;
  await transcripts.put({ ...row, removedAt, ...(keepsCorrections(before) && { keepsCorrections: true }) });
  return removedAt === null;
}

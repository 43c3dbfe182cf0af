import type { LibraryTransaction } from "./connection.ts";
import type { RevisionRecord } from "./database.ts";

type Writes = LibraryTransaction<"readwrite">;

/**
 * Gives the number that puts a revision before the one at this index of its document; `null` for the end, where the database
 * gives one. The numbers of all documents are one row; the fractions just below one of this document's are its own.
 */
export async function numberBefore(
  transaction: Writes,
  records: readonly RevisionRecord[],
  at: number,
): Promise<number | null> {
  const above = records[at]?.number;
  if (above === undefined) return null;
  const least = Math.ceil(above) - 1;
  const below = Math.max(records[at - 1]?.number ?? 0, least);
  const middle = below + (above - below) / 2;
  return below < middle && middle < above ? middle : spread(transaction, records, at, least);
}

/** Halved some fifty times, a fraction has no half any more: those between two whole numbers are set apart evenly, with room at `at`. */
async function spread(
  transaction: Writes,
  records: readonly RevisionRecord[],
  at: number,
  least: number,
): Promise<number> {
  const revisions = transaction.objectStore("revisions");
  const start = records.findIndex(({ number = 0 }) => number > least);
  const crowded = records.filter(({ number = 0 }) => number > least && number <= least + 1);
  const numberOf = (place: number) => least + (place + 1) / (crowded.length + 1);
  for (const { number } of crowded) if (number !== undefined) await revisions.delete(number);
  for (const [place, record] of crowded.entries())
    await revisions.put({ ...record, number: numberOf(start + place < at ? place : place + 1) });
  return numberOf(at - start);
}

import type { LibraryTransaction } from "./connection.ts";
import { readRow } from "./records.ts";
import type { SavedCopy } from "./saved.ts";
import { shelfmarkOf } from "./shelfmark.ts";

/** Finds what is saved under this id; `null` where nothing is, it was deleted, or its record is damaged. */
export async function findSavedCopy(
  transaction: LibraryTransaction<"readonly" | "readwrite">,
  id: string,
): Promise<SavedCopy | null> {
  const [record, { name }] = await Promise.all([
    transaction.objectStore("transcripts").get(id),
    shelfmarkOf(transaction, id),
  ]);
  const row = readRow(record);
  if (row === null || row.removedAt !== null) return null;
  return { id: row.id, title: name ?? row.title, savedAt: row.savedAt };
}

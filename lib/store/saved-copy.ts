import type { LibraryTransaction } from "./connection.ts";
import { readRow, textIn } from "./records.ts";
import type { SavedCopy } from "./saved.ts";
import { shelfmarkOf } from "./shelfmark.ts";

/** Finds another document in which these very words (`hash`) are saved; `null` where there is none. */
export async function findSameWords(
  transaction: LibraryTransaction<"readonly" | "readwrite">,
  hash: string,
  document: string,
): Promise<SavedCopy | null> {
  const records: unknown[] = await transaction.objectStore("revisions").index("hash").getAll(hash);
  const ids = new Set(records.flatMap((record) => textIn(record, "document") ?? []));
  for (const id of ids) {
    const copy = id === document ? null : await findSavedCopy(transaction, id);
    if (copy) return copy;
  }
  return null;
}

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

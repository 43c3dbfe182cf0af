import type { BackupDocument } from "../backup/backup-document.ts";
import { documentIdOf } from "../sites/document-id.ts";
import type { Revision } from "../transcript/transcript.ts";
import { backupOf, besideDeleted, mergePart } from "./backup.ts";
import type { LibraryTransaction } from "./connection.ts";
import { apartId, partsOf } from "./document-parts.ts";
import { rowNow } from "./document-row.ts";
import { documentsAt } from "./documents-at.ts";
import { placeOf } from "./places.ts";
import { readRow, removedAtOf, textIn } from "./records.ts";
import { renewQuote } from "./renew-quote.ts";
import { deleteShelfmark, writeShelfmarks } from "./shelfmark.ts";

type Writes = LibraryTransaction<"readwrite">;

/**
 * Puts every document under the id that its address has now: two that are one become one, with the revisions of both by when they were
 * saved and the tags of both; one that was wrongly one is told apart. Quotes and places follow. What cannot be read stays where it is,
 * and nothing is deleted but what stands elsewhere since.
 */
export async function renewIds(transaction: Writes): Promise<void> {
  for (const id of await transaction.objectStore("transcripts").getAllKeys()) {
    const row: unknown = await transaction.objectStore("transcripts").get(id);
    if (!isSettled(id, row)) await renewId(transaction, id, removedAtOf(row));
  }
  const quotes = transaction.objectStore("quotes");
  for (const record of await quotes.getAll()) {
    const renewed = await renewQuote(transaction, record);
    if (renewed) await quotes.put(renewed);
  }
}

/** One revision at the id of its address has nothing to be told apart from. A damaged row tells nothing. */
function isSettled(id: string, record: unknown): boolean {
  const row = readRow(record);
  if (!row || row.revisions > 1 || row.superseded !== undefined) return false;
  return row.url === null || documentIdOf(row.url) === id;
}

async function renewId(transaction: Writes, id: string, removedAt: string | null): Promise<void> {
  const document = await backupOf(transaction, id);
  if (!document) return;
  const others = async (address: string) =>
    (await documentsAt(transaction, address)).filter((one) => one.id !== id);
  const parts = await partsOf(document, others);
  const moved: string[] = [];
  for (const part of parts) {
    if (part.id === id) continue;
    if (removedAt === null) await standAside(transaction, part.id);
    const { id: to } = await besideDeleted(transaction, part, id);
    await mergePart(transaction, { ...part, id: to });
    await deleteRevisions(transaction, id, part.revisions);
    moved.push(to);
  }
  const [first] = moved;
  if (first === undefined) return;
  const stays = parts.filter((part) => part.id === id);
  if (stays.length > 0) await renewRest(transaction, id, stays);
  else await leave(transaction, id, first);
}

/** Makes room at an id where something stands that the reader deleted: it goes to an id of its own, and can be restored from there. */
async function standAside(transaction: Writes, id: string): Promise<void> {
  const removedAt = removedAtOf(await transaction.objectStore("transcripts").get(id));
  const document = removedAt === null ? null : await backupOf(transaction, id);
  const [first] = document?.revisions ?? [];
  if (!document || !first) return;
  const to = apartId(id, first);
  await mergePart(transaction, { ...document, id: to });
  await deleteRevisions(transaction, id, document.revisions);
  await leave(transaction, id, to);
}

async function deleteRevisions(
  transaction: Writes,
  id: string,
  revisions: readonly Revision[],
): Promise<void> {
  const store = transaction.objectStore("revisions");
  for (const { hash } of revisions) {
    const key = await store.index("words").getKey([id, hash]);
    if (key !== undefined) await store.delete(key);
  }
}

/** What is said of a document of which some revisions have left. */
async function renewRest(transaction: Writes, id: string, stays: readonly BackupDocument[]): Promise<void> {
  const transcripts = transaction.objectStore("transcripts");
  const removedAt = removedAtOf(await transcripts.get(id));
  const row = await rowNow(transaction, id);
  if (row) await transcripts.put({ ...row, removedAt });
  if (stays.every(({ place }) => place === null) && (await placeOf(transaction, id)))
    await transaction.objectStore("places").delete(id);
  if (stays.every(({ name }) => name === null))
    await writeShelfmarks(transaction, [id], ({ tags }) => ({ name: null, tags }));
}

/** Takes away what stood of a document that has become another; damaged revisions go along, for another version may know how to read them. */
async function leave(transaction: Writes, id: string, to: string): Promise<void> {
  const revisions = transaction.objectStore("revisions");
  for (const record of await revisions.index("document").getAll(id)) {
    const isThere = await revisions.index("words").getKey([to, textIn(record, "hash") ?? ""]);
    if (isThere === undefined) await revisions.put({ ...record, document: to });
  }
  await transaction.objectStore("transcripts").delete(id);
  if (await placeOf(transaction, id)) await transaction.objectStore("places").delete(id);
  await deleteShelfmark(transaction, id);
}

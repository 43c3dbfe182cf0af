import type { BackupDocument } from "../backup/backup-document.ts";
import type { Revision } from "../transcript/transcript.ts";
import type { LibraryTransaction } from "./connection.ts";
import type { RevisionRecord } from "./database.ts";
import { placeOf } from "./places.ts";
import { readRevision } from "./records.ts";
import { removedAtOf } from "./shelf.ts";
import { shelfmarkOf, writeShelfmarks } from "./shelfmark.ts";
import { rowOf } from "./transcript-row.ts";

/** The ids of all documents, deleted ones too. */
export async function allDocuments(
  transaction: LibraryTransaction<"readonly" | "readwrite">,
): Promise<readonly string[]> {
  return transaction.objectStore("transcripts").getAllKeys();
}

/** A document as a backup has it; `null` where nothing of it can be read. Damaged revisions are left out. */
export async function backupOf(
  transaction: LibraryTransaction<"readonly" | "readwrite">,
  id: string,
): Promise<BackupDocument | null> {
  const [row, records, mark, place] = await Promise.all([
    transaction.objectStore("transcripts").get(id),
    transaction.objectStore("revisions").index("document").getAll(id),
    shelfmarkOf(transaction, id),
    placeOf(transaction, id),
  ]);
  const revisions = records.flatMap((record) => readRevision(record) ?? []).map(revisionOf);
  if (revisions.length === 0) return null;
  return { id, removedAt: removedAtOf(row), name: mark.name, tags: mark.tags, place, revisions };
}

function revisionOf({ hash, savedAt, blocks, transcript }: RevisionRecord): Revision {
  return { hash, savedAt, blocks, transcript };
}

/**
 * What taking over a document would do or did. `new`: the library has none of it; `more`: it has it without some
 * revisions; `same`: it has all of it; `back`: it was deleted here and comes back.
 */
export type Merge = "new" | "more" | "same" | "back";

/** What `mergeDocument` would do, without doing it. */
export async function previewMerge(
  transaction: LibraryTransaction<"readonly" | "readwrite">,
  { id, removedAt, revisions }: BackupDocument,
): Promise<Merge> {
  const row: unknown = await transaction.objectStore("transcripts").get(id);
  if (row === undefined) return "new";
  if (removedAtOf(row) !== null && removedAt === null) return "back";
  const index = transaction.objectStore("revisions").index("words");
  const there = await Promise.all(revisions.map(({ hash }) => index.getKey([id, hash])));
  return there.every((key) => key !== undefined) ? "same" : "more";
}

/**
 * Takes a document over. What the library has is never written over: revisions it lacks are put among its own by when
 * they were saved, tags are added, an own title and a place are taken where it has none.
 */
export async function mergeDocument(
  transaction: LibraryTransaction<"readwrite">,
  document: BackupDocument,
): Promise<Merge> {
  const merge = await previewMerge(transaction, document);
  const { id, name, tags, place } = document;
  for (const revision of document.revisions) await addRevision(transaction, id, revision);
  await writeRow(transaction, document);
  await writeShelfmarks(transaction, [id], (mark) => ({
    name: mark.name ?? name,
    tags: [...mark.tags, ...tags],
  }));
  if (place && !(await placeOf(transaction, id)))
    await transaction.objectStore("places").put({ id, ...place });
  return merge;
}

async function addRevision(
  transaction: LibraryTransaction<"readwrite">,
  document: string,
  revision: Revision,
): Promise<void> {
  const revisions = transaction.objectStore("revisions");
  if ((await revisions.index("words").getKey([document, revision.hash])) !== undefined) return;
  const language = revision.transcript.source.language ?? "";
  const number = numberFor(revision.savedAt, await revisions.index("document").getAll(document));
  await revisions.add({ ...revision, document, language, ...(number !== null && { number }) });
}

/** The number that puts a revision among those of its document, by when it was saved; `null`: behind all of them. */
function numberFor(savedAt: string, records: readonly RevisionRecord[]): number | null {
  const at = records.findIndex((record) => record.savedAt > savedAt);
  const after = records[at]?.number;
  if (after === undefined) return null;
  // The numbers of all documents are one row; the fractions just below one of this document's are its own.
  const before = Math.max(records[at - 1]?.number ?? 0, Math.ceil(after) - 1);
  return before + (after - before) / 2;
}

async function writeRow(
  transaction: LibraryTransaction<"readwrite">,
  document: BackupDocument,
): Promise<void> {
  const { id, removedAt } = document;
  const transcripts = transaction.objectStore("transcripts");
  const index = transaction.objectStore("revisions").index("document");
  const newest = readRevision((await index.openCursor(id, "prev"))?.value);
  const before: unknown = await transcripts.get(id);
  if (!newest) return;
  const removed = before === undefined ? removedAt : removedAt === null ? null : removedAtOf(before);
  await transcripts.put({ ...rowOf(id, newest, await index.count(id)), removedAt: removed });
}

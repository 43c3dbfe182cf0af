import type { BackupDocument } from "../backup/backup-document.ts";
import type { Revision } from "../transcript/transcript.ts";
import { hashedWords } from "../words-hash.ts";
import { addRevision, relinkRevision } from "./add-revision.ts";
import type { LibraryTransaction } from "./connection.ts";
import { keepsCorrections } from "./corrections.ts";
import type { RevisionRecord } from "./database.ts";
import { apartId, partsOf } from "./document-parts.ts";
import { rowNow } from "./document-row.ts";
import { documentsAt } from "./documents-at.ts";
import { checkHashes } from "./heal-hashes.ts";
import { ownAddresses } from "./own-addresses.ts";
import { placeOf, wholeBeginning } from "./places.ts";
import { readRevision, removedAtOf } from "./records.ts";
import type { Beside } from "./revision-order.ts";
import { healedRecord, raiseExtraction } from "./save.ts";
import { mayReread } from "./shares-words.ts";
import { shelfmarkOf, writeShelfmarks } from "./shelfmark.ts";

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
  return {
    ...{ id, removedAt: removedAtOf(row), name: mark.name, tags: mark.tags, place, revisions },
    ...(keepsCorrections(row) && { keepsCorrections: true }),
  };
}

function revisionOf({ hash, savedAt, rereads, blocks, transcript }: RevisionRecord): Revision {
  return { hash, savedAt, ...(rereads !== undefined && { rereads }), blocks, transcript };
}

/**
 * What taking over a document would do or did. `new`: the library has none of it; `more`: it has it without some
 * revisions; `same`: it has all of it; `back`: it was deleted here and comes back.
 */
export type Merge = "new" | "more" | "same" | "back";

/** What `mergeDocument` would do, without doing it. */
export async function previewMerge(
  transaction: LibraryTransaction<"readonly" | "readwrite">,
  document: BackupDocument,
): Promise<Merge> {
  const parts = await partsNow(transaction, document);
  return ofAll(await Promise.all(parts.map((part) => previewPart(transaction, part))));
}

/**
 * Takes a document over, at the id that its address has now. What the library has is never written over: revisions it lacks are put
 * among its own by when they were saved, tags are added, an own title and a place are taken where it has none. Of two readings of one
 * page the better one reads the other again, whichever of them was there first; a document that says so of others' words is not believed.
 * @throws WrongHash where the library has a hash of other words
 */
export async function mergeDocument(
  transaction: LibraryTransaction<"readwrite">,
  document: BackupDocument,
): Promise<Merge> {
  const merges: Merge[] = [];
  for (const part of await partsNow(transaction, document)) {
    await checkHashes(transaction, part.id, part.revisions);
    merges.push(await previewPart(transaction, part));
    const mayRead = await mayReadIn(transaction, part);
    const revisions = part.revisions.map((revision) => withBelievedLink(revision, mayRead));
    await mergePart(transaction, { ...part, revisions }, mayRead);
  }
  return ofAll(merges);
}

async function partsNow(
  transaction: LibraryTransaction<"readonly" | "readwrite">,
  document: BackupDocument,
): Promise<readonly BackupDocument[]> {
  const all: BackupDocument[] = [];
  for (const own of ownAddresses(document)) {
    const parts = await partsOf(own, (address) => documentsAt(transaction, address));
    for (const part of parts) all.push(await besideDeleted(transaction, part, own.id));
  }
  return all;
}

/**
 * A part at an id of its own where it is deleted and what stands at its new id is not: what the reader deleted does not come back by
 * being taken for a part of something else.
 */
export async function besideDeleted(
  transaction: LibraryTransaction<"readonly" | "readwrite">,
  part: BackupDocument,
  former: string,
): Promise<BackupDocument> {
  const there: unknown = await transaction.objectStore("transcripts").get(part.id);
  const [first] = part.revisions;
  if (part.id === former || there === undefined || part.removedAt === null || !first) return part;
  return removedAtOf(there) === null ? { ...part, id: apartId(part.id, first) } : part;
}

/** What became of a document whose parts are several documents now. */
function ofAll(merges: readonly Merge[]): Merge {
  const [first = "same", ...others] = [...new Set(merges)];
  return others.length === 0 ? first : "more";
}

async function previewPart(
  transaction: LibraryTransaction<"readonly" | "readwrite">,
  { id, removedAt, revisions }: BackupDocument,
): Promise<Merge> {
  const row: unknown = await transaction.objectStore("transcripts").get(id);
  if (row === undefined) return "new";
  if (removedAtOf(row) !== null && removedAt === null) return "back";
  const records = await transaction.objectStore("revisions").index("document").getAll(id);
  const there = new Set(records.flatMap(wordsIn));
  return revisions.every(({ blocks }) => there.has(hashedWords(blocks))) ? "same" : "more";
}

function wordsIn(record: unknown): readonly string[] {
  const sound = readRevision(record);
  return sound ? [hashedWords(sound.blocks)] : [];
}

/**
 * Takes over a document whose id is the one that its address has now. What the library itself says of which revision reads which again
 * is not asked for.
 */
export async function mergePart(
  transaction: LibraryTransaction<"readwrite">,
  document: BackupDocument,
  mayRead: MayRead = () => null,
): Promise<void> {
  const { id, name, tags, place } = document;
  const beside = besideOf(document, mayRead);
  const isNew = (await transaction.objectStore("revisions").index("document").getKey(id)) === undefined;
  for (const revision of document.revisions)
    await mergeRevision(transaction, id, revision, isNew ? "now" : "by time", beside);
  await writeRow(transaction, document);
  await writeShelfmarks(transaction, [id], (mark) => ({
    name: mark.name ?? name,
    tags: [...mark.tags, ...tags],
  }));
  if (place && !(await placeOf(transaction, id)))
    await transaction.objectStore("places").put({ id, ...place, beginning: wholeBeginning(place.beginning) });
}

/** Whether one of two revisions may read the other again, by their hashes; `null` where one of them is not here. */
type MayRead = (one: string, other: string) => boolean | null;

/** Compares the revisions of a document that is taken over with each other and with those that the library has of it. */
async function mayReadIn(
  transaction: LibraryTransaction<"readonly" | "readwrite">,
  { id, revisions }: BackupDocument,
): Promise<MayRead> {
  const records = await transaction.objectStore("revisions").index("document").getAll(id);
  const all = [...revisions, ...records.flatMap((record) => readRevision(record) ?? [])];
  const byHash = new Map(all.map((revision) => [revision.hash, revision]));
  const known = new Map<string, boolean>();
  return (one, other) => {
    const [first, second] = [byHash.get(one), byHash.get(other)];
    if (!first || !second) return null;
    const pair = [one, other].sort().join(" ");
    const may = known.get(pair) ?? mayReread(first, second);
    known.set(pair, may);
    return may;
  };
}

/** The revision, without what it says to read again where that is not here or has other words: those would be no version any more. */
function withBelievedLink(revision: Revision, mayRead: MayRead): Revision {
  const { rereads, ...rest } = revision;
  return rereads === undefined || mayRead(revision.hash, rereads) ? revision : rest;
}

/** What the document of a backup says of how its revisions stand to each other; those with other words stand side by side. */
function besideOf({ revisions }: BackupDocument, mayRead: MayRead): Beside {
  const claims = new Map(revisions.map(({ hash, rereads }) => [hash, rereads ?? null]));
  return {
    together: (one, other) =>
      (claims.has(one.hash) && claims.has(other.hash)) || mayRead(one.hash, other.hash) === false,
    claim: ({ hash }) => claims.get(hash) ?? null,
  };
}

async function mergeRevision(
  transaction: LibraryTransaction<"readwrite">,
  document: string,
  revision: Revision,
  when: "now" | "by time",
  beside: Beside,
): Promise<void> {
  const revisions = transaction.objectStore("revisions");
  const there = await revisions.index("words").get([document, revision.hash]);
  if (there === undefined) return addRevision(transaction, document, revision, when, beside);
  if (!readRevision(there)) await revisions.put(healedRecord(there, { document, ...revision }));
  await raiseExtraction(transaction, { document, ...revision });
  await relinkRevision(transaction, document, revision.hash, beside);
}

async function writeRow(
  transaction: LibraryTransaction<"readwrite">,
  document: BackupDocument,
): Promise<void> {
  const { id, removedAt } = document;
  const transcripts = transaction.objectStore("transcripts");
  const row = await rowNow(transaction, id);
  const before: unknown = await transcripts.get(id);
  if (!row) return;
  const removed = before === undefined ? removedAt : removedAt === null ? null : removedAtOf(before);
  const keeps =
    removed !== null && (before === undefined ? document.keepsCorrections : keepsCorrections(before));
  await transcripts.put({ ...row, removedAt: removed, ...(keeps && { keepsCorrections: true }) });
}

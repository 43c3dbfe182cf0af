import type { LibraryTransaction } from "./connection.ts";
import { type OwnWords, withOwnWords } from "./correct-document.ts";
import { correctionsOf, deleteGoneCorrections } from "./corrections.ts";
import { type Stored, sortRevisions } from "./document-row.ts";
import { allJoinedNames } from "./joined-names.ts";
import { readRow, removedAtOf, textIn } from "./records.ts";
import type { Saved, SavedTranscript } from "./saved.ts";
import { allShelfmarks, type Shelfmark, shelfmarkOf, UNMARKED } from "./shelfmark.ts";

type Reads = LibraryTransaction<"readonly" | "readwrite">;
type Writes = LibraryTransaction<"readwrite">;

/** What is in the library. */
export interface Lists {
  /** Last saved first, damaged ones at the end. */
  readonly saved: readonly SavedTranscript[];
  /** What was deleted and can still be restored, last deleted first. */
  readonly removed: readonly SavedTranscript[];
}

/** Every document, read once. */
export async function listTranscripts(transaction: Reads): Promise<Lists> {
  const [records, marks]: [unknown[], ReadonlyMap<string, Shelfmark>] = await Promise.all([
    transaction.objectStore("transcripts").getAll(),
    allShelfmarks(transaction),
  ]);
  const lines = records
    .map((record) => ({ record, time: timeOf(record) }))
    .sort((one, other) => (other.time < one.time ? -1 : other.time > one.time ? 1 : 0))
    .map(({ record }) => ({ line: lineOf(record, marks), removed: removedAtOf(record) !== null }));
  const those = (removed: boolean) => lines.flatMap((each) => (each.removed === removed ? each.line : []));
  return { saved: those(false), removed: those(true) };
}

/** A document with its revisions, deleted or not; `null` where there is none. */
export async function openTranscript(transaction: Reads, id: string): Promise<Saved | null> {
  const key = await keyOf(transaction, id);
  const [row, records, mark] = await Promise.all([
    transaction.objectStore("transcripts").get(key),
    transaction.objectStore("revisions").index("document").getAll(key),
    shelfmarkOf(transaction, key),
  ]);
  const [corrections, joined] = await Promise.all([
    correctionsOf(transaction, key),
    allJoinedNames(transaction),
  ]);
  if (row === undefined && records.length === 0) return null;
  const { current, superseded } = sortRevisions(records);
  const opened = (those: readonly Stored[]) =>
    those.toReversed().map((one) => corrected(revisionOf(one), { corrections, joined }));
  return {
    id,
    removedAt: removedAtOf(row),
    mark,
    corrections,
    revisions: opened(current),
    superseded: opened(superseded),
  };
}

/** What stands in the database of one document, as it stands there, whatever it is. */
export interface StoredRecords {
  readonly transcript: unknown;
  /** In the order of saving. */
  readonly revisions: readonly unknown[];
  readonly shelfmark: unknown;
  readonly place: unknown;
  readonly corrections: readonly unknown[];
}

/** Returns all that is stored of a document, unread; `null` where nothing is. */
export async function storedRecords(transaction: Reads, id: string): Promise<StoredRecords | null> {
  const key = await keyOf(transaction, id);
  const [transcript, revisions, shelfmark, place, corrections] = await Promise.all([
    transaction.objectStore("transcripts").get(key),
    transaction.objectStore("revisions").index("document").getAll(key),
    transaction.objectStore("shelfmarks").get(key),
    transaction.objectStore("places").get(key),
    transaction.objectStore("corrections").index("document").getAll(key),
  ]);
  return transcript === undefined && revisions.length === 0
    ? null
    : { transcript, revisions, shelfmark, place, corrections };
}

/**
 * Marks a document as deleted, or no longer so with `null`; false where there is none. Damaged records can be marked too.
 * `keepsCorrections`: not its corrections.
 */
export async function markRemoved(
  transaction: Writes,
  id: string,
  at: string | null,
  keepsCorrections = false,
): Promise<boolean> {
  const transcripts = transaction.objectStore("transcripts");
  const record = await transcripts.get(await keyOf(transaction, id));
  if (record === undefined) return false;
  const { keepsCorrections: _, ...row } = record;
  await transcripts.put({
    ...row,
    removedAt: at,
    ...(keepsCorrections && { keepsCorrections: true as const }),
  });
  return true;
}

/** Deletes for good what was marked as deleted before `olderThan`; gives how many documents. Damaged ones stay. */
export async function purgeTranscripts(transaction: Writes, olderThan: string): Promise<number> {
  const transcripts = transaction.objectStore("transcripts");
  const records: unknown[] = await transcripts.getAll();
  const old = records.flatMap((record) => {
    const row = readRow(record);
    return row?.removedAt && Date.parse(row.removedAt) < Date.parse(olderThan) ? row : [];
  });
  const revisions = transaction.objectStore("revisions");
  for (const row of old) {
    const { id } = row;
    const keys = await revisions.index("document").getAllKeys(id);
    await Promise.all([
      transcripts.delete(id),
      transaction.objectStore("places").delete(id),
      ...keys.map((key) => revisions.delete(key)),
    ]);
    await deleteGoneCorrections(transaction, id, row);
  }
  return old.length;
}

function timeOf(record: unknown): string {
  return removedAtOf(record) ?? textIn(record, "savedAt") ?? "";
}

/** The key of a document in the list. One that is no text, which none of ours is, is listed under a text that stands for it. */
async function keyOf(transaction: Reads, id: string): Promise<string> {
  const transcripts = transaction.objectStore("transcripts");
  if ((await transcripts.getKey(id)) !== undefined) return id;
  const keys: IDBValidKey[] = await transcripts.getAllKeys();
  return (keys.find((key) => typeof key !== "string" && idOfKey(key) === id) ?? id) as string;
}

function idOfKey(key: unknown): string {
  return typeof key === "string" ? key : `(${JSON.stringify(key)})`;
}

function lineOf(record: unknown, marks: ReadonlyMap<string, Shelfmark>): SavedTranscript {
  const id = idOfKey(typeof record === "object" && record ? Reflect.get(record, "id") : null);
  const mark = marks.get(id) ?? UNMARKED;
  const row = readRow(record);
  return row
    ? { kind: "sound", ...row, mark }
    : { kind: "damaged", id, title: textIn(record, "title"), mark };
}

function corrected(revision: Saved["revisions"][number], own: OwnWords): Saved["revisions"][number] {
  return revision.kind === "damaged" ? revision : { ...revision, transcript: withOwnWords(revision, own) };
}

function revisionOf({ record, revision }: Stored): Saved["revisions"][number] {
  if (!revision) return { kind: "damaged", id: textIn(record, "hash") ?? "", title: null };
  const { hash, savedAt, rereads, blocks, transcript } = revision;
  return { kind: "sound", hash, savedAt, ...(rereads !== undefined && { rereads }), blocks, transcript };
}

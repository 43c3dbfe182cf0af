import { deleteDB } from "idb";
import type { BackupDocument } from "../backup/backup-document.ts";
import { uncorrectedOf, verdictIn } from "../correct/correct.ts";
import type { CorrectionAct, CorrectionResult } from "../correct/corrector.ts";
import type { Quote } from "../quote/quote.ts";
import { documentIdOf } from "../sites/document-id.ts";
import type { JoinedNames } from "../transcript/joined-names.ts";
import type { ReadingPlace } from "../transcript/reading-place.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { wellFormed } from "../transcript/well-formed.ts";
import { wordsHash } from "../words-hash.ts";
import { allDocuments, backupOf, type Merge, mergeDocument, previewMerge } from "./backup.ts";
import { type Change, Changes } from "./changes.ts";
import { Connection, LibraryClosed, type LibraryTransaction } from "./connection.ts";
import {
  correctDocument,
  correctPage,
  hasCorrections,
  judgeDocument,
  ownWordsOf,
  withOwnWords,
} from "./correct-document.ts";
import { allCorrections, countingCorrections } from "./corrections.ts";
import { type CorrectionRecord, LADDER, type Rung, STORES } from "./database.ts";
import { healHashes, trueHashes, WrongHash } from "./heal-hashes.ts";
import { allJoinedNames, joinNames, putJoinedNames, separateNames } from "./joined-names.ts";
import { mergeQuotes, putQuote } from "./keep-quote.ts";
import { mergeCorrections } from "./merge-corrections.ts";
import { keepPlace, placeOf } from "./places.ts";
import { deleteQuote, type KeptQuote, listQuotes } from "./quotes.ts";
import { outdatedRevisions, type RereadOutcome, replaceReading } from "./read-anew.ts";
import { readRevision } from "./records.ts";
import { type Placed, type Reading, raiseExtraction, save, savedState } from "./save.ts";
import type { Saved, SavedCopy, SavedState, SavedTranscript, SaveResult } from "./saved.ts";
import { findSameWords, findSavedCopy } from "./saved-copy.ts";
import {
  type Lists,
  listTranscripts,
  markRemoved,
  openTranscript,
  purgeTranscripts,
  type StoredRecords,
  storedRecords,
} from "./shelf.ts";
import { type Shelfmark, writeShelfmarks } from "./shelfmark.ts";

/** The saved transcripts of this machine. Every page and worker of the extension may hold one at the same time. */
export interface Library {
  /**
   * Saves in one transaction: all of it is on disk when this is fulfilled with `saved`, nothing of it otherwise. `extraction`: the
   * one that took the words, where the reading does not say it.
   */
  save(reading: Reading, extraction?: number): Promise<SaveResult>;
  /** What is saved of a page's words. What was deleted or cannot be looked up is `unsaved`. */
  savedState(reading: Reading): Promise<SavedState>;
  /** Finds what is saved of the page at this address; `null` where nothing is, it was deleted, or cannot be looked up. */
  savedCopy(url: string): Promise<SavedCopy | null>;
  /** Finds where else the very words of a page are saved; `null` as above. */
  savedElsewhere(reading: Reading): Promise<SavedCopy | null>;
  /** What is saved, last saved first. @throws LibraryClosed */
  list(): Promise<readonly SavedTranscript[]>;
  /** What was deleted and can still be restored, last deleted first. @throws LibraryClosed */
  listRemoved(): Promise<readonly SavedTranscript[]>;
  /** Both lists, read at once. @throws LibraryClosed */
  lists(): Promise<Lists>;
  /** One document, deleted or not, by its id or a former one; `null` where there is none. @throws LibraryClosed */
  open(id: string): Promise<Saved | null>;
  /** All that is stored of a document, as it is stored, however damaged; `null` where nothing is. @throws LibraryClosed */
  stored(id: string): Promise<StoredRecords | null>;
  /** Keeps where reading of a document stopped, `null` for nowhere; false where it is not saved. @throws LibraryClosed */
  keepPlace(id: string, place: ReadingPlace | null): Promise<boolean>;
  /** Where reading of a document stopped; `null` where that is not known. @throws LibraryClosed */
  placeOf(id: string): Promise<ReadingPlace | null>;
  /** Writes anew what the reader wrote on these documents: a name, tags. @throws LibraryClosed */
  mark(ids: readonly string[], change: (mark: Shelfmark) => Shelfmark): Promise<void>;
  /** Keeps a quote. Rejects where it cannot be written. @throws LibraryClosed */
  keepQuote(quote: Quote): Promise<void>;
  /** The quotes that were kept, last first. @throws LibraryClosed */
  quotes(): Promise<readonly KeptQuote[]>;
  /** Deletes a kept quote for good. @throws LibraryClosed */
  forgetQuote(id: string): Promise<void>;
  /** A reading with what its reader corrected on its page, whether it is saved or not; as it is where that cannot be looked up. */
  corrected(reading: Reading): Promise<Transcript>;
  /**
   * Does something to the corrections of a page, in one transaction, and saves the page with the first. `seen`: the reading as the reader
   * sees it corrected.
   */
  correctPage(reading: Reading, seen: Transcript, act: CorrectionAct): Promise<CorrectionResult>;
  /** Says of the page at an address, which need not be read, whether it is a transcript. */
  judgeAddress(url: string, verdict: "transcript" | "other"): Promise<CorrectionResult>;
  /** What the reader said last of whether the page at an address is a transcript; `null` for nothing, or where that cannot be looked up. */
  verdictAt(url: string): Promise<"transcript" | "other" | null>;
  /** Does something to the corrections of a saved document; `hash` names the revision that the reader sees, as `open` gives it. */
  correctDocument(id: string, hash: string, act: CorrectionAct): Promise<CorrectionResult>;
  /** Every correction, as a backup has it. @throws LibraryClosed */
  corrections(): Promise<readonly CorrectionRecord[]>;
  /**
   * Takes over corrections of a backup or of an exported file; gives how many were new. `wanted`: the reader brings just these, so that
   * those of deleted transcripts stay when they are saved again.
   * @throws LibraryClosed
   */
  mergeCorrections(records: readonly unknown[], wanted?: "wanted"): Promise<number>;
  /** The names that the reader joined. @throws LibraryClosed */
  joinedNames(): Promise<readonly JoinedNames[]>;
  /** Says of two names that one person bears them. @throws LibraryClosed */
  joinNames(names: readonly [string, string]): Promise<JoinedNames>;
  /** Takes that back. @throws LibraryClosed */
  separateNames(id: string): Promise<void>;
  /** Takes over joined names of a backup; gives how many were new. @throws LibraryClosed */
  mergeJoinedNames(records: readonly unknown[]): Promise<number>;
  /** Deletes a document so that it can be restored, its corrections unless they are kept; false where there is none. @throws LibraryClosed */
  remove(id: string, keeps?: { readonly corrections: boolean }): Promise<boolean>;
  /** Takes a deletion back; false where there is no such document any more. @throws LibraryClosed */
  restore(id: string): Promise<boolean>;
  /** Deletes for good what was deleted before `olderThan` (ISO 8601, UTC); gives how many documents. @throws LibraryClosed */
  purgeRemoved(olderThan: string): Promise<number>;
  /** Everything, document after document, deleted ones too, as a backup has it. @throws LibraryClosed */
  everything(): AsyncIterable<BackupDocument>;
  /** What `merge` would do. @throws LibraryClosed */
  previewMerge(document: BackupDocument): Promise<Merge>;
  /** Takes over a document of a backup, all of it or nothing; what is there is never written over. @throws LibraryClosed */
  merge(document: BackupDocument): Promise<Merge>;
  /** Takes over kept quotes of a backup; gives how many were new. @throws LibraryClosed */
  mergeQuotes(records: readonly unknown[]): Promise<number>;
  /** Tells all windows that documents were taken over. */
  merged(): void;
  /** Deletes everything for good, also what is too damaged to be opened. @throws LibraryClosed */
  clear(): Promise<void>;
  /**
   * Reads again, from its stored words, every revision that an older grammar read, document after document, until `signal` is
   * aborted. No text changes by it. Tells how far it is before each document that needs it, and after the last.
   * @throws LibraryClosed
   */
  readAnew(reread: Reread, progress: (progress: RereadProgress) => void, signal: AbortSignal): Promise<void>;
  /** Calls `listener` on every change, made here or in any other context, until `signal` is aborted. */
  onChange(listener: (change: Change) => void, signal: AbortSignal): void;
  /** Lets the connection and the channel go. */
  close(): void;
}

/** A grammar, and what reads words by it. */
export interface Reread {
  readonly grammar: number;
  readonly read: (reading: Reading) => Transcript;
}

/** How far reading everything again has come. */
export interface RereadProgress {
  /** Documents that were looked at, of `total`. */
  readonly done: number;
  readonly total: number;
  /** Documents in the list of which a version reads otherwise now. */
  readonly better: number;
}

/** The database's name, and the channel's on which contexts tell each other of changes. */
export const NAMES = { database: "as-delivered", channel: "as-delivered-library" } as const;

/** The library. Always opens: where storage is off, each call says so. `ladder` is for tests of migration. */
export async function openLibrary(ladder: readonly Rung[] = LADDER): Promise<Library> {
  const connection = new Connection(NAMES.database, ladder);
  const changes = new Changes(NAMES.channel);
  const lists = async () => listTranscripts(await connection.begin("readonly"));
  return {
    save: (reading, extraction) => saveReading(connection, changes, reading, extraction),
    savedState: (reading) => stateOf(connection, reading),
    savedCopy: (url) => copyOf(connection, (transaction) => findSavedCopy(transaction, documentIdOf(url))),
    savedElsewhere: async (reading) => {
      const { hash, document } = await place(reading);
      return copyOf(connection, (transaction) => findSameWords(transaction, hash, document));
    },
    list: async () => (await lists()).saved,
    listRemoved: async () => (await lists()).removed,
    lists,
    open: async (id) => open(await connection.begin("readonly"), id),
    stored: async (id) => storedRecords(await connection.begin("readonly"), id),
    keepPlace: (id, place) => write(connection, (transaction) => keepPlace(transaction, id, place)),
    placeOf: async (id) => placeOf(await connection.begin("readonly"), id),
    mark: async (ids, change) => {
      await write(connection, (transaction) => writeShelfmarks(transaction, ids, change));
      changes.tell({ kind: "marked" });
    },
    keepQuote: async (quote) => {
      await write(connection, (transaction) => putQuote(transaction, keptNow(quote)));
      changes.tell({ kind: "marked" });
    },
    quotes: async () => listQuotes(await connection.begin("readonly")),
    forgetQuote: async (id) => {
      await write(connection, (transaction) => deleteQuote(transaction, id));
      changes.tell({ kind: "marked" });
    },
    corrected: (reading) => correctedReading(connection, reading),
    correctPage: async (reading, seen, act) => {
      const placed = await place({ ...reading, transcript: uncorrectedOf(reading.transcript) });
      return corrects(
        changes,
        writeHealed(connection, (all) => correctPage(all, placed, seen, act)),
      );
    },
    judgeAddress: (url, verdict) =>
      corrects(
        changes,
        write(connection, (all) => judgeDocument(all, documentIdOf(url), verdict)),
      ),
    verdictAt: (url) => verdictAt(connection, documentIdOf(url)),
    correctDocument: (id, hash, act) =>
      corrects(
        changes,
        write(connection, (all) => correctRevision(all, id, hash, act)),
      ),
    corrections: async () => allCorrections(await connection.begin("readonly")),
    mergeCorrections: async (records, wanted) => {
      const documents = await write(connection, (all) =>
        mergeCorrections(all, records, wanted !== undefined),
      );
      if (documents.length > 0) changes.tell({ kind: "corrected" });
      return documents.length;
    },
    joinedNames: async () => allJoinedNames(await connection.begin("readonly")),
    joinNames: async (names) => {
      const joined = await write(connection, (all) => joinNames(all, names));
      changes.tell({ kind: "corrected" });
      return joined;
    },
    separateNames: async (id) => {
      await write(connection, (all) => separateNames(all, id));
      changes.tell({ kind: "corrected" });
    },
    mergeJoinedNames: (records) => write(connection, (all) => putJoinedNames(all, records)),
    remove: (id, keeps) => remove(connection, changes, id, keeps?.corrections ?? false),
    restore: (id) => restore(connection, changes, id),
    purgeRemoved: async (olderThan) => {
      const purged = await write(connection, (transaction) => purgeTranscripts(transaction, olderThan));
      if (purged) changes.tell({ kind: "purged" });
      return purged;
    },
    everything: () => everything(connection),
    previewMerge: async (document) => previewMerge(await connection.begin("readonly"), document),
    merge: (document) => writeHealed(connection, (transaction) => mergeDocument(transaction, document)),
    mergeQuotes: (records) => write(connection, (transaction) => mergeQuotes(transaction, records)),
    merged: () => changes.tell({ kind: "imported" }),
    clear: async () => {
      await clear(connection);
      changes.tell({ kind: "purged" });
    },
    readAnew: (reread, progress, signal) => rereadAll(connection, changes, reread, progress, signal),
    onChange: (listener, signal) => changes.listen(listener, signal),
    close: () => {
      connection.close();
      changes.close();
    },
  };
}

function keptNow(quote: Quote): KeptQuote {
  const { url } = quote.citation;
  const document = url === null ? null : documentIdOf(url);
  return { id: crypto.randomUUID(), keptAt: new Date().toISOString(), document, quote: wellFormed(quote) };
}

async function saveReading(
  connection: Connection,
  changes: Changes,
  reading: Reading,
  extraction?: number,
): Promise<SaveResult> {
  const placed = { ...(await place(reading)), extraction };
  const stored = await writeHealed(connection, (transaction) => save(transaction, placed)).catch(whyFailed);
  if (typeof stored === "string") return { kind: "failed", why: stored };
  changes.tell({ kind: "saved", id: stored.id });
  return { kind: "saved", ...stored };
}

async function stateOf(connection: Connection, reading: Reading): Promise<SavedState> {
  const placed = await place(reading);
  try {
    const { state, outdated } = await savedState(await connection.begin("readonly"), placed);
    // What cannot be written now can be written the next time.
    if (outdated) {
      const same = { ...outdated, transcript: placed.transcript };
      await write(connection, (transaction) => raiseExtraction(transaction, same)).catch(() => {});
    }
    return state;
  } catch (error) {
    if (error instanceof LibraryClosed) return "unsaved";
    throw error;
  }
}

/** What cannot be looked up corrects nothing. */
async function correctedReading(connection: Connection, reading: Reading): Promise<Transcript> {
  const { url } = reading.transcript.source;
  try {
    // Most pages have none: then the words need no hash to be placed by.
    const isKnown =
      url === null || (await hasCorrections(await connection.begin("readonly"), documentIdOf(url)));
    const placed = isKnown ? await place(reading) : null;
    return withOwnWords(reading, await ownWordsOf(await connection.begin("readonly"), placed));
  } catch (error) {
    if (!(error instanceof LibraryClosed)) console.error(error);
    return reading.transcript;
  }
}

async function verdictAt(connection: Connection, document: string): Promise<"transcript" | "other" | null> {
  try {
    return verdictIn(await countingCorrections(await connection.begin("readonly"), document));
  } catch (error) {
    if (error instanceof LibraryClosed) return null;
    throw error;
  }
}

async function correctRevision(
  transaction: LibraryTransaction<"readwrite">,
  id: string,
  hash: string,
  act: CorrectionAct,
): Promise<CorrectionResult> {
  const stored = readRevision(await transaction.objectStore("revisions").index("words").get([id, hash]));
  return stored ? correctDocument(transaction, id, stored, act) : { kind: "failed", why: "gone" };
}

/** Waits until something was done to corrections, and tells of it; a failure says why. */
async function corrects(changes: Changes, acting: Promise<CorrectionResult>): Promise<CorrectionResult> {
  const result = await acting.catch(
    (error: unknown): CorrectionResult => ({ kind: "failed", why: whyFailed(error) }),
  );
  if (result.kind === "done") changes.tell({ kind: "corrected" });
  return result;
}

/** At the id given, else at the one that its address has now: what was kept before may name the former one. */
async function open(transaction: LibraryTransaction<"readonly">, id: string): Promise<Saved | null> {
  const transcripts = transaction.objectStore("transcripts");
  const now = documentIdOf(`https://${id}`);
  const isFormer =
    (await transcripts.getKey(id)) === undefined && (await transcripts.getKey(now)) !== undefined;
  return openTranscript(transaction, isFormer ? now : id);
}

/** `null` where the library cannot be opened, too. */
async function copyOf(
  connection: Connection,
  find: (transaction: LibraryTransaction<"readonly">) => Promise<SavedCopy | null>,
): Promise<SavedCopy | null> {
  try {
    return await find(await connection.begin("readonly"));
  } catch (error) {
    if (error instanceof LibraryClosed) return null;
    throw error;
  }
}

async function clear(connection: Connection): Promise<void> {
  try {
    await write(connection, async (all) => {
      for (const store of STORES) await all.objectStore(store).clear();
    });
  } catch (error) {
    if (!(error instanceof LibraryClosed && error.why === "damaged")) throw error;
    await deleteDB(NAMES.database);
  }
}

async function remove(
  connection: Connection,
  changes: Changes,
  id: string,
  keeps: boolean,
): Promise<boolean> {
  const now = new Date().toISOString();
  const done = await write(connection, (transaction) => markRemoved(transaction, id, now, keeps));
  if (done) changes.tell({ kind: "removed", id });
  return done;
}

async function restore(connection: Connection, changes: Changes, id: string): Promise<boolean> {
  const done = await write(connection, (transaction) => markRemoved(transaction, id, null));
  if (done) changes.tell({ kind: "restored", id });
  return done;
}

/** A transaction each: a long backup must not keep others from saving. */
async function* everything(connection: Connection): AsyncGenerator<BackupDocument, void, void> {
  for (const id of await allDocuments(await connection.begin("readonly"))) {
    const document = await backupOf(await connection.begin("readonly"), id);
    if (document) yield wellFormed(document);
  }
}

async function rereadAll(
  connection: Connection,
  changes: Changes,
  reread: Reread,
  progress: (progress: RereadProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  const ids = await allDocuments(await connection.begin("readonly"));
  let better = 0;
  let changed = false;
  for (const [done, id] of ids.entries()) {
    if (signal.aborted) break;
    const outdated = await outdatedRevisions(await connection.begin("readonly"), id, reread.grammar);
    if (outdated.length === 0) continue;
    progress({ done, total: ids.length, better });
    const become = await rereadDocument(connection, id, outdated, reread);
    changed ||= become !== "left";
    if (become === "better") better++;
  }
  if (!changed) return;
  progress({ done: ids.length, total: ids.length, better });
  changes.tell({ kind: "read-anew" });
}

/** A transaction for each revision: a long document must not keep others from saving. Gives the best that became of one. */
async function rereadDocument(
  connection: Connection,
  id: string,
  outdated: Awaited<ReturnType<typeof outdatedRevisions>>,
  { read }: Reread,
): Promise<RereadOutcome> {
  const become = new Set<RereadOutcome>();
  for (const revision of outdated) {
    const transcript = attempt(() => read(revision));
    if (transcript)
      become.add(await write(connection, (all) => replaceReading(all, id, revision.hash, transcript)));
  }
  return become.has("better") ? "better" : become.has("same") ? "same" : "left";
}

/** What cannot be read again keeps the reading that it has; the documents after it are read. */
function attempt<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch (error) {
    console.error(error);
    return null;
  }
}

/** The hash comes first: a transaction would end while the digest is awaited. */
async function place(given: Reading): Promise<Placed> {
  const reading = wellFormed(given);
  const hash = await wordsHash(reading.blocks);
  const { url } = reading.transcript.source;
  const document = url === null ? `words:${hash}` : documentIdOf(url);
  return { ...reading, document, hash, savedAt: new Date().toISOString() };
}

/** Runs `change` in one transaction and waits until all of it is on disk; undoes all of it where anything fails. */
async function write<Result>(
  connection: Connection,
  change: (transaction: LibraryTransaction<"readwrite">) => Promise<Result>,
): Promise<Result> {
  const transaction = await connection.begin("readwrite");
  const done = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    const result = await change(transaction);
    const failed = await done;
    if (failed) throw failed.error;
    return result;
  } catch (error) {
    abort(transaction);
    await done;
    throw error;
  }
}

/** Runs `change`; where a document's revisions stand under wrong hashes, puts them under the true ones first. */
async function writeHealed<Result>(
  connection: Connection,
  change: (transaction: LibraryTransaction<"readwrite">) => Promise<Result>,
): Promise<Result> {
  for (const healed = new Set<string>(); ; ) {
    try {
      return await write(connection, change);
    } catch (error) {
      if (!(error instanceof WrongHash) || healed.has(error.document)) throw error;
      const { document } = error;
      healed.add(document);
      const hashes = await trueHashes(await connection.begin("readonly"), document);
      await write(connection, (transaction) => healHashes(transaction, document, hashes));
    }
  }
}

function abort(transaction: LibraryTransaction<"readwrite">): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

function whyFailed(error: unknown): "full" | "storage-off" | "unknown" {
  if (error instanceof LibraryClosed && (error.why === "full" || error.why === "storage-off"))
    return error.why;
  if (error instanceof DOMException && error.name === "QuotaExceededError") return "full";
  console.error(error);
  return "unknown";
}

import type { BackupDocument } from "../../lib/backup/backup-document.ts";
import {
  type BackupListName,
  type ForEachList,
  LIST_FILES,
  listOfFile,
} from "../../lib/backup/backup-lists.ts";
import { knownBounds, withinBounds } from "../../lib/backup/known-bounds.ts";
import {
  type RefusedFile as BackupFile,
  type BackupVerdict,
  readBackup,
} from "../../lib/backup/read-backup.ts";
import { EXTRACTION } from "../../lib/extract/extract.ts";
import { forgetReadBy } from "../../lib/library-state/grammar-version.ts";
import type { Merge } from "../../lib/store/backup.ts";
import { incomingJoinedNames } from "../../lib/store/joined-names.ts";
import { incomingQuote } from "../../lib/store/keep-quote.ts";
import type { Library } from "../../lib/store/library.ts";
import { incomingCorrection } from "../../lib/store/merge-corrections.ts";
import { whyFailed } from "../../lib/store/why-failed.ts";

/** What a backup did to the library, or would do. */
export interface Tally {
  readonly counts: Readonly<Record<Merge, number>>;
  /** How many entries of each list count. */
  readonly lists: ForEachList<number>;
  /** Files that were not taken over, each with its reason. */
  readonly refused: readonly RefusedFile[];
  /** `null` until all of it was read. */
  readonly verdict: BackupVerdict | null;
  /** Of the file, 0 to 1. */
  readonly read: number;
}

/**
 * A file of a backup that is not taken over. `not-as-written`: its checksum is another; `missing`: it is not there; `not-saved`: the
 * library could not take it.
 */
export interface RefusedFile extends Pick<BackupFile, "file" | "at" | "title"> {
  readonly why: BackupFile["why"] | "not-as-written" | "missing" | "not-saved";
}

/** Nothing was read yet. */
export const NOTHING_READ: Tally = {
  counts: { new: 0, more: 0, same: 0, back: 0 },
  lists: { quotes: 0, corrections: 0, people: 0 },
  refused: [],
  verdict: null,
  read: 0,
};

/** What is done with what stands in a backup: it is looked at, or taken over. */
export interface BackupActs {
  readonly document: (document: BackupDocument) => Promise<Merge>;
  /** Files that are passed over: they are not as they were written. */
  readonly leaveOut: ReadonlySet<string>;
  /** Each gives how many of the records count. */
  readonly lists: ForEachList<(records: readonly unknown[]) => Promise<number>>;
}

/**
 * Reads a backup and acts on each document and on the lists, telling how far it is. Ends early where
 * the signal aborts: what was taken over stays, whole documents only. What cannot be taken over is refused, and the rest goes on.
 * @throws where the library is closed, or the disk is full.
 */
export async function readInto(
  file: File,
  acts: BackupActs,
  progress: (tally: Tally) => void,
  signal: AbortSignal,
): Promise<Tally> {
  let tally = NOTHING_READ;
  let bytes = 0;
  const merges = new Map<string, Merge>();
  const pieces = async function* () {
    for await (const piece of slicesOf(file)) {
      if (signal.aborted) return;
      bytes += piece.length;
      yield piece;
    }
  };
  for await (const one of readBackup(pieces())) {
    if (one.kind === "document") {
      const done = await actOn(one.file, one.document, acts);
      if (typeof done === "string") merges.set(one.file, done);
      tally = typeof done === "string" ? counted(tally, done, 1) : refused(tally, done);
    } else if (one.kind === "list") {
      tally = await withList(tally, one.list, one.records, acts);
    } else if (one.kind === "refused") {
      tally = refused(tally, one);
    } else tally = judged({ ...tally, verdict: one.verdict }, merges);
    tally = { ...tally, read: file.size > 0 ? Math.min(bytes / file.size, 1) : 1 };
    progress(tally);
  }
  return tally;
}

async function actOn(file: string, document: BackupDocument, acts: BackupActs): Promise<Merge | RefusedFile> {
  const title = document.name ?? document.revisions.at(-1)?.transcript.source.title ?? null;
  if (acts.leaveOut.has(file)) return { file, why: "not-as-written", at: null, title };
  try {
    return await acts.document(withinBounds(document, knownBounds(Date.now(), EXTRACTION)));
  } catch (error) {
    throwUnlessIts(error);
    return { file, why: "not-saved", at: null, title };
  }
}

/** Broken records are passed over, and the first of them is named. */
async function withList(
  tally: Tally,
  list: BackupListName,
  records: readonly unknown[],
  acts: BackupActs,
): Promise<Tally> {
  const file = LIST_FILES[list];
  if (acts.leaveOut.has(file)) return refused(tally, { file, why: "not-as-written", at: null, title: null });
  const broken = records.findIndex((record) => INCOMING[list](record) === null);
  const at = broken < 0 ? null : String(broken);
  const told = at === null ? tally : refused(tally, { file, why: "broken", at, title: null });
  try {
    return withCount(told, list, await acts.lists[list](records));
  } catch (error) {
    throwUnlessIts(error);
    return refused(tally, { file, why: "not-saved", at: null, title: null });
  }
}

/** Read what a backup has in its lists; `null` for what may not come in. */
const INCOMING = {
  quotes: incomingQuote,
  corrections: incomingCorrection,
  people: incomingJoinedNames,
} as const satisfies ForEachList<(record: unknown) => object | null>;

function withCount(tally: Tally, list: BackupListName, count: number): Tally {
  return { ...tally, lists: { ...tally.lists, [list]: count } };
}

/** One document's failure is its own; where the library is closed or the disk is full, no other can be taken over either. */
function throwUnlessIts(error: unknown): void {
  if (whyFailed(error) !== null) throw error;
  console.error(error);
}

function counted(tally: Tally, merge: Merge, by: number): Tally {
  return { ...tally, counts: { ...tally.counts, [merge]: tally.counts[merge] + by } };
}

function refused(tally: Tally, { file, why, at, title }: RefusedFile): Tally {
  return { ...tally, refused: [...tally.refused, { file, why, at, title }] };
}

/** Only the end of a backup tells which of its files are others than were written: they do not count. */
function judged(tally: Tally, merges: ReadonlyMap<string, Merge>): Tally {
  if (tally.verdict?.kind !== "damaged") return tally;
  const known = new Set(tally.refused.map(({ file }) => file));
  return tally.verdict.files.reduce((sum, file) => {
    const merge = merges.get(file);
    const named = { file, at: null, title: null };
    if (merge) return refused(counted(sum, merge, -1), { ...named, why: "not-as-written" });
    const list = listOfFile(file);
    if (list && sum.lists[list] > 0)
      return refused(withCount(sum, list, 0), { ...named, why: "not-as-written" });
    return known.has(file) ? sum : refused(sum, { ...named, why: "missing" });
  }, tally);
}

/** Bytes read at a time: a file of gigabytes is never held whole. */
const SLICE = 1024 * 1024;

async function* slicesOf(file: File): AsyncGenerator<Uint8Array, void, void> {
  for (let at = 0; at < file.size; at += SLICE) {
    yield new Uint8Array(await file.slice(at, at + SLICE).arrayBuffer());
  }
}

/** Looks through a backup: what taking it over would do. @throws LibraryClosed */
export function lookInto(
  library: Library,
  file: File,
  progress: (tally: Tally) => void,
  signal: AbortSignal,
): Promise<Tally> {
  const sound = (list: BackupListName) => async (records: readonly unknown[]) =>
    records.filter((record) => INCOMING[list](record) !== null).length;
  const lists = { quotes: sound("quotes"), corrections: sound("corrections"), people: sound("people") };
  return readInto(file, { document: library.previewMerge, leaveOut: new Set(), lists }, progress, signal);
}

/** Takes over what was looked through, all but what was refused. @throws LibraryClosed */
export async function takeOver(
  library: Library,
  file: File,
  looked: Tally,
  progress: (tally: Tally) => void,
  signal: AbortSignal,
): Promise<Tally> {
  // Before it begins, too: the browser may be closed on the way.
  await forgetReadBy();
  try {
    const changed = looked.refused.filter(({ why }) => why === "not-as-written");
    const leaveOut = new Set(changed.map(({ file: name }) => name));
    const lists = {
      quotes: library.mergeQuotes,
      corrections: library.mergeCorrections,
      people: library.mergeJoinedNames,
    };
    return await readInto(file, { document: library.merge, leaveOut, lists }, progress, signal);
  } finally {
    await forgetReadBy();
    library.merged();
  }
}

import type { BackupDocument } from "../../lib/backup/backup-document.ts";
import { type BackupVerdict, type FromBackup, readBackup } from "../../lib/backup/read-backup.ts";
import type { Merge } from "../../lib/store/backup.ts";
import type { Library } from "../../lib/store/library.ts";
import { forgetReadBy } from "../library/read-by.ts";

/** What a backup did to the library, or would do. */
export interface Tally {
  readonly counts: Readonly<Record<Merge, number>>;
  /** Kept quotes. */
  readonly quotes: number;
  /** Files that were not taken over, each with its reason. */
  readonly refused: readonly RefusedFile[];
  /** `null` until all of it was read. */
  readonly verdict: BackupVerdict | null;
  /** Of the file, 0 to 1. */
  readonly read: number;
}

/** A file of a backup that is not taken over. `not-as-written`: its checksum is another; `missing`: it is not there. */
export interface RefusedFile {
  readonly file: string;
  readonly why: Extract<FromBackup, { kind: "refused" }>["why"] | "not-as-written" | "missing";
}

/** Nothing was read yet. */
export const NOTHING_READ: Tally = {
  counts: { new: 0, more: 0, same: 0, back: 0 },
  quotes: 0,
  refused: [],
  verdict: null,
  read: 0,
};

/** What is done with what stands in a backup: it is looked at, or taken over. */
export interface BackupActs {
  readonly document: (document: BackupDocument) => Promise<Merge>;
  /** Files with documents that are passed over: they are not as they were written. */
  readonly leaveOut: ReadonlySet<string>;
  /** Gives how many of them count. */
  readonly quotes: (records: readonly unknown[]) => Promise<number>;
}

/**
 * Reads a backup and acts on each document and on the quotes, telling how far it is. Ends early where
 * the signal aborts: what was taken over stays, whole documents only. @throws where the library cannot be read or written.
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
      const merge = acts.leaveOut.has(one.file) ? null : await acts.document(one.document);
      if (merge) merges.set(one.file, merge);
      tally = merge ? counted(tally, merge, 1) : refused(tally, one.file, "not-as-written");
    } else if (one.kind === "quotes") {
      tally = { ...tally, quotes: await acts.quotes(one.quotes) };
    } else if (one.kind === "refused") {
      tally = refused(tally, one.file, one.why);
    } else tally = judged({ ...tally, verdict: one.verdict }, merges);
    tally = { ...tally, read: file.size > 0 ? Math.min(bytes / file.size, 1) : 1 };
    progress(tally);
  }
  return tally;
}

function counted(tally: Tally, merge: Merge, by: number): Tally {
  return { ...tally, counts: { ...tally.counts, [merge]: tally.counts[merge] + by } };
}

function refused(tally: Tally, file: string, why: RefusedFile["why"]): Tally {
  return { ...tally, refused: [...tally.refused, { file, why }] };
}

/** Only the end of a backup tells which of its files are others than were written: they do not count. */
function judged(tally: Tally, merges: ReadonlyMap<string, Merge>): Tally {
  if (tally.verdict?.kind !== "damaged") return tally;
  const known = new Set(tally.refused.map(({ file }) => file));
  return tally.verdict.files.reduce((sum, file) => {
    const merge = merges.get(file);
    if (merge) return refused(counted(sum, merge, -1), file, "not-as-written");
    return known.has(file) ? sum : refused(sum, file, "missing");
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
  const quotes = async ({ length }: readonly unknown[]) => length;
  return readInto(file, { document: library.previewMerge, leaveOut: new Set(), quotes }, progress, signal);
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
    const leaveOut = new Set(looked.refused.map((each) => each.file));
    const acts = { document: library.merge, leaveOut, quotes: library.mergeQuotes };
    return await readInto(file, acts, progress, signal);
  } finally {
    await forgetReadBy();
    library.merged();
  }
}

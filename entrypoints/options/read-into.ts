import type { BackupDocument } from "../../lib/backup/backup-document.ts";
import { type BackupVerdict, readBackup } from "../../lib/backup/read-backup.ts";
import type { Merge } from "../../lib/store/backup.ts";
import type { Library } from "../../lib/store/library.ts";
import { forgetReadBy } from "../library/read-by.ts";

/** What a backup did to the library, or would do. */
export interface Tally {
  readonly counts: Readonly<Record<Merge, number>>;
  /** Kept quotes. */
  readonly quotes: number;
  /** Files that were not taken over, each with its reason. */
  readonly refused: readonly { readonly file: string; readonly why: string }[];
  /** `null` until all of it was read. */
  readonly verdict: BackupVerdict | null;
  /** Of the file, 0 to 1. */
  readonly read: number;
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
  const pieces = async function* () {
    for await (const piece of slicesOf(file)) {
      if (signal.aborted) return;
      bytes += piece.length;
      yield piece;
    }
  };
  for await (const one of readBackup(pieces())) {
    if (one.kind === "document") {
      const merge = await acts.document(one.document);
      tally = { ...tally, counts: { ...tally.counts, [merge]: tally.counts[merge] + 1 } };
    } else if (one.kind === "quotes") {
      tally = { ...tally, quotes: await acts.quotes(one.quotes) };
    } else if (one.kind === "refused") {
      tally = { ...tally, refused: [...tally.refused, { file: one.file, why: one.why }] };
    } else tally = { ...tally, verdict: one.verdict };
    tally = { ...tally, read: file.size > 0 ? Math.min(bytes / file.size, 1) : 1 };
    progress(tally);
  }
  return tally;
}

/** Bytes read at a time: a file of gigabytes is never held whole. */
const SLICE = 1024 * 1024;

async function* slicesOf(file: File): AsyncGenerator<Uint8Array, void, void> {
  for (let at = 0; at < file.size; at += SLICE) {
    yield new Uint8Array(await file.slice(at, at + SLICE).arrayBuffer());
  }
}

/** Takes over everything in a backup. @throws LibraryClosed */
export async function takeOver(
  library: Library,
  file: File,
  progress: (tally: Tally) => void,
  signal: AbortSignal,
): Promise<Tally> {
  try {
    return await readInto(file, { document: library.merge, quotes: library.mergeQuotes }, progress, signal);
  } finally {
    await forgetReadBy();
    library.merged();
  }
}

import { strFromU8, Unzip, UnzipInflate, UnzipPassThrough } from "fflate";
import { sha256 } from "../sha256.ts";
import {
  type BackupDocument,
  documentFrom,
  type RefusedDocument,
  type WhyRefused,
} from "./backup-document.ts";
import { type BackupListName, listOfFile } from "./backup-lists.ts";
import { BACKUP_VERSION, type BackupManifest, MANIFEST, manifestFrom } from "./manifest.ts";

/** What stands in a backup, file by file; the verdict on the whole comes last. */
export type FromBackup =
  | { readonly kind: "document"; readonly file: string; readonly document: BackupDocument }
  /** Not looked into: whoever keeps them does. */
  | {
      readonly kind: "list";
      readonly file: string;
      readonly list: BackupListName;
      readonly records: readonly unknown[];
    }
  | RefusedFile
  | { readonly kind: "end"; readonly verdict: BackupVerdict };

/** A file that cannot be taken over. */
export interface RefusedFile extends Omit<RefusedDocument, "why"> {
  readonly file: string;
  readonly why: WhyRefused | "too-large";
}

/**
 * `whole`: every file is there and as it was written; `damaged`: these are missing or others; `no-manifest`: the end is
 * missing, the file was cut short; `newer`: written by a later version; `no-backup`: something else, or no zip at all.
 */
export type BackupVerdict =
  | { readonly kind: "whole"; readonly made: string }
  | { readonly kind: "damaged"; readonly files: readonly string[] }
  | { readonly kind: "no-manifest" | "newer" | "no-backup" };

/** Bytes of a file in a backup that are taken over: a transcript of 20 MB with its reading has half of it. */
const MOST = 128 * 1024 * 1024;

/** Bytes that are unpacked at once: a thousand times as many may come out of them. */
const PUSHED = 32 * 1024;

/**
 * Reads a backup piece by piece, however large it is; at most one document is held at a time. Nothing is thrown for what
 * stands in it: a damaged file is told of, the others are given.
 */
export async function* readBackup(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<FromBackup, void, void> {
  const files: ReadFile[] = [];
  const sums = new Map<string, string>();
  let manifest: BackupManifest | null = null;
  const take = async function* (): AsyncGenerator<FromBackup, void, void> {
    for (const file of files.splice(0)) {
      if (file.name === MANIFEST) manifest = manifestFrom(textOf(file));
      else if (file.name.endsWith(".json")) {
        if (file.bytes) sums.set(file.name, await sha256(file.bytes));
        yield await fromFile(file).catch(() => refused(file, "broken"));
      }
    }
  };
  const unzip = unzipInto(files);
  try {
    for await (const piece of bytes) {
      for (let at = 0; at < piece.length; at += PUSHED) {
        unzip.push(piece.subarray(at, at + PUSHED));
        yield* take();
      }
    }
    unzip.push(new Uint8Array(), true);
  } catch {
    // A zip that breaks off gives what it gave; the verdict says the rest.
  }
  yield* take();
  yield { kind: "end", verdict: await verdictOn(manifest, sums) };
}

/** `bytes`: `null` for a file that is larger than we take. */
interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

function unzipInto(files: ReadFile[]): Unzip {
  const unzip = new Unzip((file) => {
    const pieces: Uint8Array[] = [];
    let size = 0;
    file.ondata = (error, piece, final) => {
      if (error) return;
      size += piece.length;
      if (size <= MOST) pieces.push(piece);
      else pieces.length = 0;
      if (final) files.push({ name: file.name, bytes: size > MOST ? null : joined(pieces, size) });
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  return unzip;
}

/** @throws for a file that asks for more than can be done: it is refused, the others are not. */
async function fromFile(file: ReadFile): Promise<FromBackup> {
  if (!file.bytes) return refused(file, "too-large");
  const list = listOfFile(file.name);
  if (list) return listFrom(file, list);
  const read = await documentFrom(textOf(file));
  return read.kind === "refused"
    ? { ...read, file: file.name }
    : { kind: "document", file: file.name, document: read.document };
}

function listFrom(file: ReadFile, list: BackupListName): FromBackup {
  try {
    const records: unknown = JSON.parse(textOf(file));
    return Array.isArray(records)
      ? { kind: "list", file: file.name, list, records }
      : refused(file, "not-ours");
  } catch {
    return refused(file, "no-json");
  }
}

function refused({ name: file }: ReadFile, why: RefusedFile["why"]): RefusedFile {
  return { kind: "refused", file, why, at: null, title: null };
}

async function verdictOn(
  manifest: BackupManifest | null,
  sums: ReadonlyMap<string, string>,
): Promise<BackupVerdict> {
  if (!manifest) return { kind: sums.size > 0 ? "no-manifest" : "no-backup" };
  if (manifest.version > BACKUP_VERSION) return { kind: "newer" };
  const wrong = manifest.documents.filter(({ file, sha256: sum }) => sums.get(file) !== sum);
  if (wrong.length > 0) return { kind: "damaged", files: wrong.map(({ file }) => file) };
  return { kind: "whole", made: manifest.made };
}

function textOf({ bytes }: ReadFile): string {
  return bytes ? strFromU8(bytes) : "";
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

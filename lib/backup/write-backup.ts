import { strToU8, Zip, ZipDeflate } from "fflate";
import { sha256 } from "../sha256.ts";
import type { BackupDocument } from "./backup-document.ts";
import { type ForEachList, LIST_FILES, LIST_NAMES } from "./backup-lists.ts";
import { MANIFEST, type ManifestLine, manifestOf } from "./manifest.ts";

/**
 * A backup of these documents and lists as the bytes of a zip, in pieces: one file of JSON a document, one a list that is not empty,
 * then the manifest with their checksums. The same library and moment (`made`, ISO 8601) give the same bytes.
 */
export async function* writeBackup(
  documents: AsyncIterable<BackupDocument>,
  lists: Partial<ForEachList<readonly object[]>>,
  made: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, void> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, piece) => {
    if (error) failed = error;
    else pieces.push(piece as Uint8Array<ArrayBuffer>);
  });
  const lines: ManifestLine[] = [];
  const put = async (file: string, id: string, value: object) => {
    const bytes = bytesOf(value);
    lines.push({ file, id, sha256: await sha256(bytes) });
    add(zip, file, bytes, made);
    if (failed) throw failed;
    return pieces.splice(0);
  };
  for await (const document of documents) {
    const file = `transcripts/${String(lines.length + 1).padStart(6, "0")}.json`;
    yield* await put(file, document.id, document);
  }
  for (const name of LIST_NAMES) {
    const [file, list] = [LIST_FILES[name], lists[name] ?? []];
    if (list.length > 0) yield* await put(file, file, list);
  }
  add(zip, MANIFEST, bytesOf(manifestOf(made, lines)), made);
  zip.end();
  if (failed) throw failed;
  yield* pieces.splice(0);
}

function add(zip: Zip, name: string, bytes: Uint8Array, made: string): void {
  const file = new ZipDeflate(name, { level: 6 });
  file.mtime = made;
  zip.add(file);
  file.push(bytes, true);
}

function bytesOf(value: object): Uint8Array<ArrayBuffer> {
  return strToU8(`${JSON.stringify(value)}\n`) as Uint8Array<ArrayBuffer>;
}

/** The name of a backup's file: "As Delivered backup 2031-04-05.zip". */
export function backupName(made: string): string {
  return `As Delivered backup ${made.slice(0, 10)}.zip`;
}

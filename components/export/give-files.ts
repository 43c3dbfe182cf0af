import { strToU8, zipSync } from "fflate";
import type { ExportFile } from "../../lib/export/export-files.ts";
import { download } from "../download.ts";

/** Gives the reader files: one as it is, several in one `.zip`. */
export function giveFiles(files: readonly ExportFile[]): void {
  const [first, ...more] = files;
  if (!first) return;
  if (more.length === 0) download({ ...first, content: first.text });
  else
    download({ name: ZIP, mediaType: "application/zip", content: new Blob([new Uint8Array(zipped(files))]) });
}

const ZIP = "Transcripts.zip";

/** The same files give the same bytes: they bear no time of their own. */
export function zipped(files: readonly ExportFile[]): Uint8Array {
  const named = Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)]));
  return zipSync(named, { mtime: LONG_AGO });
}

/** The first day that a zip can name. */
const LONG_AGO = new Date(1980, 0, 1);

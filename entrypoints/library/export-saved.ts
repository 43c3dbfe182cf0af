import { exportFiles } from "../../lib/export/export-files.ts";
import type { FormatId } from "../../lib/export/formats.ts";
import type { Library } from "../../lib/store/library.ts";
import type { Saved, SoundRevision } from "../../lib/store/saved.ts";
import type { FileToGive } from "./download.ts";

/** The newest revisions of these documents as files. What cannot be read is left out. @throws where the library cannot be read */
export async function exportSaved(
  library: Library,
  ids: readonly string[],
  format: FormatId,
): Promise<readonly FileToGive[]> {
  const opened = await Promise.all(ids.map((id) => library.open(id)));
  const newest = opened.flatMap((saved) => (saved && newestOf(saved)) ?? []);
  return exportFiles(
    newest.map(({ transcript }) => transcript),
    format,
  ).map(({ name, mediaType, text }) => ({ name, mediaType, content: text }));
}

/** The newest revision of a document that can be read; `null` where none can. */
export function newestOf({ revisions }: Saved): SoundRevision | null {
  return revisions.find((revision) => revision.kind === "sound") ?? null;
}

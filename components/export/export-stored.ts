import { fileNamed } from "../../lib/export/file-name.ts";
import type { Library } from "../../lib/store/library.ts";
import { storedJson } from "../../lib/store/stored-json.ts";
import { download } from "../download.ts";

/** Gives the reader all that is stored of a document as it is stored, as JSON. @throws LibraryClosed */
export async function exportStored(library: Library, id: string, title: string): Promise<void> {
  const stored = await library.stored(id);
  if (!stored) return;
  download({ name: fileNamed(title, "json"), mediaType: "application/json", content: storedJson(stored) });
}

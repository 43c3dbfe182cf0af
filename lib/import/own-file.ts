import { type ImportedCorrections, readCorrections } from "./corrections.ts";
import { type Imported, refused } from "./imported.ts";
import { readJson } from "./json.ts";
import { readJsonLines } from "./json-lines.ts";
import { readMarkdown } from "./markdown.ts";

/** Reads a file that may be one of our own, of whichever form, whatever it is called. The first reader that knows it speaks. */
export function readOwnFile(text: string): Imported | ImportedCorrections {
  for (const read of [readJson, readCorrections, readJsonLines, readMarkdown]) {
    const imported = read(text);
    if (imported.kind !== "refused" || imported.why !== "not-ours") return imported;
  }
  return refused("not-ours");
}

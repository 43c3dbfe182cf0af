import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { detect } from "../lib/detect/detect.ts";
import { extract } from "../lib/extract/extract.ts";
import { readText } from "../lib/import/text.ts";
import type { Ablation } from "../lib/lexicon/ablation.ts";
import { readBlocks } from "../lib/read.ts";
import type { Block } from "../lib/transcript/block.ts";
import type { Source } from "../lib/transcript/source.ts";
import type { Transcript } from "../lib/transcript/transcript.ts";
import type { Verdict } from "../lib/transcript/verdict.ts";
import { openPage } from "./open-page.ts";

/** The words of a file, ready to be read as often as one likes. */
export interface Extracted {
  readonly source: Source;
  readonly blocks: readonly Block[];
  /** Of a page; a text is judged by its words, as they are read. */
  readonly verdict?: Verdict;
}

/**
 * Takes the words from a file: `.txt` as a text, all else as a page. `url`: its address, else a page's own. Who extracts hundreds of
 * pages waits for another task (`setImmediate`) between them: what jsdom holds by weak references stays until the task ends, and a
 * thousand pages in one task filled the memory. @throws where it cannot be read.
 */
export function extractFile(file: string, url: string | null = null): Extracted {
  const kind = extname(file).toLowerCase();
  if (kind === ".pdf") throw new Error("PDF files are not read yet.");
  const bytes = readFileSync(file);
  if (kind === ".txt") {
    const { source, blocks } = readText(new TextDecoder().decode(bytes));
    return { source: { ...source, url }, blocks };
  }
  const page = openPage(bytes, url);
  try {
    const { source, blocks } = extract(page.document);
    return { source, blocks, verdict: detect(page.document) };
  } finally {
    page.close();
  }
}

/** Reads words that were extracted, without what is `leftOut`. */
export function readExtracted({ source, blocks, verdict }: Extracted, leftOut?: Ablation): Transcript {
  return readBlocks(source, blocks, verdict, leftOut);
}

import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { readText } from "../lib/import/text.ts";
import { readBlocks } from "../lib/read.ts";
import { readDocument } from "../lib/read-document.ts";
import type { Block } from "../lib/transcript/block.ts";
import type { Transcript } from "../lib/transcript/transcript.ts";

/** What was read, and the blocks that it was read from. */
export interface MadeReading {
  readonly transcript: Transcript;
  readonly blocks: readonly Block[];
}

/** Reads a file as the command line does: `.txt` as a text, all else as a page. @throws where there is no such file. */
export function readFile(path: string): MadeReading {
  const raw = readFileSync(path, "utf8");
  return path.endsWith(".txt") ? readPlainText(raw) : readPage(raw);
}

/** Reads the words of a text file. */
export function readPlainText(text: string): MadeReading {
  const { source, blocks } = readText(text);
  return { transcript: readBlocks(source, blocks), blocks };
}

/** Reads a page. Its address, if any, is the canonical one that it names. */
export function readPage(html: string): MadeReading {
  const canonical = /<link rel="canonical" href="([^"]+)"/u.exec(html)?.[1];
  const { document } = new JSDOM(html, canonical ? { url: canonical } : {}).window;
  return readDocument(document);
}

import { detect } from "./detect/detect.ts";
import type { Anchor } from "./extract/anchor.ts";
import { extract } from "./extract/extract.ts";
import { readBlocks } from "./read.ts";
import type { Block } from "./transcript/block.ts";
import type { Transcript } from "./transcript/transcript.ts";

/** A page's transcript with the blocks it was read from and the places where they live. */
export interface Reading {
  readonly transcript: Transcript;
  readonly blocks: readonly Block[];
  readonly anchors: readonly Anchor[];
}

/**
 * Reads a page, which is not changed: both halves of the pipeline in one place. The extension parts them: its page script
 * extracts, its background reads, and the same object comes of it.
 */
export function readDocument(document: Document): Reading {
  const { source, blocks, anchors } = extract(document);
  return { transcript: readBlocks(source, blocks, detect(document)), blocks, anchors };
}

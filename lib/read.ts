import { detect } from "./detect/detect.ts";
import { extract } from "./extract/extract.ts";
import type { Anchor } from "./extract/anchor.ts";
import type { Block } from "./transcript/block.ts";
import type { Source } from "./transcript/source.ts";
import type { Transcript } from "./transcript/transcript.ts";

/** The version of the grammar: raised whenever the same words may be read otherwise. */
export const GRAMMAR = 1;

/** A page's transcript with the blocks it was read from and the places where they live. */
export interface Reading {
  readonly transcript: Transcript;
  readonly blocks: readonly Block[];
  readonly anchors: readonly Anchor[];
}

declare function readDocument(document: Document): Reading;
declare function readBlocks(source: Source, blocks: readonly Block[]): Transcript;
export { detect, extract, readBlocks, readDocument };

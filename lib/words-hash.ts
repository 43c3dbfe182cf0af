import { sha256 } from "./sha256.ts";
import type { Block } from "./transcript/block.ts";

/**
 * Returns the words that a hash stands for: the text of the blocks that are no leftovers, white space collapsed. How the words are set
 * (hard wraps, non-breaking spaces, where a paragraph ends, bold type) does not count, nor does what stands beside them on the page.
 */
export function hashedWords(blocks: readonly Block[]): string {
  const words = blocks.flatMap(({ leftover, text }) => (leftover === undefined ? text : [])).join(" ");
  // Mostly there is nothing to collapse, and to look costs a tenth of it.
  return (/[^\S ]/u.test(words) || words.includes("  ") ? words.replace(/\s+/gu, " ") : words).trim();
}

/** Computes the SHA-256 (hex) of the words of these blocks (`hashedWords`). */
export function wordsHash(blocks: readonly Block[]): Promise<string> {
  return sha256(new TextEncoder().encode(hashedWords(blocks)));
}

import type { Block } from "./transcript/block.ts";

/**
 * Returns the words that a hash stands for: the text of the blocks that are no leftovers, white space collapsed. How the words are set
 * (hard wraps, non-breaking spaces, where a paragraph ends, bold type) does not count, nor does what stands beside them on the page.
 */
export function hashedWords(blocks: readonly Block[]): string {
  return blocks
    .filter(({ leftover }) => leftover === undefined)
    .map(({ text }) => text)
    .join("\n")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Computes the SHA-256 (hex) of the words of these blocks (`hashedWords`). */
export async function wordsHash(blocks: readonly Block[]): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(hashedWords(blocks)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

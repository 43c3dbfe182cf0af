import type { Block } from "../transcript/block.ts";

/**
 * SHA-256 (hex) of the words: the text of the blocks that are no leftovers, white space collapsed. How the words are set (hard
 * wraps, non-breaking spaces, where a paragraph ends, bold type) does not count, nor does what stands beside them on the page.
 */
export async function wordsHash(blocks: readonly Block[]): Promise<string> {
  const words = blocks
    .filter(({ leftover }) => leftover === undefined)
    .map(({ text }) => text)
    .join("\n")
    .replace(/\s+/gu, " ")
    .trim();
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(words));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

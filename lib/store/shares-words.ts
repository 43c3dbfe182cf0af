import type { Block } from "../transcript/block.ts";

/** Of the words of the shorter of two texts, the share that must be the other's for the two to be of one page. */
const MOST = 0.7;

/**
 * Whether two texts are readings of one page: most words of the shorter one stand in the other, too. A translation shares names and
 * figures alone.
 */
export function sharesWords(one: readonly Block[], other: readonly Block[]): boolean {
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (!few?.length || !many) return false;
  const left = new Map<string, number>();
  for (const word of many) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of few) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return shared / few.length > MOST;
}

function wordsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}

import type { LiveBlock } from "./blocks.ts";
import { collapse } from "./dom.ts";

/**
 * The blocks without those that only repeat a run of earlier ones: a page that holds its text twice, for two widths of
 * the window, say. A repeat is at least `LEAST_BLOCKS` blocks and `LEAST_LETTERS` letters long; speakers who say a
 * sentence again keep it.
 */
export function withoutRepeats(blocks: readonly LiveBlock[]): readonly LiveBlock[] {
  const texts = blocks.map(({ block }) => collapse(block.text));
  const firsts = new Map<string, number>();
  const repeated = new Set<number>();
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] as string;
    const first = firsts.get(text);
    if (first === undefined) {
      firsts.set(text, at);
      continue;
    }
    const length = runLength(texts, first, at);
    for (let i = 0; i < length; i++) repeated.add(at + i);
    at += Math.max(0, length - 1);
  }
  return repeated.size ? blocks.filter((_, at) => !repeated.has(at)) : blocks;
}

const LEAST_BLOCKS = 3;
const LEAST_LETTERS = 400;

/** How many blocks from `at` on repeat those from `first` on; 0 where they are too few to tell. */
function runLength(texts: readonly string[], first: number, at: number): number {
  let length = 0;
  let letters = 0;
  while (at + length < texts.length && first + length < at && texts[first + length] === texts[at + length]) {
    letters += texts[at + length]?.length ?? 0;
    length++;
  }
  return length >= LEAST_BLOCKS && letters >= LEAST_LETTERS ? length : 0;
}

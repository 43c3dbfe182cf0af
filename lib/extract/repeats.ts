import type { LiveBlock } from "./blocks.ts";

/**
 * The blocks without those that only repeat a run of earlier ones: a page that holds its text twice, for two widths of
 * the window, say. A repeat is a large part of the page; what speakers say again they keep.
 */
export function withoutRepeats(blocks: readonly LiveBlock[]): readonly LiveBlock[] {
  const texts = blocks.map(({ words }) => words);
  const least = Math.max(LEAST_LETTERS, LEAST_SHARE * texts.reduce((sum, { length }) => sum + length, 0));
  const firsts = new Map<string, number>();
  let steps = STEPS * texts.length;
  for (const [at, text] of texts.entries()) {
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, at);
    else if (steps > 0) {
      const { length, letters } = runFrom(texts, first, at);
      if (length >= LEAST_BLOCKS && letters >= least)
        return [...blocks.slice(0, at), ...blocks.slice(at + length)];
      steps -= length;
    }
  }
  return blocks;
}

const LEAST_BLOCKS = 3;
const LEAST_LETTERS = 400;
const LEAST_SHARE = 0.25;

/** How often the text may be gone through in search of repeats: a page of equal paragraphs asks for ever more. */
const STEPS = 8;

/** How many blocks from `at` on repeat those from `first` on, and their letters. */
function runFrom(texts: readonly string[], first: number, at: number): { length: number; letters: number } {
  let length = 0;
  let letters = 0;
  while (at + length < texts.length && first + length < at && texts[first + length] === texts[at + length]) {
    letters += texts[at + length]?.length ?? 0;
    length++;
  }
  return { length, letters };
}

import type { LiveBlock } from "./blocks.ts";
import { nameOf } from "./dom.ts";

/**
 * For each block whether the page prints its words elsewhere, too: a run of earlier ones again, for another width of the window, say, or
 * a sentence of the text set apart from it. What speakers say again they keep.
 */
export function repeatedBlocks(blocks: readonly LiveBlock[]): readonly boolean[] {
  const [from, to] = secondCopy(blocks);
  const quotes = pullQuotes(blocks);
  return blocks.map((_, at) => (at >= from && at < to) || quotes.has(at));
}

/** The first large run of blocks that only repeats a run of earlier ones, `[from, to)`; an empty one where there is none. */
function secondCopy(blocks: readonly LiveBlock[]): readonly [number, number] {
  const texts = blocks.map(({ words }) => words);
  const least = Math.max(LEAST_LETTERS, LEAST_SHARE * texts.reduce((sum, { length }) => sum + length, 0));
  const firsts = new Map<string, number>();
  let steps = STEPS * texts.length;
  for (const [at, text] of texts.entries()) {
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, at);
    else if (steps > 0) {
      const { length, letters } = runFrom(texts, first, at);
      if (length >= LEAST_BLOCKS && letters >= least) return [at, at + length];
      steps -= length;
    }
  }
  return [0, 0];
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

/** Blocks set apart from the text (a quotation, an aside, a figure) whose words stand in a longer paragraph, too. */
function pullQuotes(blocks: readonly LiveBlock[]): ReadonlySet<number> {
  const found = new Set<number>();
  const apart = blocks.flatMap((live, at) => (isSetApart(live) && live.label === null ? [at] : []));
  if (!apart.length || apart.length > MOST_QUOTES) return found;
  const texts = blocks.map(({ words }) => bare(words));
  for (const at of apart) {
    const quote = texts[at] ?? "";
    if (quote.split(" ").length < QUOTE_WORDS) continue;
    const near = texts.slice(Math.max(0, at - NEAR), at + NEAR);
    if (near.some((text) => text.length > quote.length && ` ${text} `.includes(` ${quote} `))) found.add(at);
  }
  return found;
}

/** A page with more quotations than this is a text of quotations. */
const MOST_QUOTES = 40;
/** A quotation of fewer words is said again without being set apart. */
const QUOTE_WORDS = 4;
/** A pull quote stands in the paragraphs that it is taken from. */
const NEAR = 30;

function isSetApart({ block, element }: LiveBlock): boolean {
  return block.form === "quote" || SET_APART.has(nameOf(element));
}

const SET_APART = new Set(["blockquote", "aside", "figure", "figcaption"]);

function bare(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

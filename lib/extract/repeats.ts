import type { LiveBlock } from "./blocks.ts";
import { attribute, nameOf, parentOf, read } from "./dom.ts";

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

/** Blocks set apart from the text (a quotation, an aside, another box) whose words stand in a longer paragraph near them, too, and who said so. */
function pullQuotes(blocks: readonly LiveBlock[]): ReadonlySet<number> {
  const found = new Set<number>();
  const apart = blocks.flatMap((live, at) => (isSetApart(live) && live.label === null ? [at] : []));
  const boxed = blocks.flatMap((live, at) => (isPlain(live) && live.label === null ? [at] : []));
  const texts = blocks.map(({ block, words }) => ({ words: bare(words), holds: block.form !== "heading" }));
  for (const at of apart.length > MOST_QUOTES ? [] : apart)
    if (sourceOf(texts, at, QUOTE_WORDS, NEAR) !== null) found.add(at);
  for (const at of boxed) {
    const source = sourceOf(texts, at, BOXED_WORDS, NEXT);
    if (source !== null && isBoxed(blocks[at], blocks[source])) found.add(at);
  }
  for (const at of found) if (isSource(blocks[at], blocks[at + 1])) found.add(at + 1);
  return found;
}

/** A block's bare words, and whether a quotation may be taken from them: a title holds other words. */
interface Text {
  readonly words: string;
  readonly holds: boolean;
}

/** Which paragraph near a block holds its words and more; `null` for none, and where it has too few of them. */
function sourceOf(texts: readonly Text[], at: number, least: number, near: number): number | null {
  const quote = texts[at]?.words ?? "";
  if (quote.split(" ", least).length < least) return null;
  for (let other = Math.max(0, at - near); other < Math.min(texts.length, at + near); other++) {
    const text = texts[other];
    if (text?.holds && text.words.length > quote.length && ` ${text.words} `.includes(` ${quote} `))
      return other;
  }
  return null;
}

/** Whether a paragraph stands in a box or a style of its own: whoever repeats himself is printed as before. */
function isBoxed(quote: LiveBlock | undefined, source: LiveBlock | undefined): boolean {
  if (!quote || !source) return false;
  const [one, other] = [quote.element, source.element];
  const [box, text] = [parentOf(one), parentOf(other)];
  if (box !== text) return box !== null && read(box, "childElementCount") === 1;
  return nameOf(one) === nameOf(other) && attribute(one, "class") !== attribute(other, "class");
}

function isPlain(live: LiveBlock): boolean {
  return live.block.form === "paragraph" && !isSetApart(live);
}

/** Whether a line names whose words a quotation is: short, and in the same quotation or figure. */
function isSource(quote: LiveBlock | undefined, next: LiveBlock | undefined): boolean {
  if (!quote || !next || next.words.split(" ").length > SOURCE_WORDS || /[.?!]$/u.test(next.words))
    return false;
  const around = read(quote.element, "closest").call(quote.element, "figure, blockquote, aside");
  return around !== null && read(around, "contains").call(around, next.element);
}

/** A page with more quotations than this is a text of quotations. */
const MOST_QUOTES = 40;
/** A quotation of fewer words is said again without being set apart, a paragraph of fewer in any box. */
const QUOTE_WORDS = 4;
const BOXED_WORDS = 6;
/** A pull quote stands in the paragraphs that it is taken from; one that no element sets apart, beside its own. */
const NEAR = 30;
const NEXT = 3;
const SOURCE_WORDS = 8;

function isSetApart(live: LiveBlock | undefined): boolean {
  return live !== undefined && (live.block.form === "quote" || SET_APART.has(nameOf(live.element)));
}

const SET_APART = new Set(["blockquote", "aside", "figure", "figcaption"]);

function bare(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

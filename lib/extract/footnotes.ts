import { paragraphOf } from "./block-level.ts";
import type { PageBlocks } from "./blocks.ts";
import { attribute, findAll, read, textOf } from "./dom.ts";
import { noteMark, plainMark } from "./footnote-marks.ts";
import { rangeIn } from "./sums.ts";

/**
 * The blocks of footnotes: what a mark leads to, what leads back to its mark, and, behind the last words of a speaker, paragraphs
 * that begin with the figure of a mark.
 */
export function footnoteBlocks(page: PageBlocks, spoken: readonly boolean[]): ReadonlySet<number> {
  const { blocks } = page;
  const marks = new Set(
    blocks.flatMap(({ apart, words }) => (apart === "footnote" ? [plainMark(words)] : [])),
  );
  const found = new Set(marks.size ? notesLedTo(page) : []);
  const last = Math.max(spoken.lastIndexOf(true), 0);
  blocks.forEach(({ apart, element, words, linkedHere }, at) => {
    if (apart !== null || at <= last) return;
    const mark = noteMark(words);
    const follows = mark !== null && marks.has(mark);
    const { start, end } = rangeIn(page, element);
    const isOne = end - start <= MOST_LINES;
    if (follows || (isOne && linkedHere > 0 && findAll(element, "a").some(isWayBack))) found.add(at);
  });
  return found;
}

/** A note has no more lines. */
const MOST_LINES = 3;

/** The blocks behind a mark in the element that its link leads to. */
function notesLedTo(page: PageBlocks): number[] {
  const targets = new Map<string, number>();
  page.blocks.forEach(({ apart, anchor }, at) => {
    const id = apart === "footnote" ? targetOf(anchor[0]?.node) : null;
    if (id !== null && !targets.has(id)) targets.set(id, at);
  });
  if (!targets.size) return [];
  const [root] = page.ranges.keys();
  const trees = [root as Element, ...page.roots];
  return trees
    .flatMap((tree) => findAll(tree, "[id], a[name]"))
    .flatMap((element) => {
      const mark = targets.get(attribute(element, "id")) ?? targets.get(attribute(element, "name"));
      const { start, end } = rangeIn(page, paragraphOf(element) ?? element);
      if (mark === undefined || start <= mark || end - start > MOST_LINES) return [];
      return Array.from({ length: end - start }, (_, at) => start + at);
    });
}

/** The id of the place that the link around a mark, or in it, leads to. */
function targetOf(mark: Text | undefined): string | null {
  const around = mark && read(mark, "parentElement");
  const link = around && read(around, "closest").call(around, 'a[href^="#"]');
  return link ? attribute(link, "href").slice(1) : null;
}

/** The way back from a note to its mark: "↩", "^", in a link to a place on the page. */
function isWayBack(link: Element): boolean {
  return (
    attribute(link, "href").startsWith("#") && /^[↩↑^⬆⤴⏎]$/u.test(textOf(link).replace(/[\s\p{Mn}]/gu, ""))
  );
}

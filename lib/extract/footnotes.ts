import { paragraphOf } from "./block-level.ts";
import type { LiveBlock, PageBlocks } from "./blocks.ts";
import { attribute, findAll, read, textOf } from "./dom.ts";
import { headsNotes, noteMark, numberedNotes, plainMark, raisedBefore } from "./footnote-marks.ts";
import { rangeIn } from "./sums.ts";

/**
 * The blocks of footnotes: what a mark leads to, what leads back to its mark, what a list under "Notes" numbers, and, behind the last words
 * of a speaker or the very paragraph of the mark, paragraphs that begin with the figure of a mark.
 */
export function footnoteBlocks(page: PageBlocks, spoken: readonly boolean[]): ReadonlySet<number> {
  const { blocks } = page;
  const marks = new Set(
    blocks.flatMap(({ apart, words }) => (apart === "footnote" ? [plainMark(words)] : [])),
  );
  const found = new Set(marks.size ? notesLedTo(page) : []);
  const last = Math.max(spoken.lastIndexOf(true), 0);
  const leadBack = elementsLeadingBack(page);
  const trees = treesOf(page);
  const raised = new Map(trees.flatMap((tree) => [...raisedBefore(tree)]));
  const numbered = new Map(trees.flatMap((tree) => [...numberedNotes(tree)]));
  blocks.forEach(({ apart, element, words }, at) => {
    if (apart !== null) return;
    const mark = raised.get(element) ?? numbered.get(element) ?? noteMark(words);
    const isMarked = mark !== null && marks.has(mark);
    const isBeside = isMarked && raised.has(element) && isMarkedBefore(blocks, at, mark);
    if (isBeside) found.add(at);
    if (at <= last) return;
    const { start, end } = rangeIn(page, element);
    if (isMarked || (end - start <= MOST_LINES && leadBack.has(element))) found.add(at);
    if (isMarked && numbered.has(element) && headsNotes(blocks[at - 1]?.words ?? "")) found.add(at - 1);
  });
  return found;
}

/** Whether the mark stands in one of the paragraphs right before a block. */
function isMarkedBefore(blocks: readonly LiveBlock[], at: number, mark: string): boolean {
  const before = blocks.slice(Math.max(0, at - MOST_LINES), at);
  return before.some(({ apart, words }) => apart === "footnote" && plainMark(words) === mark);
}

/** The paragraphs that hold a way back to a mark. */
function elementsLeadingBack(page: PageBlocks): ReadonlySet<Element> {
  const links = treesOf(page).flatMap((tree) => findAll(tree, 'a[href^="#"]'));
  return new Set(links.filter(isWayBack).flatMap((link) => paragraphOf(link) ?? []));
}

/** The trees of elements of a page: each open shadow root is one. */
function treesOf({ ranges, roots }: PageBlocks): readonly (Element | ShadowRoot)[] {
  const [root] = ranges.keys();
  return [root as Element, ...roots];
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
  return treesOf(page)
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

/**
 * The way back from a note to its mark: "↩", "^", in a link to a place on the page, or a link without words to what the page calls the
 * reference of a footnote ("#note-ref-1").
 */
function isWayBack(link: Element): boolean {
  const words = textOf(link).replace(/[\s\p{Mn}]/gu, "");
  return /^[↩↑^⬆⤴⏎]$/u.test(words) || (words === "" && REFERENCE.test(attribute(link, "href")));
}

const REFERENCE = /(?:note|fn|cite)[_-]?ref/iu;

import { isBlockLevel } from "./block-level.ts";
import type { PageBlocks } from "./blocks.ts";
import { attribute, collapse, findAll, nameOf, read, textOf } from "./dom.ts";
import { rangeIn } from "./sums.ts";

/** The mark of a footnote: "1", "[2]", "(a)", "*", "†". */
const MARK = /^[[(]?(?:\d{1,3}|\p{Ll}|[*†‡§¶]{1,3})[\])]?$/u;

/**
 * The elements under `root` that are marks of footnotes: raised, or in brackets, and leading to a place on the page; or raised
 * figures and signs that stand behind the end of a sentence or part of one ("in the village.¹"), or whose note begins with them.
 */
export function footnoteMarks(root: ParentNode & Node): readonly Element[] {
  const raised = findAll(root, "sup").filter((sup) => isMark(sup) && !beginsParagraph(sup));
  const linked = findAll(root, 'a[href^="#"]').filter(
    (link) => isMark(link) && (isRaised(link) || /^[[(]/u.test(wordsOf(link))) && !beginsParagraph(link),
  );
  const noted = raised.length ? noteMarks(root) : new Set();
  return [
    ...linked,
    ...raised.filter((sup) => leads(sup) || isBehindPunctuation(sup) || noted.has(plain(wordsOf(sup)))),
  ];
}

/** The way back from a note to its mark: "↩", "^", in a link to a place on the page. */
function isWayBack(link: Element): boolean {
  return (
    attribute(link, "href").startsWith("#") && /^[↩↑^⬆⤴⏎]$/u.test(textOf(link).replace(/[\s\p{Mn}]/gu, ""))
  );
}

/** The number or sign that a note begins with, without brackets and stops; `null` where it begins with none. */
function noteMark(words: string): string | null {
  return /^[[(]?(\d{1,3}|[*†‡§¶]{1,3})[\]).:]*\s+\S/u.exec(words)?.[1] ?? null;
}

/** A mark without its brackets. */
function plain(mark: string): string {
  return mark.replace(/[[\]()]/gu, "");
}

/** The figure before a note is its own. */
function beginsParagraph(mark: Element): boolean {
  for (let at: Element | null = mark; at && !isBlockLevel(nameOf(at)); at = read(at, "parentElement"))
    for (let node = read(at, "previousSibling"); node; node = read(node, "previousSibling"))
      if (node.nodeName === "BR") return true;
      else if (textOf(node).trim() !== "") return false;
  return true;
}

function isMark(element: Element): boolean {
  return MARK.test(wordsOf(element));
}

function wordsOf(element: Element): string {
  return collapse(textOf(element));
}

function isRaised(link: Element): boolean {
  return read(link, "closest").call(link, "sup") !== null;
}

/** Whether it holds, or stands in, a link to a place on the page. */
function leads(sup: Element): boolean {
  return findAll(sup, 'a[href^="#"]').length > 0 || read(sup, "closest").call(sup, 'a[href^="#"]') !== null;
}

/** "m²" and "10⁶" are raised behind letters and figures, and no marks. */
function isBehindPunctuation(sup: Element): boolean {
  const before = read(sup, "previousSibling");
  return before !== null && /[.,;:?!…"”»)]\s?$/u.test(textOf(before));
}

/** What the paragraphs under `root` begin with, as notes do. */
function noteMarks(root: ParentNode & Node): ReadonlySet<string> {
  return new Set(findAll(root, "p, li, dd").flatMap((element) => noteMark(collapse(textOf(element))) ?? []));
}

/**
 * The blocks of footnotes: what a mark leads to, what leads back to its mark, and, behind the last words of a speaker, paragraphs
 * that begin with the figure of a mark.
 */
export function footnoteBlocks(page: PageBlocks, spoken: readonly boolean[]): ReadonlySet<number> {
  const { blocks } = page;
  const marks = new Set(blocks.flatMap(({ apart, words }) => (apart === "footnote" ? [plain(words)] : [])));
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
  return findAll(root as Element, "[id], a[name]").flatMap((element) => {
    const mark = targets.get(attribute(element, "id")) ?? targets.get(attribute(element, "name"));
    const { start, end } = rangeIn(page, blockOf(element));
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

/** The block-level element that an element is or stands in. */
function blockOf(element: Element): Element {
  let at = element;
  for (
    let next: Element | null = element;
    next && !isBlockLevel(nameOf(at));
    next = read(at, "parentElement")
  )
    at = next;
  return at;
}

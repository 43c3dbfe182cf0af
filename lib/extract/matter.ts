import { isBlockLevel } from "./block-level.ts";
import type { BlockRange, LiveBlock, PageBlocks } from "./blocks.ts";
import { attribute, findAll, nameOf, parentOf, read } from "./dom.ts";
import { densest, lettersOf, rootOf } from "./root.ts";
import { covers, rangeIn } from "./sums.ts";

/** Where the event's words stand: ranges of blocks, in order. */
export interface Matter {
  /** Hold every word of the event. */
  readonly parts: readonly BlockRange[];
  /** The elements of the parts. */
  readonly elements: readonly Element[];
  /** Holds most of them and, where the page parts the two, nothing of the header. */
  readonly inner: BlockRange;
  /** The publisher's own selectors tell where the words are: what stands between header and matter is none of them. */
  readonly isKnown: boolean;
}

/** A page while its matter is looked for. */
export interface Search {
  readonly body: Element;
  readonly page: PageBlocks;
  readonly title: LiveBlock | null;
  /** Whether a block may be of the matter: what stands in boxes beside it is not. */
  readonly counts: (index: number) => boolean;
  readonly spoken: readonly boolean[];
  /** The site's selectors of matter, alternatives in order. */
  readonly selectors: readonly string[];
}

/** Finds the matter: by the publisher's selectors where they find any words, else by Readability and what the page is like. */
export function matterOf(search: Search): Matter {
  return selectedMatter(search) ?? foundMatter(search);
}

/** Whether a block, by its index, stands in the matter. */
export function isIn({ parts }: Matter, index: number): boolean {
  return parts.some((part) => covers(part, index));
}

/** The matter in the smallest elements that hold all of it that `holds`: menus and footers around the words are none of it. */
export function tightened(matter: Matter, page: PageBlocks, holds: (index: number) => boolean): Matter {
  const letters = lettersOf(page, holds);
  const elements = matter.elements.map((outer) => densest(outer, letters, ALL));
  return { ...matter, elements, parts: elements.map((element) => rangeIn(page, element)) };
}

/** A child that holds more than this share of an element's letters holds all of them. */
const ALL = 1 - 1e-9;

/** What the first selector that finds words after the title finds; `null` where none does. */
function selectedMatter({ body, page, title, counts, selectors }: Search): Matter | null {
  const letters = lettersOf(page, counts);
  const titleAt = title ? page.blocks.indexOf(title) : -1;
  for (const selector of selectors) {
    const elements = outermost(findAll(body, selector)).filter((element) => {
      const { end } = rangeIn(page, element);
      return end > titleAt + 1 && letters(element) > 0;
    });
    const [first] = elements;
    if (!first) continue;
    const parts = elements.map((element) => rangeIn(page, element));
    const inner = rangeIn(page, densest(first, letters, MOST_OF_IT));
    return { parts, elements, inner: elements.length > 1 ? rangeIn(page, first) : inner, isKnown: true };
  }
  return null;
}

function outermost(elements: readonly Element[]): readonly Element[] {
  let last: Element | null = null;
  return elements.filter((element) => {
    if (last && read(last, "contains").call(last, element)) return false;
    last = element;
    return true;
  });
}

/**
 * Makes the root as large as no lost word asks: a root that is one paragraph of a text, one of several alike components, or
 * without some of the paragraphs under the same labels grows into the element that holds them all.
 */
function foundMatter({ body, page, title, counts, spoken }: Search): Matter {
  const titleAt = title ? page.blocks.indexOf(title) : -1;
  const letters = lettersOf(page, counts);
  const below = lettersOf(page, (at) => at > titleAt && counts(at));
  const weigh = below(body) > letters(body) * BELOW ? below : letters;
  const root = rootOf(body, page, weigh);
  const scope = title ? commonAround(page, title.element, root) : root;
  const inner = densest(scope, weigh, MOST_OF_IT);
  const isAll =
    covers(rangeIn(page, inner), rangeIn(page, root).start) &&
    rangeIn(page, inner).end >= rangeIn(page, root).end;
  const isNearlyAll = isAll || letters(inner) > letters(root) * NEARLY_ALL;
  // A component over the title's, or its own, is of the header.
  const text = (element: Element) => (rangeIn(page, element).start > titleAt ? letters(element) : 0);
  const alike = grown(isNearlyAll ? inner : root, scope, text);
  const beside = labelledBeside(page, rangeIn(page, alike), title, spoken);
  const outer = beside.reduce((outside, element) => commonAround(page, outside, element), alike);
  return { parts: [rangeIn(page, outer)], elements: [outer], inner: rangeIn(page, inner), isKnown: false };
}

const MOST_OF_IT = 0.6;

/** Where so much stands below the title, what stands above it is not the text. */
const BELOW = 0.5;

/** What stands beside this share of the root's letters is a box of the page, unless it is alike or labelled. */
const NEARLY_ALL = 0.85;

/** The least letters of a component that is text and no ornament. */
const TEXT = 80;

/** The smallest element around `one` that also holds the words of `other`. */
function commonAround(page: PageBlocks, one: Element, other: Element): Element {
  const { start, end } = rangeIn(page, other);
  let around = one;
  for (;;) {
    const range = rangeIn(page, around);
    if (isBlockLevel(nameOf(around)) && range.start <= start && range.end >= end) return around;
    const next = parentOf(around);
    if (!next) return around;
    around = next;
  }
}

/** Up to the element whose children are alike: content systems put each part of a text into a component of its own. */
function grown(inner: Element, scope: Element, letters: (element: Element) => number): Element {
  let outer = inner;
  for (let element = inner; element !== scope; ) {
    const parent = parentOf(element);
    if (!parent) return outer;
    const siblings = [...read(parent, "children")].filter((sibling) => sibling !== element);
    if (siblings.some((sibling) => isAlike(sibling, element) && letters(sibling) > TEXT)) outer = parent;
    element = parent;
  }
  return outer;
}

function isAlike(one: Element, other: Element): boolean {
  const classes = attribute(one, "class").trim();
  return (
    nameOf(one) === nameOf(other) &&
    (classes !== "" || nameOf(one) === "p") &&
    classes === attribute(other, "class").trim()
  );
}

/** Elements of the paragraphs outside that begin with a label which comes inside, too. */
function labelledBeside(
  { blocks }: PageBlocks,
  alike: BlockRange,
  title: LiveBlock | null,
  spoken: readonly boolean[],
): Element[] {
  const counts = new Map<string, number>();
  const beside: { label: string; element: Element }[] = [];
  const from = title ? blocks.indexOf(title) + 1 : 0;
  blocks.forEach(({ label, element }, at) => {
    if (at < from || label === null || !spoken[at]) return;
    if (covers(alike, at)) counts.set(label, (counts.get(label) ?? 0) + 1);
    else beside.push({ label, element });
  });
  return beside.filter(({ label }) => counts.has(label)).map(({ element }) => element);
}

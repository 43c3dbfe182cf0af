import { Readability } from "@mozilla/readability";
import { isBlockLevel } from "./block-level.ts";
import type { PageBlocks } from "./blocks.ts";
import { findAll, findFirst, nameOf, parentOf, read } from "./dom.ts";
import { rangeIn, sumsOf } from "./sums.ts";

/**
 * The smallest live element that holds the page's matter, found without touching the page: Readability works on a
 * numbered clone, and the numbers that survive lead back. Where that says nothing (`body`, a failure, a page too large
 * or too deep for it), the general selectors, then the densest element. `letters`: how many of an element may be of the text.
 */
export function rootOf(body: Element, page: PageBlocks, letters: (element: Element) => number): Element {
  const isHeavy = (element: Element) => letters(element) > letters(body) * LEAST;
  const readable = readabilityRoot(body, page);
  if (readable && readable !== body && isHeavy(readable)) return blockLevel(readable);
  for (const selector of GENERAL_SELECTORS) {
    const [first, ...others] = findAll(body, selector);
    if (!first) continue;
    const heaviest = others.reduce((best, next) => (letters(best) >= letters(next) ? best : next), first);
    if (heaviest !== body && isHeavy(heaviest)) return blockLevel(heaviest);
  }
  return densest(body, letters, DENSE);
}

/** How many characters of the blocks that `counts` stand in a block-level element. */
export function lettersOf(
  page: PageBlocks,
  counts: (index: number) => boolean,
): (element: Element) => number {
  const letters = sumsOf(page.blocks, (live, index) => (counts(index) ? live.letters : 0));
  return (element) => letters(rangeIn(page, element));
}

/** The deepest element under `outer` that still holds `share` of its letters at every step of the way down. */
export function densest(outer: Element, letters: (element: Element) => number, share: number): Element {
  let dense = outer;
  for (;;) {
    const least = letters(dense) * share;
    const inner = shownIn(dense).find((child) => letters(child) > least);
    if (!inner || !isBlockLevel(nameOf(inner)) || PARTS.has(nameOf(inner)) || isOneParagraph(inner))
      return dense;
    dense = inner;
  }
}

/** However much of a text stands in a list or folds away as one, its beginning and its end may stand beside it. */
const PARTS = new Set(["ul", "ol", "dl", "details", "blockquote"]);

/** The elements that are shown directly in an element; for a component of the page's own, what is shown in that. */
function shownIn(element: Element): readonly Element[] {
  const shown: Element[] = [];
  const waiting = childrenOf(element);
  for (let child = waiting.pop(); child; child = waiting.pop()) {
    if (nameOf(child).includes("-")) for (const inner of childrenOf(child)) waiting.push(inner);
    else shown.push(child);
  }
  return shown;
}

/** The elements directly in an element as it is shown, from the last to the first. */
function childrenOf(element: Element): Element[] {
  return [...read(read(element, "shadowRoot") ?? element, "children")].reverse();
}

/** Blocks stand in block-level elements: a root inside a paragraph would hold none of it. */
function blockLevel(element: Element): Element {
  const [only, ...others] = nameOf(element).includes("-") ? shownIn(element) : [];
  if (only && others.length === 0 && isBlockLevel(nameOf(only))) return only;
  let outer = element;
  for (let next: Element | null = element; next; next = parentOf(next)) {
    outer = next;
    if (isBlockLevel(nameOf(next))) break;
  }
  return outer;
}

/** A paragraph, however long it is, beside others of its kind: a box of text and a paragraph may both be a `<div>`. */
function isOneParagraph(element: Element): boolean {
  const name = nameOf(element);
  if (name === "p" || name === "pre") return true;
  const parent = parentOf(element);
  if (name === "td" || !parent || !isLeaf(element)) return false;
  return shownIn(parent).some((other) => other !== element && nameOf(other) === name && isLeaf(other));
}

function isLeaf(element: Element): boolean {
  return !shownIn(element).some((child) => isBlockLevel(nameOf(child)));
}

/** Selectors of matter on any site, surest first. */
const GENERAL_SELECTORS: readonly string[] = ["main, [role=main]", "article", "[itemprop=articleBody]"];

const DENSE = 0.7;

/** Less than this share of the letters is no matter of a page, but some box in it. */
const LEAST = 0.4;

const MOST_ELEMENTS = 40_000;
const MOST_DEPTH = 150;
const NUMBER = "data-as-delivered";

function readabilityRoot(body: Element, { elements, depth, roots }: PageBlocks): Element | null {
  const document = read(body, "ownerDocument");
  if (!document || elements > MOST_ELEMENTS || depth > MOST_DEPTH) return null;
  const root = commonElement(survivorsOf(document, roots));
  return root && root !== body && isWithin(root, body) ? root : null;
}

/** The smallest element that shows all of these; `null` for none or none in common. */
function commonElement(elements: readonly Element[]): Element | null {
  let common: Element | null = null;
  for (const element of elements) {
    common ??= element;
    while (common && !isWithin(element, common)) common = parentOf(common);
    if (!common) return null;
  }
  return common;
}

function isWithin(element: Element, outer: Element): boolean {
  if (read(outer, "contains").call(outer, element)) return true;
  for (let around: Element | null = element; around; around = parentOf(around))
    if (around === outer) return true;
  return false;
}

/** The live elements whose copies Readability keeps; none where it finds no article or fails. */
function survivorsOf(document: Document, roots: readonly ShadowRoot[]): Element[] {
  const { copy, live } = numberedCopy(document, roots);
  const article = parse(copy);
  if (!article) return [];
  return findAll(article, `[${NUMBER}]`).flatMap(
    (element) => live[Number(element.getAttribute(NUMBER))] ?? [],
  );
}

/** A copy of the page as it is shown, its elements numbered by their places in `live`. */
function numberedCopy(document: Document, roots: readonly ShadowRoot[]) {
  const copy = read(document, "cloneNode").call(document, true) as Document;
  const live: Element[] = [];
  const copies = new Map<Element, Element>();
  const number = (originals: readonly Element[], elements: readonly Element[]) => {
    elements.forEach((element, index) => {
      const original = originals[index] as Element;
      read(element, "setAttribute").call(element, NUMBER, String(live.push(original) - 1));
      if (roots.length > 0) copies.set(original, element);
      // The names of classes tell of no words. Named elements would shadow what Readability asks of its document and forms.
      for (const name of nameOf(element) === "meta" ? [] : ["class", "id", "name"])
        read(element, "removeAttribute").call(element, name);
    });
  };
  number(findAll(document, "*"), findAll(copy, "*"));
  // The host of a root stands in the document or in a root before it.
  for (const root of roots) {
    const host = copies.get(root.host);
    if (!host) continue;
    const shown = read(copy, "createDocumentFragment").call(copy);
    for (const child of root.childNodes) shown.append(child.cloneNode(true));
    number(findAll(root, "*"), findAll(shown, "*"));
    read(host, "replaceChildren").call(host, shown);
    for (const slot of findAll(root, "slot") as HTMLSlotElement[]) {
      const assigned = slot
        .assignedNodes()
        .map((node) => copies.get(node as Element) ?? node.cloneNode(true));
      if (assigned.length > 0) copies.get(slot)?.replaceChildren(...assigned);
    }
  }
  return { copy, live };
}

function parse(clone: Document): Element | null {
  try {
    const reading = new Readability<Node>(clone, { serializer: (node) => node, keepClasses: true }).parse();
    const content = reading?.content ?? null;
    return content && findFirst(content as Element, "*") ? (content as Element) : null;
  } catch {
    // It throws on documents without a body and on some malformed ones; the fallbacks above read those.
    return null;
  }
}

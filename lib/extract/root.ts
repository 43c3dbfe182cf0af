import { Readability } from "@mozilla/readability";
import { isBlockLevel } from "./block-level.ts";
import { commonElement, findAll, findFirst, nameOf, read } from "./dom.ts";
import type { Weight } from "./weight.ts";

/**
 * The smallest live element that holds the page's matter, found without touching the page: Readability works on a
 * numbered clone, and the numbers that survive lead back. Where that says nothing (`body`, a failure, a page too large
 * or too deep for it), `selectors` (a known site's, then the general ones), then the densest element.
 */
export function rootOf(
  body: Element,
  weights: ReadonlyMap<Element, Weight>,
  selectors: readonly string[],
): Element {
  const found = [
    readabilityRoot(body, weights),
    ...selectors.map((selector) => heaviest(body, selector, weights)),
  ];
  const root = found.find((element) => element && element !== body && isHeavy(element, body, weights));
  return root ? blockLevel(root) : densest(body, weights, DENSE);
}

/**
 * The deepest element under `outer` that still holds `share` of its letters at every step of the way down.
 */
export function densest(outer: Element, weights: ReadonlyMap<Element, Weight>, share: number): Element {
  let dense = outer;
  for (;;) {
    const least = (weights.get(dense)?.letters ?? 0) * share;
    const inner = [...read(dense, "children")].find((child) => (weights.get(child)?.letters ?? 0) > least);
    if (!inner || !isBlockLevel(nameOf(inner)) || isOneParagraph(inner)) return dense;
    dense = inner;
  }
}

/** Blocks stand in block-level elements: a root inside a paragraph would hold none of it. */
function blockLevel(element: Element): Element {
  let outer = element;
  for (let next: Element | null = element; next; next = read(next, "parentElement")) {
    outer = next;
    if (isBlockLevel(nameOf(next))) break;
  }
  return outer;
}

/** A paragraph, however long it is, beside others of its kind: a box of text and a paragraph may both be a `<div>`. */
function isOneParagraph(element: Element): boolean {
  const name = nameOf(element);
  if (name === "p" || name === "pre") return true;
  const parent = read(element, "parentElement");
  if (name === "td" || !parent || !isLeaf(element)) return false;
  return [...read(parent, "children")].some(
    (other) => other !== element && nameOf(other) === name && isLeaf(other),
  );
}

function isLeaf(element: Element): boolean {
  return ![...read(element, "children")].some((child) => isBlockLevel(nameOf(child)));
}

/** Selectors of matter on any site, surest first. */
export const GENERAL_SELECTORS: readonly string[] = [
  "main, [role=main]",
  "article",
  "[itemprop=articleBody]",
];

const DENSE = 0.7;

/** Less than this share of the page's letters is no matter of a page, but some box in it. */
const LEAST = 0.1;

const MOST_ELEMENTS = 40_000;
const MOST_DEPTH = 150;
const NUMBER = "data-as-delivered";

function isHeavy(element: Element, body: Element, weights: ReadonlyMap<Element, Weight>): boolean {
  return (weights.get(element)?.letters ?? 0) > (weights.get(body)?.letters ?? 0) * LEAST;
}

function heaviest(body: Element, selector: string, weights: ReadonlyMap<Element, Weight>): Element | null {
  const letters = (element: Element) => weights.get(element)?.letters ?? 0;
  const found = findAll(body, selector);
  return found.reduce<Element | null>(
    (best, next) => (best && letters(best) >= letters(next) ? best : next),
    null,
  );
}

function readabilityRoot(body: Element, weights: ReadonlyMap<Element, Weight>): Element | null {
  const document = read(body, "ownerDocument");
  if (!document || weights.size > MOST_ELEMENTS) return null;
  for (const { depth } of weights.values()) if (depth > MOST_DEPTH) return null;
  const survivors = survivorsOf(document);
  const root = commonElement(survivors);
  return root && root !== body && body.contains(root) ? root : null;
}

/** The live elements whose copies Readability keeps; none where it finds no article or fails. */
function survivorsOf(document: Document): Element[] {
  const live = findAll(document, "*");
  const clone = read(document, "cloneNode").call(document, true) as Document;
  findAll(clone, "*").forEach((element, index) => {
    read(element, "setAttribute").call(element, NUMBER, String(index));
  });
  // Named elements would shadow what Readability asks of its document and forms.
  for (const element of findAll(clone, "[name]:not(meta)"))
    read(element, "removeAttribute").call(element, "name");
  for (const element of findAll(clone, "form [id], object[id], img[id]"))
    read(element, "removeAttribute").call(element, "id");
  const article = parse(clone);
  if (!article) return [];
  return findAll(article, `[${NUMBER}]`).flatMap(
    (element) => live[Number(element.getAttribute(NUMBER))] ?? [],
  );
}

function parse(clone: Document): Element | null {
  try {
    const reading = new Readability<Node>(clone, { serializer: (node) => node, keepClasses: true }).parse();
    const content = reading?.content ?? null;
    return content && findFirst(content as Element, "*") ? (content as Element) : null;
  } catch {
    // It throws on documents without a body and on some malformed ones; the fallbacks below read those.
    return null;
  }
}

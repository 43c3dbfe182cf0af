import { attribute, findAll, findFirst, read } from "../extract/dom.ts";
import { siteOf } from "../sites/sites.ts";
import { type Beginning, beginningsOf } from "./beginnings.ts";
import { hasText } from "./has-text.ts";

/** The signals of a page: all that its verdict needs, as a plain value. */
export interface PageSignals {
  readonly addresses: readonly string[];
  /** The title first, then the lines under it. */
  readonly titles: readonly string[];
  /** How the paragraphs begin: those of the page's words where the publisher's pages are known, else all. */
  readonly beginnings: readonly Beginning[];
}

/**
 * Reads the signals of the live page: one bounded traversal, nothing is changed. Never throws on a page without a body. Hears of
 * the open shadow roots that it comes by.
 */
export function pageSignals(document: Document, shadow: (root: ShadowRoot) => void = () => {}): PageSignals {
  const body = findFirst(document, "html > body");
  const canonical = findFirst(document, "link[rel~=canonical][href]");
  const addresses = [read(document, "URL"), canonical ? attribute(canonical, "href") : ""];
  const { all, matter } = body
    ? beginningsOf(body, matterOf(body, addresses), shadow)
    : { all: [], matter: [] };
  return { addresses, titles: titleLines(document, all), beginnings: hasText(matter) ? matter : all };
}

/** The elements that hold the page's words; none where the publisher's pages are not known. */
function matterOf(body: Element, addresses: readonly string[]): ReadonlySet<Element> {
  return new Set(
    addresses
      .flatMap((address) => siteOf(address)?.site.matter ?? [])
      .map((selector) => findAll(body, selector))
      .find(({ length }) => length > 0),
  );
}

/** The title, and subtitle and kind lines: the short lines under it, up to the first sentence. */
function titleLines(document: Document, beginnings: readonly Beginning[]): string[] {
  const placeOf = (heading: string) => beginnings.findIndex(({ element }) => element === heading);
  const h1 = placeOf("h1");
  const heading = h1 < 0 ? placeOf("h2") : h1;
  const below = heading < 0 ? [] : beginnings.slice(heading + 1, heading + 1 + MOST_LINES);
  const sentence = below.findIndex(({ words, length }) => length > 200 || /[.!?:]$/.test(words));
  return [
    beginnings[h1]?.words ?? read(document, "title"),
    ...below.slice(0, sentence < 0 ? MOST_LINES : sentence).map(({ words }) => words),
  ];
}

const MOST_LINES = 5;

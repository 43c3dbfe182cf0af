import { attribute, findAll, findFirst, read } from "../extract/dom.ts";
import { type Beginning, beginningsOf } from "./beginnings.ts";

/** What a page shows at a glance: all that its verdict needs, as a plain value. */
export interface Glance {
  readonly addresses: readonly string[];
  /** The title first, then the lines under it. */
  readonly titles: readonly string[];
  readonly beginnings: readonly Beginning[];
}

/**
 * A glance at the live page: one bounded walk, nothing is changed. Never throws on a page without a body. Hears of the open shadow
 * roots that it comes by.
 */
export function glanceOf(document: Document, shadow: (root: ShadowRoot) => void = () => {}): Glance {
  const body = findFirst(document, "html > body");
  const beginnings = body ? beginningsOf(body, shadow) : [];
  const canonical = findFirst(document, "link[rel~=canonical][href]");
  return {
    addresses: [read(document, "URL"), canonical ? attribute(canonical, "href") : ""],
    titles: titleLines(document, beginnings),
    beginnings,
  };
}

/** The title and the lines under it. */
function titleLines(document: Document, beginnings: readonly Beginning[]): string[] {
  const h1 = beginnings.findIndex(({ element }) => element === "h1");
  const heading = h1 < 0 ? beginnings.findIndex(({ element }) => element === "h2") : h1;
  const below = heading < 0 ? [] : linesBelow(beginnings.slice(heading + 1));
  return [h1 < 0 ? printedTitle(document) : (beginnings[h1]?.words ?? ""), ...below];
}

/** Subtitle and kind lines: short lines under the title, up to the first sentence. */
function linesBelow(beginnings: readonly Beginning[]): string[] {
  const sentence = beginnings.findIndex(({ words, length }) => length > 200 || /[.!?:]$/.test(words));
  return beginnings.slice(0, sentence < 0 ? 5 : Math.min(5, sentence)).map(({ words }) => words);
}

function printedTitle(document: Document): string {
  const element = findAll(document, "head > title")[0];
  return element ? (read(element, "textContent") ?? "") : "";
}

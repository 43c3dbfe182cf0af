import { findAll, findFirst, read } from "../extract/dom.ts";
import { siteOf } from "../sites/sites.ts";
import { type Beginning, beginningsOf } from "./beginnings.ts";

/** The signals of a page: all that its verdict needs, as a plain value. What they tell, the background finds out. */
export interface PageSignals {
  /** The page's own address, and what it calls canonical, as it stands there; "" for nothing. */
  readonly addresses: readonly string[];
  /** What the document calls itself. */
  readonly title: string;
  readonly beginnings: readonly Beginning[];
}

/**
 * Reads the signals of the live page: one bounded traversal, nothing is changed. Never throws on a page without a body. `shadow` is
 * called with each open shadow root on the way.
 */
export function pageSignals(document: Document, shadow?: (root: ShadowRoot) => void): PageSignals {
  const body = findFirst(document, "html > body");
  const canonical = findFirst(document, "link[rel~=canonical][href]");
  const own = read(document, "URL");
  const beginnings = body ? beginningsOf(body, matterOf(body, own), shadow) : [];
  return {
    addresses: [own, canonical?.getAttribute("href") ?? ""],
    title: read(document, "title"),
    beginnings,
  };
}

/** The elements that hold the page's words; none where the publisher's pages are not known. */
function matterOf(body: Element, address: string): ReadonlySet<Element> {
  return new Set(
    siteOf(address)
      ?.site.matter?.map((selector) => findAll(body, selector))
      .find(({ length }) => length > 0),
  );
}

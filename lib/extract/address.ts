import { pageAddress } from "../sites/page-address.ts";
import { attribute, findFirst, ownAddress, read } from "./dom.ts";

/** The address of a page: the canonical one where it is to be believed, else its own; `null` for a page of no site (`file:`). */
export function addressOf(document: Document): string | null {
  return pageAddress(read(document, "URL"), canonicalOf(document));
}

/**
 * The address of a page that lives on: as `addressOf`, but a canonical one that stood there before the page's own address changed is
 * of the page that was left, unless its path is the page's, too. Ask it at each reading.
 */
export function createAddressOf(document: Document): () => string | null {
  const foundAt = new Map<string, string>();
  return () => {
    const own = read(document, "URL");
    const canonical = canonicalOf(document);
    const here = ownAddress(document);
    const found = foundAt.get(canonical ?? "") ?? here;
    foundAt.set(canonical ?? "", found);
    return pageAddress(own, canonical, found === here ? "slug" : "path");
  };
}

/** The address that a page calls canonical, absolute; `null` for none. */
function canonicalOf(document: Document): string | null {
  const link = findFirst(document, "link[rel~=canonical][href]");
  return link && (URL.parse(attribute(link, "href"), read(document, "baseURI"))?.href ?? null);
}

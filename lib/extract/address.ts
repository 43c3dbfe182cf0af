import { attribute, findFirst, read } from "./dom.ts";

/** The address that the page calls canonical, else its own; `null` for a page without one (`about:`, `file:`). */
export function addressOf(document: Document): string | null {
  const canonical = findFirst(document, "link[rel~=canonical][href]");
  const own = read(document, "URL");
  const url = canonical ? resolve(attribute(canonical, "href"), own) : own;
  return url !== null && /^https?:/u.test(url) ? url : null;
}

function resolve(href: string, base: string): string | null {
  try {
    return new URL(href, /^https?:/u.test(base) ? base : undefined).href;
  } catch {
    return null;
  }
}

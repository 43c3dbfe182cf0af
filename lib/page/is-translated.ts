import { read } from "../extract/dom.ts";

/**
 * Whether the browser has put a translation in place of the page's words: Chrome and Edge say so by a class on the root,
 * Firefox by another `lang` than the page had (`before`). What it shows then is not what was said.
 */
export function isTranslated(document: Document, before: string): boolean {
  const root = read(document, "documentElement");
  return (
    root.classList.contains("translated-ltr") ||
    root.classList.contains("translated-rtl") ||
    root.lang !== before
  );
}

import { findFirst, read } from "../extract/dom.ts";

/**
 * What translators write on the elements whose words they replace: Firefox numbers them while it translates, Edge marks them with
 * hashes of what stood there.
 */
export const TRANSLATOR_ATTRIBUTES: readonly string[] = [
  "data-moz-translations-id",
  "_msttexthash",
  "_msthash",
];

/**
 * Whether a translator has put other words in place of the page's: what it shows then is not what was said. By what translators do to
 * the text, in the elements that hold it: Chrome puts each run of it into two `<font>`s and says so by a class on the root. Another
 * `lang` alone says nothing: pages write it themselves.
 */
export function isTranslated(document: Document, matter: readonly Element[]): boolean {
  const { classList } = read(document, "documentElement");
  if (classList.contains("translated-ltr") || classList.contains("translated-rtl")) return true;
  return matter.some((element) => findFirst(element, TRANSLATED) !== null);
}

const TRANSLATED = TRANSLATOR_ATTRIBUTES.map((name) => `[${name}]`).join();

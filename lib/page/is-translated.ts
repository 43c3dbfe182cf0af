import { read } from "../extract/dom.ts";

/**
 * What translators write on the elements whose words they replace: Firefox numbers them while it translates, Edge marks them with
 * hashes of what stood there. Only its coming tells: pages carry it along in what was pasted into them.
 */
export const TRANSLATOR_ATTRIBUTES: readonly string[] = [
  "data-moz-translations-id",
  "_msttexthash",
  "_msthash",
];

/**
 * Whether Chrome says, by a class on the root, that it has put other words in place of the page's: what it shows then is not what was
 * said. Another `lang` says nothing: pages write it themselves.
 */
export function isTranslated(document: Document): boolean {
  const { classList } = read(document, "documentElement");
  return classList.contains("translated-ltr") || classList.contains("translated-rtl");
}

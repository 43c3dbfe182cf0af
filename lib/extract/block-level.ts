import { nameOf, read } from "./dom.ts";

/** Whether an element of this name begins and ends a block. */
export function isBlockLevel(name: string): boolean {
  return BLOCK_LEVEL.has(name);
}

/** The block-level element that an element is or stands in; `null` outside any. */
export function paragraphOf(element: Element): Element | null {
  let at: Element | null = element;
  while (at && !isBlockLevel(nameOf(at))) at = read(at, "parentElement");
  return at;
}

const BLOCK_LEVEL = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot
  th thead tr ul caption`.split(/\s+/u),
);

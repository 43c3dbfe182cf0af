import type { LiveBlock } from "./blocks.ts";
import { attribute, collapse, findAll, nameOf, read } from "./dom.ts";
import { goesOn } from "./header-kind.ts";

/** A `<br>` in a heading parts its words into two blocks. */
export function wholeTitle(title: LiveBlock, blocks: readonly LiveBlock[]): string {
  return blocks
    .filter(({ element }) => element === title.element)
    .map(({ words }) => words)
    .join(" ");
}

/**
 * The heading that the page's own title names, else the first `<h1>`; `null` where there is neither. `blocks`: those that may be
 * of header or matter.
 */
export function titleOf(document: Document, blocks: readonly LiveBlock[]): LiveBlock | null {
  const title = calledTitle(document, blocks);
  return title && (beginningOf(title, blocks) ?? title);
}

/** "Press conference" above "by NATO Secretary General …": a heading that goes on from the heading above it is no title. */
function beginningOf(title: LiveBlock, blocks: readonly LiveBlock[]): LiveBlock | null {
  const above = blocks[blocks.indexOf(title) - 1];
  return above?.block.form === "heading" && goesOn(title.words) ? above : null;
}

function calledTitle(document: Document, blocks: readonly LiveBlock[]): LiveBlock | null {
  const named = titlesNamed(document);
  const headings = blocks.filter(
    ({ block, element }) => block.form === "heading" && nameOf(element) !== "h6",
  );
  const isNamed = ({ words }: LiveBlock) => named.some((name) => sameTitle(name, words));
  const h1 = headings.filter(({ element }) => nameOf(element) === "h1");
  const early = blocks.slice(0, Math.max(EARLY_BLOCKS, blocks.length * EARLY));
  return (
    h1.find(isNamed) ??
    headings.find(isNamed) ??
    h1[0] ??
    headings.find((heading) => early.includes(heading)) ??
    null
  );
}

/** The share of the blocks among which a heading is the title though nothing else calls it so. */
export const EARLY = 0.2;
const EARLY_BLOCKS = 10;

/** What `<head>` calls the page. */
export function titlesNamed(document: Document): string[] {
  const metas = findAll(
    document,
    'meta[property="og:title"], meta[name="twitter:title"], meta[name="DC.title"]',
  );
  const printed = findAll(document, "head > title").map((element) =>
    collapse(read(element, "textContent") ?? ""),
  );
  return [...metas.map((meta) => collapse(attribute(meta, "content"))), ...printed].filter(
    (title) => title !== "",
  );
}

function sameTitle(named: string, printed: string): boolean {
  const [outer, inner] = [letters(named), letters(printed)];
  return (
    inner.length > 3 &&
    (outer === inner || (` ${outer} `.includes(` ${inner} `) && inner.length > outer.length * 0.4))
  );
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

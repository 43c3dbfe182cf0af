import { type Anchor, rangeOf } from "../../lib/extract/anchor.ts";
import { extract } from "../../lib/extract/extract.ts";
import type { Block, Passage } from "../../lib/transcript/block.ts";
import type { Turn } from "../../lib/transcript/item.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";

/** A page that is about to be changed: its live document, and how it was read before. */
export interface ChangedPage {
  readonly document: Document;
  readonly transcript: Transcript;
  readonly blocks: readonly Block[];
  /** Where the blocks live in this document. Ask for them before anything is changed. */
  readonly anchors: () => readonly Anchor[];
}

/** An open document with the reading of its file. */
export function changedPage(
  document: Document,
  { transcript, blocks }: Pick<ChangedPage, "transcript" | "blocks">,
): ChangedPage {
  let anchors: readonly Anchor[] | null = null;
  return {
    document,
    transcript,
    blocks,
    anchors: () => {
      anchors ??= extract(document).anchors;
      return anchors;
    },
  };
}

/** The page's turns, in order. */
export function turnsIn({ transcript }: ChangedPage): readonly Turn[] {
  return transcript.items.filter((item) => item.type === "turn");
}

/** Where a passage lives. @throws where it does not: the page was changed before. */
export function placeOf({ anchors }: ChangedPage, { block, start, end }: Passage): Range {
  const range = rangeOf(anchors()[block] ?? [], start, end);
  if (!range) throw new Error(`block ${block} is not in the page`);
  return range;
}

/** The smallest block-level element around each passage of a turn, label first, each once. */
export function elementsOf(page: ChangedPage, turn: Turn): readonly Element[] {
  const passages = [...turn.labelPassages, ...turn.passages];
  return [...new Set(passages.map((passage) => blockAround(placeOf(page, passage).startContainer)))];
}

/** The smallest element around a node that is set as a block. */
export function blockAround(node: Node): Element {
  let element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  while (element?.parentElement && !element.matches(BLOCKS)) element = element.parentElement;
  if (!element) throw new Error("a node without an element around it");
  return element;
}

const BLOCKS = `address, article, aside, blockquote, body, center, dd, details, dialog, div, dl, dt, fieldset, figcaption, figure, footer, form,
  h1, h2, h3, h4, h5, h6, header, hgroup, li, main, menu, nav, ol, p, pre, search, section, summary, table, tbody, td, tfoot, th,
  thead, tr, ul`;

/** Whether nothing in an element is set as a block. */
export function holdsOneRun(element: Element): boolean {
  return element.querySelector(BLOCKS) === null;
}

/** Whether an element is set as a block. */
export function isBlock(element: Element): boolean {
  return element.matches(BLOCKS);
}

/** Runs of elements of which each follows the one before with nothing but white space between them. */
export function neighbours(elements: readonly Element[]): readonly (readonly Element[])[] {
  const runs: Element[][] = [];
  for (const element of elements) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && nextWords(last) === element) run.push(element);
    else runs.push([element]);
  }
  return runs;
}

/** The next sibling that is neither white space nor a comment. */
function nextWords(element: Element): Node | null {
  let next = element.nextSibling;
  while (next && (next.nodeType === 8 || (next.nodeType === 3 && !next.textContent?.trim())))
    next = next.nextSibling;
  return next;
}

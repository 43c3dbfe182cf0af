import type { Block, PageLeftover } from "../transcript/block.ts";
import type { Anchor } from "./anchor.ts";
import { BlockWriter } from "./block-writer.ts";
import { nameOf, read } from "./dom.ts";
import { asideTest, foldedIds, foldsAway } from "./folded.ts";
import { traverseSteps } from "./traverse.ts";
import { wordsApart } from "./words-apart.ts";

/** A block with its live place and what its markup tells of it. */
export interface LiveBlock {
  readonly block: Block;
  readonly anchor: Anchor;
  /** The block-level element that it stands in. */
  readonly element: Element;
  /** The block's text with its white space collapsed. */
  readonly words: string;
  /** The label that it begins with, without its colon; `null` for none. */
  readonly label: string | null;
  /** The label is a link or a control. */
  readonly isLabelLed: boolean;
  /** Characters, the white space at the ends of text nodes left out. */
  readonly letters: number;
  /** Those of them that stand in links to other pages, and in links to a place on this one. */
  readonly linkedAway: number;
  readonly linkedHere: number;
  readonly links: number;
  /** All of its words stand in controls: buttons, summaries. */
  readonly isControl: boolean;
  /** Why it stands apart from the sentence that it was found in; `null` for a block of its own. */
  readonly apart: PageLeftover | null;
}

/** The blocks that stand in an element: `blocks.slice(start, end)`. */
export interface BlockRange {
  readonly start: number;
  readonly end: number;
}

/** All the words of a page, and where its block-level elements stand among them. */
export interface PageBlocks {
  readonly blocks: readonly LiveBlock[];
  /** Of each block-level element, in document order. */
  readonly ranges: ReadonlyMap<Element, BlockRange>;
  /** The open shadow roots among its elements. */
  readonly roots: readonly ShadowRoot[];
  readonly elements: number;
  /** How deep the deepest element lies. */
  readonly depth: number;
}

/** All the blocks under `root` in the order in which they are shown, the page's text nodes taken as they are; in steps. */
export function* pageBlocksOf(root: Element): Generator<void, PageBlocks, void> {
  const document = read(root, "ownerDocument") as Document;
  const apart = new Map(wordsApart(root));
  const folded = new Set(foldedIds(document));
  const isAside = asideTest();
  const writer = new BlockWriter(root);
  const roots: ShadowRoot[] = [];
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  yield* traverseSteps(root, {
    enter(element) {
      elements++;
      const name = nameOf(element);
      if (NEVER_TEXT.has(name)) return false;
      if (name === "br") writer.breakLine();
      if (name === "hr") writer.endParagraph();
      deepest = Math.max(deepest, ++depth);
      const folds = foldsAway(element, name, folded);
      const why = apart.get(element) ?? (folds && isAside(element, name) ? "definition" : null);
      writer.open(element, name, why, folds);
      return true;
    },
    text: (node) => writer.add(node),
    shadow(root) {
      for (const [one, why] of wordsApart(root)) apart.set(one, why);
      for (const id of foldedIds(root)) folded.add(id);
      roots.push(root);
    },
    leave(element) {
      depth--;
      writer.close(element, nameOf(element));
    },
  });
  return { ...writer.finished(), roots, elements, depth: deepest };
}

/** Code, fields, and what shows only where something else fails: their text is no text of the page. */
const NEVER_TEXT = new Set(
  `script style noscript template datalist textarea input meter progress svg canvas iframe frame frameset noframes object embed
  video audio map head title rp`.split(/\s+/u),
);

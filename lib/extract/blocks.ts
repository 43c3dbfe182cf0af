import type { Block, BlockForm, Emphasis } from "../transcript/block.ts";
import type { Anchor, Slice } from "./anchor.ts";
import { isBlockLevel } from "./block-level.ts";
import { isClutter } from "./clutter.ts";
import { cut } from "./cut.ts";
import { collapse, findFirst, nameOf } from "./dom.ts";
import { traverseSteps } from "./traverse.ts";
import type { Weight } from "./weight.ts";

/** A block with its live place and the block-level element that it stands in. */
export interface LiveBlock {
  readonly block: Block;
  readonly anchor: Anchor;
  readonly element: Element;
  /** The block's text with its white space collapsed. */
  readonly words: string;
}

/** A page's blocks, and the elements that were left out of them. */
export interface LiveBlocks {
  readonly blocks: readonly LiveBlock[];
  readonly clutter: ReadonlySet<Element>;
}

/** The blocks under `root` in document order, clutter left out, the page's text nodes taken as they are; in steps. */
export function* liveBlocksOf(
  root: Element,
  weights: ReadonlyMap<Element, Weight>,
): Generator<void, LiveBlocks, void> {
  const clutter = new Set<Element>();
  const most = (weights.get(root)?.letters ?? 0) * MOST_CLUTTER;
  const writer = new BlockWriter(root);
  yield* traverseSteps(root, {
    enter(element) {
      const name = nameOf(element);
      if (name === "br") writer.breakLine();
      if (name === "hr") writer.endParagraph();
      if (isClutter(element, weights.get(element), most)) {
        if (isBlockLevel(name)) writer.endParagraph();
        clutter.add(element);
        return false;
      }
      writer.open(element, name);
      return true;
    },
    text: (node) => writer.add(node),
    leave: (element) => writer.close(element, nameOf(element)),
  });
  writer.endParagraph();
  return { blocks: writer.blocks, clutter };
}

/** An element that looks like clutter but holds more than this share of all letters is read all the same. */
const MOST_CLUTTER = 0.25;

const EMPHASIS: Readonly<Record<string, Emphasis["kind"]>> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  s: "struck",
  strike: "struck",
  del: "struck",
};

const FORMS: Readonly<Record<string, BlockForm>> = {
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  li: "list-item",
  dt: "term",
  dd: "list-item",
  blockquote: "quote",
  pre: "preformatted",
};

/** A cell that holds one run of text: where a table is only the page's layout, its cells hold paragraphs or line breaks. */
function isPlainCell(element: Element): boolean {
  const name = nameOf(element);
  return (name === "td" || name === "th") && findFirst(element, "p, div, br, table, ul, ol, dl") === null;
}

/** Gathers text nodes into blocks while a traversal goes by. */
class BlockWriter {
  readonly blocks: LiveBlock[] = [];
  private readonly elements: Element[];
  private readonly forms: BlockForm[] = [];
  private readonly depths: Record<Emphasis["kind"], number> = { bold: 0, italic: 0, struck: 0 };
  private slices: Slice[] = [];
  private emphasis: Emphasis[] = [];
  private length = 0;
  private blank = true;
  /** Line breaks since the last block ended. */
  private lineBreaks = 0;
  private isParagraph = true;

  constructor(root: Element) {
    this.elements = [root];
  }

  open(element: Element, name: string): void {
    const kind = EMPHASIS[name];
    if (kind) this.depths[kind]++;
    if (!isBlockLevel(name)) return;
    this.endParagraph();
    this.elements.push(element);
    const form = FORMS[name];
    if (form) this.forms.push(form);
  }

  close(element: Element, name: string): void {
    const kind = EMPHASIS[name];
    if (kind) this.depths[kind]--;
    if (!isBlockLevel(name)) return;
    this.endParagraph();
    if (this.elements.at(-1) === element) this.elements.pop();
    if (FORMS[name]) this.forms.pop();
  }

  add(node: Text): void {
    const { data } = node;
    if (!data) return;
    const end = this.length + data.length;
    this.slices.push({ node, start: 0, end: data.length, offset: this.length });
    if (this.blank && /\S/.test(data)) this.blank = false;
    for (const kind of ["bold", "italic", "struck"] as const) {
      if (this.depths[kind]) this.emphasize({ kind, start: this.length, end });
    }
    this.length = end;
  }

  breakLine(): void {
    this.flush();
    this.lineBreaks++;
  }

  endParagraph(): void {
    this.flush();
    this.isParagraph = true;
  }

  private emphasize(run: Emphasis): void {
    const at = this.emphasis.findLastIndex(({ kind }) => kind === run.kind);
    const before = this.emphasis[at];
    if (before?.end === run.start) this.emphasis[at] = { ...before, end: run.end };
    else this.emphasis.push(run);
  }

  private flush(): void {
    if (!this.blank) {
      const element = this.elements.at(-1) as Element;
      const form = this.forms.at(-1) ?? (isPlainCell(element) ? "cell" : "paragraph");
      const text = this.slices.map(({ node, start, end }) => node.data.slice(start, end)).join("");
      const parting = this.isParagraph || this.lineBreaks > 1 ? "paragraph" : "line";
      const block: Block = { text, emphasis: this.emphasis, form, break: parting, pageBreak: false };
      const live = { block, anchor: this.slices, element, words: collapse(text) };
      if (form === "preformatted") this.blocks.push(...cut(live));
      else this.blocks.push(live);
      this.lineBreaks = 0;
      this.isParagraph = false;
    }
    this.slices = [];
    this.emphasis = [];
    this.length = 0;
    this.blank = true;
  }
}

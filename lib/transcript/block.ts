/**
 * One paragraph-like run of text, unaltered: every character as printed, white space included
 * (a hard-wrapped source keeps its line feeds). Every `<br>` ends a block.
 */
export interface Block {
  readonly text: string;
  /** Bold and italic runs, in order of `start`; runs of one kind never overlap. */
  readonly emphasis: readonly Emphasis[];
  readonly form: BlockForm;
  /** How this block is parted from the one before: its own paragraph, or only a `<br>`. */
  readonly break: "paragraph" | "line";
  /** A paged source (a PDF's text) broke its page just before this block. */
  readonly pageBreak: boolean;
}

/** What the markup says the run is (`term`: of a list of definitions); text files know paragraphs only. */
export type BlockForm = "paragraph" | "heading" | "term" | "list-item" | "quote" | "preformatted" | "cell";

/** A run of bold or italic type: `text.slice(start, end)`. */
export interface Emphasis {
  readonly kind: "bold" | "italic" | "struck";
  readonly start: number;
  readonly end: number;
}

/** A span within a block (W3C Web Annotation text position): `blocks[block].text.slice(start, end)`. */
export interface Passage {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

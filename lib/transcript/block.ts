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
  /** The page folds it away: its words show once a part of the page is opened. */
  readonly folded?: true;
  /** Why none of its words are the event's: it stands in the page beside them. Absent where they are. */
  readonly leftover?: PageLeftover;
}

/**
 * What stands among an event's words on a page and is none of them: `header` the page's own title, subtitle and dates; `control` a
 * button, a link or a line that serves the page ("Read more", "Page 1 of 6"); `links` a list of links; `box` a form, a
 * dialog, an account, details of the release; `advertisement`; `embed` a post of another site; `footnote` a footnote or its
 * mark; `definition` of a word, within a sentence; `repeat` words that the page prints elsewhere, too.
 */
export type PageLeftover =
  | "header"
  | "control"
  | "links"
  | "box"
  | "advertisement"
  | "embed"
  | "footnote"
  | "definition"
  | "repeat";

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

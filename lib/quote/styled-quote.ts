import type { Quote } from "./quote.ts";
import { STYLES, type StyleId } from "./styles.ts";
import { fillTemplate } from "./template.ts";

/** How the reader wants quotes copied. */
export interface QuoteWish {
  /** `own`: by the reader's template. */
  readonly style: StyleId | "own";
  readonly template: string;
  /** Whether the styles say where the reader corrected the speaker; a template says it by its field. */
  readonly corrected?: boolean;
}

/** A quote for the clipboard. `html`: `null` where the reader wants its marks to arrive as they are written. */
export interface CopiedQuote {
  readonly text: string;
  readonly html: string | null;
}

/** A quote as the reader wants it; plain where their template cannot be filled. */
export function styledQuote(quote: Quote, { style, template, corrected = false }: QuoteWish): CopiedQuote {
  const shown = corrected ? quote : withoutMarks(quote);
  if (style !== "own") {
    const { text, html } = STYLES[style](shown);
    return { text, html: UNFORMATTED.has(style) ? null : html };
  }
  const filled = fillTemplate(template, quote);
  return { text: filled.kind === "text" ? filled.text : STYLES.plain(shown).text, html: null };
}

function withoutMarks(quote: Quote): Quote {
  return { ...quote, turns: quote.turns.map(({ corrected: _, ...turn }) => turn) };
}

/** Styles that editors of formatted text must not turn into something else. */
const UNFORMATTED: ReadonlySet<StyleId> = new Set(["plain", "markdown"]);

import { SPEAKER_CORRECTED } from "../citation/corrected-words.ts";
import { introduced, listed, mentioned } from "../citation/speaker-words.ts";
import { escapeHtml, escapeMarkdown } from "./escapes.ts";
import type { Quote, QuotedTurn } from "./quote.ts";
import {
  apaReference,
  chicagoReference,
  mlaReference,
  type Piece,
  plainReference,
  type Reference,
} from "./references.ts";

/** How a quote can be copied. */
export type StyleId = "plain" | "markdown" | "rich" | "chicago" | "apa" | "mla";

/** A quote as text for the clipboard, and as HTML for editors that take formatted text. */
export interface StyledQuote {
  readonly text: string;
  readonly html: string;
}

/** Every style, in the order of a menu. Each writes the words and, below them, the reference. */
export const STYLES: Readonly<Record<StyleId, (quote: Quote) => StyledQuote>> = {
  plain: styled(plainReference),
  markdown: (quote) => ({ ...styled(plainReference)(quote), text: markdownOf(quote) }),
  rich: styled(plainReference),
  chicago: styled(chicagoReference),
  apa: styled(apaReference),
  mla: styled(mlaReference),
};

function styled(reference: Reference): (quote: Quote) => StyledQuote {
  return (quote) => ({ text: textOf(quote, reference), html: htmlOf(quote, reference) });
}

/**
 * Who says it, for the line of one speaker: "Ada Norling, NATO Secretary General, in answer to Teodor Quill (Northern Courier)", with
 * "[speaker as corrected by the reader]" where that is so.
 */
export function attribution({ speaker, inAnswerTo, corrected }: QuotedTurn): string {
  const answered = inAnswerTo.length ? `, in answer to ${listed(inAnswerTo.map(mentioned))}` : "";
  return `${introduced(speaker)}${answered}${corrected ? ` [${SPEAKER_CORRECTED}]` : ""}`;
}

function textOf(quote: Quote, reference: Reference): string {
  const words = quote.turns.map((turn) => `${attribution(turn)}:\n“${turn.words}”`);
  const below = reference(quote.citation, quote.link)
    .map(({ text }) => text)
    .join("");
  return [...words, `— ${below}`].join("\n\n");
}

function markdownOf(quote: Quote): string {
  const words = quote.turns.map((turn) => {
    const lines = turn.words.split("\n").map((line) => `> ${escapeMarkdown(line)}`);
    return `**${escapeMarkdown(introduced(turn.speaker))}**${answeredIn(turn)}:\n\n${lines.join("\n>\n")}`;
  });
  const address = quote.link === null ? "" : ` <${quote.link.replace(/[<>\s]/gu, encodeURIComponent)}>`;
  const below = plainReference(quote.citation, null)
    .map(({ text }) => escapeMarkdown(text))
    .join("");
  return [...words, `— ${below}${address}`].join("\n\n");
}

function answeredIn(turn: QuotedTurn): string {
  return escapeMarkdown(attribution(turn).slice(introduced(turn.speaker).length));
}

function htmlOf(quote: Quote, reference: Reference): string {
  const words = quote.turns.map((turn) => {
    const paragraphs = turn.words.split("\n").map((line) => `<p>${escapeHtml(line)}</p>`);
    return `<p>${escapeHtml(attribution(turn))}:</p><blockquote>${paragraphs.join("")}</blockquote>`;
  });
  const { citation, link } = quote;
  return `${words.join("")}<p>— ${reference(citation, link)
    .map((piece) => htmlPiece(piece, link))
    .join("")}</p>`;
}

/** The address is a link where it is one of the web: pasted text must not run. */
function htmlPiece({ text, italic }: Piece, link: string | null): string {
  if (italic) return `<i>${escapeHtml(text)}</i>`;
  if (link === null || !/^https?:\/\//iu.test(link) || !text.includes(link)) return escapeHtml(text);
  const [before = "", ...after] = text.split(link).map(escapeHtml);
  return `${before}<a href="${escapeHtml(link)}">${escapeHtml(link)}</a>${after.join("")}`;
}

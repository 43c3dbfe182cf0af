import { writeClipboard } from "../../lib/page/write-clipboard.ts";
import { linkTo, type Quote, quoteOf } from "../../lib/quote/quote.ts";
import { spanOfTurn } from "../../lib/quote/span-of-turn.ts";
import { styledQuote } from "../../lib/quote/styled-quote.ts";
import { readSettings } from "../../lib/settings/keep-settings.ts";
import type { Revision } from "../../lib/transcript/transcript.ts";

/** How copying ended. `page`: a link was copied that opens the page and not the turn. */
export type Copied = "quote" | "link" | "page" | "refused";

/** What can be copied of a turn, by its index among the transcript's items. */
export interface TurnCopier {
  readonly quote: (item: number) => Promise<Copied>;
  /** `null` for a transcript without an address. */
  readonly link: ((item: number) => Promise<Copied>) | null;
  /** Keeps the turn's quote in the library; false where it could not be kept. `null` where that is not offered. */
  readonly keep: ((item: number) => Promise<boolean>) | null;
}

interface TurnCopierParts {
  readonly reading: Pick<Revision, "transcript" | "blocks">;
  /** What opens the page at a turn; `null` where nothing does without doubt. */
  readonly directive: (item: number) => Promise<string | null>;
  /** Keeps a quote in the library; false where it could not be kept. */
  readonly keep?: (quote: Quote) => Promise<boolean>;
}

/** The quote of a turn, with what resumes it; `null` for what is no turn with words. */
export async function quotedTurn(
  { reading: { transcript, blocks }, directive }: TurnCopierParts,
  item: number,
): Promise<Quote | null> {
  const span = spanOfTurn(transcript, item);
  return span && quoteOf(transcript, blocks, [span], await directive(item));
}

/** Copies turns of a reading, and links to them. */
export function turnCopier(parts: TurnCopierParts): TurnCopier {
  const { reading, directive, keep } = parts;
  const { url } = reading.transcript.source;
  const quote = async (item: number): Promise<Copied> => {
    const quoted = await quotedTurn(parts, item);
    return quoted && (await copyQuote(quoted)) ? "quote" : "refused";
  };
  const link = async (address: string, item: number): Promise<Copied> => {
    const found = await directive(item);
    if (!(await writeClipboard({ text: linkTo(address, found), html: null }))) return "refused";
    return found === null ? "page" : "link";
  };
  const kept = async (item: number, keeping: NonNullable<typeof keep>) => {
    const quoted = await quotedTurn(parts, item);
    return quoted !== null && keeping(quoted);
  };
  return {
    quote,
    link: url === null ? null : (item) => link(url, item),
    keep: keep ? (item) => kept(item, keep) : null,
  };
}

/** Copies a quote in the reader's style; false where the browser refuses. */
export async function copyQuote(quote: Quote): Promise<boolean> {
  const { quoteStyle: style, quoteTemplate: template, quoteCorrected: corrected } = await readSettings();
  return writeClipboard(styledQuote(quote, { style, template, corrected }));
}

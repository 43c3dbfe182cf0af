import type { LiveReading } from "../../lib/page/live-turns.ts";
import { selectedSpans } from "../../lib/page/selected-spans.ts";
import { writeClipboard } from "../../lib/page/write-clipboard.ts";
import { quoteOf } from "../../lib/quote/quote.ts";
import { spanOfTurn } from "../../lib/quote/span-of-turn.ts";
import { styledQuote } from "../../lib/quote/styled-quote.ts";
import type { Span } from "../../lib/transcript/span.ts";
import type { CopyOutcome, Errand } from "../page.content/quote-desk.ts";
import { directiveOf, directiveOfTurn } from "./directives.ts";

type Copying = Extract<Errand, { kind: "copy" }>;

/** Copies what was meant, with its source. */
export async function copyPassage(reading: LiveReading | null, errand: Copying): Promise<CopyOutcome> {
  const spans = reading ? spansOf(reading, errand) : [];
  if (!reading || spans.length === 0) return { kind: "nothing" };
  const { transcript, blocks } = reading;
  const whole = errand.ranges.length === 0 && errand.item !== null;
  const directive =
    directiveOf(spans, reading) ?? (whole ? directiveOfTurn(reading, errand.item ?? -1) : null);
  const quote = quoteOf(transcript, blocks, spans, directive);
  if (!quote) return { kind: "nothing" };
  const copied = await writeClipboard(styledQuote(quote, errand.wish));
  return copied ? { kind: "copied", quote } : { kind: "refused" };
}

function spansOf(reading: LiveReading, { ranges, item }: Copying): readonly Span[] {
  if (ranges.length > 0) return selectedSpans(ranges, reading);
  const span = item === null ? null : spanOfTurn(reading.transcript, item);
  return span ? [span] : [];
}

import type { LiveReading } from "../page/live-turns.ts";
import { selectedSpans } from "../page/selected-spans.ts";
import { writeClipboard } from "../page/write-clipboard.ts";
import type { CopyOutcome, QuoteTask } from "../page-api/quote-api.ts";
import { quoteOf } from "../quote/quote.ts";
import { spanOfTurn } from "../quote/span-of-turn.ts";
import { styledQuote } from "../quote/styled-quote.ts";
import type { Span } from "../transcript/span.ts";
import { directiveOf, directiveOfTurn } from "./directives.ts";

type Copying = Extract<QuoteTask, { kind: "copy" }>;

/** Copies what was meant, with its source. */
export async function copyPassage(reading: LiveReading | null, task: Copying): Promise<CopyOutcome> {
  const spans = reading ? spansOf(reading, task) : [];
  if (!reading || spans.length === 0) return { kind: "nothing" };
  const { transcript, blocks } = reading;
  const whole = task.ranges.length === 0 && task.item !== null;
  const directive = directiveOf(spans, reading) ?? (whole ? directiveOfTurn(reading, task.item ?? -1) : null);
  const quote = quoteOf(transcript, blocks, spans, directive);
  if (!quote) return { kind: "nothing" };
  const copied = await writeClipboard(styledQuote(quote, task.wish));
  return copied ? { kind: "copied", quote } : { kind: "refused" };
}

function spansOf(reading: LiveReading, { ranges, item }: Copying): readonly Span[] {
  if (ranges.length > 0) return selectedSpans(ranges, reading);
  const span = item === null ? null : spanOfTurn(reading.transcript, item);
  return span ? [span] : [];
}

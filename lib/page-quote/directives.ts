import { rangeOf } from "../extract/anchor.ts";
import type { LiveReading } from "../page/live-turns.ts";
import { fragmentOf } from "../quote/fragment.ts";
import { spanOfTurn } from "../quote/span-of-turn.ts";
import { turnOpening } from "../quote/turn-opening.ts";
import type { Span } from "../transcript/span.ts";

/** The text directives that open the page at each of these spans, in one; those that nothing opens without doubt are left out. */
export function directiveOf(spans: readonly Span[], reading: LiveReading): string | null {
  const directives = spans.flatMap((span) => {
    const range = liveRangeOf(span, reading);
    return (range && fragmentOf(range)) ?? [];
  });
  return directives.length ? directives.join("&") : null;
}

/** What opens the page at a turn: at its first words, else at all of it. */
export function directiveOfTurn(reading: LiveReading, item: number): string | null {
  const opening = turnOpening(reading.transcript, reading.blocks, item);
  if (!opening) return null;
  const { block, start, end } = opening;
  const whole = spanOfTurn(reading.transcript, item);
  const first = directiveOf([{ from: { block, at: start }, to: { block, at: end } }], reading);
  return first ?? (whole && directiveOf([whole], reading));
}

/** Where a span stands in the live page; `null` where it no longer does. */
function liveRangeOf({ from, to }: Span, { anchors }: LiveReading): Range | null {
  const first = rangeOf(anchors[from.block] ?? [], from.at, from.at + 1);
  const last = rangeOf(anchors[to.block] ?? [], to.at - 1, to.at);
  if (!first || !last) return null;
  first.setEnd(last.endContainer, last.endOffset);
  return first;
}

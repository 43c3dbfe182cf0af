import type { Anchor } from "../extract/anchor.ts";
import type { Passage } from "../transcript/block.ts";
import type { Place, Span } from "../transcript/span.ts";
import type { LiveReading } from "./live-turns.ts";

/** What is spoken within ranges of the live page, a span for each; ranges without a spoken word have none. */
export function selectedSpans(
  ranges: readonly Range[],
  { transcript, anchors }: Pick<LiveReading, "transcript" | "anchors">,
): Span[] {
  const spoken = transcript.items.flatMap((item) => (item.type === "turn" ? item.passages : []));
  return ranges.flatMap((range) => {
    const span = spanOf(range, anchors);
    return span ? (spokenIn(span, spoken) ?? []) : [];
  });
}

/** From the first to the last character of any block that the range holds. */
function spanOf(range: Range, anchors: readonly Anchor[]): Span | null {
  let from: Place | null = null;
  let to: Place | null = null;
  for (const [block, anchor] of anchors.entries()) {
    for (const { node, start, end, offset } of anchor) {
      if (!range.intersectsNode(node)) continue;
      const first = node === range.startContainer ? Math.max(start, range.startOffset) : start;
      const last = node === range.endContainer ? Math.min(end, range.endOffset) : end;
      if (first >= last) continue;
      from ??= { block, at: offset + first - start };
      to = { block, at: offset + last - start };
    }
  }
  return from && to && { from, to };
}

/** The span from its first spoken character to its last. */
function spokenIn({ from, to }: Span, spoken: readonly Passage[]): Span | null {
  const held = spoken.flatMap(({ block, start, end }) => {
    if (block < from.block || block > to.block) return [];
    const first = block === from.block ? Math.max(start, from.at) : start;
    const last = block === to.block ? Math.min(end, to.at) : end;
    return first < last ? [{ block, first, last }] : [];
  });
  const [begins, ends] = [held[0], held.at(-1)];
  if (!begins || !ends) return null;
  return { from: { block: begins.block, at: begins.first }, to: { block: ends.block, at: ends.last } };
}

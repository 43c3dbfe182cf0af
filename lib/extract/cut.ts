import type { Emphasis } from "../transcript/block.ts";
import { paragraphsOf } from "../transcript/paragraphs.ts";
import type { Slice } from "./anchor.ts";
import type { LiveBlock } from "./blocks.ts";
import { collapse } from "./dom.ts";
import { labelAt } from "./label-of.ts";

/** A `<pre>` in its paragraphs, each with its share of the slices and the emphasis. */
export function cut(live: LiveBlock): LiveBlock[] {
  const { block, anchor } = live;
  let first = 0;
  let firstRun = 0;
  return paragraphsOf(block.text).map(({ start, end, pageBreak }, index) => {
    while (first < anchor.length && endOf(anchor[first] as Slice) <= start) first++;
    while (firstRun < block.emphasis.length && (block.emphasis[firstRun] as Emphasis).end <= start)
      firstRun++;
    const text = block.text.slice(start, end);
    const words = collapse(text);
    return {
      ...live,
      words,
      label: labelAt(words),
      letters: words.length,
      // Links and controls are counted for the whole: a part of it is plain text.
      linkedAway: 0,
      linkedHere: 0,
      links: 0,
      isLabelLed: false,
      isControl: false,
      anchor: takeWhile(anchor, first, (slice) => slice.offset < end).map((slice) =>
        cutSlice(slice, start, end),
      ),
      block: {
        ...block,
        text,
        emphasis: takeWhile(block.emphasis, firstRun, (run) => run.start < end).map((run) =>
          cutRun(run, start, end),
        ),
        break: index ? "paragraph" : block.break,
        pageBreak,
      },
    };
  });
}

function takeWhile<T>(values: readonly T[], from: number, wanted: (value: T) => boolean): T[] {
  const taken: T[] = [];
  for (let i = from; i < values.length && wanted(values[i] as T); i++) taken.push(values[i] as T);
  return taken;
}

function endOf({ start, end, offset }: Slice): number {
  return offset + end - start;
}

function cutRun({ kind, start, end }: Emphasis, from: number, to: number): Emphasis {
  return { kind, start: Math.max(start, from) - from, end: Math.min(end, to) - from };
}

function cutSlice({ node, start, end, offset }: Slice, from: number, to: number): Slice {
  const head = Math.max(0, from - offset);
  const tail = Math.max(0, offset + end - start - to);
  return { node, start: start + head, end: end - tail, offset: offset + head - from };
}

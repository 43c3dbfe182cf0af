import type { BlockRange, LiveBlock, PageBlocks } from "./blocks.ts";

/** What may be counted of a block. */
export type Count = (block: LiveBlock, index: number) => number;

/** Sums over ranges of blocks, each in no more time than a difference takes. */
export function sumsOf(blocks: readonly LiveBlock[], count: Count): (range: BlockRange) => number {
  const sums = new Float64Array(blocks.length + 1);
  blocks.forEach((block, index) => {
    sums[index + 1] = (sums[index] ?? 0) + count(block, index);
  });
  return ({ start, end }) => (sums[end] ?? 0) - (sums[start] ?? 0);
}

/** The range of a block-level element; an empty one for any other. */
export function rangeIn({ ranges }: PageBlocks, element: Element): BlockRange {
  return ranges.get(element) ?? NOWHERE;
}

/** Whether a block stands in an element. */
export function covers({ start, end }: BlockRange, index: number): boolean {
  return index >= start && index < end;
}

const NOWHERE: BlockRange = { start: 0, end: 0 };

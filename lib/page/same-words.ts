import type { LiveReading } from "./live-turns.ts";

/** Whether two readings of a page read the same words. */
export function sameWords(before: LiveReading | null, after: LiveReading | null): boolean {
  if (!before || !after) return before === after;
  return (
    before.blocks.length === after.blocks.length &&
    before.blocks.every(({ text }, index) => text === after.blocks[index]?.text)
  );
}

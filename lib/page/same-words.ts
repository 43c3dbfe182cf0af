import type { LiveReading } from "./live-turns.ts";

/** Whether two readings of a page read the same words, as they are shown or folded away. */
export function sameWords(before: LiveReading | null, after: LiveReading | null): boolean {
  if (!before || !after) return before === after;
  return (
    before.blocks.length === after.blocks.length &&
    before.blocks.every(({ text, folded }, index) => {
      const other = after.blocks[index];
      return text === other?.text && folded === other.folded;
    })
  );
}

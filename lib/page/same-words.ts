import type { LiveReading } from "./live-turns.ts";

/** Whether two readings of a page read the same words. */
export function sameWords(before: LiveReading | null, after: LiveReading | null): boolean {
  return sameBy(({ text }) => text, before, after);
}

/** Whether two readings of the same words of a page find the same of them folded away. */
export function sameFolds(before: LiveReading | null, after: LiveReading | null): boolean {
  return sameBy(({ folded }) => folded, before, after);
}

/** Whether two readings of the same words of a page are corrected alike. */
export function sameCorrections(before: LiveReading | null, after: LiveReading | null): boolean {
  const [were, are] = [before, after].map((reading) => reading?.transcript.corrections ?? []);
  return (
    were?.length === are?.length &&
    were?.every((one, index) => {
      const other = are?.[index];
      return one.id === other?.id && one.outcome === other.outcome && one.item === other.item;
    }) === true
  );
}

function sameBy(
  of: (block: LiveReading["blocks"][number]) => unknown,
  before: LiveReading | null,
  after: LiveReading | null,
): boolean {
  if (!before || !after) return before === after;
  return (
    before.blocks.length === after.blocks.length &&
    before.blocks.every((block, index) => {
      const other = after.blocks[index];
      return other !== undefined && of(block) === of(other);
    })
  );
}

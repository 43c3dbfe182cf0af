import type { Block, Passage } from "../transcript/block.ts";
import type { Transcript } from "../transcript/transcript.ts";

/**
 * The first words of the turn at this index among the items: what a link to the turn opens at (`fragmentOf` its live range).
 * Whole words of one block, at most `MOST` characters; `null` where no turn stands there, or one without words.
 */
export function turnOpening(
  { items }: Pick<Transcript, "items">,
  blocks: readonly Block[],
  index: number,
): Passage | null {
  const item = items[index];
  const passage = item?.type === "turn" ? item.passages[0] : undefined;
  const text = passage && blocks[passage.block]?.text.slice(passage.start, passage.end);
  if (!passage || !text?.trim()) return null;
  const start = passage.start + text.length - text.trimStart().length;
  const words = text.trim();
  if (words.length <= MOST) return { block: passage.block, start, end: start + words.length };
  const cut = words.slice(0, MOST + 1).search(/\s\S*$/u);
  return { block: passage.block, start, end: start + (cut > 0 ? cut : MOST) };
}

/** Enough to be the only such words on a page, and short in an address. */
const MOST = 80;

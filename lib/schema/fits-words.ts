import type { Block, Passage } from "../transcript/block.ts";
import type { Item } from "../transcript/item.ts";
import type { Revision } from "../transcript/transcript.ts";

/** Whether a reading speaks of these words only: its passages, speakers and turns are there. */
export function fitsWords({ transcript, blocks }: Pick<Revision, "transcript" | "blocks">): boolean {
  const { items, speakers, exchanges, leftovers } = transcript;
  const known = new Set(speakers.map(({ id }) => id));
  const inBlocks = ({ block, start, end }: Passage) =>
    start <= end && end <= (blocks[block]?.text.length ?? -1);
  const isTurn = (index: number) => items[index]?.type === "turn";
  return (
    items.every((item) => passagesOf(item).every(inBlocks)) &&
    items.every((item) => item.type !== "turn" || known.has(item.speaker)) &&
    leftovers.every(({ passage }) => inBlocks(passage)) &&
    exchanges.every(({ question, answers }) => question.every(isTurn) && answers.every(isTurn)) &&
    blocks.every(hasSoundEmphasis)
  );
}

function passagesOf(item: Item): readonly Passage[] {
  if (item.type !== "turn") return item.passages;
  return [...item.labelPassages, ...item.passages, ...(item.unheard ?? [])];
}

function hasSoundEmphasis({ text, emphasis }: Block): boolean {
  return emphasis.every(({ start, end }) => start <= end && end <= text.length);
}

import type { Block, Passage } from "../transcript/block.ts";
import type { Item } from "../transcript/item.ts";
import type { Exchange, Revision } from "../transcript/transcript.ts";

type Reading = Pick<Revision, "transcript" | "blocks">;

/** Whether a reading speaks of these words only: its passages, speakers and turns are there. */
export function fitsWords(reading: Reading): boolean {
  return misfitPlace(reading) === null;
}

/** Finds where a reading names words, speakers or turns that are not there, as a path; `null` if it does nowhere. */
export function misfitPlace({ transcript, blocks }: Reading): string | null {
  const { items, speakers, exchanges, leftovers } = transcript;
  const known = new Set(speakers.map(({ id }) => id));
  const inBlocks = ({ block, start, end }: Passage) =>
    start <= end && end <= (blocks[block]?.text.length ?? -1);
  const isTurn = (index: number) => items[index]?.type === "turn";
  // Not a turn more than there are: what names one again and again is no exchange of anybody.
  const isExchange = ({ question, answers }: Exchange) =>
    [question, answers].every((turns) => turns.length <= items.length && turns.every(isTurn));
  return (
    firstOther(
      "transcript.items",
      items,
      (item) => item.type !== "turn" || known.has(item.speaker),
      "speaker",
    ) ??
    firstOther("transcript.items", items, (item) => passagesOf(item).every(inBlocks), "passages") ??
    firstOther("transcript.leftovers", leftovers, ({ passage }) => inBlocks(passage), "passage") ??
    firstOther("transcript.exchanges", exchanges, isExchange, null) ??
    firstOther("blocks", blocks, hasSoundEmphasis, "emphasis")
  );
}

/** Finds the first of a list that is not as it should be, as a path. */
export function firstOther<One>(
  list: string,
  all: readonly One[],
  isSound: (one: One) => boolean,
  field: string | null,
): string | null {
  const at = all.findIndex((one) => !isSound(one));
  if (at < 0) return null;
  return field === null ? `${list}.${at}` : `${list}.${at}.${field}`;
}

function passagesOf(item: Item): readonly Passage[] {
  if (item.type !== "turn") return item.passages;
  return [item.labelPassages, item.passages, item.unheard ?? []].flat();
}

function hasSoundEmphasis({ text, emphasis }: Block): boolean {
  return emphasis.every(({ start, end }) => start <= end && end <= text.length);
}

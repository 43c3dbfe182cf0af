import type { Block, Passage } from "../transcript/block.ts";
import type { UncorrectedReading } from "../transcript/correction.ts";
import type { Item } from "../transcript/item.ts";
import type { Exchange, Revision, Transcript } from "../transcript/transcript.ts";

type Reading = Pick<Revision, "transcript" | "blocks">;

/** Whether a reading speaks of these words only: its passages, speakers and turns are there. */
export function fitsWords(reading: Reading): boolean {
  return misfitPlace(reading) === null;
}

/** Finds where a reading names words, speakers or turns that are not there, as a path; `null` if it does nowhere. */
export function misfitPlace({ transcript, blocks }: Reading): string | null {
  const inBlocks = ({ block, start, end }: Passage) =>
    start <= end && end <= (blocks[block]?.text.length ?? -1);
  return (
    firstOf(partsOf(transcript), ([place, part]) => misfitIn(place, part, inBlocks)) ??
    firstOther("transcript.leftovers", transcript.leftovers, ({ passage }) => inBlocks(passage), "passage") ??
    firstOther("blocks", blocks, hasSoundEmphasis, "emphasis")
  );
}

/** What a transcript says of its words, by its place: as it stands, and as it was before the reader corrected it. */
export function partsOf(
  transcript: Transcript,
): readonly (readonly [place: string, part: UncorrectedReading])[] {
  const { uncorrected } = transcript;
  return [
    ["transcript", transcript],
    ...(uncorrected ? [["transcript.uncorrected", uncorrected] as const] : []),
  ];
}

/** Finds the first place that any of a list has. */
export function firstOf<One>(all: readonly One[], placeIn: (one: One) => string | null): string | null {
  for (const one of all) {
    const place = placeIn(one);
    if (place !== null) return place;
  }
  return null;
}

function misfitIn(
  place: string,
  { items, speakers, exchanges }: UncorrectedReading,
  inBlocks: (passage: Passage) => boolean,
): string | null {
  const known = new Set(speakers.map(({ id }) => id));
  const isTurn = (index: number) => items[index]?.type === "turn";
  // Not a turn more than there are: what names one again and again is no exchange of anybody.
  const isExchange = ({ question, answers }: Exchange) =>
    [question, answers].every((turns) => turns.length <= items.length && turns.every(isTurn));
  return (
    firstOther(
      `${place}.items`,
      items,
      (item) => item.type !== "turn" || known.has(item.speaker),
      "speaker",
    ) ??
    firstOther(`${place}.items`, items, (item) => passagesOf(item).every(inBlocks), "passages") ??
    firstOther(`${place}.exchanges`, exchanges, isExchange, null)
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

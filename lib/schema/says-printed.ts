import type { Block, Passage } from "../transcript/block.ts";
import type { UncorrectedReading } from "../transcript/correction.ts";
import type { Item } from "../transcript/item.ts";
import type { Revision } from "../transcript/transcript.ts";
import { firstOf, firstOther, partsOf } from "./fits-words.ts";

/**
 * Finds where the items of a reading say other words than their passages, as a path; `null` if they do nowhere. White space does not
 * count: in an item's text it is collapsed. The passages must lie in the blocks (`misfitPlace`), and they must not name the same words
 * again and again: what few bytes of them name could be more than any memory holds.
 */
export function misreadPlace({ transcript, blocks }: Pick<Revision, "transcript" | "blocks">): string | null {
  return firstOf(partsOf(transcript), ([place, part]) => misreadIn(place, part, blocks));
}

function misreadIn(
  place: string,
  { items, speakers }: UncorrectedReading,
  blocks: readonly Block[],
): string | null {
  let left = MOST_NAMED * blocks.reduce((sum, { text }) => sum + text.length, 0);
  const says = (text: string, passages: readonly Passage[]) => {
    left -= passages.reduce((sum, { start, end }) => sum + (end - start), 0);
    return left >= 0 && saysPrinted(text, passages, blocks);
  };
  const isLabelled = (item: Item) => item.type !== "turn" || says(item.label ?? "", item.labelPassages);
  const isSaid = (item: Item) => item.type === "gap" || says(item.text, item.passages);
  const ids = new Set<string>();
  return (
    firstOther(`${place}.speakers`, speakers, ({ id }) => ids.size < ids.add(id).size, "id") ??
    firstOther(`${place}.items`, items, isLabelled, "label") ??
    firstOther(`${place}.items`, items, isSaid, "text")
  );
}

/** How often the items of a reading may name each character, on the average: ours name it once. */
const MOST_NAMED = 4;

/** Compares passage by passage: their words are never held together. */
function saysPrinted(text: string, passages: readonly Passage[], blocks: readonly Block[]): boolean {
  const said = bare(text);
  let at = 0;
  for (const { block, start, end } of passages) {
    const printed = bare(blocks[block]?.text.slice(start, end) ?? "");
    if (!said.startsWith(printed, at)) return false;
    at += printed.length;
  }
  return at === said.length;
}

function bare(text: string): string {
  return text.replace(/\s+/gu, "");
}

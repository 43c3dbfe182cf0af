import type { Block, Passage } from "../lib/transcript/block.ts";
import type { Item } from "../lib/transcript/item.ts";
import type { Transcript } from "../lib/transcript/transcript.ts";

/**
 * Where a reading loses or doubles words: every character of the blocks that is not blank must belong to exactly one
 * label, passage, heading, note, gap or leftover. A sentence for each place; empty where all is well.
 */
export function uncovered(blocks: readonly Block[], transcript: Transcript): readonly string[] {
  const counts = blocks.map(({ text }) => new Uint8Array(text.length));
  const outside: string[] = [];
  for (const { block, start, end } of passagesOf(transcript)) {
    const count = counts[block];
    if (!count || start < 0 || end > count.length || start > end)
      outside.push(`no such place: ${block}, ${start} to ${end}`);
    else for (let at = start; at < end; at++) count[at] = (count[at] ?? 0) + 1;
  }
  const wrong = blocks.flatMap(({ text }, block) =>
    [...(counts[block] ?? [])].flatMap((count, at) =>
      count === 1 || (count === 0 && /\s/u.test(text[at] ?? ""))
        ? []
        : [`block ${block}, character ${at} ("${text[at]}") is covered ${count} times`],
    ),
  );
  return [...outside, ...wrong, ...transcript.items.flatMap((item, at) => otherWords(item, at, blocks))];
}

function passagesOf({ items, leftovers }: Transcript): readonly Passage[] {
  const ofItems = items.flatMap((item) =>
    item.type === "turn" ? [...item.labelPassages, ...item.passages] : item.passages,
  );
  return [...ofItems, ...leftovers.map(({ passage }) => passage)];
}

/** An item's text holds the letters of its passages, no more, no less, in their order. */
function otherWords(item: Item, at: number, blocks: readonly Block[]): string[] {
  if (item.type === "gap") return [];
  const printed = lettersOf(
    item.passages.map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? ""),
  );
  return printed === lettersOf([item.text])
    ? []
    : [`item ${at} says "${item.text}", but its passages say "${printed}"`];
}

function lettersOf(pieces: readonly string[]): string {
  return pieces.join("").replace(/[\s\u00ad\u200b]+/gu, "");
}

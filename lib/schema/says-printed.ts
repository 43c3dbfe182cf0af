import type { Block, Passage } from "../transcript/block.ts";
import type { Item } from "../transcript/item.ts";
import type { Revision } from "../transcript/transcript.ts";
import { firstOther } from "./fits-words.ts";

/**
 * Finds where the items of a reading say other words than their passages, as a path; `null` if they do nowhere. White space does not
 * count: in an item's text it is collapsed. The passages must lie in the blocks (`misfitPlace`).
 */
export function misreadPlace({ transcript, blocks }: Pick<Revision, "transcript" | "blocks">): string | null {
  const says = (text: string, passages: readonly Passage[]) => saysPrinted(text, passages, blocks);
  const isLabelled = (item: Item) => item.type !== "turn" || says(item.label ?? "", item.labelPassages);
  const isSaid = (item: Item) => item.type === "gap" || says(item.text, item.passages);
  const { items, speakers } = transcript;
  const ids = new Set<string>();
  return (
    firstOther("transcript.speakers", speakers, ({ id }) => ids.size < ids.add(id).size, "id") ??
    firstOther("transcript.items", items, isLabelled, "label") ??
    firstOther("transcript.items", items, isSaid, "text")
  );
}

function saysPrinted(text: string, passages: readonly Passage[], blocks: readonly Block[]): boolean {
  const printed = passages.map(({ block, start, end }) => blocks[block]?.text.slice(start, end)).join("\n");
  return printed === text || bare(printed) === bare(text);
}

function bare(text: string): string {
  return text.replace(/\s+/gu, "");
}

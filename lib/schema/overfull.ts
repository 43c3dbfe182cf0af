import type { Item } from "../transcript/item.ts";
import type { Revision } from "../transcript/transcript.ts";
import { firstOther } from "./fits-words.ts";

/**
 * Finds a list of a reading that has more entries than its text has characters, as a path; `null` if there is none. None of ours has:
 * its entries name parts of the text that do not overlap, and whoever shows or exports them goes through them all.
 */
export function overfullPlace({
  transcript,
  blocks,
}: Pick<Revision, "transcript" | "blocks">): string | null {
  const { items, leftovers } = transcript;
  const printed = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (isOverfull(leftovers, printed + blocks.length)) return "transcript.leftovers";
  const isHeard = (item: Item) => item.type !== "turn" || !isOverfull(item.unheard ?? [], item.text.length);
  return (
    firstOther("transcript.items", items, isHeard, "unheard") ??
    firstOther("blocks", blocks, ({ text, emphasis }) => !isOverfull(emphasis, text.length), "emphasis")
  );
}

/** Entries that a list may have beside one a character: those without any, and kinds that lie over one another. */
const MORE = 16;

function isOverfull(list: readonly object[], characters: number): boolean {
  return list.length > characters + MORE;
}

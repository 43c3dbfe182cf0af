import type { PrintedItem } from "../segment/printed-item.ts";
import { folded } from "../text/words.ts";

/** Nobody is called further back than so many items. */
const MOST_BACK = 20;
/** A reply stands within so many items after the question. */
const MOST_AHEAD = 3;

/**
 * Finds the items nearest before the end of a turn whose words give the name and the outlet of its speaker, at most one of each.
 * `inReply`: a reply to the turn gives a word of the name; the whole stands before.
 */
export function toldIn(
  printed: readonly PrintedItem[],
  turn: number,
  said: readonly (string | null)[],
  inReply: boolean,
): readonly number[] {
  const before = Array.from({ length: MOST_BACK + 1 }, (_, back) => turn - back);
  const after = Array.from({ length: MOST_AHEAD }, (_, ahead) => turn + ahead + 1);
  const places = inReply ? [after, before] : [before];
  const found = said.flatMap((words) =>
    words === null ? [] : places.flatMap((near) => itemSaying(printed, near, words) ?? []),
  );
  return [...new Set(found)].sort((a, b) => a - b);
}

function itemSaying(printed: readonly PrintedItem[], near: readonly number[], words: string): number | null {
  // A surname may be told elsewhere than the call: whoever is called is called by one word at least.
  for (const wanted of [words, words.split(" ")[0] ?? ""]) {
    const found = near.find((at) => {
      const item = printed[at];
      return item?.type === "turn" && says(item.text, wanted);
    });
    if (found !== undefined) return found;
  }
  return null;
}

function says(text: string, words: string): boolean {
  return words !== "" && folded(text).includes(folded(words));
}

import type { PrintedItem } from "../segment/printed-item.ts";
import { folded } from "../text/words.ts";

/** Nobody is called further back than so many items. */
const MOST_BACK = 20;

/** Finds the items nearest before the end of a turn whose words give the name and the outlet of its speaker: at most one of each. */
export function toldIn(
  printed: readonly PrintedItem[],
  turn: number,
  said: readonly (string | null)[],
): readonly number[] {
  const found = said.flatMap((words) => (words === null ? [] : (itemSaying(printed, turn, words) ?? [])));
  return [...new Set(found)].sort((a, b) => a - b);
}

function itemSaying(printed: readonly PrintedItem[], turn: number, words: string): number | null {
  // A surname may be told elsewhere than the call: whoever is called is called by one word at least.
  for (const wanted of [words, words.split(" ")[0] ?? ""]) {
    for (let at = turn; at >= Math.max(0, turn - MOST_BACK); at--) {
      const item = printed[at];
      if (item?.type === "turn" && says(item.text, wanted)) return at;
    }
  }
  return null;
}

function says(text: string, words: string): boolean {
  return words !== "" && folded(text).includes(folded(words));
}

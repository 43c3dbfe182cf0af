import type { Passage } from "../transcript/block.ts";
import type { Item } from "../transcript/item.ts";
import type { Revision } from "../transcript/transcript.ts";

/**
 * The words that are spoken, with their labels, as they are compared: what stands beside them (notes, headings, counters, lines of the
 * page), soft hyphens, marks of footnotes and white space do not count. Of a text in which nobody speaks all words of the event.
 */
export function spokenWords({ blocks, transcript }: Pick<Revision, "blocks" | "transcript">): string {
  const { items, leftovers } = transcript;
  const isSpoken = items.some(({ type }) => type === "turn");
  const beside = [
    ...(isSpoken ? items.flatMap((item) => (item.type === "turn" ? [] : passagesOf(item))) : []),
    // What parts a label from its words goes with them: a better grammar finds the one in the other.
    ...leftovers.flatMap(({ reason, passage }) => (reason === "punctuation" ? [] : passage)),
  ];
  const cuts = Map.groupBy(beside, ({ block }) => block);
  return blocks
    .map(({ text }, at) => plain(without(text, cuts.get(at) ?? [])))
    .filter(Boolean)
    .join(" ");
}

function passagesOf(item: Item): readonly Passage[] {
  return item.passages;
}

function without(text: string, cuts: readonly Passage[]): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of cuts.toSorted((one, other) => one.start - other.start)) {
    rest += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return rest + text.slice(at);
}

function plain(text: string): string {
  return text.normalize("NFC").replace(UNSEEN, "").replace(MARKS, "").replace(/\s+/gu, " ").trim();
}

/** Soft hyphens and other characters that only say where a line may break. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** "floods¹", "the village.[2]": marks of footnotes, where the page raises them by their characters alone. "km²" is none. */
const MARKS =
  /(?<=\p{L}{3}|[.,;:?!…"”»)])[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+|\s?\[(?:\d{1,3}|[*†‡])\]/gu;

import type { Block, Passage } from "../transcript/block.ts";
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
  return plain(blocks, beside);
}

/** All words of the event, spoken or not, as they are compared: notes and headings, too. */
export function shownWords({ blocks }: Pick<Revision, "blocks">): string {
  return plain(
    blocks.filter(({ leftover }) => leftover === undefined),
    [],
  );
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

function plain(blocks: readonly Block[], beside: readonly Passage[]): string {
  const cuts = Map.groupBy(beside, ({ block }) => block);
  const text = blocks.map((block, at) => without(block.text, cuts.get(at) ?? [])).join("\n");
  const seen = text.normalize("NFC").replace(UNSEEN, "");
  return [RAISED, BRACKETED].reduce(withoutSeries, seen).replace(/\s+/gu, " ").trim();
}

/** Soft hyphens and other characters that only say where a line may break. What joins and parts letters is of the words. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/gu;

/** "floods¹", "the village.[2]": what may be marks of footnotes, where the page prints them as characters. */
const RAISED = /(?<=\p{L}{3}|[.,;:?!…"”»)])[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+/gu;
const BRACKETED = /\s?\[\d{1,3}\]/gu;

/** Without marks that count from 1 on: "resolution [242]" and "square metres²" count nothing. */
function withoutSeries(text: string, marks: RegExp): string {
  const numbers = new Set(
    (text.match(marks) ?? []).map((mark) => Number(mark.normalize("NFKC").replace(/\D/gu, ""))),
  );
  const isSeries = [...numbers].every((number) => number === 1 || numbers.has(number - 1));
  return isSeries ? text.replace(marks, "") : text;
}

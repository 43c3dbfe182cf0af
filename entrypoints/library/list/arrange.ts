import { isPlain } from "../../../lib/search/is-plain.ts";
import type { SavedTranscript } from "../../../lib/store/saved.ts";
import { fold } from "../../../lib/transcript/fold.ts";
import { FACETS, type Facet, passesAll } from "./facets.ts";

/** How the reader wants the list. */
export interface Arrangement {
  /**
   * Every one of these words must stand in the title, subtitle, date, publisher, a speaker's name or a tag. What is
   * typed in the search's own language asks for words that were said, and for no line of the list.
   */
  readonly filter: string;
  readonly order: Order;
  /** Of each facet, the values of which a line must have one; empty for any. */
  readonly chosen: Chosen;
}

/** By what the list is sorted: when saved or when spoken, latest first; by title; longest first. */
export type Order = (typeof ORDERS)[number];

/** All orders. */
export const ORDERS = ["saved", "spoken", "title", "words"] as const;

/** The chosen values of each facet. */
export type Chosen = Readonly<Record<Facet, readonly string[]>>;

/** No value is chosen. */
export const NONE_CHOSEN = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Chosen;

/** All of it, as the library gives it. */
export const EVERYTHING: Arrangement = { filter: "", order: "saved", chosen: NONE_CHOSEN };

/** Whether nothing is left out. */
export function isEverything({ filter, chosen }: Arrangement): boolean {
  return filter.trim() === "" && FACETS.every((facet) => chosen[facet].length === 0);
}

/** The list as asked for. */
export function arrange(
  list: readonly SavedTranscript[],
  { filter, order, chosen }: Arrangement,
): readonly SavedTranscript[] {
  if (!isPlain(filter)) return [];
  const terms = fold(filter).split(/\s+/).filter(Boolean);
  const found = list.filter(
    (line) => passesAll(line, chosen) && terms.every((term) => hayOf(line).includes(term)),
  );
  // The library gives what was saved last first, and sorting leaves that order among equals.
  return order === "saved" ? found : found.toSorted(COMPARE[order]);
}

/** What a document is called: by the reader, else by its source; empty where neither tells. */
export function titleOf({ mark, title }: SavedTranscript): string {
  return mark.name ?? title ?? "";
}

const COMPARE: Readonly<
  Record<Exclude<Order, "saved">, (one: SavedTranscript, other: SavedTranscript) => number>
> = {
  // Without a date comes last.
  spoken: (one, other) => compare(dayOf(other), dayOf(one)),
  title: (one, other) => titles.compare(titleOf(one), titleOf(other)),
  words: (one, other) => lengthOf(other) - lengthOf(one),
};

const titles = new Intl.Collator(undefined, { numeric: true, ignorePunctuation: true });

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function dayOf(line: SavedTranscript): string {
  return (line.kind === "sound" && line.date) || "";
}

function lengthOf(line: SavedTranscript): number {
  return line.kind === "sound" ? line.words : -1;
}

/** Folded once a line, however often one types. */
const hays = new WeakMap<SavedTranscript, string>();

function hayOf(line: SavedTranscript): string {
  const known = hays.get(line);
  if (known !== undefined) return known;
  const { name, tags } = line.mark;
  const about = line.kind === "sound" ? [line.subtitle, line.publisher, line.date, ...line.speakers] : [];
  const hay = fold([name, line.title, ...about, ...tags].filter(Boolean).join(" "));
  hays.set(line, hay);
  return hay;
}

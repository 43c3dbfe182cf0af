import type { Item, Turn } from "./item.ts";
import type { Speaker, SpeakerId } from "./speaker.ts";
import type { Exchange, Transcript } from "./transcript.ts";

/** The navigable tree of an event, derived from a transcript and never stored. */
export interface Outline {
  /** In order of first turn. */
  readonly speakers: readonly OutlineSpeaker[];
  /** In document order; every turn that begins in print stands in exactly one section. */
  readonly sections: readonly OutlineSection[];
}

/** One speaker's part in the event. */
export interface OutlineSpeaker {
  readonly speaker: Speaker;
  readonly turns: number;
  readonly words: number;
  /** Of all words spoken, 0 to 1. */
  readonly share: number;
}

/** `statements`: turns outside every exchange; `exchange`: a question, its answers and what is said between them. */
export type OutlineSection =
  | { readonly kind: "statements"; readonly turns: readonly OutlineTurn[] }
  | { readonly kind: "exchange"; readonly number: number; readonly turns: readonly OutlineTurn[] }
  | { readonly kind: "heading"; readonly text: string; readonly item: number };

/** One line of the outline. */
export interface OutlineTurn {
  /** Index into the transcript's items: where a jump goes. */
  readonly item: number;
  readonly speaker: SpeakerId;
  /** What the turn is within its exchange; `null` outside one, and for a moderator's word in between. */
  readonly part: "question" | "answer" | null;
  /** The first words, at most `BEGINNING` characters, cut at a word. */
  readonly beginning: string;
  readonly words: number;
}

const BEGINNING = 120;

/** The outline of a transcript. */
export function outlineOf(transcript: Transcript): Outline {
  return { speakers: speakersOf(transcript), sections: sectionsOf(transcript) };
}

/** Words as a reader counts them: runs of letters, marks and digits, joined by apostrophes, stops or hyphens. */
export function countWords(text: string): number {
  let words = 0;
  WORD.lastIndex = 0;
  while (WORD.test(text)) words++;
  return words;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;

/** Returns whether a text has more words than `most` (`countWords`): a long one is not counted to its end. */
export function hasMoreWords(text: string, most: number): boolean {
  // Two words have a sign between them.
  if (text.length < 2 * most) return false;
  WORD.lastIndex = 0;
  for (let words = 0; words <= most; words++) if (!WORD.test(text)) return false;
  return true;
}

function speakersOf({ items, speakers }: Transcript): OutlineSpeaker[] {
  const turns = new Map<SpeakerId, { turns: number; words: number }>();
  for (const item of items) {
    if (item.type !== "turn") continue;
    const sum = turns.get(item.speaker) ?? { turns: 0, words: 0 };
    turns.set(item.speaker, {
      turns: sum.turns + (item.resumes ? 0 : 1),
      words: sum.words + countWords(item.text),
    });
  }
  const all = [...turns.values()].reduce((sum, { words }) => sum + words, 0);
  return speakers.flatMap((speaker) => {
    const sum = turns.get(speaker.id);
    return sum ? [{ speaker, ...sum, share: all ? sum.words / all : 0 }] : [];
  });
}

/** Where each turn that begins stands among the exchanges; a turn of two exchanges stands in the first. */
export function exchangePlaces({
  items,
  exchanges,
}: Pick<Transcript, "items" | "exchanges">): ReadonlyMap<number, ExchangePlace> {
  const places = exchangeParts(exchanges);
  const spans = exchanges.map(({ question, answers }) =>
    [...question, ...answers].reduce((last, item) => Math.max(last, item), 0),
  );
  const found = new Map<number, ExchangePlace>();
  let open = -1;
  items.forEach((item, index) => {
    if (item.type === "heading") open = -1;
    if (item.type !== "turn" || item.resumes) return;
    const place = places.get(index);
    open = place?.exchange ?? (open >= 0 && index < (spans[open] ?? -1) ? open : -1);
    if (open >= 0) found.set(index, { exchange: open, part: place?.part ?? null });
  });
  return found;
}

/** `exchange`: an index into the transcript's exchanges; `part`: `null` for a word in between. */
export interface ExchangePlace {
  readonly exchange: number;
  readonly part: OutlineTurn["part"];
}

function sectionsOf(transcript: Transcript): OutlineSection[] {
  const { items } = transcript;
  const sections: OutlineSection[] = [];
  const places = exchangePlaces(transcript);
  let open = -1;
  items.forEach((item, index) => {
    if (item.type === "heading") {
      sections.push({ kind: "heading", text: item.text, item: index });
      open = -1;
    }
    if (item.type !== "turn" || item.resumes) return;
    const place = places.get(index);
    const number = place?.exchange ?? -1;
    const turn = outlineTurn(item, index, wordsFrom(items, index), place?.part ?? null);
    const last = sections.at(-1);
    if (last && last.kind !== "heading" && open === number) {
      sections[sections.length - 1] = { ...last, turns: [...last.turns, turn] };
    } else if (number >= 0) {
      sections.push({ kind: "exchange", number: number + 1, turns: [turn] });
    } else {
      sections.push({ kind: "statements", turns: [turn] });
    }
    open = number;
  });
  return sections;
}

/** The part of each turn that asks or answers, by item; a turn of two exchanges stands in the first. */
export function exchangeParts(
  exchanges: readonly Exchange[],
): ReadonlyMap<number, { readonly exchange: number; readonly part: "question" | "answer" }> {
  const places = new Map<number, { exchange: number; part: "question" | "answer" }>();
  exchanges.forEach(({ question, answers }, exchange) => {
    for (const item of question) if (!places.has(item)) places.set(item, { exchange, part: "question" });
    for (const item of answers) if (!places.has(item)) places.set(item, { exchange, part: "answer" });
  });
  return places;
}

/** The words of a turn and of what resumes it after notes, headings and gaps. */
function wordsFrom(items: readonly Item[], from: number): number {
  let words = 0;
  for (let index = from; index < items.length; index++) {
    const item = items[index];
    if (item?.type !== "turn") continue;
    if (index > from && !item.resumes) break;
    words += countWords(item.text);
  }
  return words;
}

function outlineTurn(turn: Turn, item: number, words: number, part: OutlineTurn["part"]): OutlineTurn {
  return { item, speaker: turn.speaker, part, beginning: beginningOf(turn.text), words };
}

/** The first words of a turn, at most `BEGINNING` characters, cut at a word. */
export function beginningOf(text: string): string {
  // One character more tells whether there is more.
  const line = text.slice(0, BEGINNING + 1).replaceAll("\n", " ");
  if (line.length <= BEGINNING) return line;
  const cut = line.lastIndexOf(" ", BEGINNING - 1);
  return `${line.slice(0, cut > 0 ? cut : BEGINNING - 1)}…`;
}

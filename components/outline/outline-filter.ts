import { fold } from "../../lib/transcript/fold.ts";
import type { Item } from "../../lib/transcript/item.ts";
import type { OutlineSection, OutlineTurn } from "../../lib/transcript/outline.ts";
import type { Speaker } from "../../lib/transcript/speaker.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";

/** What is searched, folded once per transcript and not before somebody searches: by item, the names that go with it and its words. */
export type Haystack = ReadonlyMap<number, Straw>;

interface Straw {
  readonly names: string;
  readonly text: string;
  /** The words as they stand, character for character as in `text`. */
  readonly plain: string;
}

/** A piece of a turn's text; `hit`: words that were looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Whether these words ask for nothing: everything passes. */
export function isEverything(words: string): boolean {
  return termsOf(words).length === 0;
}

/**
 * The sections with only the lines that pass: every one of the words must stand in the turn, or in its speaker's name, role
 * or outlet. A section without any line is left out.
 */
export function filterSections<Section extends OutlineSection>(
  sections: readonly Section[],
  haystack: () => Haystack,
  words: string,
): readonly Section[] {
  const terms = termsOf(words);
  if (terms.length === 0) return sections;
  const passes = ({ item }: OutlineTurn) => holds(haystack().get(item), terms);
  return sections.flatMap((section): Section[] => {
    if (section.kind === "heading") {
      const text = fold(section.text);
      return terms.every((term) => text.includes(term)) ? [section] : [];
    }
    const turns = section.turns.filter(passes);
    return turns.length > 0 ? [{ ...section, turns }] : [];
  });
}

function holds(hay: Straw | undefined, terms: readonly string[]): boolean {
  return terms.every((term) => hay?.names.includes(term) || hay?.text.includes(term));
}

/** Folds a transcript for searching. */
export function haystackOf({ items, speakers }: Transcript): Haystack {
  const names = new Map(speakers.map((speaker) => [speaker.id, fold(namesOf(speaker))]));
  const haystack = new Map<number, Straw>();
  items.forEach((item, index) => {
    if (item.type !== "turn" || item.resumes) return;
    const plain = wordsFrom(items, index);
    haystack.set(index, { names: names.get(item.speaker) ?? "", text: fold(plain), plain });
  });
  return haystack;
}

/** The text around the longest word of the filter that stands in the turn itself, all hits marked; `null` where none stands there. */
export function excerptOf(haystack: () => Haystack, item: number, words: string): readonly Piece[] | null {
  const wanted = termsOf(words).filter(isWorthMarking);
  if (wanted.length === 0) return null;
  const hay = haystack().get(item);
  const terms = wanted.filter((term) => hay?.text.includes(term));
  const longest = terms.toSorted((a, b) => b.length - a.length)[0];
  if (!hay || longest === undefined) return null;
  const at = hay.text.indexOf(longest);
  const from = at <= LEAD ? 0 : Math.max(hay.plain.lastIndexOf(" ", at - LEAD) + 1, at - 2 * LEAD);
  const to = at + longest.length + TAIL;
  const pieces = piecesOf(hay.plain.slice(from, to), hay.text.slice(from, to), terms);
  return from > 0 ? [{ text: "…", hit: false }, ...pieces] : pieces;
}

/** A single Latin letter stands in every line: to mark it tells nothing, and costs most. */
function isWorthMarking(term: string): boolean {
  return term.length > 1 || /[^a-z]/.test(term);
}

/** Cuts a text where terms begin and end; `folded` is the same text, character for character. */
function piecesOf(text: string, folded: string, terms: readonly string[]): Piece[] {
  const hits = new Uint8Array(text.length);
  for (const term of terms) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      hits.fill(1, at, at + term.length);
    }
  }
  const pieces: { text: string; hit: boolean }[] = [];
  for (const [at, character] of text.split("").entries()) {
    const last = pieces.at(-1);
    if (last?.hit === (hits[at] === 1)) last.text += character;
    else pieces.push({ text: character, hit: hits[at] === 1 });
  }
  return pieces;
}

/** Characters shown before and after a hit: a line of a narrow popup and a half. */
const LEAD = 36;
const TAIL = 120;

function termsOf(words: string): string[] {
  return fold(words).split(/\s+/).filter(Boolean);
}

function namesOf({ name, role, outlet }: Speaker): string {
  return [name, role, outlet].filter(Boolean).join(" ");
}

/** The words of a turn and of what resumes it after notes, headings and gaps. */
function wordsFrom(items: readonly Item[], from: number): string {
  const texts: string[] = [];
  for (const [offset, item] of items.slice(from).entries()) {
    if (item.type !== "turn") continue;
    if (offset > 0 && !item.resumes) break;
    texts.push(item.text);
  }
  return texts.join(" ").replaceAll("\n", " ");
}

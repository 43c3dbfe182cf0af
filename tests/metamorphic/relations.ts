import { readBlocks } from "../../lib/read.ts";
import type { Passage } from "../../lib/transcript/block.ts";
import type { Turn } from "../../lib/transcript/item.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { type MadeReading, readPage, readPlainText } from "../read-made.ts";
import { spokenIn } from "../spoken.ts";
import {
  asText,
  boldLost,
  boldTheOtherWay,
  directionMarks,
  fullWidthColons,
  labelsAlone,
  namesSwapped,
  narrowSpaces,
  paragraphsAsBreaks,
  swapOf,
  type Words,
} from "./transformations.ts";

/** A document that is read in its own dress and in another. */
export interface Dressed extends MadeReading {
  /** The page's source; `null` for a text file. */
  readonly html: string | null;
}

/** A change of dress under which the same people say the same words. */
export interface Relation {
  readonly name: string;
  /** The turns of the document in its other dress; `null` where the change does not apply to it. */
  readonly redressed: (document: Dressed) => readonly string[] | null;
  /** The turns that are to be expected, from those of the document as it is. */
  readonly expected?: (turns: readonly string[], document: Dressed) => readonly string[];
}

/** The turns of a reading, a line each, without what a change of dress may change: white space, invisible marks, a wide colon. */
export function turnsOf(transcript: Transcript): readonly string[] {
  return spokenIn(transcript).map(({ speaker, who, label, text }) =>
    plain(`${speaker} ${who} | ${label} | ${text}`),
  );
}

/** Larger pages are read in their own dress only, and as blocks: parsing them again costs seconds. */
const MOST_HTML = 60_000;

/** Every change of dress. */
export const RELATIONS: readonly Relation[] = [
  { name: "read again", redressed: (document) => blocksRead(document) },
  { name: "`b` for `strong`", redressed: ({ html }) => pageRead(html, boldTheOtherWay) },
  { name: "`<br>` between paragraphs", redressed: ({ html }) => pageRead(html, paragraphsAsBreaks) },
  { name: "no-break and narrow spaces", redressed: (document) => blocksRead(document, narrowSpaces) },
  {
    name: "right-to-left and left-to-right marks",
    redressed: (document) => blocksRead(document, directionMarks),
  },
  { name: "full-width colons", redressed: (document) => blocksRead(document, fullWidthColons) },
  { name: "labels alone in their paragraph", redressed: (document) => blocksRead(document, labelsAlone) },
  { name: "bold lost on one speaker", redressed: boldLostOnOne },
  { name: "names swapped", redressed: swapped, expected: (turns, document) => turns.map(swapIn(document)) },
  { name: "its own text", redressed: (document) => textRead(document, Number.POSITIVE_INFINITY) },
  { name: "its own text at 72 columns", redressed: (document) => textRead(document, 72) },
  { name: "its own text at 40 columns", redressed: (document) => textRead(document, 40) },
];

function plain(words: string): string {
  return words
    .replace(/[\u200e\u200f]/gu, "")
    .replaceAll("：", ":")
    .replace(/\s+/gu, " ")
    .trim();
}

function pageRead(html: string | null, change: (html: string) => string): readonly string[] | null {
  return html === null || html.length > MOST_HTML ? null : turnsOf(readPage(change(html)).transcript);
}

function blocksRead(
  { transcript, blocks }: Dressed,
  change: (words: Words, labels: readonly Passage[]) => Words = (words) => words,
): readonly string[] {
  const changed = change(
    { source: transcript.source, blocks },
    labelsIn(transcript).filter(isFollowed(transcript)),
  );
  return turnsOf(readBlocks(changed.source, changed.blocks));
}

function textRead(document: Dressed, width: number): readonly string[] | null {
  const { transcript, blocks, html } = document;
  if (html === null || needsType(document)) return null;
  const { blocks: paragraphs } = readPlainText(asText({ source: transcript.source, blocks }, width));
  return turnsOf(readBlocks(transcript.source, paragraphs));
}

/** Somebody who has the floor twice and is still to be known by colon or stop. */
function boldLostOnOne(document: Dressed): readonly string[] | null {
  const { transcript } = document;
  const labels = transcript.speakers
    .map(({ id }) => labelsIn(transcript, ({ speaker }) => speaker === id))
    .find((own) => own.length >= 2 && own.every((label) => isMarked(document, label)));
  return labels ? blocksRead(document, (words) => boldLost(words, labels)) : null;
}

function swapped(document: Dressed): readonly string[] | null {
  const pair = pairOf(document.transcript);
  return pair && blocksRead(document, (words) => namesSwapped(words, ...pair));
}

function swapIn({ transcript }: Dressed): (text: string) => string {
  const pair = pairOf(transcript);
  return pair ? swapOf(...pair) : (text) => text;
}

/** The first two people whose names have as many words, unless labels are made of their initials. */
function pairOf({ speakers, items }: Transcript): [string, string] | null {
  if (items.some((item) => item.type === "turn" && /^\p{Lu}{2,3}:/u.test(item.label ?? ""))) return null;
  const names = speakers.flatMap(({ name }) => (name?.includes(" ") ? [name] : []));
  for (const [at, one] of names.entries()) {
    const other = names.slice(at + 1).find((name) => name.split(" ").length === one.split(" ").length);
    if (other) return [one, other];
  }
  return null;
}

function labelsIn({ items }: Transcript, of: (turn: Turn) => boolean = () => true): readonly Passage[] {
  return items.flatMap((item) => (item.type === "turn" && of(item) ? item.labelPassages : []));
}

/** Whether words follow that would not become a note in a paragraph of their own, as in "Q: (Speaks in Finnish.)". */
function isFollowed({ items }: Transcript): (label: Passage) => boolean {
  const notes = new Set(
    items.flatMap((item) => (item.type === "turn" && isBracketed(item) ? item.labelPassages : [])),
  );
  return (label) => !notes.has(label);
}

function isBracketed({ text }: Turn): boolean {
  return /^[([][^)\]]*[)\]]$/u.test(text);
}

/** A heading is one by its type alone, and so is a label that neither colon nor stop ends: a text file has no type. */
function needsType(document: Dressed): boolean {
  const { transcript } = document;
  const headed = transcript.items.some(({ type }) => type === "heading");
  return headed || labelsIn(transcript).some((label) => !isMarked(document, label));
}

function isMarked({ blocks }: Dressed, { block, start, end }: Passage): boolean {
  const label = blocks[block]?.text.slice(start, end) ?? "";
  return /[:：.-]$/u.test(label.trim()) || /^Q$/u.test(label);
}

import { type Citation, citationOf, citationOfTurn } from "../citation/citation.ts";
import { isSpeakerCorrected } from "../citation/corrected-words.ts";
import type { Block } from "../transcript/block.ts";
import type { Item } from "../transcript/item.ts";
import type { Span } from "../transcript/span.ts";
import type { Speaker } from "../transcript/speaker.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { wordsWithin } from "./words-within.ts";

/** A passage of a record, ready to be cited: who said what, where, when, in answer to whom. */
export interface Quote {
  /** Of the event; its authors are those quoted, each once. */
  readonly citation: Citation;
  /** In document order; a turn that goes on after a note is one. Never empty. */
  readonly turns: readonly QuotedTurn[];
  /** The page's address with what opens it at these words, where there is an address. */
  readonly link: string | null;
}

/** One speaker's words in a quote. */
export interface QuotedTurn {
  readonly speaker: Speaker;
  /** As in the record: editorial brackets and "(inaudible)" stay; paragraphs are parted by line feeds. */
  readonly words: string;
  readonly inAnswerTo: readonly Speaker[];
  /** The reader corrected who speaks here, or what the speaker is called. */
  readonly corrected?: true;
}

/** Stands between words of one speaker that are quoted where others stood: lost by the source, or not selected. */
export const OMISSION = "[…]";

/**
 * The quote of what is spoken in spans of the blocks, labels and notes left out; `null` where nothing is. `directive`: a text
 * directive that opens the page at the spans (`fragmentOf`), or `null`.
 */
export function quoteOf(
  transcript: Transcript,
  blocks: readonly Block[],
  spans: readonly Span[],
  directive: string | null,
): Quote | null {
  const words = transcript.items.map((item) =>
    item.type === "turn" ? spans.map((span) => wordsWithin(item, blocks, span)) : [],
  );
  return quoteOfWords(transcript, words, directive);
}

/** The quote of the whole turn at this index among the items; `null` where none stands there, or one without words. */
export function quoteOfTurn(transcript: Transcript, index: number, directive: string | null): Quote | null {
  const item = transcript.items[index];
  const words = transcript.items.map((one) => (one === item && one.type === "turn" ? [one.text] : []));
  return quoteOfWords(transcript, words, directive);
}

/** The quote of words of the items, by their index: one or more pieces of each; `null` where no turn has any. */
export function quoteOfWords(
  transcript: Transcript,
  pieces: readonly (readonly string[])[],
  directive: string | null,
): Quote | null {
  const turns: QuotedTurn[] = [];
  let lost = false;
  transcript.items.forEach((item, index) => {
    if (item.type === "gap") lost = true;
    const words = (pieces[index] ?? []).filter((piece) => piece !== "").join(` ${OMISSION} `);
    if (item.type !== "turn" || words === "") return;
    take(turns, transcript, { item, index, words, lost });
    lost = false;
  });
  return quoteFrom(transcript, turns, directive);
}

/** The address with a text directive, which browsers read and servers never see; an older directive gives way. */
export function linkTo(url: string, directive: string | null): string {
  const bare = url.replace(/(#.*?):~:.*$/su, "$1").replace(/#$/u, "");
  if (directive === null) return bare;
  return `${bare}${bare.includes("#") ? "" : "#"}:~:${directive}`;
}

interface Taken {
  readonly item: Extract<Item, { type: "turn" }>;
  readonly index: number;
  readonly words: string;
  /** Words were lost since the last that are quoted. */
  readonly lost: boolean;
}

function take(turns: QuotedTurn[], transcript: Transcript, { item, index, words, lost }: Taken): void {
  const cited = citationOfTurn(transcript, index);
  const [speaker] = cited?.authors ?? [];
  if (!cited || !speaker) return;
  const before = turns.at(-1);
  const corrected = isSpeakerCorrected(item, speaker) && { corrected: true as const };
  if (before && item.resumes && before.speaker.id === speaker.id) {
    const more = lost ? `${before.words} ${OMISSION} ${words}` : `${before.words}\n${words}`;
    turns[turns.length - 1] = { ...before, words: more, ...corrected };
  } else turns.push({ speaker, words, inAnswerTo: cited.inAnswerTo, ...corrected });
}

function quoteFrom(
  transcript: Transcript,
  turns: readonly QuotedTurn[],
  directive: string | null,
): Quote | null {
  if (!turns.length) return null;
  const authors = [...new Map(turns.map(({ speaker }) => [speaker.id, speaker])).values()];
  const citation = { ...citationOf(transcript), authors };
  return { citation, turns, link: citation.url === null ? null : linkTo(citation.url, directive) };
}

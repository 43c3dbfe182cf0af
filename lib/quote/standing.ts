import { calledBy } from "../citation/speaker-words.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { OMISSION, type Quote, type QuotedTurn } from "./quote.ts";

/**
 * How a quote stands against a transcript. `there`: its words are said in it; `changed`: not so, but somebody of that name says
 * most of them; `gone`: neither.
 */
export type Standing = "there" | "changed" | "gone";

/** How a quote stands against a later reading of its transcript; white space counts for nothing. */
export function standingOf({ turns }: Quote, transcript: Transcript): Standing {
  const standings = turns.map((turn) => standingOfTurn(turn, transcript));
  if (standings.every((standing) => standing === "there")) return "there";
  return standings.every((standing) => standing === "gone") ? "gone" : "changed";
}

function standingOfTurn(quoted: QuotedTurn, { items, speakers }: Transcript): Standing {
  const said = items.flatMap((item) => (item.type === "turn" ? item : []));
  const all = said.map(({ text }) => folded(text)).join(" ");
  if (quoted.words.split(OMISSION).every((piece) => all.includes(folded(piece)))) return "there";
  const who = new Set(speakers.flatMap((one) => (calledBy(one) === calledBy(quoted.speaker) ? one.id : [])));
  const turns = said.filter(({ speaker }) => who.has(speaker));
  return turns.some(({ text }) => shared(quoted.words, text) > HALF) ? "changed" : "gone";
}

const HALF = 0.5;

/** How many of the different words of the one are among those of the other, 0 to 1. */
function shared(words: string, text: string): number {
  const wanted = wordsIn(words);
  const there = wordsIn(text);
  return [...wanted].filter((word) => there.has(word)).length / Math.max(1, wanted.size);
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}

function folded(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

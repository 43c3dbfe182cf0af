import { handsOver } from "../../cues/handing-over.ts";
import { CALL_BEGINS, NAMES_PAIRED, NEXT_CALLED, NEXT_LEAD, SOMEBODY, STARTS_MEANT } from "./call-forms.ts";
import { bareCall, type Call, callIn, sentencesIn, spokenTail } from "./calls.ts";
import type { Introduction, IntroductionFacts } from "./introduction.ts";

/** Those whom the end of a turn calls, in their order. */
export interface Calls {
  /** Who is to ask now; `null` where nobody is named. */
  readonly first: Introduction | null;
  /** Who is to ask after that, as far as all before them are told. */
  readonly next: readonly Introduction[];
}

/** What a turn tells that calls nobody. */
export const NO_CALLS: Calls = { first: null, next: [] };

/** A queue stands in the last sentences of a turn. */
const SENTENCES = 3;

/** Finds whom a turn calls: "Zeke, then Josh", "We’ll take Reuters first and then AP", "Courtney, please." */
export function callsIn(call: Call, facts: IntroductionFacts): Calls {
  const tail = sentencesIn(spokenTail(call.text)).slice(-SENTENCES).join(" ");
  const pair = NAMES_PAIRED.exec(tail);
  if (pair && handsOver(tail))
    return { first: bareCall(pair[1] ?? "", facts), next: each([bareCall(pair[2] ?? "", facts)]) };
  const [before = "", ...after] = tail.split(NEXT_CALLED);
  // "And then I have the week ahead. Nora." begins with what parts a queue, and calls one.
  if (!after.length || before.trim() === "") return { first: callIn(call, facts), next: [] };
  const next = queued(after, facts);
  const first = firstOf(before, next.length > 0 || STARTS_MEANT.test(after[0] ?? ""), call, facts);
  // "Nell’s on the phone? No? Then we’ll go to Corinne." calls Corinne.
  if (first || (next.length && !/\?\s*$/u.test(before) && SOMEBODY.test(before.slice(-60))))
    return { first, next };
  return { first: callIn(call, facts), next: [] };
}

/** Who stands before "then". `queue`: others are meant after them, so that a bare name calls: "One at a time. Zeke, then Josh." */
function firstOf(before: string, queue: boolean, call: Call, facts: IntroductionFacts): Introduction | null {
  const called = callIn({ text: before, asked: call.asked }, facts);
  const sentences = sentencesIn(before);
  // "Warsaw, then Bucharest." answers a question.
  if (called || !queue || (call.asked !== null && sentences.length < 2)) return called;
  return bareCall((sentences.at(-1) ?? "").replace(CALL_BEGINS, ""), facts);
}

/** The names after "then", up to the first that is none: after "the lady in green" nobody knows whose turn it is. */
function queued(parts: readonly string[], facts: IntroductionFacts): readonly Introduction[] {
  const found: Introduction[] = [];
  for (const part of parts) {
    const words = (sentencesIn(part)[0] ?? "").replace(NEXT_LEAD, "");
    const calls = named(words, facts);
    found.push(...each(calls));
    if (calls.includes(null)) break;
  }
  return found;
}

/** "Tom, and Fadi, I see you": each with what is said of them. */
function named(words: string, facts: IntroductionFacts): readonly (Introduction | null)[] {
  const whole = bareCall(words, facts);
  if (whole) return [whole];
  return words
    .split(/,?\s+(?:and|et|und|та|і|и|y|e)\s+/u)
    .map((piece) => bareCall(piece, facts) ?? bareCall(piece.split(",")[0] ?? "", facts));
}

/** Those before the first who is not told. */
function each(calls: readonly (Introduction | null)[]): readonly Introduction[] {
  const end = calls.indexOf(null);
  return calls.slice(0, end < 0 ? undefined : end).flatMap((call) => call ?? []);
}

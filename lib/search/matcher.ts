import type { Source } from "../transcript/source.ts";
import { mayHold, needlesOf } from "./needles.ts";
import { nearOccurrences, occurrencesOf, type Run } from "./occurrences.ts";
import type { Clause, Query } from "./query.ts";
import { isWithin } from "./row-number.ts";
import type { SearchedTurn } from "./searchable.ts";
import type { Token } from "./tokens.ts";
import { TurnWords } from "./turn-words.ts";

/** A piece of a turn's text that was looked for: `text.slice(start, end)`. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Gives what is to be marked in a turn that fulfils the query (perhaps nothing), `null` where it does not. */
export type Matcher = (turn: SearchedTurn) => readonly Mark[] | null;

/** The one judge of what is a hit: the scan asks it of every turn, the index is held to give the same. */
export function matcherOf(query: Query, source: Source): Matcher | null {
  if (!isWithin(query, source.date)) return null;
  const { clause } = query;
  if (!clause) return () => [];
  const needles = needlesOf(clause);
  const names = new Map<string, readonly string[]>();
  return (turn) => {
    if (!mayHold(turn.text, needles)) return null;
    const words = new TurnWords(turn, source, names);
    const runs = runsOf(clause, words);
    return runs && (runs.length > 0 ? marksOf(runs, words.tokens) : []);
  };
}

/** Runs among the words said, where the clause is fulfilled. */
function runsOf(clause: Clause, words: TurnWords): readonly Run[] | null {
  switch (clause.kind) {
    case "phrase": {
      const runs = occurrencesOf(clause, words.of(clause.field));
      if (runs.length === 0) return null;
      return clause.field === "words" ? runs : [];
    }
    case "near": {
      const runs = nearOccurrences(clause, words.said);
      return runs.length > 0 ? runs : null;
    }
    case "not":
      return runsOf(clause.clause, words) ? null : [];
    case "any": {
      const found = clause.of.flatMap((each) => {
        const runs = runsOf(each, words);
        return runs ? [runs] : [];
      });
      return found.length > 0 ? found.flat() : null;
    }
    case "all":
      return allRuns(clause.of, words);
  }
}

/** What is asked of names is answered before the words are read. */
function allRuns(of: readonly Clause[], words: TurnWords): readonly Run[] | null {
  const all: (readonly Run[])[] = [];
  for (const clause of [...of.filter(asksNames), ...of.filter((each) => !asksNames(each))]) {
    const runs = runsOf(clause, words);
    if (!runs) return null;
    all.push(runs);
  }
  return all.flat();
}

function asksNames(clause: Clause): boolean {
  return clause.kind === "phrase" && clause.field !== "words";
}

/** In order; what touches or overlaps is one. */
function marksOf(runs: readonly Run[], tokens: readonly Token[]): readonly Mark[] {
  const marks: { start: number; end: number }[] = [];
  for (const { first, last } of runs.toSorted((one, other) => one.first - other.first)) {
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
    const before = marks.at(-1);
    if (before && start <= before.end) before.end = Math.max(before.end, end);
    else marks.push({ start, end });
  }
  return marks;
}

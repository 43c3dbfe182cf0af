import { fold } from "../transcript/fold.ts";
import type { Source } from "../transcript/source.ts";
import { fieldText } from "./field-text.ts";
import { nearOccurrences, occurrencesOf, type Run } from "./occurrences.ts";
import type { Clause, Field, Query } from "./query.ts";
import { isWithin } from "./row-number.ts";
import type { SearchedTurn } from "./searchable.ts";
import { keysOf, leavesOut, type Token, tokensOf } from "./tokens.ts";

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
    const words = new Words(turn, source, names);
    const runs = runsOf(clause, words);
    return runs && marksOf(runs, words.tokens);
  };
}

/** The words of one turn, field by field, read when first asked for. */
class Words {
  readonly #turn: SearchedTurn;
  readonly #source: Source;
  /** Names come again in every turn. */
  readonly #names: Map<string, readonly string[]>;
  #tokens: readonly Token[] | null = null;
  #said: readonly string[] | null = null;

  constructor(turn: SearchedTurn, source: Source, names: Map<string, readonly string[]>) {
    this.#turn = turn;
    this.#source = source;
    this.#names = names;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokensOf(this.#turn.text);
    return this.#tokens;
  }

  get said(): readonly string[] {
    this.#said ??= this.tokens.map(({ key }) => key);
    return this.#said;
  }

  of(field: Field): readonly string[] {
    if (field === "words") return this.said;
    const text = fieldText(field, this.#turn, this.#source);
    const keys = this.#names.get(text) ?? keysOf(text);
    this.#names.set(text, keys);
    return keys;
  }
}

/** Runs among the words said, where the clause is fulfilled. */
function runsOf(clause: Clause, words: Words): readonly Run[] | null {
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
function allRuns(of: readonly Clause[], words: Words): readonly Run[] | null {
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

/** Pieces of the text that no turn is without that fulfils the clause. */
function needlesOf(clause: Clause): readonly string[] {
  if (clause.kind === "phrase") return clause.field === "words" ? clause.keys : [];
  if (clause.kind === "near") return clause.phrases.flatMap(({ keys }) => keys);
  return clause.kind === "all" ? clause.of.flatMap(needlesOf) : [];
}

/** A quick look, so that most turns need not be cut into words. */
function mayHold(text: string, needles: readonly string[]): boolean {
  if (needles.length === 0) return true;
  const folded = fold(text);
  return needles.every((needle) => folded.includes(needle)) || leavesOut(folded);
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

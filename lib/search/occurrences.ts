import type { Near, Phrase } from "./query.ts";

/** A run of words in a text, by their numbers: `first` to `last`, both in it. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Where a phrase stands among the words of a text, in order; occurrences may overlap. */
export function occurrencesOf({ keys, prefix }: Phrase, words: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  const last = keys.length - 1;
  const fits = (word: string | undefined, at: number) =>
    word !== undefined && (prefix && at === last ? word.startsWith(keys[at] ?? "") : word === keys[at]);
  for (let first = 0; first + last < words.length; first++) {
    let at = 0;
    while (at <= last && fits(words[first + at], at)) at++;
    if (at > last) runs.push({ first, last: first + last });
  }
  return runs;
}

/**
 * Where phrases stand near each other, as FTS5 counts: from the end of each to the beginning of the last one of them lie
 * at most `within` words. Empty where they never do.
 */
export function nearOccurrences({ phrases, within }: Near, words: readonly string[]): readonly Run[] {
  const all = phrases.map((phrase) => occurrencesOf(phrase, words));
  if (all.some((runs) => runs.length === 0)) return [];
  const starts = [...new Set(all.flat().map(({ first }) => first))].sort((a, b) => a - b);
  const at = all.map(() => 0);
  const clumps = new Set<Run>();
  for (const start of starts) {
    const clump = all.map((runs, which) => {
      while ((runs[(at[which] ?? 0) + 1]?.first ?? Infinity) <= start) at[which] = (at[which] ?? 0) + 1;
      return runs[at[which] ?? 0];
    });
    const near = clump.every((run) => run && run.first <= start && start - run.last - 1 <= within);
    if (near) for (const run of clump) if (run) clumps.add(run);
  }
  return [...clumps];
}

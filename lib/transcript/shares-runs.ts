import type { Block } from "./block.ts";

/** Words of a run: so many in a row are another text's only where it says the same. */
const RUN = 4;
/** Runs of the shorter text that are looked for in the longer one, evenly spread. */
const SAMPLE = 240;
/** The share of them that must be there. */
const MOST = 0.5;

/**
 * Whether two texts say mostly the same, by runs of words: one may have grown or been corrected since. Of speeches of one house,
 * which share most of their single words, next to no runs are the same.
 */
export function sharesRuns(one: readonly Block[], other: readonly Block[]): boolean {
  const [few, many] = [runsOf(one), runsOf(other)].sort((a, b) => a.length - b.length);
  if (!few?.length || !many) return false;
  const known = setOf(many);
  const step = Math.max(1, Math.floor(few.length / SAMPLE));
  const sample = few.filter((_, at) => at % step === 0);
  return sample.filter((run) => known.has(run)).length >= sample.length * MOST;
}

// Worked out once for each text: a document of many revisions compares each with all others.
const RUNS = new WeakMap<readonly Block[], readonly string[]>();
const SETS = new WeakMap<readonly string[], ReadonlySet<string>>();

function runsOf(blocks: readonly Block[]): readonly string[] {
  const known = RUNS.get(blocks);
  if (known) return known;
  const words = blocks.flatMap(({ text, leftover }) =>
    leftover === undefined ? (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) : [],
  );
  const length = Math.min(RUN, words.length);
  const runs = words
    .slice(0, words.length - length + 1)
    .map((_, at) => words.slice(at, at + length).join(" "));
  RUNS.set(blocks, runs);
  return runs;
}

function setOf(runs: readonly string[]): ReadonlySet<string> {
  const known = SETS.get(runs) ?? new Set(runs);
  SETS.set(runs, known);
  return known;
}

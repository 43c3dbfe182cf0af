import { anyOf } from "../text/any-of.ts";

/** One cue in one language: words that show something, with lines in which they stand and lines that only look like these. */
export interface Cue<Feature extends string> {
  readonly feature: Feature;
  /** As `anyOf` takes them: `a|b c`, `*` for any ending. */
  readonly words: string;
  /** Of a script without blanks: the words may stand between other letters. */
  readonly unspaced?: true;
  readonly matches: readonly string[];
  readonly not: readonly string[];
}

/** Gives the pattern of one cue. */
export function cuePattern({ words, unspaced }: Pick<Cue<string>, "words" | "unspaced">): RegExp {
  return unspaced ? new RegExp(words, "iu") : anyOf(words);
}

/** Gives one pattern of all cues with a feature. */
export function featurePattern<Feature extends string>(
  cues: readonly Cue<Feature>[],
  feature: Feature,
): RegExp {
  return new RegExp(
    cues
      .filter((cue) => cue.feature === feature)
      .map((cue) => cuePattern(cue).source)
      .join("|"),
    "iu",
  );
}

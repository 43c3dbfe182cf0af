import { ASKING_WORDS, FIRST_WORDS, NO_WORDS, type WordWeights } from "./asking-weights.ts";

/** So many words at each end of a turn are looked at, and so many at its beginning again. */
const ENDS = 60;
const FIRST = 3;
/** Letters of so many words, about. */
const END_LETTERS = 12 * ENDS;

/**
 * Returns how much the words of a turn sound like those of one who asks (above 0) or of one who answers (below): the logarithm of
 * the odds, learnt from many turns whose labels say which they are. English words alone say something.
 */
export function soundsAsking(text: string): number {
  const any = wordsAtEnds(text).reduce((sum, word) => sum + (ANYWHERE.get(word) ?? 0), NO_WORDS);
  return firstWords(text).reduce((sum, word) => sum + (FIRST_PLACES.get(word) ?? 0), any);
}

/** Returns the words at both ends of a text, each once, in small letters. */
export function wordsAtEnds(text: string): readonly string[] {
  const begin = wordsIn(text.slice(0, END_LETTERS)).slice(0, ENDS);
  const end = text.length > END_LETTERS ? wordsIn(text.slice(-END_LETTERS)).slice(-ENDS) : [];
  return [...new Set([...begin, ...end])];
}

/** Returns the first words of a text, each once, in small letters. */
export function firstWords(text: string): readonly string[] {
  return [...new Set(wordsIn(text.slice(0, END_LETTERS)).slice(0, FIRST))];
}

function wordsIn(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/\p{L}+(?:'\p{L}+)*/gu) ?? []
  );
}

const ANYWHERE = byWord(ASKING_WORDS);
const FIRST_PLACES = byWord(FIRST_WORDS);

function byWord(weights: WordWeights): ReadonlyMap<string, number> {
  return new Map(
    weights.flatMap(([weight, words]) => words.split(" ").map((word) => [word, weight] as const)),
  );
}

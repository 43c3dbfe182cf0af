import { bare } from "../text/words.ts";
import { namesMatch } from "./match-names.ts";

/** So many letters a case may add to a given name. */
const ENDING = 3;

/**
 * Returns whether a phrase, set off from the rest, calls somebody by a given name: "kære Pavel", "drogi Tomasie", whatever the language.
 * `names`: full names.
 */
export function callsByGivenName(phrase: readonly string[], names: readonly string[]): boolean {
  const called = phrase.at(-1) ?? "";
  const before = phrase.slice(0, -1);
  return (
    before.length > 0 &&
    before.length <= 2 &&
    !before.some((word, at) => at > 0 && /^\p{Lu}/u.test(word)) &&
    !NOBLE.test(before.at(-1) ?? "") &&
    names.some((name) => isGivenName(called, name.split(" "), before))
  );
}

/** Whether a word is the first of a full name, and the words before it are none: "DAVENEL Luc" prints a name. */
function isGivenName(
  word: string,
  [given = "", ...more]: readonly string[],
  before: readonly string[],
): boolean {
  return (
    more.length > 0 &&
    isCase(word, given) &&
    !before.some((other) => more.some((own) => bare(own) === bare(other)))
  );
}

/** English given names that are also everyday words, folded: in a sentence of their own they call. Months are none here. */
export const GIVEN_NAME_WORDS: ReadonlySet<string> = new Set(
  "amber art bill bob buck chase chuck cliff dawn dean don drew faith frank gene glen grace grant guy hope jack jay joy lance mark mike miles nick pat ray rich rob rose ruby sandy skip sue ted victor wade will".split(
    " ",
  ),
);

/** What stands before the given name of one who bears it: "Sir Mark" is no Mark without it. */
export const NOBLE = /^(?:sir|dame|lord|lady)$/iu;

function isCase(word: string, own: string): boolean {
  if (own.length < 2 || !/^[\p{Lu}\p{Lo}]/u.test(word)) return false;
  return (
    namesMatch(word, own) || (own.length > 3 && word.startsWith(own) && word.length - own.length <= ENDING)
  );
}

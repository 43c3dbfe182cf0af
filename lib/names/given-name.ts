import { mayBeSame } from "./same-person.ts";

/** So many letters a case may add to a given name. */
const ENDING = 3;

/**
 * Returns whether a phrase, set off from the rest, calls somebody by a given name: "kære Pavel", "drogi Tomasie", whatever the language.
 * `names`: full names.
 */
export function callsByGivenName(phrase: readonly string[], names: readonly string[]): boolean {
  const called = phrase.at(-1) ?? "";
  const before = phrase.slice(0, -1);
  const given = names.flatMap((name) => (name.includes(" ") ? (name.split(" ")[0] ?? []) : []));
  return (
    before.length > 0 &&
    before.length <= 2 &&
    !before.some((word, at) => at > 0 && /^\p{Lu}/u.test(word)) &&
    !NOBLE.test(before.at(-1) ?? "") &&
    given.some((own) => isCase(called, own))
  );
}

/** What stands before the given name of one who bears it: "Sir Mark" is no Mark without it. */
export const NOBLE = /^(?:sir|dame|lord|lady)$/iu;

function isCase(word: string, own: string): boolean {
  if (own.length < 2 || !/^[\p{Lu}\p{Lo}]/u.test(word)) return false;
  return (
    mayBeSame(word, own) || (own.length > 3 && word.startsWith(own) && word.length - own.length <= ENDING)
  );
}

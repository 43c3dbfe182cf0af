/** A name in the parts that reference managers sort by (CSL `name`); `literal` where its parts are not told apart. */
export type PersonName =
  | { readonly literal: string }
  | { readonly given: string; readonly particle: string | null; readonly family: string };

/**
 * The parts of a printed name. The last word is the family name, with the small words before it ("van der", "de") as its
 * particle. One word, a script without capitals, or a form that does not follow the rule stays whole: a name cut at the
 * wrong place is worse than one that is not cut.
 */
export function personName(name: string): PersonName {
  const words = name.split(/\s+/u).filter((word) => word !== "");
  const family = words.at(-1);
  if (family === undefined || words.length < 2 || !words.every(isWord) || words.some(isAnd))
    return { literal: name };
  let first = words.length - 1;
  while (first > 1 && PARTICLE.test(words[first - 1] ?? "")) first--;
  if (!CAPITAL.test(words[0] ?? "") || !CAPITAL.test(family)) return { literal: name };
  return {
    given: words.slice(0, first).join(" "),
    particle: first < words.length - 1 ? words.slice(first, -1).join(" ") : null,
    family,
  };
}

const CAPITAL = /^\p{Lu}/u;

/** "de", "van", "der", "al": small words within a name, in small letters. */
const PARTICLE = /^\p{Ll}[\p{L}'’]*$/u;

/** Letters with points, hyphens and apostrophes; a comma, a bracket or a number belongs to no plain name. */
function isWord(word: string): boolean {
  return /^[\p{Lu}\p{Ll}][\p{L}\p{M}.'’-]*$/u.test(word);
}

/** "Ada and Mirek" are two. */
function isAnd(word: string): boolean {
  return /^(?:and|et|und|y|e|и|й|та|і)$/u.test(word);
}

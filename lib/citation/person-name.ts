/** A name in the parts that reference managers sort by (CSL `name`); `literal` where its parts are not told apart. */
export type PersonName =
  | { readonly literal: string }
  | { readonly given: string; readonly particle: string | null; readonly family: string };

/**
 * The parts of a printed name. The family name begins at the first small word, its particle ("van der Leyen", "de Hoop
 * Scheffer"), or is the last word. One word, a script without capitals, or a form that does not follow the rule stays whole: a
 * name cut at the wrong place is worse than one that is not cut.
 */
export function personName(name: string): PersonName {
  const words = name.replace(GLUED, " ").trim().split(/\s+/u);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (words.length < 2 || !words.every(isWord) || words.some(isAnd)) return { literal: name };
  if (!CAPITAL.test(first) || !CAPITAL.test(last)) return { literal: name };
  const small = words.findIndex((word) => PARTICLE.test(word));
  if (small < 0) return { given: words.slice(0, -1).join(" "), particle: null, family: last };
  const begins = words.findIndex((word, at) => at > small && !PARTICLE.test(word));
  if (begins < words.length - 1 && GIVEN_WITH_PARTICLE.test(first)) return { literal: name };
  return {
    given: words.slice(0, small).join(" "),
    particle: words.slice(small, begins).join(" "),
    family: words.slice(begins).join(" "),
  };
}

/** Between initials that are printed without a blank: "J.P.Okafor". */
const GLUED = /(?<=(?:^|[\s.])\p{Lu}\.)(?=\p{Lu})/gu;

/** "Maria do Carmo Silveira", "Juan de Dios Peza": the small word may belong to the given name. */
const GIVEN_WITH_PARTICLE = /^(?:mar[ií]a|juan)$/iu;

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

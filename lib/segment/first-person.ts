import { SPEECH_WORDS } from "../lexicon/speech.ts";
import { folded, isCapitals } from "../text/words.ts";

const PERSONAL = Object.entries(SPEECH_WORDS).flatMap(([language, { personal }]) =>
  personal ? { language, ...personal } : [],
);

/** I and we, in any language. */
const FIRST = wordsOf(PERSONAL.map(({ first }) => first));

/** What else is said to those present, in any language. */
const PRESENT = wordsOf(PERSONAL.map(({ present }) => present));

/** The languages whose words these are (BCP 47). */
const LANGUAGES: ReadonlySet<string> = new Set(PERSONAL.map(({ language }) => language));

/** Returns whether a text speaks in the first person. */
export function isFirstPerson(text: string): boolean {
  return wordsIn(text).some((word) => FIRST.has(word) || word.startsWith("j'"));
}

/** Returns whether a text is said by somebody: in the first person, or to those present. Narration is neither. */
export function isPersonal(text: string): boolean {
  return isFirstPerson(text) || wordsIn(text).some((word) => PRESENT.has(word));
}

/** Returns whether the words of a language are known here: where they are not, their absence shows nothing. */
export function hasPersonalWords(language: string | null): boolean {
  return language === null || LANGUAGES.has(language.slice(0, 2).toLowerCase());
}

function wordsOf(lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(" ")));
}

/** The words of a text, folded. "US" among small letters is a country. */
function wordsIn(text: string): readonly string[] {
  const capitals = isCapitals(text);
  return (
    text
      .split(/[^\p{L}'’]+/u)
      // "i" is a letter and no I: "szczęścia i spokoju"
      .filter((word) => word !== "i" && (capitals || word.length === 1 || !/^\p{Lu}+$/u.test(word)))
      .map(folded)
  );
}

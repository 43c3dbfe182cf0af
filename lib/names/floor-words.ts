import type { FloorWords, LanguagePack } from "../lexicon/language-pack.ts";
import { LANGUAGES } from "../lexicon/lexicon.ts";

// A press conference is held in several languages at once: whoever asks may greet in another than the page's. So these words
// are those of all languages.

/** Words of which the courtesies before a name are made, folded. */
export const GREETING_WORDS: ReadonlySet<string> = new Set(words("greetings"));

/** "dear", "шановний": words right before the name of whoever is addressed, folded. */
export const DEAR_WORDS: ReadonlySet<string> = new Set(words("dear"));

/** "exactly", "prego": words that begin sentences which call nobody, folded. */
export const EXCLAMATIONS: ReadonlySet<string> = new Set(words("exclamations"));

/** "my name is", "je suis": what presents oneself, as a pattern. */
export const PRESENTS = phrases("presents");

/** "from", "pour": what ties a person to an outlet, as a pattern. */
export const BELONGS = phrases("belongs");

/** "prochaine question": what leads up to one who is called, as a pattern. English leads have forms of their own. */
export const LEADS = phrases("leads");

/** "lady", "compañera": how one of the press is meant without a name, as a pattern. */
export const PEOPLE = phrases("people");

/** "please", "you had your hand up": what follows the name of one who is called, as a pattern. */
export const PASSES = phrases("passes");

/** "and then", "ensuite": what stands between those called, as a pattern. */
export const THENS = phrases("thens");

/** "there he is", "au fond": what is said to find the one called, as a pattern. */
export const LOOKS = phrases("looks");

/** "hold on": what stops somebody, as a pattern. */
export const STOPS = phrases("stops");

/** "mediafax": words of all languages that show a news organisation, folded. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ outlets }) => outlets));

/** "newspaper", "revista": what sort of outlet it is, in small letters before its name, as a pattern. */
export const OUTLET_SORTS = smallWords(({ outlets }) => outlets);

/** "correspondent", "reportero": what one of the press is, in small letters after the name, as a pattern. */
export const REPORTERS = smallWords(({ press }) => press);

function smallWords(list: (language: LanguagePack) => readonly string[]): string {
  const all = new Set(LANGUAGES.flatMap(list).filter((word) => /^\p{Ll}[\p{L} ]{2,}$/u.test(word)));
  return `(?:${[...all].join("|")})(?!\\p{L})`;
}

function words(list: keyof FloorWords): readonly string[] {
  return LANGUAGES.flatMap(({ floor }) => floor[list]);
}

/**
 * An alternation of all phrases, longest first; words may begin with capitals, an apostrophe may be curly. Those of one first letter stand
 * together, so that most places of a text are passed by at a glance.
 */
function phrases(list: keyof FloorWords): string {
  const all = [...new Set(words(list))].filter((phrase) => phrase !== "").sort((a, b) => b.length - a.length);
  const sources = [...Map.groupBy(all, (phrase) => phrase.slice(0, 1))].map(([first, those]) => {
    const rests = those.map((phrase) => pattern(phrase).slice(pattern(first).length));
    return `${pattern(first)}(?:${rests.join("|")})`;
  });
  return `(?:${sources.join("|")})(?![\\p{L}\\p{N}])`;
}

function pattern(phrase: string): string {
  return phrase
    .replaceAll(/(?<![\p{L}'])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
    .replaceAll("'", "['’]")
    .replaceAll(" ", ",?\\s+");
}

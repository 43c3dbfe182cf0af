import { folded, isCapitals } from "../text/words.ts";

/** I and we, by language. */
const FIRST = wordsOf(
  "i i'm i've i'll i'd we we're we've we'll let's me my mine " +
    "je j'ai moi nous ich wir mich mein meine " +
    "я ми мене мені мій моя мы меня мне мой yo nosotros mi hemos io noi mio mia abbiamo",
);

/** What else is said to those present, by language. */
const PRESENT = wordsOf(
  "our ours us you your thank thanks hello welcome colleagues " +
    "notre nos votre vos vous merci bonjour mesdames messieurs " +
    "uns unser unsere unseren danke ihnen " +
    "нас нам вас вам наш наша наше наші нашої дякую вітаю добрий доброго шановні колеги " +
    "спасибо здравствуйте уважаемые коллеги nuestro nuestra nuestros nuestras gracias señoras " +
    "nostro nostra nostri grazie signore",
);

/** The languages whose words these are (BCP 47). */
const LANGUAGES: ReadonlySet<string> = new Set(["en", "fr", "de", "uk", "ru", "es", "it"]);

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

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
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

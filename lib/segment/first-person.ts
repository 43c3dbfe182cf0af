import { folded } from "../names/words.ts";

/** Words by which somebody speaks of himself or to others, by language; narration has none of them. */
const WORDS = new Set(
  (
    "i i'm i've i'll i'd we we're we've we'll our ours my mine me us you your let's thank thanks hello welcome colleagues " +
    "je j'ai nous vous notre nos votre vos moi merci bonjour mesdames messieurs " +
    "ich wir uns unser unsere unseren mich mein meine danke ihnen " +
    "я ми мене мені нас нам вас вам наш наша наше наші нашої мій моя дякую вітаю добрий доброго шановні колеги " +
    "мы меня мне нам мой спасибо здравствуйте уважаемые коллеги добрый " +
    "yo nosotros nuestro nuestra nuestros nuestras gracias señoras mi hemos " +
    "io noi nostro nostra nostri grazie signore mio mia abbiamo"
  ).split(" "),
);

/** Whether a text is said by somebody: in the first person, or to those present. */
export function isFirstPerson(text: string): boolean {
  return text.split(/[^\p{L}'’]+/u).some((word) => {
    const low = folded(word);
    return WORDS.has(low) || (/^(?:j'|nous|m'|qu'il faut)/u.test(low) && low.startsWith("j'"));
  });
}

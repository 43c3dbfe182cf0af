import { EXCLAMATIONS } from "../../names/floor-words.ts";
import { GIVEN_NAME_WORDS } from "../../names/given-name.ts";
import { hasOffice } from "../../names/office.ts";
import { PLACES } from "../../names/places.ts";
import { folded, isInitial } from "../../text/words.ts";
import type { IntroductionFacts } from "./introduction.ts";
import { showsOutlet } from "./outlets.ts";

/** Days and months are printed with a capital and call nobody: "Happy Thursday, everyone." */
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|october|november|december|september|july)$/iu;
/** "Повторите, пожалуйста", "Зачекайте, прошу": told to do something, not called. */
const TOLD = /(?:ите|йте|ьте|іть)$/u;
/** "Mm-hmm", "Ooooh", "Uh-oh", "Pst": sounds. */
const SOUND = /^(?:[aeou]h+|o{2,}h*|m+h*m*|h+m+|sh+|ps+t|ts+k)(?:-(?:h?[aeou]h*|h?m+))*$/iu;
/** "I'll", "Where's", "I've": words that are drawn together, or what belongs to somebody. */
const CONTRACTED = /(?:['’](?:s|ve|ll|re|m|d)?|-)$/iu;
/** "WHITLAM QUESTION": shouted, or a label in the words of another. */
const SHOUTED = /^\p{Lu}{4,}$/u;
const NO_WORDS_OF_NAMES: readonly RegExp[] = [TOLD, SOUND, CONTRACTED, SHOUTED];
/** "The Grey Heron" is a ship or an outlet, no person. */
const ARTICLE = /^(?:The|Les|Die|Das|Los|Las)\s/u;
const PARTICLE = /^(?:de|da|di|del|van|von|der|den|el|al|bin|la|le)$/;

/** Tells whether words may be those of a name at all: capitalised, nobody's who answers, none an office or a word of the language. */
export function mayName(words: readonly string[], facts: IntroductionFacts): boolean {
  const { lexicon } = facts;
  const name = words.join(" ");
  const last = words.at(-1) ?? "";
  if (!name || EXCLAMATIONS.has(folded(words[0] ?? "")) || lexicon.topics.has(folded(last))) return false;
  return words.every((word) => mayStand(word, facts)) && !hasOffice(name, lexicon) && !isInitial(last);
}

/** Whether a word may stand in a name. */
function mayStand(word: string, { taken, lexicon, proper }: IntroductionFacts): boolean {
  if (NO_WORDS_OF_NAMES.some((form) => form.test(word))) return false;
  const low = folded(word);
  if (taken.has(low) || !(/^\p{Lu}/u.test(word) || PARTICLE.test(word))) return false;
  return (
    !lexicon.neverNames.has(low) ||
    GIVEN_NAME_WORDS.has(low) ||
    (proper.has(low) && /^\p{L}{3,}$/u.test(word) && !CALENDAR.test(word))
  );
}

/** Tells whether words that may be those of a name are everyday words, a thing or a place in this document. */
export function isEveryday(words: readonly string[], { common, places }: IntroductionFacts): boolean {
  const lows = words.map(folded);
  const [first = "", ...others] = lows;
  return (
    ARTICLE.test(words.join(" ")) ||
    lows.every((low) => common.has(low) && !GIVEN_NAME_WORDS.has(low)) ||
    (others.length === 0 && (PLACES.has(first) || places.has(first)))
  );
}

/** Tells whether a text is two or three capitalised words of which none shows an outlet. */
export function isPersonLike(text: string, { lexicon }: IntroductionFacts): boolean {
  const words = text.split(" ");
  return (
    words.length > 1 &&
    words.length < 4 &&
    words.every((word) => /^\p{Lu}\p{Ll}/u.test(word) && !showsOutlet(word, lexicon))
  );
}

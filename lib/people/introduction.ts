import type { Lexicon } from "../lexicon/lexicon.ts";
import { EXCLAMATIONS, HOUSE_SORTS } from "../names/floor-words.ts";
import { GIVEN_NAME_WORDS } from "../names/given-name.ts";
import { hasOffice } from "../names/office.ts";
import { PLACES } from "../names/places.ts";
import { nominative } from "../names/vocative.ts";
import { bare, folded, isInitial } from "../text/words.ts";

/** Who an anonymous asker is, as the words themselves tell. */
export interface Introduction {
  readonly name: string | null;
  readonly outlet: string | null;
  readonly by: "called-by-moderator" | "self-introduction" | "addressed-in-reply";
}

/** What helps to tell a name from another capitalised word. */
export interface IntroductionFacts {
  readonly lexicon: Lexicon;
  /** Folded words of the names of those who answer and moderate: thanking Jens does not call Jens. */
  readonly taken: ReadonlySet<string>;
  /** Words that the document also prints with a small first letter: no names. */
  readonly common: ReadonlySet<string>;
  /** Words that the document prints with a capital within a sentence. */
  readonly proper: ReadonlySet<string>;
  /** Words that the document prints with a capital more than once: what is talked about. */
  readonly recurring: ReadonlySet<string>;
  /** Words that stand between commas, or at the beginning before one, as names do that call: "Thanks, Dana." */
  readonly called: ReadonlySet<string>;
  /** Words that the document prints after "in": places. */
  readonly places: ReadonlySet<string>;
  /** Whoever asks is of the press: what follows "from" is an outlet, not a town. */
  readonly press: boolean;
}

/** Days and months are printed with a capital and call nobody: "Happy Thursday, everyone." */
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|october|november|december|september|july)$/iu;
/** "Inaudible" and the like stand where a name was lost. */
const STAGE = /^(?:inaudible|unintelligible|off[- ]mi\w+|laughter|interpreted|crosstalk)/iu;
/** "Повторите, пожалуйста", "Зачекайте, прошу": told to do something, not called. */
const TOLD = /(?:ите|йте|ьте|іть)$/u;
/** "AFP", "KTSF". */
const ACRONYM = /^\p{Lu}{2,6}$/u;
/** "Mm-hmm", "Ooooh", "Uh-oh", "Pst": sounds. */
const SOUND = /^(?:[aeou]h+|o{2,}h*|m+h*m*|h+m+|sh+|ps+t|ts+k)(?:-(?:h?[aeou]h*|h?m+))*$/iu;
/** "I'll", "Where's", "I've": words that are drawn together, or what belongs to somebody. */
const CONTRACTED = /(?:['’](?:s|ve|ll|re|m|d)?|-)$/iu;
/** "WHITLAM QUESTION": shouted, or a label in the words of another. */
const SHOUTED = /^\p{Lu}{4,}$/u;
/** "The Grey Heron" is a ship or a house, no person. */
const ARTICLE = /^(?:The|Les|Die|Das|Los|Las)\s/u;
const PARTICLE = /^(?:de|da|di|del|van|von|der|den|el|al|bin|la|le)$/;
/** In a hall these are houses and all else after "from" may be a town. */
const INSTITUTION =
  /universit|institut|cent(?:re|er)|college|school|academ|foundation|council|associa|університет|университет/iu;
/** A house that the moderator means: an article stands before no town. */
const DEFINITE = /^(?:the|la|le|les|die|der|das|dem|il)\s|^l['’]/iu;
/** A house in quotation marks, its sort in small letters before it. */
const SORTED_HOUSE = /^\p{Ll}+\s+([«“„"].+)$/u;

/** A name that is nobody else's and no everyday word, with the house that stands beside it; `null` otherwise. */
export function introduction(
  printed: string | undefined,
  house: string | undefined,
  by: Introduction["by"],
  facts: IntroductionFacts,
): Introduction | null {
  const { lexicon, common } = facts;
  const words = (printed ?? "")
    .replace(/[.,?!]+$/u, "")
    .replace(/^(?:And|But|So|Then|Now|Okay|Well)\s+(?=\p{Lu})/u, "")
    .split(" ")
    .filter((word) => !lexicon.honorifics.has(folded(word)));
  if (STAGE.test(printed ?? "") || !mayName(words, facts)) return null;
  // "Mr. Drozd, a question on …": nobody calls himself so; whoever answers is addressed.
  if (
    by === "self-introduction" &&
    !house &&
    lexicon.honorifics.has(folded((printed ?? "").split(" ")[0] ?? ""))
  )
    return null;
  const name = words.join(" ");
  // "And ADN Kronos."
  if (words.length > 1 && /^\p{Lu}{2,5}$/u.test(words[0] ?? ""))
    return { name: null, outlet: trimmedHouse(name), by };
  if (words.some((word) => showsHouse(word, lexicon)) || /^\p{Lu}{2,}$/u.test(trimmedHouse(name)))
    // "Attribution of America Russian service." is one house, of which a name is only the first word.
    return by === "self-introduction" && house ? null : { name: null, outlet: trimmedHouse(name), by };
  if (words.length === 1 && !mayNameAlone(name, facts)) return null;
  const isCommon = (word: string) => common.has(folded(word)) && !GIVEN_NAME_WORDS.has(folded(word));
  if (words.every(isCommon) || ARTICLE.test(name)) return null;
  const called = by === "called-by-moderator" && lexicon.honorifics.has("пане") ? nominative(name) : name;
  return { name: called, outlet: house && isOutlet(house, facts) ? trimmedHouse(house) : null, by };
}

/** Whether words may be those of a name at all: capitalised, nobody's who answers, none an office or a word of the language. */
function mayName(words: readonly string[], { lexicon, taken, proper }: IntroductionFacts): boolean {
  const name = words.join(" ");
  if (!name || EXCLAMATIONS.has(folded(words[0] ?? ""))) return false;
  if (words.some((word) => CONTRACTED.test(word) || SOUND.test(word) || SHOUTED.test(word))) return false;
  if (lexicon.topics.has(folded(words.at(-1) ?? ""))) return false;
  const mayStand = (word: string) =>
    !taken.has(folded(word)) &&
    !TOLD.test(word) &&
    (!lexicon.neverNames.has(folded(word)) ||
      GIVEN_NAME_WORDS.has(folded(word)) ||
      (proper.has(folded(word)) && /^\p{L}{3,}$/u.test(word) && !CALENDAR.test(word))) &&
    (/^\p{Lu}/u.test(word) || PARTICLE.test(word));
  return words.every(mayStand) && !hasOffice(name, lexicon) && !isInitial(words.at(-1) ?? "");
}

/** Whether one word alone may be a name: no place, and no everyday word. */
function mayNameAlone(name: string, { common, proper, places }: IntroductionFacts): boolean {
  const word = folded(name);
  return (
    !PLACES.has(word) &&
    !places.has(word) &&
    (!common.has(word) || proper.has(word) || GIVEN_NAME_WORDS.has(word))
  );
}

/** Whether what stands beside a name is its house: in a hall it may be a town or a school. */
function isOutlet(house: string, facts: IntroductionFacts): boolean {
  return (
    (facts.press || DEFINITE.test(house) || INSTITUTION.test(house) || isKnownHouse(house, facts)) &&
    isHouse(house, facts)
  );
}

/** "Press 1 then 0": what an operator tells all to do. */
const DIALS = /^(?:press|dial)\s+(?:\d|star|\*)/iu;

/** Whether capitalised words may be a house. */
export function isHouse(printed: string, { lexicon, taken, common }: IntroductionFacts): boolean {
  const words = trimmedHouse(printed).split(" ");
  const first = folded(words[0] ?? "");
  if (
    words.every((word) => /^\p{N}+$/u.test(word)) ||
    STAGE.test(printed) ||
    DIALS.test(printed) ||
    EXCLAMATIONS.has(first)
  )
    return false;
  if (
    words.some((word) => taken.has(folded(word))) ||
    hasOffice(printed, lexicon) ||
    lexicon.honorifics.has(first)
  )
    return false;
  if (SORTED.test(printed) || ACRONYM.test(words[0] ?? "") || words.some((word) => showsHouse(word, lexicon)))
    return true;
  return (
    !lexicon.neverNames.has(first) &&
    !(words.length === 1 && common.has(first)) &&
    !words.every((word) => common.has(folded(word)))
  );
}

/** "Let's go to Naples." */
export function isPlace(printed: string, { places }: IntroductionFacts): boolean {
  const place = folded(trimmedHouse(printed));
  return PLACES.has(place) || places.has(place);
}

/** "AP", "Sky News", "«Хвиля»": an acronym, quotation marks, or words of which one shows a house. */
export function isKnownHouse(printed: string, { lexicon }: IntroductionFacts): boolean {
  const words = trimmedHouse(printed).split(" ");
  const [first = ""] = words;
  return (
    SORTED.test(printed) ||
    (ACRONYM.test(first) && !lexicon.modifiers.has(folded(first))) ||
    /[«“„"]/u.test(printed) ||
    // "Digi24", "Rustavi 2"
    /\p{L}\d+$|\p{L} \d$/u.test(printed) ||
    words.some((word) => showsHouse(word, lexicon))
  );
}

/** "Radio", "Rádio": whether a word shows a news organisation. */
function showsHouse(word: string, { houses }: Lexicon): boolean {
  return houses.has(folded(word)) || houses.has(bare(word)) || HOUSE_ENDING.test(word);
}

/** "Lockpress", "Balkannews": names of news organisations in one word. */
const HOUSE_ENDING = /\p{L}{3}(?:press|presse|news|zeitung|radio)$/iu;

/** Two or three capitalised words of which none shows a house. */
export function isPersonLike(text: string, { lexicon }: IntroductionFacts): boolean {
  const words = text.split(" ");
  return (
    words.length > 1 &&
    words.length < 4 &&
    words.every((word) => /^\p{Lu}\p{Ll}/u.test(word) && !showsHouse(word, lexicon))
  );
}

/** "financial newspaper ", "revista ": what sort of house it is, in small letters. */
const SORTED = new RegExp(`^(?:\\p{Ll}+\\s+){0,3}${HOUSE_SORTS}\\s+(?=\\p{Lu})`, "u");
/** "the ", "l’" before a house. */
const ARTICLED = /^(?:(?:the|la|le|les|el|il|die|der|das|dem)\s+(?=\p{Lu})|(?:l|dell)['’](?=\p{Lu}))/iu;

/** A house without its article, its marks and what stands before them. */
export function trimmedHouse(house: string): string {
  const named = SORTED_HOUSE.exec(house)?.[1] ?? house;
  const unquoted = /\p{Lu}.*\s[«“„"]/u.test(named)
    ? named
    : named.replace(/^[«“„"]/u, "").replace(/[»”"“]$/u, "");
  return unquoted
    .replace(SORTED, "")
    .replace(ARTICLED, "")
    .replace(/[.,]+$/u, "")
    .replace(/(?<=\S)\s(?:[Nn]ewspaper|[Mm]agazine)$/u, "");
}

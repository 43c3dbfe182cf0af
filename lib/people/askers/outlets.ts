import type { Lexicon } from "../../lexicon/lexicon.ts";
import { EXCLAMATIONS, OUTLET_SORTS } from "../../names/floor-words.ts";
import { hasOffice } from "../../names/office.ts";
import { PLACES } from "../../names/places.ts";
import { bare, folded } from "../../text/words.ts";
import type { IntroductionFacts } from "./introduction.ts";
import { UNHEARD_WORDS } from "./introduction-forms.ts";

/** "AFP", "KTSF". */
const ACRONYM = /^\p{Lu}{2,6}$/u;
/** In a hall these are outlets and all else after "from" may be a town. */
const INSTITUTION =
  /universit|institut|cent(?:re|er)|college|school|academ|foundation|council|associa|університет|университет/iu;
/** An outlet that the moderator means: an article stands before no town. */
const DEFINITE = /^(?:the|la|le|les|die|der|das|dem|il)\s|^l['’]/iu;
/** An outlet in quotation marks, its sort in small letters before it. */
const SORTED_OUTLET = /^\p{Ll}+\s+([«“„"].+)$/u;
/** "We’re", "don’t": words of a sentence; "Bucks County" is where somebody lives. */
const SPOKEN_WORD = /['’](?:re|ve|ll|m|t|d)$|^county$/iu;
/** "Press 1 then 0": what an operator tells all to do. */
const DIALS = /^(?:press|dial)\s+(?:\d|star|\*)/iu;
/** "Lockpress", "Balkannews": names of news organisations in one word. */
const OUTLET_ENDING = /\p{L}{3}(?:press|presse|news|zeitung|radio)$/iu;
/** "financial newspaper ", "revista ": what sort of outlet it is, in small letters. */
const SORTED = new RegExp(`^(?:\\p{Ll}+\\s+){0,3}${OUTLET_SORTS}\\s+(?=\\p{Lu})`, "u");
/** "the ", "l’" before an outlet. */
const ARTICLED = /^(?:(?:the|la|le|les|el|il|die|der|das|dem)\s+(?=\p{Lu})|(?:l|dell)['’](?=\p{Lu}))/iu;

/** Returns the outlet that stands beside a name; `null` where none does. In a hall a town or a school may stand there. */
export function outletOf(printed: string | undefined, facts: IntroductionFacts): string | null {
  if (!printed || !isOutlet(printed, facts)) return null;
  const isMeant =
    facts.press || DEFINITE.test(printed) || INSTITUTION.test(printed) || isKnownOutlet(printed, facts);
  return isMeant ? trimmedOutlet(printed) : null;
}

/** Tells whether capitalised words may be an outlet. */
export function isOutlet(printed: string, facts: IntroductionFacts): boolean {
  const { lexicon, common } = facts;
  const words = trimmedOutlet(printed).split(" ");
  const [first = "", ...others] = words.map(folded);
  if (isNoOutlet(printed, words, facts)) return false;
  if (others.length === 0 && lexicon.neverNames.has(first)) return false;
  if (
    SORTED.test(printed) ||
    ACRONYM.test(words[0] ?? "") ||
    words.some((word) => showsOutlet(word, lexicon))
  )
    return true;
  return !lexicon.neverNames.has(first) && ![first, ...others].every((low) => common.has(low));
}

/** Whether words are known to be something else: words of a sentence, an office, a country, somebody's name. */
function isNoOutlet(
  printed: string,
  words: readonly string[],
  { lexicon, taken }: IntroductionFacts,
): boolean {
  const lows = words.map(folded);
  const [first = ""] = lows;
  return (
    UNHEARD_WORDS.test(printed) ||
    DIALS.test(printed) ||
    !/\p{Lu}|\p{Lo}/u.test(printed) ||
    words.some((word) => SPOKEN_WORD.test(word)) ||
    // "The Harbour Branch of the R. S. L." is cut at the first stop.
    /^\p{Lu}$/u.test(words.at(-1) ?? "") ||
    EXCLAMATIONS.has(first) ||
    lexicon.honorifics.has(first) ||
    PLACES.has(lows.join(" ")) ||
    lows.some((low) => taken.has(low)) ||
    hasOffice(printed, lexicon)
  );
}

/** Tells whether words are an outlet for sure, "AP", "Sky News", "«Хвиля»": an acronym, quotation marks, or a word that shows one. */
export function isKnownOutlet(printed: string, { lexicon }: IntroductionFacts): boolean {
  const words = trimmedOutlet(printed).split(" ");
  const [first = ""] = words;
  return (
    SORTED.test(printed) ||
    (ACRONYM.test(first) && !lexicon.modifiers.has(folded(first)) && !isNickname(first, lexicon)) ||
    /[«“„"]/u.test(printed) ||
    // "Digi24", "Rustavi 2"
    /\p{L}\d+$|\p{L} \d$/u.test(printed) ||
    words.some((word) => showsOutlet(word, lexicon))
  );
}

/** Tells whether two letters are somebody's and no outlet's: "JC", "MJ Lee". */
export function isNickname(word: string, { outlets }: Lexicon): boolean {
  return /^\p{Lu}{2}$/u.test(word) && !outlets.has(folded(word)) && !TWO_LETTER_OUTLETS.has(word);
}

const TWO_LETTER_OUTLETS: ReadonlySet<string> = new Set(["FT", "PA", "BT", "UP", "EP", "ER"]);

/** Tells whether a word shows a news organisation: "Radio", "Rádio". */
export function showsOutlet(word: string, { outlets }: Lexicon): boolean {
  return outlets.has(folded(word)) || outlets.has(bare(word)) || OUTLET_ENDING.test(word);
}

/** Tells whether words are a place: "Let's go to Naples." */
export function isPlace(printed: string, { places }: IntroductionFacts): boolean {
  const place = folded(trimmedOutlet(printed));
  return PLACES.has(place) || places.has(place);
}

/** Returns an outlet without its article, its marks and what stands before them. */
export function trimmedOutlet(outlet: string): string {
  const named = SORTED_OUTLET.exec(outlet)?.[1] ?? outlet;
  const unquoted = /\p{Lu}.*\s[«“„"]/u.test(named)
    ? named
    : named.replace(/^[«“„"]/u, "").replace(/[»”"“]$/u, "");
  return unquoted
    .replace(SORTED, "")
    .replace(ARTICLED, "")
    .replace(/[.,]+$/u, "")
    .replace(/(?<=\S)\s(?:[Nn]ewspaper|[Mm]agazine)$/u, "");
}

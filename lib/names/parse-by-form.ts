import { isEmpty, type Lexicon } from "../lexicon/lexicon.ts";
import { collapse, isNameWord, isParticle } from "../text/words.ts";
import { splitBrackets, withoutMarks } from "./brackets.ts";
import { nameOnly } from "./name-only.ts";
import { NO_NAME, type ParsedName } from "./parsed-name.ts";

/** An attribution that no words tell has at most so many words, and so many letters. */
const MOST_WORDS = 13;
const MOST_LETTERS = 110;

/** At least this part of its words is set like a name's or an office's: with a capital, or in a script that has none. */
const TITLED = 0.6;

/**
 * Reads an attribution by its form alone, where no word of a language tells what it says: "Kihlakunnan Kirjuri Ilta Aro". The whole of
 * it stands as it is printed for whoever speaks under it. `null` where it has not the form of one: a sentence, a time, a number.
 */
export function parseByForm(text: string, lexicon: Lexicon): ParsedName | null {
  const { main, brackets } = splitBrackets(withoutMarks(collapse(text)));
  const words = main.split(" ");
  // "Ilta Aro (00:12)" has a time beside it, and no outlet.
  const affiliation = brackets.find((bracket) => /\p{L}/u.test(bracket)) ?? null;
  if (!/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(main) || main.length > MOST_LETTERS || words.length > MOST_WORDS)
    return null;
  if (/[?!;:\p{Nd}\p{S}*#@_%\\/]|\p{Ll}{4}[.。]\s/u.test(main)) return null;
  // "Tomáš Vrbický, ministr dopravy": in a language of which no word is known, an office may follow in small letters.
  const [first = "", ...more] = main.split(", ");
  const name = first.split(" ");
  const isNamed = more.length > 0 && name.length > 1 && name.every(isNameWord);
  const unread: ParsedName = { ...NO_NAME, role: main, affiliation, unread: true };
  if (isEmpty(lexicon) && (isNamed || hasOfficeInSmall(words))) return unread;
  const titled = words.filter((word) => isNameWord(word.replace(/,$/, "")) || isParticle(word)).length;
  if (titled / words.length < TITLED) return null;
  // "The Custos Rotulorum of Alba (Lord Weir)"
  const named = brackets
    .map((bracket) => nameOnly(bracket, lexicon))
    .find((person) => person?.name && person.title);
  return named ? { ...named, role: main } : unread;
}

/** So many words of an office in small letters stand behind a name, and before one. */
const BEHIND = 3;
const BEFORE = 5;

/** "Réti Bálint kikötőügyi miniszter", "Generalsekreteraren för de fria hamnarna Torkel Äng" */
function hasOfficeInSmall(words: readonly string[]): boolean {
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const isNamed = (two: readonly string[]) => two.length === 2 && two.every(isNameWord);
  return (
    (small <= BEHIND && isNamed(words.slice(0, 2)) && small === words.length - 2) ||
    (small <= BEFORE && isNamed(words.slice(-2)) && /^\p{Lu}/u.test(words[0] ?? ""))
  );
}

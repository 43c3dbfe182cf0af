import { fold } from "../transcript/fold.ts";

/** A word as it is compared, and where it stands: `text.slice(start, end)`. */
export interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text, in order. Letters are compared without case and accents. Apostrophes, hyphens and stops part
 * words, so that "OTAN" is found in "l’OTAN" and "well-being" is the phrase "well being"; soft hyphens and joiners are
 * nothing. Of scripts that put no spaces between words (Han, kana, Thai, …) every character is a word of its own.
 * A key holds small Latin letters, digits and characters beyond ASCII, nothing else.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  // Folding keeps every place, and what is folded is all that is compared.
  for (const { 0: word, index } of fold(text).matchAll(WORD)) {
    tokens.push({ key: keyOf(word), start: index, end: index + word.length });
  }
  return tokens;
}

/** The keys of a text's words, in order. */
export function keysOf(text: string): readonly string[] {
  return (fold(text).match(WORD) ?? []).map(keyOf);
}

/** Whether words of this folded text may hold characters that their keys leave out. */
export function leavesOut(folded: string): boolean {
  return WITHIN.test(folded);
}

/** Longer words are the same where they begin alike: nobody types more, and FTS5 cuts words of its own accord. */
const LONGEST = 64;

function keyOf(word: string): string {
  const key = leavesOut(word) ? word.replace(new RegExp(WITHIN, "gv"), "") : word;
  return key.length > LONGEST ? key.slice(0, LONGEST).replace(HALF, "") : key;
}

/** The first half of a character that was cut in two. */
const HALF = /\p{Surrogate}$/u;

/** What stands within a word and is not compared: accents typed apart, soft hyphens, joiners. Vowel signs count. */
const WITHIN = /[[\p{M}&&\p{Script=Inherited}]\u00ad\u200c\u200d\u2060\ufeff]/v;

// Letters by Unicode, these three are apostrophes in Ukrainian, Hawaiian and transliterations.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/v
    .source;
const LETTER = `[[\\p{L}\\p{N}]--${UNSPACED}--[\\u02b9\\u02bb\\u02bc]]`;
const MARK = "[\\p{M}\\u00ad\\u200c\\u200d\\u2060\\ufeff]";
const WORD = new RegExp(`${LETTER}(?:${LETTER}|${MARK})*|[[\\p{L}\\p{N}]&&${UNSPACED}]${MARK}*`, "gv");

import type { Lexicon } from "../lexicon/lexicon.ts";
import { NOBODY, type PrintedPerson } from "./printed.ts";

/** Words that are written without blanks. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々・\p{Lu}\p{Nd}０-９]+$/u;

/** After the name of somebody who asks: "高山記者". */
const ASKERS = /(?:記者|特派員|編集委員|論説委員)$/u;

/**
 * Reads a label whose words stand without blanks: "森外務大臣" (the name before the office), "海峡新聞　高山記者" (the house
 * before the name), "大臣". `null` where it is none.
 */
export function eastAsianPerson(main: string, lexicon: Lexicon): PrintedPerson | null {
  const words = main.split(/[\s　]+/u);
  const last = words.at(-1) ?? "";
  if (words.length > 3 || !words.every((word) => UNSPACED.test(word)) || !/\p{Script=Han}/u.test(last))
    return null;
  if (ASKERS.test(last)) {
    const name = last.replace(ASKERS, "");
    const house = words.slice(0, -1).join(" ");
    if (!name && !house) return { ...NOBODY, part: "question" };
    return {
      ...NOBODY,
      name: name || null,
      affiliation: house || null,
      part: house && name ? null : "question",
    };
  }
  if (words.length > 1) return null;
  const start = officeStart(last, lexicon);
  return start < 0 ? null : { ...NOBODY, name: last.slice(0, start) || null, role: last.slice(start) };
}

/** Where the office begins that a word ends in, its ministry taken along; −1 where it ends in none. */
function officeStart(word: string, { offices, modifiers }: Lexicon): number {
  const longest = [...offices]
    .filter((office) => word.endsWith(office))
    .sort((a, b) => b.length - a.length)[0];
  if (longest === undefined) return -1;
  let start = word.length - longest.length;
  for (;;) {
    const before = [...modifiers]
      .filter((modifier) => word.slice(0, start).endsWith(modifier))
      .sort((a, b) => b.length - a.length)[0];
    if (!before) return start;
    start -= before.length;
  }
}

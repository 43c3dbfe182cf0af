import type { Lexicon } from "../lexicon/lexicon.ts";
import { folded, isCapitals, isNameWord } from "../text/words.ts";
import { oneLetterApart } from "./one-letter-apart.ts";
import type { ParsedName } from "./parsed-name.ts";

/** Returns whether a line names an office. */
export function hasOffice(text: string, lexicon: Lexicon): boolean {
  return text
    .split(/[\s,]+/u)
    .some((word) => lexicon.offices.has(folded(word).replace(/-(?:at-large|designate|elect)$/u, "")));
}

/** Finds the last word that is the head of an office: in "NATO Secretary General Jens Stoltenberg", "General"; −1 where none is. */
export function officeHead(words: readonly string[], lexicon: Lexicon): number {
  for (let at = words.length - 1; at >= 0; at--) {
    if (isOffice(words[at] ?? "", lexicon)) return at;
  }
  return -1;
}

/** Returns whether a word is an office, or a long one misspelt by one letter: "PRIME MININSTER", "ECRETARY", "CHANCELLER". */
export function isOffice(word: string, lexicon: Lexicon): boolean {
  const { offices, press } = lexicon;
  const low = folded(word);
  if (offices.has(low) || press.has(low)) return true;
  // "dem Ministerpräsidenten"
  if (/(?:präsident|kanzler|minister|kommissar)en$/u.test(low) && offices.has(low.slice(0, -2))) return true;
  if (low.includes("/"))
    return low.split("/").some((half) => offices.has(half) || offices.has(half.replace(/^vice-/, "")));
  if (low.includes("-")) return isOfficeOfHalves(low.split("-"), lexicon);
  return (
    low.length >= 8 &&
    isCapitals(word) &&
    [...offices].some((office) => office.length >= 8 && oneLetterApart(low, office))
  );
}

/** "Director-General", "Vice-President": the halves are words of an office, the last its head; "SEC.-GEN." is cut short. */
function isOfficeOfHalves(halves: readonly string[], { offices, modifiers, ranks }: Lexicon): boolean {
  const last = halves.at(-1) ?? "";
  if (offices.has(halves[0] ?? "") && ranks.has(last)) return true;
  return offices.has(last) && halves.every((half) => offices.has(half) || modifiers.has(half));
}

/** Returns whether an office is but how its holder is addressed, so that another one counts: "Ambassador Ana Vega". */
export function isAmbassador(office: string): boolean {
  return /^ambassador$/iu.test(office);
}

/** Returns whether a word may stand before an office's head: modifiers, outlets, places ("Kremlin Spokesman"), small words between. */
export function officeWord(word: string, lexicon: Lexicon): boolean {
  const low = folded(word);
  const { modifiers, connectors, offices, portfolios, press, neverNames } = lexicon;
  if ([modifiers, connectors, offices, portfolios, press].some((words) => words.has(low))) return true;
  const mayBePlace = isNameWord(word) || /^\d+(?:st|nd|rd|th)$/.test(word) || word.includes("/");
  return mayBePlace && !neverNames.has(low);
}

/** Tells what follows a name after a comma or stands in its brackets: an office, a press office with its outlet, or an outlet. */
export function roleOrOutlet(text: string, lexicon: Lexicon): Pick<ParsedName, "role" | "affiliation"> {
  const [first = "", ...rest] = text.split(/\s*,\s*/u);
  if (hasPress(first, lexicon) && rest.length) return { role: first, affiliation: rest.join(", ") };
  return hasOffice(text, lexicon) || hasPress(text, lexicon) || /^professor (?:of|in|emerit)/iu.test(text)
    ? { role: text, affiliation: null }
    : { role: null, affiliation: text };
}

/** Whether a line names an office of the press. */
function hasPress(text: string, lexicon: Lexicon): boolean {
  return text.split(/[\s,]+/u).some((word) => lexicon.press.has(folded(word)));
}

/** Returns whether words name an outlet, "Xinhua News Agency": capitalised words, one of which shows a news organisation. */
export function isOutlet(words: readonly string[], lexicon: Lexicon): boolean {
  return (
    words.some((word) => lexicon.outlets.has(folded(word))) &&
    words.every((word) => isNameWord(word) || lexicon.connectors.has(folded(word))) &&
    officeHead(words, lexicon) < 0
  );
}

/** Takes the article away from an office: "The President" is "President". */
export function strippedArticle(role: string): string {
  return role.replace(/^(?:the|le|la|el|il|der|die)\s+(?=\S)/iu, "");
}

import type { Lexicon } from "../lexicon/lexicon.ts";
import { folded, isCapitals, isNameWord } from "../text/words.ts";
import { nameStart } from "./name-boundary.ts";
import { isOfficeSurname, nameOnly } from "./name-only.ts";
import { isAmbassador, isOffice, isOutlet, officeHead, officeWord, strippedArticle } from "./office.ts";
import { NO_NAME, type ParsedName } from "./parsed-name.ts";

const ARTICLE = /^(?:the|el|la|los|las|le|les|il|lo|i|gli|der|die|das|o|a|os|as|de|het)$/iu;

/** Reads honorific, rank, office and name in the order in which they are printed, without commas; or an outlet. `null` where it is none. */
export function parsePlainName(main: string, lexicon: Lexicon): ParsedName | null {
  const words = main.split(" ");
  const [first = "", second = ""] = words;
  // "FRANCE. Ministre de la mer": what ends a sentence ends a name and an office.
  if (words.slice(0, -1).some((word) => /\p{L}{4}\.$/u.test(word) && !isAbbreviated(word, lexicon)))
    return null;
  const isAddressed = words.length > 1 && lexicon.honorifics.has(folded(first));
  const member = isAddressed ? memberOfSeat(main, lexicon) : null;
  if (member) return member;
  if (isOutlet(words, lexicon) || isTitleOfOutlet(words, lexicon)) return { ...NO_NAME, affiliation: main };
  // "The Honourable Ines Kortela", "El señor PRESIDENTE"
  if (ARTICLE.test(first) && lexicon.honorifics.has(folded(second)))
    return parsePlainName(words.slice(1).join(" "), lexicon);
  const person = isAddressed ? addressedPerson(main, lexicon) : nameOnly(main, lexicon);
  return person ?? officeThenName(words, lexicon);
}

/** "Vors.", "Prof.": words whose stop is their own. */
function isAbbreviated(word: string, { honorifics, ranks, offices, modifiers }: Lexicon): boolean {
  return [honorifics, ranks, offices, modifiers].some((words) => words.has(folded(word)));
}

/** "Mr. SMITH of New Jersey": the state parts them from Mr. SMITH of Texas. */
function memberOfSeat(main: string, lexicon: Lexicon): ParsedName | null {
  const [, member = "", seat = ""] = /^(\S+\.?\s.+?) of (\p{Lu}.+)$/u.exec(main) ?? [];
  const person = isOffice(member.split(" ").at(-1) ?? "", lexicon) ? null : nameOnly(member, lexicon);
  return person?.name ? { ...person, affiliation: seat } : null;
}

/** "The Paper", "The Harbour Times": an outlet by its article, and nobody's name. */
function isTitleOfOutlet([article, ...words]: readonly string[], lexicon: Lexicon): boolean {
  const others = [lexicon.modifiers, lexicon.neverNames, lexicon.topics];
  return (
    article === "The" &&
    words.length > 0 &&
    words.length < 4 &&
    !isCapitals(words.join(" ")) &&
    !lexicon.honorifics.has(folded(words[0] ?? "")) &&
    words.every((word) => isNameWord(word) && !others.some((list) => list.has(folded(word)))) &&
    !words.some((word) => isOffice(word, lexicon))
  );
}

/** Whoever is addressed by an honorific: by name, "Mr. Weir", or by office, "señor MINISTRO DE PUERTOS". */
function addressedPerson(main: string, lexicon: Lexicon): ParsedName | null {
  const [title = "", ...words] = main.split(" ");
  const [first = ""] = words;
  // "señor PRESIDENTE" is nobody's name; "Mr. Dean" may be one.
  const mayBeName = !lexicon.offices.has(folded(first)) || (words.length === 1 && isOfficeSurname(first));
  const named = mayBeName ? nameOnly(main, lexicon) : null;
  if (named) return named;
  const rest = words.join(" ");
  if (words.every((word) => isOffice(word, lexicon) || lexicon.modifiers.has(folded(word))))
    return { ...NO_NAME, title, role: strippedArticle(rest) };
  const holder = parsePlainName(rest, lexicon);
  return holder?.role ? { ...holder, title } : null;
}

/** "NATO Secretary General Jens Stoltenberg", "Secretary General". */
function officeThenName(words: readonly string[], lexicon: Lexicon): ParsedName | null {
  const head = officeHead(words, lexicon);
  if (head < 0 || !words.slice(0, head + 1).every((word) => officeWord(word, lexicon))) return null;
  const start = nameStart(words, head, lexicon);
  if (start < 0) return null;
  if (start === words.length) return { ...NO_NAME, role: strippedArticle(words.join(" ")) };
  // "NATO Deputy Secretary General Ambassador Rossi": before a name, "Ambassador" is a form of address.
  const before = words.slice(0, start - 1);
  const isTitled = isAmbassador(words[start - 1] ?? "") && officeHead(before, lexicon) >= 0;
  const role = strippedArticle((isTitled ? before : words.slice(0, start)).join(" "));
  const person = nameOnly(words.slice(start).join(" "), lexicon, true);
  return person && { ...person, role };
}

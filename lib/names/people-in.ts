import type { Lexicon } from "../lexicon/lexicon.ts";
import { collapse, folded, isCapitals, isParticle } from "../text/words.ts";
import { hasOffice } from "./office.ts";
import { NOBODY, type PrintedPerson } from "./printed.ts";
import { printedPerson } from "./printed-person.ts";

/**
 * The people whom a running line of a header names: "with NATO Secretary General Jens Stoltenberg and the President of the
 * Republic of Serbia, Aleksandar Vucic", "Press Gaggle by Press Secretary Jay Carney En Route Washington".
 * Offices without a name are given too, since a label may be the bare office.
 */
export function peopleIn(line: string, lexicon: Lexicon): PrintedPerson[] {
  return stretchesOf(collapse(line), lexicon).flatMap(({ lead, words }) =>
    peopleOfStretch(lead, words, lexicon),
  );
}

interface NamingStretch {
  readonly lead: string;
  readonly words: readonly string[];
}

/** Cuts a line at the small words and event words that no office contains. */
function stretchesOf(text: string, lexicon: Lexicon): NamingStretch[] {
  const stretches: NamingStretch[] = [];
  let lead = "";
  let words: string[] = [];
  const close = (next: string) => {
    if (words.length) stretches.push({ lead, words });
    lead = next;
    words = [];
  };
  const all = text.split(" ").flatMap((word) => word.split(/(?<=[;|])/u));
  all.forEach((printed, at) => {
    const word = folded(printed.replace(/[,.;:|]+$/u, ""));
    const owner = /^(.+?)(?:['’]s|s['’])[,.]?$/u.exec(printed)?.[1];
    const within = isWithinName(words.at(-1) ?? "", word, all[at + 1] ?? "");
    if (!within && isParting(word, folded(all[at + 1] ?? ""), words.length, printed, lexicon))
      close(lexicon.header.naming.has(word) ? word : "");
    else if (owner) {
      words.push(owner);
      close("");
    } else {
      words.push(printed.replace(/[;:|]+$|(?<=\p{Ll}{2})\.$/u, ""));
      if (/[;:|]$/u.test(printed) || endsSentence(printed, lexicon)) close("");
    }
  });
  close("");
  return stretches;
}

/** "… of the Harbour News. Full transcript.": a full stop that is no abbreviation's, "Prof.". */
function endsSentence(printed: string, lexicon: Lexicon): boolean {
  const word = folded(printed);
  const abbreviated = [lexicon.honorifics, lexicon.ranks, lexicon.offices].some((words) => words.has(word));
  return /\p{Ll}{3}\.$/u.test(printed) && !abbreviated && !ABBREVIATED.has(word);
}

/** Words of offices and houses that are often cut short. */
const ABBREVIATED = new Set("asst. assoc. corp. dept. govt. inst. natl. univ. wash.".split(" "));

/** "Joost van Alderen": a small word between two names is a particle of the surname. */
function isWithinName(before: string, word: string, next: string): boolean {
  return isParticle(word) && /^\p{Lu}\p{Ll}+$/u.test(before) && /^\p{Lu}/u.test(next);
}

function isParting(
  word: string,
  next: string,
  length: number,
  printed: string,
  { header }: Lexicon,
): boolean {
  if (header.and.has(word)) return false;
  if (/^[-–—|]$/u.test(printed)) return true;
  if (header.naming.has(word) || header.parting.has(word)) return true;
  if (word === "press" || word === "news") return header.events.has(next);
  if (header.press.has(word)) return length === 0 || /^d(?:[aeo]|[ao]s|el)$/u.test(next);
  if (header.events.has(word)) return true;
  return length >= 2 && word.length >= 9 && word.endsWith("ing") && !isCapitals(printed);
}

/** Joins the pieces between commas and "and" to people: office and name may stand on either side of a comma. */
function peopleOfStretch(lead: string, words: readonly string[], lexicon: Lexicon): PrintedPerson[] {
  const people: PrintedPerson[] = [];
  const pieces = piecesOf(words, lexicon);
  let office: string | null = null;
  pieces.forEach((piece, at) => {
    const person = leadingPerson(piece, lexicon) ?? laterPerson(piece, lexicon);
    const last = people.at(-1);
    if (person?.name) {
      people.push(
        office && (!person.role || /^ambassador$/iu.test(person.role)) ? { ...person, role: office } : person,
      );
      office = null;
    } else if (person?.role && last?.name && !last.role && at > 0 && office === null) {
      people[people.length - 1] = { ...last, role: person.role };
    } else if (person?.role) {
      if (office) people.push({ ...person, role: office });
      office = person.role;
    } else if (last?.name && !last.role && !last.affiliation && at > 0 && /^[\p{Lu}\p{N}]/u.test(piece)) {
      people[people.length - 1] = { ...last, affiliation: piece };
    }
  });
  if (office) people.push({ ...NOBODY, role: office });
  return people.filter(
    (person) =>
      person.role !== null ||
      person.title !== null ||
      lexicon.header.naming.has(lead) ||
      (lead === "" && person.affiliation !== null && hasOffice(person.affiliation, lexicon)),
  );
}

/** The pieces between commas and "and"; "for Management and Resources Brian McKeon" stays one. */
function piecesOf(words: readonly string[], lexicon: Lexicon): string[] {
  const { parting, articles } = patternsOf(lexicon);
  const pieces = withBothOffices(words.join(" "), lexicon)
    .split(parting)
    .map((piece) => withoutArticle(piece.replaceAll(BOTH, " "), articles))
    .filter(Boolean);
  const joined: string[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const open =
      before !== undefined &&
      openOffice(before, lexicon) &&
      !hasOffice(piece, lexicon) &&
      lexicon.portfolios.has(folded(piece.split(" ")[0] ?? ""));
    if (open) joined[joined.length - 1] = `${before} and ${piece}`;
    else joined.push(piece);
  }
  return joined;
}

/** The patterns that a lexicon's small words make. */
interface Patterns {
  /** A comma or an "and", with what goes before the next office. */
  readonly parting: RegExp;
  readonly articles: RegExp;
  /** "La ministra de Cultura y portavoz del Gobierno, Ana Vega" */
  readonly bothOffices: RegExp;
}

const made = new WeakMap<Lexicon, Patterns>();

function patternsOf(lexicon: Lexicon): Patterns {
  const known = made.get(lexicon);
  if (known) return known;
  const either = (words: ReadonlySet<string>) =>
    [...words].sort((a, b) => b.length - a.length).join("|") || "(?!)";
  const [and, article] = [either(lexicon.header.and), either(lexicon.header.articles)];
  const patterns: Patterns = {
    parting: new RegExp(
      `\\s*[,，、]\\s*(?:(?:${and})\\s+)?(?:(?:${article})\\s+)?|\\s+(?:${and})\\s+(?:(?:${article})\\s+)?`,
      "giu",
    ),
    articles: new RegExp(`^(?:${article})\\s+`, "iu"),
    bothOffices: new RegExp(
      `(?<=^|\\s)((?:${article})\\s+[^,]{3,60}?)\\s+(${and})\\s+(?!(?:${article})\\s)([^,]{3,60}?)(?=,\\s+\\p{Lu})`,
      "giu",
    ),
  };
  made.set(lexicon, patterns);
  return patterns;
}

/** Stands for the blanks around an "and" that parts nobody. */
const BOTH = "\u0000";

/** "La ministra de Cultura y portavoz del Gobierno, Ana Vega": one article, one person of two offices. */
function withBothOffices(text: string, lexicon: Lexicon): string {
  const { bothOffices, articles } = patternsOf(lexicon);
  return text.replace(bothOffices, (whole, first: string, and: string, second: string) =>
    [first, second].every((office) => isOfficeAlone(withoutArticle(office, articles), lexicon))
      ? `${first}${BOTH}${and}${BOTH}${second}`
      : whole,
  );
}

function isOfficeAlone(piece: string, lexicon: Lexicon): boolean {
  const person = printedPerson(piece, lexicon);
  return person !== null && person.name === null && person.role !== null;
}

function openOffice(piece: string, lexicon: Lexicon): boolean {
  const person = printedPerson(piece, lexicon);
  return (
    person !== null &&
    person.name === null &&
    person.role !== null &&
    lexicon.portfolios.has(folded(piece.split(" ").at(-1) ?? ""))
  );
}

function withoutArticle(piece: string, articles: RegExp): string {
  return piece
    .replace(/^(?:de\s+|d['’])(?=(?:M\.|Mme|Mr|Mrs|S\.E\.)\s)/iu, "")
    .replace(/^von\s+(?=\p{Lu})(?!\p{Lu}\p{L}*$)/u, "")
    .replace(articles, "")
    .replace(/^dell['’]/iu, "")
    .replace(/,$/u, "")
    .trim();
}

/** The longest beginning of a piece that reads as a person or an office; "of Poland", "of Fox News" after a name is taken along. */
function leadingPerson(piece: string, lexicon: Lexicon): PrintedPerson | null {
  const words = piece.split(" ");
  for (let count = Math.min(words.length, 16); count > 0; count--) {
    const person = printedPerson(words.slice(0, count).join(" "), lexicon);
    if (!person || person.part || (!person.name && !person.role)) continue;
    if (person.name && !person.role && !person.title && !person.name.includes(" ")) continue;
    return withPlace(person, words.slice(count));
  }
  // "schwedischen Ministerpräsidenten Olof Sandberg": the adjective of a country is not in capitals.
  return /^\p{Ll}{4,}(?:en|e|er|es|ien|ienne|ais|aise|ese|és|esa|o|a)$/u.test(words[0] ?? "") &&
    words.length > 2
    ? leadingPerson(words.slice(1).join(" "), lexicon)
    : null;
}

/** "i giornalisti del Presidente della Repubblica Aldo Ferri": an office behind an article, where the piece begins with nobody. */
function laterPerson(piece: string, lexicon: Lexicon): PrintedPerson | null {
  const words = piece.split(" ");
  const office = words.findIndex(
    (word, at) =>
      at > 0 && lexicon.header.articles.has(folded(words[at - 1] ?? "")) && lexicon.offices.has(folded(word)),
  );
  const person = office < 0 ? null : leadingPerson(words.slice(office).join(" "), lexicon);
  return person?.role && person.name?.includes(" ") ? person : null;
}

function withPlace(person: PrintedPerson, rest: readonly string[]): PrintedPerson {
  if (!/^(?:of|de|du|von)$/iu.test(rest[0] ?? "") || rest.length < 2 || !person.name) return person;
  const place = rest
    .slice(1)
    .join(" ")
    .replace(/^the\s+/iu, "");
  return person.role
    ? { ...person, role: `${person.role} ${rest[0]} ${place}` }
    : { ...person, affiliation: place };
}

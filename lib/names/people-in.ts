import type { Lexicon } from "../lexicon/lexicon.ts";
import { collapse, folded, isCapitals, isParticle } from "../text/words.ts";
import { hasOffice, isAmbassador } from "./office.ts";
import { parseName } from "./parse-name.ts";
import { NO_NAME, type ParsedName } from "./parsed-name.ts";

/**
 * Finds the people whom a running line of a header names: "with NATO Secretary General Jens Stoltenberg and the President of the
 * Republic of Serbia, Aleksandar Vucic", "Press Gaggle by Press Secretary Jay Carney En Route Washington".
 * Offices without a name are given too, since a label may be the bare office.
 */
export function peopleIn(line: string, lexicon: Lexicon): ParsedName[] {
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
    if (isParting(printed, word, all[at + 1] ?? "", words, lexicon)) {
      close(lexicon.header.naming.has(word) ? word : "");
      return;
    }
    const owner = /^(.+?)(?:['’]s|s['’])[,.]?$/u.exec(printed)?.[1];
    words.push(owner ?? printed.replace(/[;:|]+$|(?<=\p{Ll}{2})\.$/u, ""));
    if (owner || /[;:|]$/u.test(printed) || endsSentence(printed, lexicon)) close("");
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

/** Words of offices and outlets that are often cut short. */
const ABBREVIATED = new Set("asst. assoc. corp. dept. govt. inst. natl. univ. wash.".split(" "));

/** "Joost van Alderen": a small word between two names is a particle of the surname. */
function isWithinName(before: string, word: string, next: string): boolean {
  return isParticle(word) && /^\p{Lu}\p{Ll}+$/u.test(before) && /^\p{Lu}/u.test(next);
}

/** Whether a word parts those who are named from what else a header says; `before`: the words since the last such one. */
function isParting(
  printed: string,
  word: string,
  next: string,
  before: readonly string[],
  { header }: Lexicon,
): boolean {
  if (header.and.has(word) || isWithinName(before.at(-1) ?? "", word, next)) return false;
  if (/^[-–—|]$/u.test(printed)) return true;
  if (header.naming.has(word) || header.parting.has(word)) return true;
  if (word === "press" || word === "news") return header.events.has(folded(next));
  if (header.press.has(word)) return before.length === 0 || /^d(?:[aeo]|[ao]s|el)$/u.test(folded(next));
  if (header.events.has(word)) return true;
  return before.length >= 2 && word.length >= 9 && word.endsWith("ing") && !isCapitals(printed);
}

/** The people of a stretch who are meant: with an office or a title, or named by the small word that leads to them. */
function peopleOfStretch(lead: string, words: readonly string[], lexicon: Lexicon): ParsedName[] {
  const isNaming = lexicon.header.naming.has(lead);
  return joinedPeople(piecesOf(words, lexicon), lexicon).filter(
    ({ role, title, affiliation }) =>
      isNaming ||
      role !== null ||
      title !== null ||
      (lead === "" && affiliation !== null && hasOffice(affiliation, lexicon)),
  );
}

/** Joins the pieces between commas and "and" to people: office and name may stand on either side of a comma. */
function joinedPeople(pieces: readonly string[], lexicon: Lexicon): ParsedName[] {
  const people: ParsedName[] = [];
  // An office whose holder has not been named yet.
  let office: string | null = null;
  for (const piece of pieces) {
    const person = personOfPiece(piece, lexicon);
    const completed = withStanding(people.at(-1), person, piece);
    if (completed) people[people.length - 1] = completed;
    if (completed || !person) continue;
    if (person.name || office) people.push(withOffice(person, office));
    office = person.name ? null : person.role;
  }
  return office ? [...people, { ...NO_NAME, role: office }] : people;
}

/** A person with the office that stands before the name, where the name has none of its own. */
function withOffice(person: ParsedName, office: string | null): ParsedName {
  const hasOwn = person.name && person.role && !isAmbassador(person.role);
  return office && !hasOwn ? { ...person, role: office } : person;
}

/** Whoever was named last without an office, with the office or the outlet that a piece adds; `null` where it adds none. */
function withStanding(
  last: ParsedName | undefined,
  next: ParsedName | null,
  piece: string,
): ParsedName | null {
  if (!last?.name || last.role || next?.name) return null;
  if (next?.role) return { ...last, role: next.role };
  return !last.affiliation && /^[\p{Lu}\p{N}]/u.test(piece) ? { ...last, affiliation: piece } : null;
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
    const goesOn =
      before !== undefined &&
      lexicon.portfolios.has(folded(before.split(" ").at(-1) ?? "")) &&
      lexicon.portfolios.has(folded(piece.split(" ")[0] ?? "")) &&
      !hasOffice(piece, lexicon) &&
      isOfficeAlone(before, lexicon);
    if (goesOn) joined[joined.length - 1] = `${before} and ${piece}`;
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
  const person = parseName(piece, lexicon);
  return person !== null && person.name === null && person.role !== null;
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

/** Whom a piece names: at its beginning, or else behind the article of an office. */
function personOfPiece(piece: string, lexicon: Lexicon): ParsedName | null {
  const leading = leadingPerson(piece, lexicon);
  if (leading) return leading;
  // "i giornalisti del Presidente della Repubblica Aldo Ferri"
  const words = piece.split(" ");
  const office = words.findIndex(
    (word, at) =>
      at > 0 && lexicon.header.articles.has(folded(words[at - 1] ?? "")) && lexicon.offices.has(folded(word)),
  );
  const person = office < 0 ? null : leadingPerson(words.slice(office).join(" "), lexicon);
  return person?.role && person.name?.includes(" ") ? person : null;
}

/** The longest beginning of a piece that reads as a person or an office; "of Poland", "of Fox News" after a name is taken along. */
function leadingPerson(piece: string, lexicon: Lexicon): ParsedName | null {
  const words = piece.split(" ");
  for (let count = Math.min(words.length, 16); count > 0; count--) {
    const person = parseName(words.slice(0, count).join(" "), lexicon);
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

function withPlace(person: ParsedName, rest: readonly string[]): ParsedName {
  if (!/^(?:of|de|du|von)$/iu.test(rest[0] ?? "") || rest.length < 2 || !person.name) return person;
  const place = rest
    .slice(1)
    .join(" ")
    .replace(/^the\s+/iu, "");
  return person.role
    ? { ...person, role: `${person.role} ${rest[0]} ${place}` }
    : { ...person, affiliation: place };
}

import type { Lexicon } from "../lexicon/lexicon.ts";
import { DEAR_WORDS, GREETING_WORDS } from "../names/floor-words.ts";
import { callsByGivenName, NOBLE } from "../names/given-name.ts";
import { namesMatch, roleWords } from "../names/match-names.ts";
import { isOffice } from "../names/office.ts";
import { patternUnion } from "../text/pattern-union.ts";
import { folded, isParticle, isSuffix } from "../text/words.ts";
import { titleClass } from "./are-distinct.ts";
import type { Person } from "./person.ts";

/** How a speech mentions somebody where it greets: they do not speak it. */
export interface Mentions {
  /** "President Drozd, …", "dear Pavel", "thank you, Pavel". */
  readonly byName: boolean;
  /** "Prime Minister, …": said to whoever holds that office. */
  readonly byOffice: boolean;
  /** "It is good to have President Drozd here." */
  readonly told: boolean;
  /** "I am Pavel Drozd." */
  readonly presented: boolean;
}

/** A speech greets with its first words, and gives the floor with its last: so many. */
const FIRST_WORDS = 80;
const LAST_WORDS = 30;

/** Somebody whom a header names, as a speech may mention them. */
interface Mentioned {
  readonly names: readonly string[];
  readonly titles: readonly string[];
  /** Those of the titles by which somebody is addressed alone: "Admiral". */
  readonly ranks: readonly string[];
  readonly offices: readonly OfficeWords[];
}

/** An office: all its words, and those of them without which it is not named. */
interface OfficeWords {
  readonly all: readonly string[];
  readonly heads: readonly string[];
}

/** Returns the words of a speech that greet: its first, and where another follows its last. */
export function greetingWords(speech: string, isFollowed: boolean): string {
  const words = speech.match(/\S+\s*/gu) ?? [];
  const last = isFollowed ? words.slice(Math.max(FIRST_WORDS, words.length - LAST_WORDS)) : [];
  return [words.slice(0, FIRST_WORDS), last].map((each) => each.join("")).join("\n");
}

/** Returns how the words of a speech that greet mention a person. */
export function mentionsOf(words: string, { names, titles, roles }: Person, lexicon: Lexicon): Mentions {
  const presented = names.some((name) => presents(words, name));
  const phrases = words.split(PARTING).map((phrase) => phrase.split(/\s+/u).filter(Boolean));
  const ranks = titles.filter((title) => lexicon.ranks.has(folded(title)));
  const offices = roles.map((role) => officeWordsOf(role, lexicon));
  const person: Mentioned = { names, titles, ranks, offices };
  return {
    byName: !presented && phrases.some((phrase) => greetsByName(phrase, person)),
    byOffice: phrases.some((phrase) => greetsByOffice(phrase, person)),
    told: !presented && phrases.some((phrase) => tellsOf(phrase, person)),
    presented,
  };
}

function officeWordsOf(role: string, lexicon: Lexicon): OfficeWords {
  const heads = role.split(/[\s,]+/u).filter((word) => isOffice(word, lexicon));
  return { all: roleWords(role), heads: heads.flatMap(roleWords) };
}

/** What sets one who is greeted off from the rest: a comma, a stop, a dash, the end of a line. */
const PARTING = /[,.!?;:…\n]+|(?:^|\s)-+(?=\s|$)|[–—]/u;

/** "I am Pavel Drozd", "My name is …", "I, Pavel Drozd, …" */
function presents(words: string, name: string): boolean {
  const at = words.indexOf(name);
  return at >= 0 && BEFORE_OWN_NAME.test(words.slice(0, at));
}

/** "I am", and office, rank or form of address before the name: "I am glad to see Pavel Drozd" presents nobody. */
const BEFORE_OWN_NAME = patternUnion(
  [
    /I am|I['’]m|[Mm]y name is/u,
    /[Jj]e suis|[Jj]e m['’]appelle|[Mm]on nom est/u,
    /[Ii]ch bin|[Ii]ch heiße|[Mm]ein Name ist/u,
    /[Ss]oy|[Mm]e llamo|[Mm]i nombre es/u,
    /[Ss]ono|[Mm]i chiamo|[Ii]l mio nome è/u,
    /[Мм]ене звати/u,
    /[Мм]еня зовут/u,
    /(?:I|[Ii]ch|[Mm]oi|[Yy]o|[Ii]o|[Яя]),/u,
  ],
  "u",
  String.raw`(?<!\p{L})…\s+(?:\p{Lu}[\p{L}.’'-]*\s+){0,5}$`,
);

/** Whether a phrase is said to a person by name: "President Drozd", "thank you Pavel for", "kære Pavel". */
function greetsByName(phrase: readonly string[], person: Mentioned): boolean {
  const polite = beginnings(phrase).some((at) => {
    const office = officeLength(phrase.slice(at), person);
    const name = nameLength(phrase.slice(at + office), person);
    const end = at + office + name;
    return name > 0 && (end === phrase.length || at > 0) && isApart(phrase, at + office, end, person);
  });
  return polite || callsByGivenName(phrase, person.names);
}

/** Whether a phrase is said to the holder of an office: "Mr President", "thank you Prime Minister for", "Herr Bundeskanzler". */
function greetsByOffice(phrase: readonly string[], person: Mentioned): boolean {
  return beginnings(phrase).some((at) => {
    const office = officeLength(phrase.slice(at), person);
    const next = phrase[at + office];
    return office > 0 && (next === undefined || (at > 0 && /^\p{Ll}/u.test(next)));
  });
}

/** Whether a phrase tells of a person: "to have President Drozd here", "to welcome the Prime Minister". */
function tellsOf(phrase: readonly string[], person: Mentioned): boolean {
  return tellsOfName(phrase, person) || phrase.some((_, at) => tellsOfOffice(phrase.slice(at), person));
}

/** "the Prime Minister", and not "the Prime Minister of" another country. */
function tellsOfOffice([article = "", ...words]: readonly string[], person: Mentioned): boolean {
  if (!ARTICLES.has(folded(article))) return false;
  const length = officeLength(words, person);
  const [next = "", after = ""] = words.slice(length);
  return length > 0 && !(ANOTHERS.test(next) && /^(?:the|la|le|\p{Lu})/u.test(after));
}

/** "of Norland", "for the Status of Women": what follows an office and makes it another. */
const ANOTHERS = /^(?:of|for|de|du|des|von|für|pour|del|di|per|para)$/iu;

const ARTICLES = new Set("the le la der die den dem el il".split(" "));

/** "to have President Drozd here": the surname, with nothing of another before it. */
function tellsOfName(phrase: readonly string[], person: Mentioned): boolean {
  return phrase.some(
    (word, at) =>
      person.names.some((name) => agrees(word, name.split(" ").at(-1) ?? "")) &&
      mayPrecede(phrase[at - 1], person),
  );
}

/** Whether a word before a surname may belong to the person: a small one, a courtesy, or one of their offices, titles and names. */
function mayPrecede(word: string | undefined, { names, titles, offices }: Mentioned): boolean {
  if (word === undefined || /^\p{Ll}/u.test(word) || isCourtesy(word)) return true;
  const own = roleWords(word);
  return (
    offices.some(({ all }) => all.some((each) => own.some((called) => isOneWord(called, each)))) ||
    titles.some((title) => titleClass(title) === titleClass(word)) ||
    names.some((name) => isAmong(word, name.split(" ").slice(0, -1)))
  );
}

function isAmong(word: string, names: readonly string[]): boolean {
  return names.some((own) => agrees(word, own));
}

/** Where in a phrase somebody may be called: at its beginning, and after each courtesy that it begins with. */
function beginnings(phrase: readonly string[]): readonly number[] {
  const polite = phrase.findIndex((word) => !isCourtesy(word));
  const last = polite < 0 ? phrase.length : polite;
  return Array.from({ length: last + 1 }, (_, at) => at);
}

function isCourtesy(word: string): boolean {
  const low = folded(word);
  return GREETING_WORDS.has(low) || DEAR_WORDS.has(low);
}

/** The longest office is named with so many words. */
const OFFICE_WORDS = 6;

/** With how many words the phrase begins by naming an office of the person. */
function officeLength(words: readonly string[], { offices, ranks }: Mentioned): number {
  for (let length = Math.min(OFFICE_WORDS, words.length); length > 0; length--) {
    const named = words.slice(0, length).map(roleWords);
    const ends = named.at(-1)?.length ?? 0;
    if (ends > 0 && offices.some((office) => namesOffice(named.flat(), office))) return length;
    if (length === 1 && ranks.some((title) => titleClass(title) === titleClass(words[0] ?? "")))
      return length;
  }
  return 0;
}

/** "Prime Minister" names the Prime Minister of Lindmark; "General" names no Secretary General, and "NATO" nobody. */
function namesOffice(named: readonly string[], { all, heads }: OfficeWords): boolean {
  return (
    heads.length > 0 &&
    heads.every((head) => named.some((word) => isOneWord(word, head))) &&
    named.every((word) => all.some((own) => isOneWord(word, own)))
  );
}

/** "Ministerpräsident" is what a header prints as "Ministerpräsidenten". */
function isOneWord(called: string, printed: string): boolean {
  return (
    called === printed ||
    (called.length > 4 && printed.length - called.length <= 2 && printed.startsWith(called))
  );
}

/** With how many words the phrase begins by naming the person. */
function nameLength(words: readonly string[], { names }: Mentioned): number {
  return Math.max(
    0,
    ...names.map((name) => {
      const own = name.split(" ").filter((word) => !isSuffix(word));
      const end = words.findIndex((word) => !isParticle(word) && !isAmong(word, own));
      const length = end < 0 ? words.length : end;
      return words.slice(0, length).every(isParticle) ? 0 : length;
    }),
  );
}

/** Whether two printed words may be one name's: the same but for a case ending. */
function agrees(word: string, own: string): boolean {
  return /^[\p{Lu}\p{Lo}]/u.test(word) && own.length > 1 && namesMatch(word, own);
}

/** Whether what stands beside the name belongs to nobody else: "Pavel Novak", and "Sir Mark" who is no Sir elsewhere. */
function isApart(phrase: readonly string[], start: number, end: number, person: Mentioned): boolean {
  const next = phrase[end];
  if (next !== undefined && /^\p{Lu}/u.test(next)) return false;
  const before = phrase[start - 1] ?? "";
  return !NOBLE.test(before) || person.titles.some((title) => NOBLE.test(title));
}

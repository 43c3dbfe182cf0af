import type { Lexicon } from "../lexicon/lexicon.ts";
import { collapse, folded, isCapitals } from "../text/words.ts";
import { hasOffice } from "./office.ts";
import { NOBODY, type PrintedPerson } from "./printed.ts";
import { printedPerson } from "./printed-person.ts";

/** Small words after which somebody is named: a bare name there is a person. */
const NAMING = new Set(
  "by with between and par avec et mit und from featuring с з із та і и con y e участием участі участю".split(
    " ",
  ),
);
/** Small words that end a person and name nobody. */
const PARTING = new Set(
  (
    "at on in en during following followed before накануне напередодні после після after ahead upon via about regarding as his her their its who whose that which à au aux lors sur im in beim zum zur am під перед після щодо до на у в о об во " +
    "following participates delivers briefs holds meets visits route plus is are was were " +
    "tras durante dopo pendant avant nach"
  ).split(" "),
);
/** Names of events: in a title they stand beside people without a small word between. */
const EVENTS = new Set(
  (
    "conference conferences briefing briefings gaggle availability remarks remark statement statements speech interview meeting session discussion transcript doorstep doorstop " +
    "conversation point call event address lecture farewell opening closing introductory response reception ceremony summit visit trip regular weekly daily joint news note speaking bilateral " +
    "conferencia conferenza rueda відповіді ответы déclaration déclarations discours conférence entretien point-presse pressekonferenz mitschrift statement"
  ).split(" "),
);

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
    if (isParting(word, folded(all[at + 1] ?? ""), words.length, printed))
      close(NAMING.has(word) ? word : "");
    else if (owner && words.length + 1 > 0) {
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

function isParting(word: string, next: string, length: number, printed: string): boolean {
  if (
    word === "and" ||
    word === "et" ||
    word === "und" ||
    word === "та" ||
    word === "і" ||
    word === "и" ||
    word === "y" ||
    word === "e"
  )
    return false;
  if (/^[-–—|]$/u.test(printed)) return true;
  if (NAMING.has(word) || PARTING.has(word)) return true;
  if (word === "press" || word === "news") return EVENTS.has(next);
  if (word === "prensa" || word === "stampa") return length === 0 || next === "del" || next === "de";
  if (EVENTS.has(word)) return true;
  return length >= 2 && word.length >= 9 && word.endsWith("ing") && !isCapitals(printed);
}

/** Joins the pieces between commas and "and" to people: office and name may stand on either side of a comma. */
function peopleOfStretch(lead: string, words: readonly string[], lexicon: Lexicon): PrintedPerson[] {
  const people: PrintedPerson[] = [];
  const pieces = piecesOf(words, lexicon);
  let office: string | null = null;
  pieces.forEach((piece, at) => {
    const person = leadingPerson(piece, lexicon);
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
      NAMING.has(lead) ||
      (lead === "" && person.affiliation !== null && hasOffice(person.affiliation, lexicon)),
  );
}

/** The pieces between commas and "and"; "for Management and Resources Brian McKeon" stays one. */
function piecesOf(words: readonly string[], lexicon: Lexicon): string[] {
  const pieces = withBothOffices(words.join(" "), lexicon)
    .split(
      /\s*,\s+(?:(?:and|et|und|та|і|и|y|e)\s+)?(?:the\s+|a\s+)?|\s+(?:and|et|und|та|і|и|y|e)\s+(?:the\s+|le\s+|la\s+|du\s+)?/giu,
    )
    .map((piece) => withoutArticle(piece.replaceAll(BOTH, " ")))
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

/** Stands for the blanks around an "and" that parts nobody. */
const BOTH = "\u0000";

/** "La ministra de Cultura y portavoz del Gobierno, Ana Vega": one article, one person of two offices. */
function withBothOffices(text: string, lexicon: Lexicon): string {
  return text.replace(
    /(?<=^|\s)((?:the|la|el|le|il)\s+[^,]{3,60}?)\s+(and|y|e|et)\s+(?!(?:the|la|el|le|il)\s)([^,]{3,60}?)(?=,\s+\p{Lu})/giu,
    (whole, first: string, and: string, second: string) =>
      [first, second].every((office) => isOfficeAlone(withoutArticle(office), lexicon))
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

function withoutArticle(piece: string): string {
  return piece
    .replace(/^(?:de\s+|d['’])(?=(?:M\.|Mme|Mr|Mrs|S\.E\.)\s)/iu, "")
    .replace(/^von\s+(?=\p{Lu})(?!\p{Lu}\p{L}*$)/u, "")
    .replace(
      /^(?:the|le|la|el|il|lo|du|des|de la|de los|del|dei|della|dello|of the|of|der|die|dem|den)\s+/iu,
      "",
    )
    .replace(/^dell['’]/iu, "")
    .replace(/[,.]$/u, (mark) => (mark === "." ? "." : ""))
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

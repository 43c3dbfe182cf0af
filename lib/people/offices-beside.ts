import type { Lexicon } from "../lexicon/lexicon.ts";
import { mayBeGiven } from "../names/may-be-given.ts";
import { hasOffice } from "../names/office.ts";
import { peopleIn } from "../names/people-in.ts";
import { PLACES } from "../names/places.ts";
import { patternUnion } from "../text/pattern-union.ts";
import { collapse, folded } from "../text/words.ts";
import type { Cast } from "./cast.ts";
import type { Person } from "./person.ts";

/** An office has no more words. */
const OFFICE_WORDS = 9;
/** Letters of a seat or an honour after a name: "MHR", "AC". */
const LETTERS = /^(?:[\s,]+(?!AND\b|FOR\b|OF\b|THE\b|WITH\b|BY\b|AT\b|ON\b)\p{Lu}{2,4}(?=[\s,;–—-]|$))+/u;
/** "Name (House)". */
const BRACKETED = /^\s*\((\p{Lu}[^()]{1,30})\)/u;
/** What parts a name from an office that follows. */
const PARTED = /^\s*(?:[,–—(]|\s-\s)\s*/u;
/** Where an office that follows ends: at what parts people, or before the next of them. */
const NEXT = patternUnion([
  /[;.:()]|,|\s[–—-]\s/iu,
  /\s(?=(?:joint|press|media|doorstop|transcript)\b)/iu,
  /\s(?:and|et|und|y|e|та|и)\s+(?=(?:the\s+)?(?:hon|rt|dr|mr|mrs|ms|prof|sen|gen)\b)/iu,
  /\s(?:and|et|und|y|e|та|и)\s+(?=\p{Lu}\p{Ll}+\s\p{Lu})/iu,
]);
/** Where an office before a name begins. */
const BEFORE = /^.*(?:[,;:.()]|\s[–—-]\s|\b(?:and|with|between|by|of the honou?rable)\b)\s*/iu;

/**
 * Gives those of whom no office is printed the one that stands beside their name in the header's lines. The labels' own names tell
 * where the name is, so that what stands before and after it can be an office whatever its words are.
 */
export function withOfficesBeside(cast: Cast, lines: readonly string[], lexicon: Lexicon): Cast {
  const header = lines.map(collapse);
  const people = cast.people.map((person): Person => {
    if (person.roles.length > 0 || person.parts.length > 0) return person;
    const full = fromSurname(person, header, lexicon) ?? person;
    const role = besides(
      full,
      header,
      ({ before, after }) => officeBefore(before, lexicon) ?? officeAfter(after, lexicon),
    );
    return role === null ? person : { ...full, roles: [role] };
  });
  return { ...cast, people };
}

/** Gives those of whom no outlet is printed the one in brackets behind their name in a header's lines: "Anna Lind (Radio Fjord) and …". */
export function withOutletsBeside(cast: Cast, lines: readonly string[]): Cast {
  const header = lines.map(collapse);
  const people = cast.people.map((person): Person => {
    if (person.affiliations.length > 0 || person.roles.length > 0 || person.parts.length > 0) return person;
    const full = fromGivenName(person, header) ?? person;
    const outlet = besides(full, header, ({ after }) => BRACKETED.exec(after)?.[1] ?? null);
    return outlet === null || PLACES.has(folded(outlet)) ? person : { ...full, affiliations: [outlet] };
  });
  return { ...cast, people };
}

/** Lines among the words tell as much as a byline. */
const PRINTED_AMONG: Person["header"] = ["front"];

function withFullName(person: Person, full: string): Person {
  return { ...person, names: [...person.names, full], header: PRINTED_AMONG };
}

/** The one word of a name by which somebody is known; `null` where more is printed. */
function onlyWord({ names }: Person): string | null {
  const [word = "", ...others] = names;
  return others.length === 0 && /^\p{L}[\p{L}'’-]{2,}$/u.test(word) ? word : null;
}

/** "Michael Keenan MP - Federal Member", and "KEENAN:": the one full name in the header's lines that ends in a label's surname. */
function fromSurname(person: Person, lines: readonly string[], lexicon: Lexicon): Person | null {
  const surname = onlyWord(person);
  if (surname === null) return null;
  const form = new RegExp(
    `(?<![\\p{L}'’-])(\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}\\.)?)\\s${surname}(?![\\p{L}'’-])`,
    "giu",
  );
  const found = lines.flatMap((line) =>
    [...line.matchAll(form)].flatMap(([whole, given = ""]) =>
      /^\p{Lu}/u.test(given) && mayBeGiven(given, lexicon) ? whole : [],
    ),
  );
  const [full] = found;
  return full !== undefined && new Set(found.map(folded)).size === 1 ? withFullName(person, full) : null;
}

/** "Anna Lind (Radio Fjord)", and "Anna:": the one full name in the header's lines that begins with a label's given name. */
function fromGivenName(person: Person, lines: readonly string[]): Person | null {
  const given = onlyWord(person);
  if (given === null) return null;
  const form = new RegExp(`(?<![\\p{L}'’-])${given}\\s\\p{Lu}[\\p{L}'’-]+(?=\\s*\\()`, "gu");
  const [full, ...others] = new Set(lines.flatMap((line) => line.match(form) ?? []));
  return full !== undefined && others.length === 0 ? withFullName(person, full) : null;
}

/** What stands before and after a name in a line. */
interface Beside {
  readonly before: string;
  readonly after: string;
}

/** The first that is found beside a full name of somebody, in the order of the lines. */
function besides(
  { names }: Person,
  lines: readonly string[],
  find: (beside: Beside) => string | null,
): string | null {
  for (const name of names.filter((each) => each.includes(" "))) {
    for (const line of lines) {
      const at = folded(line).indexOf(folded(name));
      // Folding may change how long a line is: then nothing can be told.
      if (at < 0 || folded(line).length !== line.length) continue;
      const found = find({ before: line.slice(0, at), after: line.slice(at + name.length) });
      if (found !== null) return found;
    }
  }
  return null;
}

/** "LEADER OF THE OPPOSITION THE HON. TONY ABBEY": what stands before the name and its forms of address. */
function officeBefore(text: string, lexicon: Lexicon): string | null {
  const words = text.trim().split(" ");
  while (isAddress(words.at(-1) ?? "", lexicon)) words.pop();
  const office = words.join(" ").replace(BEFORE, "");
  return isOffice(office, lexicon) ? office : null;
}

function isAddress(word: string, { honorifics, ranks }: Lexicon): boolean {
  const bare = folded(word);
  return (
    bare !== "" &&
    (bare === "the" || honorifics.has(bare) || honorifics.has(bare.replace(/\.$/u, "")) || ranks.has(bare))
  );
}

/** "MICHAEL KEENAN MP - Federal Member for Stirling": what stands after the name and its letters. */
function officeAfter(text: string, lexicon: Lexicon): string | null {
  const rest = text.replace(LETTERS, "");
  const parted = PARTED.test(rest);
  const office = rest.replace(PARTED, "").trim().split(NEXT)[0]?.trim() ?? "";
  if ((!parted && rest === text) || !isOffice(office, lexicon)) return null;
  // "Mike Orsa, Ambassador Jeff Holt, and …": the next of a list.
  return peopleIn(office, lexicon).some(({ name }) => name !== null) ? null : office;
}

/** Whether words are an office: one of its words says so, or they say for what or of what somebody is. */
function isOffice(words: string, lexicon: Lexicon): boolean {
  const count = words.split(" ").length;
  if (words === "" || count > OFFICE_WORDS || /\d/u.test(words) || !/^\p{Lu}/u.test(words)) return false;
  return hasOffice(words, lexicon) || (count > 2 && /\s(?:of|for)\s+(?:the\s+)?\p{Lu}/iu.test(words));
}

import type { Lexicon } from "../lexicon/lexicon.ts";
import { folded, isInitial, isNameWord, isParticle, isSuffix } from "../text/words.ts";
import { mayBeGiven } from "./may-be-given.ts";
import { isOffice } from "./office.ts";
import { NO_NAME, type ParsedName } from "./parsed-name.ts";
import { PLACES } from "./places.ts";

/** A name has at most this many words. */
const NAME_WORDS = 6;

/** Surnames that are offices too: "Stephen King", "Howard Dean". */
const OFFICE_SURNAMES = new Set(
  "king dean prince pope judge justice speaker marshal major mayor fellow chief".split(" "),
);

/** Surnames that are no part of a name elsewhere: "Michael Read". */
const WORD_SURNAMES = new Set(["read", "good", "key"]);

/** Returns whether a name is a given name and a surname that is a word of headings and sentences elsewhere. */
export function hasWordSurname(name: readonly string[], lexicon: Lexicon): boolean {
  const [given = "", surname = "", ...more] = name;
  return more.length === 0 && WORD_SURNAMES.has(folded(surname)) && mayBeGiven(given, lexicon);
}

/** Returns whether an office's word is a surname as well: "Mr. Dean". */
export function isOfficeSurname(word: string): boolean {
  return OFFICE_SURNAMES.has(folded(word));
}

/**
 * Reads a name with what stands before it: "Mr. Kirby", "General Valsecchi", "De Hoop Scheffer", "В.Путин"; a bare rank names nobody by
 * name. `sure`: an office stands before it.
 */
export function nameOnly(text: string, lexicon: Lexicon, sure = false): ParsedName | null {
  const words = withoutPostNominals(
    text
      .replace(/^the\s+(?=(?:rt|right|hon|most)\b)/iu, "")
      .split(" ")
      .filter(Boolean),
  );
  const start = titleEnd(words, lexicon);
  const title = words.slice(0, start).join(" ") || null;
  const name = words.slice(start);
  if (!name.length)
    return title && words.every((word) => lexicon.ranks.has(folded(word))) ? { ...NO_NAME, title } : null;
  if (!hasFormOfName(name) || !(title || mayStandAlone(name, sure, lexicon))) return null;
  return { ...NO_NAME, name: name.join(" "), title };
}

/** Whether words are set like a name, and nothing but a name: "DE HOOP SCHEFFER", "J. Weir". */
function hasFormOfName(name: readonly string[]): boolean {
  return (
    name.length <= NAME_WORDS &&
    isNameWord(name.at(-1) ?? "") &&
    name.every((word) => isNameWord(word) || isParticle(word)) &&
    !name.every((word) => isInitial(word) || isSuffix(word)) &&
    !isBody(name) &&
    !goesOn(name)
  );
}

/** Whether words without a title may name somebody: "Topics" never does, "Naples" only where it is sure. */
function mayStandAlone(name: readonly string[], sure: boolean, lexicon: Lexicon): boolean {
  const only = name.length === 1 ? folded(name[0] ?? "") : null;
  if (only !== null && lexicon.neverNames.has(only)) return false;
  return sure || (plausibleName(name, lexicon) && !(only !== null && PLACES.has(only)));
}

/** Letters of a seat or an honour that begin no surname: nothing of a name stands after them. */
const ENDING = new Set("mp mhr mlc mpp mna mep msp mla obe cbe mbe kbe dbe kcb gcb kcmg cmg gcmg".split(" "));

/** Letters after a name: "Wetherby MP", "Lister KCB OBE"; "Jr." and "III" belong to the name. */
const POST_NOMINALS: ReadonlySet<string> = new Set([
  ...ENDING,
  ..."td ms qc kc ac ao am dso phd ph.d. md m.d. usn usa usaf usmc usa. (ret.) ret. esq esq. frs pc".split(
    " ",
  ),
]);

/** Whether words go on after the letters that end a name, "John Holm MP Harbour Television", or after a sentence, "John Holm. Mr Holm". */
function goesOn(name: readonly string[]): boolean {
  return (
    name.slice(2, -1).some((word) => ENDING.has(folded(word))) ||
    name.slice(1, -1).some((word) => /\p{Ll}{3}\.$/u.test(word))
  );
}

/** Bodies that are called by such a word, which is nobody's name: "Military Committee". */
const BODIES = new Set(
  "committee subcommittee commission comité comisión comitato ausschuss комітет комитет".split(" "),
);

/** Whether words call a body, or what is known already, and name nobody: "The Committee". */
function isBody(name: readonly string[]): boolean {
  return name.length > 1 && (folded(name[0] ?? "") === "the" || BODIES.has(folded(name.at(-1) ?? "")));
}

function withoutPostNominals(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 2 && POST_NOMINALS.has(folded((words[end - 1] ?? "").replace(/,$/, "")))) end--;
  return words.slice(0, end);
}

/** Whether most words may be a name's, the surname among them, and none but it is an office's: "Stephen King". */
function plausibleName(name: readonly string[], lexicon: Lexicon): boolean {
  const last = name.at(-1) ?? "";
  const never = name.filter((word) => isNever(word, lexicon) || lexicon.parts.has(folded(word)));
  if (hasWordSurname(name, lexicon)) return true;
  if (isNever(last, lexicon) || never.length * 2 >= name.length || isParticleOnly(name)) return false;
  const offices = name.filter((word) => isOffice(word, lexicon)).length;
  const isSurname = name.length > 1 && isOfficeSurname(last) && !lexicon.modifiers.has(folded(name[0] ?? ""));
  return offices <= (isSurname ? 1 : 0);
}

function isNever(word: string, lexicon: Lexicon): boolean {
  return lexicon.neverNames.has(folded(word)) || lexicon.topics.has(folded(word));
}

function isParticleOnly(name: readonly string[]): boolean {
  return name.every((word) => isParticle(word) && !/^\p{Lu}/u.test(word));
}

/** Services before a rank: "Air Force Brig. Gen. Pat Ryder". */
const SERVICES = new Set(
  "air force army navy marine marines corps coast guard space royal us u.s. retired ret. retd".split(" "),
);

/** Where honorifics, services and ranks before a name end. */
function titleEnd(words: readonly string[], lexicon: Lexicon): number {
  let start = 0;
  while (start < words.length && isTitle(words[start] ?? "", lexicon)) start++;
  let served = start;
  while (served < words.length && SERVICES.has(folded(words[served] ?? ""))) served++;
  if (served === start || !lexicon.ranks.has(folded(words[served] ?? ""))) return start;
  return served + titleEnd(words.slice(served), lexicon);
}

function isTitle(word: string, lexicon: Lexicon): boolean {
  return lexicon.honorifics.has(folded(word)) || lexicon.ranks.has(folded(word));
}

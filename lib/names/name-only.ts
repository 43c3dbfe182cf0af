import type { Lexicon } from "../lexicon/lexicon.ts";
import { folded, isInitial, isNameWord, isParticle, isSuffix } from "../text/words.ts";
import { isOffice } from "./office.ts";
import { PLACES } from "./places.ts";
import { NOBODY, type PrintedPerson } from "./printed.ts";

/** A name has at most this many words. */
const NAME_WORDS = 6;

/** Surnames that are offices too: "Stephen King", "Howard Dean". */
const OFFICE_SURNAMES = new Set(
  "king dean prince pope judge justice speaker marshal major mayor fellow chief".split(" "),
);

/** Returns whether an office's word is a surname as well: "Mr. Dean". */
export function isOfficeSurname(word: string): boolean {
  return OFFICE_SURNAMES.has(folded(word));
}

/** "Mr. Kirby", "General Valsecchi", "Lord Robertson", "De Hoop Scheffer", "В.Путин"; a bare rank names nobody by name. */
export function nameOnly(text: string, lexicon: Lexicon, sure = false): PrintedPerson | null {
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
    return title && words.every((word) => lexicon.ranks.has(folded(word))) ? { ...NOBODY, title } : null;
  if (name.length > NAME_WORDS || !name.every((word) => isNameWord(word) || isParticle(word))) return null;
  if (name.every((word) => isInitial(word) || isSuffix(word))) return null;
  if (isBody(name) || goesOn(name)) return null;
  if (
    !isNameWord(name.at(-1) ?? "") ||
    (!title && name.length === 1 && lexicon.neverNames.has(folded(name[0] ?? "")))
  )
    return null;
  if (
    !title &&
    !sure &&
    (!plausibleName(name, lexicon) || (name.length === 1 && PLACES.has(folded(name[0] ?? ""))))
  )
    return null;
  return { ...NOBODY, name: name.join(" "), title };
}

/** Letters after a name: "Wetherby MP", "Lister KCB OBE"; "Jr." and "III" belong to the name. */
const POST_NOMINALS = new Set(
  "mp mhr mlc mpp mna td mep msp ms mla qc kc ac ao am obe cbe mbe kbe dbe kcb gcb kcmg cmg gcmg dso phd ph.d. md m.d. usn usa usaf usmc usa. (ret.) ret. esq esq. frs pc".split(
    " ",
  ),
);

/** Letters of a seat or an honour that begin no surname: nothing of a name stands after them. */
const ENDING = new Set("mp mhr mlc mpp mna mep msp mla obe cbe mbe kbe dbe kcb gcb kcmg cmg gcmg".split(" "));

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

function plausibleName(name: readonly string[], lexicon: Lexicon): boolean {
  const last = folded(name.at(-1) ?? "");
  const offices = name.filter((word) => isOffice(word, lexicon));
  if (
    offices.length &&
    !(
      offices.length === 1 &&
      OFFICE_SURNAMES.has(last) &&
      name.length > 1 &&
      !lexicon.modifiers.has(folded(name[0] ?? ""))
    )
  )
    return false;
  const never = name.filter((word) => isNever(word, lexicon) || lexicon.parts.has(folded(word)));
  return !isNever(last, lexicon) && never.length * 2 < name.length && !isParticleOnly(name);
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

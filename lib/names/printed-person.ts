import type { Lexicon } from "../lexicon/lexicon.ts";
import { collapse, folded, isCapitals, isNameWord, isParticle, isSuffix } from "../text/words.ts";
import { splitBrackets, withBracket } from "./brackets.ts";
import { eastAsianPerson } from "./east-asian.ts";
import { isOfficeSurname, nameOnly } from "./name-only.ts";
import {
  hasOffice,
  isHouse,
  isOffice,
  officeHead,
  officeWord,
  roleOrHouse,
  strippedArticle,
} from "./office.ts";
import { nameStart } from "./office-end.ts";
import { NOBODY, type PrintedPerson } from "./printed.ts";
import { roleWithin } from "./same-person.ts";

/** A label with its offices has at most this many words ("Labels reach 11 words"; guests are given room). */
const LABEL_WORDS = 16;

/** "Topics" is no label; "PRESS" is one, though "Press" begins other lines. */
function isNever(main: string, lexicon: Lexicon): boolean {
  return lexicon.neverNames.has(folded(main)) && !lexicon.parts.has(folded(main));
}

/** Small words that begin a sentence or name an addressee, never a label. */
const LEADING = new Set(
  "your and but so or for to now then on with if as from by because when while et mais pour avec und aber für mit а и но та але для y pero para e ma per".split(
    " ",
  ),
);

/**
 * Reads who is meant by a printed attribution: `JAMES APPATHURAI (NATO Spokesman)`, `President of Serbia, Aleksandar Vucic`,
 * `Question - Pavel Bouda - Czech TV`, `MR. CARNEY`, `MODERATOR`. `null` where it names nobody.
 */
export function printedPerson(text: string, lexicon: Lexicon): PrintedPerson | null {
  const { main, brackets } = splitBrackets(compounded(collapse(text)).replace(/^["'`“”«*]+|["'”»*]+$/gu, ""));
  if (!main || main.split(" ").length > LABEL_WORDS || isNever(main, lexicon)) return null;
  // "And for Prime Minister Tusk: do you agree?" is said to somebody, not by him.
  const [first = "", second] = main.split(" ");
  if (LEADING.has(folded(first))) return null;
  // "Q2 Dana Pell", a numbered question of a committee
  const numbered = /^Q\s?\d{1,4}\.?\s+(\p{Lu}.+)$/u.exec(main)?.[1];
  const person =
    ((numbered && nameOnly(numbered, lexicon)) ||
      part(main, lexicon) ||
      part(withoutArticle(main), lexicon)) ??
    eastAsianPerson(main, lexicon) ??
    dashed(main, lexicon) ??
    tied(main, lexicon) ??
    (isLetter(first) && second ? null : (commas(main, lexicon) ?? plain(main, lexicon)));
  const known = person && { ...person, role: person.role && uncompounded(person.role) };
  const whole = known && brackets.reduce((so, bracket) => withBracket(so, bracket, lexicon), known);
  return whole && { ...whole, affiliation: whole.affiliation && withoutQuotes(whole.affiliation) };
}

/** `"Mirror"`, `«Новини»`: the quotation marks around an outlet's name are none of it. One of a pair may be gone already. */
function withoutQuotes(outlet: string): string {
  const inner = outlet.replace(/^["“”„«‹‘]\s*/u, "");
  return inner === outlet ? outlet : inner.replace(/\s*["“”«»›’]$/u, "");
}

/** "THE FIRST LADY" holds one office of two words, of which "Lady" alone would be a form of address; "MR.WEIR" lost a space. */
function compounded(text: string): string {
  return text
    .replace(/\b(first|second) (lady|gentleman)\b/giu, "$1-$2")
    .replace(/^((?:MR|MRS|MS|DR|Mr|Mrs|Ms|Dr)\.)(?=\p{Lu}{2}|\p{Lu}\p{Ll})/u, "$1 ");
}

function uncompounded(role: string): string {
  return role.replace(/\b(first|second)-(lady|gentleman)\b/giu, "$1 $2");
}

/** "Q  And to Secretary DeSoto: is …": after the letter comes speech. */
function isLetter(word: string): boolean {
  return /^(?:Q|A)$/u.test(word);
}

/** "Le modérateur", "L'interprète". */
function withoutArticle(main: string): string {
  return main.replace(/^(?:le|la|les|der|die|das|el|il|an?|several|some|other|various)\s+|^l['’]/iu, "");
}

/** "QUESTION", "Frage", "Speaker 4", "Frage Reinders", "Moderator Yves Brodeur". */
function part(main: string, lexicon: Lexicon): PrintedPerson | null {
  const words = main.split(" ");
  for (let count = words.length; count > 0; count--) {
    const kind = lexicon.parts.get(folded(words.slice(0, count).join(" ").replace(/[.,]$/, "")));
    if (!kind) continue;
    const rest = words.slice(count).join(" ");
    // "INTERPRETER FOR PRESIDENT ABE" is not the president.
    if (kind === "interpreter") return { ...NOBODY, part: kind, role: rest ? main : null };
    if (!rest || /^(?:no\.? ?|# ?)?\d{1,3}$|^(?:one|two|three|four|five|six)$/i.test(rest))
      return { ...NOBODY, part: kind, role: rest ? main : null };
    if (words.slice(0, count).join("").length < 4) return null;
    const person = /^(?:from|for|by|to|de|du)\b/i.test(rest) ? null : nameOnly(rest, lexicon);
    return person && { ...person, part: kind };
  }
  return null;
}

/** "Question - Pavel Bouda - Czech TV", "A Secretary General", "Inga Sproģe – Latvijas Vēstis". */
function dashed(main: string, lexicon: Lexicon): PrintedPerson | null {
  const pieces = main
    .split(/\s+[-–—]+\s*|\s*[–—]+\s+/u)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const [first, ...others] = pieces;
  if (!first) return null;
  // "Question - Lorne Hale, Fjord Radio"
  const lead = /^(Q|A|R|Question|Answer|Réponse|QUESTION|ANSWER)(?:\s+(.+))?$/u.exec(first);
  const kind = lead?.[1] && lexicon.parts.get(folded(lead[1]));
  if (lead && kind) {
    const rest = [...(lead[2] ? [lead[2]] : []), ...others].flatMap((piece) => piece.split(/,\s+/u));
    if (!rest.length || !rest.every((piece) => isTitled(piece, lexicon))) return null;
    return { ...askerOrAnswerer(rest, lexicon), part: kind };
  }
  const [house = "", ...more] = others;
  if (more.length || !isHouseLike(house, lexicon)) return null;
  const person = nameOnly(first, lexicon);
  return person && { ...person, ...roleOrHouse(house, lexicon) };
}

/** "Slovak Radio", "Secretary General": capitalised words that do not begin a sentence. */
function isTitled(piece: string, lexicon: Lexicon): boolean {
  const words = piece.split(" ");
  return (
    words.every((word) => isNameWord(word) || isParticle(word) || lexicon.connectors.has(folded(word))) &&
    !lexicon.neverNames.has(folded(words[0] ?? ""))
  );
}

function askerOrAnswerer(pieces: readonly string[], lexicon: Lexicon): PrintedPerson {
  const [first = "", ...rest] = pieces;
  const person = plain(first, lexicon);
  if (person?.role) return person;
  if (person?.name?.includes(" ") && rest.length) return { ...person, affiliation: rest.join(" - ") };
  return { ...NOBODY, affiliation: pieces.join(" - ") };
}

/** "Lorne Cooke from Reuters", "Lorne Cooke / AP". */
function tied(main: string, lexicon: Lexicon): PrintedPerson | null {
  const found = /^(.+?)(?:\s+(?:from|with|@)\s+|\s*\/\s*)(?:the\s+)?(.+)$/iu.exec(main);
  const person = found?.[1]?.includes(" ") ? nameOnly(found[1], lexicon) : null;
  const house = found?.[2] ?? "";
  return person && isTitled(house, lexicon) ? { ...person, affiliation: house } : null;
}

/** "Aleksandar Vucic, President of Serbia", "President of Serbia, Aleksandar Vucic", "Teri Schultz, DW". */
function commas(main: string, lexicon: Lexicon): PrintedPerson | null {
  const pieces = main.split(/\s*[,，、]\s*/u).filter(Boolean);
  const [first = "", ...others] = pieces;
  const last = pieces.at(-1) ?? "";
  if (!others.length) return null;
  if (lexicon.honorifics.has(folded(first))) return plain(pieces.join(" "), lexicon);
  if (isSuffix(last)) return plain(pieces.join(" "), lexicon);
  const rest = others.join(", ");
  // "NHK, Takashima", "Pan Orient News, Bruneau": the house first.
  const houseFirst =
    isHouse(first.split(" "), lexicon) || (/^\p{Lu}{2,6}$/u.test(first) && !isCapitals(last));
  if (houseFirst && others.length === 1) {
    const person = nameOnly(last, lexicon);
    if (person) return { ...person, affiliation: first };
  }
  const leading = nameOnly(first, lexicon);
  if (leading) {
    const part = lexicon.parts.get(folded(rest));
    if (part) return { ...leading, part };
    const standing = roleOrHouse(rest, lexicon);
    return standing.affiliation !== null && !isHouseLike(rest, lexicon) ? null : { ...leading, ...standing };
  }
  // "Ambassador Ana Vega, Ambassador-at-large for Ports, Tarvia": the office and the name stand first.
  const office = plain(first, lexicon);
  // "The Minister of State, Department of Harbours": who holds it stands in brackets, if anywhere.
  if (
    office?.role &&
    office.name === null &&
    !office.title &&
    others.length === 1 &&
    isHouseLike(rest, lexicon) &&
    !nameOnly(rest, lexicon)?.name?.includes(" ")
  )
    return { ...office, role: `${office.role}, ${rest}` };
  if (office?.role && office.name?.includes(" ") && isHouseLike(rest, lexicon))
    return { ...office, ...roleAdded(office.role, rest, lexicon) };
  const trailing = nameOnly(last, lexicon);
  const role = pieces.slice(0, -1).join(", ");
  if (trailing && hasOffice(role, lexicon)) return { ...trailing, role: strippedArticle(role) };
  const both = plain(first, lexicon);
  return both?.name && both.role && isHouseLike(rest, lexicon)
    ? { ...both, ...roleAdded(both.role, rest, lexicon) }
    : null;
}

/** Capitalised words, houses and small words between; in "Mr. O'Donoghue, yes or no: did you …" there is no house. */
function isHouseLike(text: string, lexicon: Lexicon): boolean {
  return (
    hasOffice(text, lexicon) ||
    text
      .split(" ")
      .every(
        (word) =>
          isNameWord(word) ||
          isParticle(word) ||
          lexicon.connectors.has(folded(word)) ||
          lexicon.houses.has(folded(word)) ||
          /^[\p{N}«“"]|[»”"]$/u.test(word),
      )
  );
}

function roleAdded(role: string, rest: string, lexicon: Lexicon): Partial<PrintedPerson> {
  if (!hasOffice(rest, lexicon)) return { affiliation: rest };
  return { role: roleWithin(role, rest) ? rest : `${role}, ${rest}` };
}

function isTitleOfHouse(words: readonly string[], lexicon: Lexicon): boolean {
  return (
    words.length > 0 &&
    words.length < 4 &&
    !lexicon.honorifics.has(folded(words[0] ?? "")) &&
    words.every(
      (word) => isNameWord(word) && !isOffice(word, lexicon) && !lexicon.modifiers.has(folded(word)),
    ) &&
    !words.some((word) => lexicon.neverNames.has(folded(word)) || lexicon.topics.has(folded(word)))
  );
}

/** "Vors.", "Prof.": words whose stop is their own. */
function isAbbreviated(word: string, { honorifics, ranks, offices, modifiers }: Lexicon): boolean {
  return [honorifics, ranks, offices, modifiers].some((words) => words.has(folded(word)));
}

const ARTICLE = /^(?:the|el|la|los|las|le|les|il|lo|i|gli|der|die|das|o|a|os|as|de|het)$/iu;

/** Honorific, rank, office and name in the order in which they are printed, without commas. */
function plain(main: string, lexicon: Lexicon): PrintedPerson | null {
  const words = main.split(" ");
  // "FRANCE. Ministre de la mer": what ends a sentence ends a name and an office.
  if (words.slice(0, -1).some((word) => /\p{L}{4}\.$/u.test(word) && !isAbbreviated(word, lexicon)))
    return null;
  // "Mr. SMITH of New Jersey": the state parts him from Mr. SMITH of Texas.
  const member = /^(\S+\.?\s.+?) of (\p{Lu}.+)$/u.exec(main);
  const seated =
    member?.[1] &&
    !isOffice(member[1].split(" ").at(-1) ?? "", lexicon) &&
    lexicon.honorifics.has(folded(words[0] ?? ""))
      ? nameOnly(member[1], lexicon)
      : null;
  if (seated?.name) return { ...seated, affiliation: member?.[2] ?? null };
  if (isHouse(words, lexicon)) return { ...NOBODY, affiliation: main };
  // "The Honourable Ines Kortela", "El señor PRESIDENTE"
  if (ARTICLE.test(words[0] ?? "") && lexicon.honorifics.has(folded(words[1] ?? "")))
    return plain(words.slice(1).join(" "), lexicon);
  // "The Paper", "The Harbour Times": nobody's name.
  if (words[0] === "The" && !isCapitals(words.slice(1).join(" ")) && isTitleOfHouse(words.slice(1), lexicon))
    return { ...NOBODY, affiliation: main };
  const addressed = lexicon.honorifics.has(folded(words[0] ?? "")) && words.length > 1;
  const bareName = nameOnly(main, lexicon);
  // "señor PRESIDENTE" is nobody's name; "Mr. Dean" may be one.
  const byOffice = addressed && lexicon.offices.has(folded(words[1] ?? ""));
  if (bareName && !(byOffice && (words.length > 2 || !isOfficeSurname(words[1] ?? "")))) return bareName;
  if (
    addressed &&
    words.slice(1).every((word) => isOffice(word, lexicon) || lexicon.modifiers.has(folded(word)))
  )
    return { ...NOBODY, title: words[0] ?? null, role: strippedArticle(words.slice(1).join(" ")) };
  // "señor MINISTRO DE PUERTOS"
  const titled = addressed ? plain(words.slice(1).join(" "), lexicon) : null;
  if (titled?.role) return { ...titled, title: words[0] ?? null };
  const head = officeHead(words, lexicon);
  if (head < 0 || !words.slice(0, head + 1).every((word) => officeWord(word, lexicon))) return null;
  const cut = nameStart(words, head, lexicon);
  if (cut < 0) return null;
  // "NATO Deputy Secretary General Ambassador Rossi": before a name, "Ambassador" is how she is addressed.
  const addressedAs = cut < words.length && cut > 1 && folded(words[cut - 1] ?? "") === "ambassador";
  const office = addressedAs && officeHead(words.slice(0, cut - 1), lexicon) >= 0 ? cut - 1 : cut;
  const role = strippedArticle(words.slice(0, office).join(" "));
  if (cut === words.length) return { ...NOBODY, role };
  const person = nameOnly(words.slice(cut).join(" "), lexicon, true);
  return person && { ...person, role };
}

import type { PartKind } from "../lexicon/language-pack.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { collapse, folded, isCapitals, isNameWord, isParticle, isSuffix } from "../text/words.ts";
import { splitBrackets, withBracket, withoutMarks } from "./brackets.ts";
import { parseEastAsianName } from "./east-asian.ts";
import { roleMatches } from "./match-names.ts";
import { nameOnly } from "./name-only.ts";
import { hasOffice, isOutlet, roleOrOutlet, strippedArticle } from "./office.ts";
import { parsePlainName } from "./parse-plain-name.ts";
import { NO_NAME, type ParsedName } from "./parsed-name.ts";

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
export function parseName(text: string, lexicon: Lexicon): ParsedName | null {
  const { main, brackets } = splitBrackets(withoutMarks(compounded(collapse(text))));
  const words = main.split(" ");
  if (!main || words.length > LABEL_WORDS || isNever(main, lexicon)) return null;
  // "And for Prime Minister Tusk: do you agree?" is said to somebody, not by them.
  if (LEADING.has(folded(words[0] ?? ""))) return null;
  const person = personIn(main, lexicon);
  if (!person) return null;
  const known = { ...person, role: person.role && uncompounded(person.role) };
  const whole = brackets.reduce((so, bracket) => withBracket(so, bracket, lexicon), known);
  return { ...whole, affiliation: whole.affiliation && withoutQuotes(whole.affiliation) };
}

/** Tries the forms of labels without brackets, those that are told by the most first. */
function personIn(main: string, lexicon: Lexicon): ParsedName | null {
  return (
    numbered(main, lexicon) ??
    part(main, lexicon) ??
    partWithArticle(main, lexicon) ??
    parseEastAsianName(main, lexicon) ??
    dashed(main, lexicon) ??
    tied(main, lexicon) ??
    // "Q  And to Secretary DeSoto: is …": after the letter comes speech.
    (/^[QA] [^ ]/u.test(main) ? null : (commas(main, lexicon) ?? parsePlainName(main, lexicon)))
  );
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

/** "Q2 Dana Pell": a numbered question of a committee. */
function numbered(main: string, lexicon: Lexicon): ParsedName | null {
  const name = /^Q\s?\d{1,4}\.?\s+(\p{Lu}.+)$/u.exec(main)?.[1];
  return name === undefined ? null : nameOnly(name, lexicon);
}

/** "QUESTION", "Frage", "Speaker 4", "Frage Reinders", "Moderator Yves Brodeur". */
function part(main: string, lexicon: Lexicon): ParsedName | null {
  const words = main.split(" ");
  for (let count = words.length; count > 0; count--) {
    const label = words.slice(0, count).join(" ");
    const kind = lexicon.parts.get(folded(label.replace(/[.,]$/, "")));
    if (kind) return playedBy(kind, label, words.slice(count).join(" "), lexicon);
  }
  return null;
}

/** Who plays a part, as far as what follows its label tells. */
function playedBy(kind: PartKind, label: string, rest: string, lexicon: Lexicon): ParsedName | null {
  // "INTERPRETER FOR PRESIDENT ABE" is not the president.
  if (!rest || kind === "interpreter" || COUNTED.test(rest))
    return { ...NO_NAME, part: kind, role: rest ? `${label} ${rest}` : null };
  if (label.replaceAll(" ", "").length < 4 || /^(?:from|for|by|to|de|du)\b/i.test(rest)) return null;
  const person = nameOnly(rest, lexicon);
  return person && { ...person, part: kind };
}

const COUNTED = /^(?:no\.? ?|# ?)?\d{1,3}$|^(?:one|two|three|four|five|six)$/i;

/** "Le modérateur", "L'interprète". */
function partWithArticle(main: string, lexicon: Lexicon): ParsedName | null {
  const label = main.replace(
    /^(?:le|la|les|der|die|das|el|il|an?|several|some|other|various)\s+|^l['’]/iu,
    "",
  );
  return label === main ? null : part(label, lexicon);
}

/** "Question - Pavel Bouda - Czech TV", "A Secretary General", "Inga Sproģe – Latvijas Vēstis". */
function dashed(main: string, lexicon: Lexicon): ParsedName | null {
  const [first = "", ...others] = main
    .split(/\s+[-–—]+\s*|\s*[–—]+\s+/u)
    .map((piece) => piece.trim())
    .filter(Boolean);
  // "Question - Lorne Hale, Fjord Radio"
  const [, lead = "", name] =
    /^(Q|A|R|Question|Answer|Réponse|QUESTION|ANSWER)(?:\s+(.+))?$/u.exec(first) ?? [];
  const kind = lexicon.parts.get(folded(lead));
  if (kind) {
    const rest = (name ? [name, ...others] : others).flatMap((piece) => piece.split(/,\s+/u));
    if (!rest.length || !rest.every((piece) => isTitled(piece, lexicon))) return null;
    return { ...askerOrAnswerer(rest, lexicon), part: kind };
  }
  const [outlet = "", ...more] = others;
  if (more.length || !isOutletLike(outlet, lexicon)) return null;
  const person = nameOnly(first, lexicon);
  return person && { ...person, ...roleOrOutlet(outlet, lexicon) };
}

/** "Slovak Radio", "Secretary General": capitalised words that do not begin a sentence. */
function isTitled(piece: string, lexicon: Lexicon): boolean {
  const words = piece.split(" ");
  return (
    words.every((word) => isNameWord(word) || isParticle(word) || lexicon.connectors.has(folded(word))) &&
    !lexicon.neverNames.has(folded(words[0] ?? ""))
  );
}

function askerOrAnswerer(pieces: readonly string[], lexicon: Lexicon): ParsedName {
  const [first = "", ...rest] = pieces;
  const person = parsePlainName(first, lexicon);
  if (person?.role) return person;
  if (person?.name?.includes(" ") && rest.length) return { ...person, affiliation: rest.join(" - ") };
  return { ...NO_NAME, affiliation: pieces.join(" - ") };
}

/** "Lorne Cooke from Reuters", "Lorne Cooke / AP". */
function tied(main: string, lexicon: Lexicon): ParsedName | null {
  const found = /^(.+?)(?:\s+(?:from|with|@)\s+|\s*\/\s*)(?:the\s+)?(.+)$/iu.exec(main);
  const person = found?.[1]?.includes(" ") ? nameOnly(found[1], lexicon) : null;
  const outlet = found?.[2] ?? "";
  return person && isTitled(outlet, lexicon) ? { ...person, affiliation: outlet } : null;
}

/** "Aleksandar Vucic, President of Serbia", "President of Serbia, Aleksandar Vucic", "Teri Schultz, DW". */
function commas(main: string, lexicon: Lexicon): ParsedName | null {
  const pieces = main.split(/\s*[,，、]\s*/u).filter(Boolean);
  const [first = "", ...others] = pieces;
  if (!others.length) return null;
  if (lexicon.honorifics.has(folded(first)) || isSuffix(pieces.at(-1) ?? ""))
    return parsePlainName(pieces.join(" "), lexicon);
  const housed = outletFirst(pieces, lexicon);
  if (housed) return housed;
  const leading = nameOnly(first, lexicon);
  return leading ? nameFirst(leading, others.join(", "), lexicon) : officeFirst(pieces, lexicon);
}

/** "NHK, Takashima", "Pan Orient News, Bruneau". */
function outletFirst(pieces: readonly string[], lexicon: Lexicon): ParsedName | null {
  const [outlet = "", name = ""] = pieces;
  if (pieces.length !== 2) return null;
  const isFirst =
    isOutlet(outlet.split(" "), lexicon) || (/^\p{Lu}{2,6}$/u.test(outlet) && !isCapitals(name));
  const person = isFirst ? nameOnly(name, lexicon) : null;
  return person && { ...person, affiliation: outlet };
}

/** "Aleksandar Vucic, President of Serbia", "Teri Schultz, DW", "Yves Brodeur, Moderator". */
function nameFirst(person: ParsedName, rest: string, lexicon: Lexicon): ParsedName | null {
  const part = lexicon.parts.get(folded(rest));
  if (part) return { ...person, part };
  const standing = roleOrOutlet(rest, lexicon);
  return standing.affiliation !== null && !isOutletLike(rest, lexicon) ? null : { ...person, ...standing };
}

/** "Ambassador Ana Vega, Ambassador-at-large for Ports, Tarvia": the office and the name, or the office alone, stand first. */
function officeFirst(pieces: readonly string[], lexicon: Lexicon): ParsedName | null {
  const [first = "", ...others] = pieces;
  const rest = others.join(", ");
  const office = parsePlainName(first, lexicon);
  if (!office?.role || !isOutletLike(rest, lexicon)) return nameLast(pieces, lexicon);
  if (office.name === null) {
    // "The Minister of State, Department of Harbours": who holds it stands in brackets, if anywhere.
    const isDepartment = others.length === 1 && !nameOnly(rest, lexicon)?.name?.includes(" ");
    return isDepartment && !office.title
      ? { ...office, role: `${office.role}, ${rest}` }
      : nameLast(pieces, lexicon);
  }
  const whole = { ...office, ...roleAdded(office.role, rest, lexicon) };
  return office.name.includes(" ") ? whole : (nameLast(pieces, lexicon) ?? whole);
}

/** "President of Serbia, Aleksandar Vucic". */
function nameLast(pieces: readonly string[], lexicon: Lexicon): ParsedName | null {
  const role = pieces.slice(0, -1).join(", ");
  const person = hasOffice(role, lexicon) ? nameOnly(pieces.at(-1) ?? "", lexicon) : null;
  return person && { ...person, role: strippedArticle(role) };
}

/** Capitalised words, outlets and small words between; in "Mr. O'Donoghue, yes or no: did you …" there is no outlet. */
function isOutletLike(text: string, lexicon: Lexicon): boolean {
  return (
    hasOffice(text, lexicon) ||
    text
      .split(" ")
      .every(
        (word) =>
          isNameWord(word) ||
          isParticle(word) ||
          lexicon.connectors.has(folded(word)) ||
          lexicon.outlets.has(folded(word)) ||
          /^[\p{N}«“"]|[»”"]$/u.test(word),
      )
  );
}

function roleAdded(role: string, rest: string, lexicon: Lexicon): Partial<ParsedName> {
  if (!hasOffice(rest, lexicon)) return { affiliation: rest };
  return { role: roleMatches(role, rest) ? rest : `${role}, ${rest}` };
}

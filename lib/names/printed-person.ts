import type { PartKind } from "./language.ts";
import type { Lexicon } from "./lexicon.ts";
import { collapse, folded, isCapitals, isInitial, isNameWord, isParticle, isSuffix } from "./words.ts";

/** What a label or a line of the header says of one person, as printed; capitals are not folded yet. */
export interface PrintedPerson {
  /** Without honorific, rank and office; `null` where none is printed. */
  readonly name: string | null;
  /** The office or offices printed, without the person's rank. */
  readonly role: string | null;
  /** Organisation, outlet or country, from brackets or after a comma. */
  readonly affiliation: string | null;
  /** "Mr.", "General": somebody is meant, and how they are addressed. */
  readonly title: string | null;
  /** What part a nameless label stands for: QUESTION, MODERATOR. */
  readonly part: PartKind | null;
  /** Initials that the label defines for later: "Lauren Speranza (LS)". */
  readonly initials: string | null;
}

const NOBODY: PrintedPerson = { name: null, role: null, affiliation: null, title: null, part: null, initials: null };
/** Surnames that are offices too: "Stephen King", "Howard Dean". */
const OFFICE_SURNAMES = new Set("king dean prince pope judge justice speaker marshal major mayor fellow chief".split(" "));
/** First words of countries of more than one word: "South Korea", "United Kingdom". */
const COUNTRY_PREFIXES = new Set(
  "south north new united saudi costa san sri el bosnia republic kingdom czech papua sierra burkina cabo cape equatorial dominican great northern país países états royaume république південна північна сполучених республіки республики".split(" "),
);

/** A name has at most this many words; an office with its name at most this many ("Labels reach 11 words"). */
const NAME_WORDS = 6;
const LABEL_WORDS = 16;

/**
 * Reads who is meant by a printed attribution: `JAMES APPATHURAI (NATO Spokesman)`, `President of Serbia, Aleksandar Vucic`,
 * `Question - Pavel Bouda - Czech TV`, `MR. CARNEY`, `MODERATOR`. `null` where it names nobody.
 */
export function printedPerson(text: string, lexicon: Lexicon): PrintedPerson | null {
  const { main, brackets } = splitBrackets(collapse(text).replace(/^["'`“”«*]+|["'”»*]+$/gu, ""));
  if (!main || main.split(" ").length > LABEL_WORDS || lexicon.neverNames.has(folded(main))) return null;
  const person = part(main, lexicon) ?? dashed(main, lexicon) ?? commas(main, lexicon) ?? plain(main, lexicon);
  return person && brackets.reduce((known, bracket) => withBracket(known, bracket, lexicon), person);
}

/** Splits "NAME (ROLE)" into what stands outside and inside its trailing or middle brackets. */
export function splitBrackets(text: string): { main: string; brackets: readonly string[] } {
  const brackets: string[] = [];
  const main = text.replace(/\s*[([（［]([^()[\]（）［］]*)[)\]）］]\s*/gu, (_, inside: string) => {
    brackets.push(inside.trim());
    return " ";
  });
  return { main: main.trim(), brackets };
}

/** "QUESTION", "Frage", "Speaker 4", "Frage Reinders", "Moderator Yves Brodeur". */
function part(main: string, lexicon: Lexicon): PrintedPerson | null {
  const words = main.split(" ");
  for (let count = words.length; count > 0; count--) {
    const kind = lexicon.parts.get(folded(words.slice(0, count).join(" ").replace(/[.,]$/, "")));
    if (!kind) continue;
    const rest = words.slice(count).join(" ");
    if (!rest || /^(?:no\.? ?|#)?\d{1,3}$|^(?:one|two|three|four|five|six)$/i.test(rest)) return { ...NOBODY, part: kind, role: rest ? main : null };
    if (words.slice(0, count).join("").length < 4) return null;
    const person = /^(?:from|for|by|to|de|du)\b/i.test(rest) ? null : nameOnly(rest, lexicon);
    return person && { ...person, part: kind };
  }
  return null;
}

/** "Question - Pavel Bouda - Czech TV", "A Secretary General", "Inga Sproģe – Latvijas Vēstis". */
function dashed(main: string, lexicon: Lexicon): PrintedPerson | null {
  const pieces = main.split(/\s+[-–—]+\s*|\s*[–—]+\s+/u).map((piece) => piece.trim()).filter(Boolean);
  const [first, ...others] = pieces;
  if (!first) return null;
  const lead = /^(Q|A|Question|Answer)(?:\s+(.+))?$/u.exec(first);
  const kind = lead?.[1] && lexicon.parts.get(folded(lead[1]));
  if (lead && kind) {
    const rest = [...(lead[2] ? [lead[2]] : []), ...others];
    if (!rest.length || !rest.every((piece) => isTitled(piece, lexicon))) return null;
    return { ...askerOrAnswerer(rest, lexicon), part: kind };
  }
  if (others.length !== 1) return null;
  const person = nameOnly(first, lexicon);
  return person && { ...person, affiliation: others[0] ?? null };
}

/** "Slovak Radio", "Secretary General": capitalised words that do not begin a sentence. */
function isTitled(piece: string, lexicon: Lexicon): boolean {
  const words = piece.split(" ");
  return words.every((word) => isNameWord(word) || isParticle(word) || lexicon.connectors.has(folded(word))) && !lexicon.neverNames.has(folded(words[0] ?? ""));
}

function askerOrAnswerer(pieces: readonly string[], lexicon: Lexicon): PrintedPerson {
  const [first = "", ...rest] = pieces;
  const person = plain(first, lexicon);
  if (person?.role) return person;
  if (person?.name && person.name.includes(" ") && rest.length) return { ...person, affiliation: rest.join(" - ") };
  return { ...NOBODY, affiliation: pieces.join(" - ") };
}

/** "Aleksandar Vucic, President of Serbia", "President of Serbia, Aleksandar Vucic", "Teri Schultz, DW". */
function commas(main: string, lexicon: Lexicon): PrintedPerson | null {
  const pieces = main.split(/\s*[,，、]\s*/u).filter(Boolean);
  const [first = "", ...others] = pieces;
  const last = pieces.at(-1) ?? "";
  if (!others.length) return null;
  if (lexicon.honorifics.has(folded(first))) return plain(pieces.join(" "), lexicon);
  if (isSuffix(last)) return plain(pieces.join(" "), lexicon);
  const leading = nameOnly(first, lexicon);
  const rest = others.join(", ");
  if (leading) return { ...leading, ...roleOrHouse(rest, lexicon) };
  const trailing = nameOnly(last, lexicon);
  const role = pieces.slice(0, -1).join(", ");
  if (trailing && hasOffice(role, lexicon)) return { ...trailing, role: strippedArticle(role) };
  const both = plain(first, lexicon);
  return both?.name && both.role ? { ...both, ...roleAdded(both.role, rest, lexicon) } : null;
}

function roleAdded(role: string, rest: string, lexicon: Lexicon): Partial<PrintedPerson> {
  return hasOffice(rest, lexicon) ? { role: `${role}, ${rest}` } : { affiliation: rest };
}

/** What follows a name after a comma or stands in its brackets: an office, a press office with its outlet, or a house. */
function roleOrHouse(text: string, lexicon: Lexicon): Pick<PrintedPerson, "role" | "affiliation"> {
  const [first = "", ...rest] = text.split(/\s*,\s*/u);
  if (hasPress(first, lexicon) && rest.length) return { role: first, affiliation: rest.join(", ") };
  return hasOffice(text, lexicon) || hasPress(text, lexicon) ? { role: text, affiliation: null } : { role: null, affiliation: text };
}

/** Honorific, rank, office and name in the order in which they are printed, without commas. */
function plain(main: string, lexicon: Lexicon): PrintedPerson | null {
  const words = main.split(" ");
  if (words.length > 1 && isHouse(words, lexicon)) return { ...NOBODY, affiliation: main };
  const bareName = nameOnly(main, lexicon);
  if (bareName) return bareName;
  const head = officeHead(words, lexicon);
  if (head < 0 || !words.slice(0, head + 1).every((word) => officeWord(word, lexicon))) return null;
  const cut = nameStart(words, head, lexicon);
  if (cut < 0) return null;
  const role = strippedArticle(words.slice(0, cut).join(" "));
  if (cut === words.length) return { ...NOBODY, role };
  const person = nameOnly(words.slice(cut).join(" "), lexicon, true);
  return person && { ...person, role };
}

/** "Mr. Kirby", "General Valsecchi", "Lord Robertson", "De Hoop Scheffer", "В.Путин"; a bare rank names nobody by name. */
export function nameOnly(text: string, lexicon: Lexicon, sure = false): PrintedPerson | null {
  const words = text.split(" ").filter(Boolean);
  let start = 0;
  while (start < words.length && isTitle(words[start] ?? "", lexicon)) start++;
  const title = words.slice(0, start).join(" ") || null;
  const name = words.slice(start);
  if (!name.length) return title && words.every((word) => lexicon.ranks.has(folded(word))) ? { ...NOBODY, title } : null;
  if (name.length > NAME_WORDS || !name.every((word) => isNameWord(word) || isParticle(word))) return null;
  if (name.every((word) => isInitial(word) || isSuffix(word))) return null;
  if (!isNameWord(name.at(-1) ?? "")) return null;
  if (!title && !sure && !plausibleName(name, lexicon)) return null;
  return { ...NOBODY, name: name.join(" "), title };
}

function plausibleName(name: readonly string[], lexicon: Lexicon): boolean {
  const last = folded(name.at(-1) ?? "");
  const offices = name.filter((word) => isOffice(word, lexicon));
  if (offices.length && !(offices.length === 1 && OFFICE_SURNAMES.has(last) && name.length > 1 && !lexicon.modifiers.has(folded(name[0] ?? "")))) return false;
  const never = name.filter((word) => lexicon.neverNames.has(folded(word)) || lexicon.parts.has(folded(word)));
  return !lexicon.neverNames.has(last) && never.length * 2 < name.length && !isParticleOnly(name);
}

function isParticleOnly(name: readonly string[]): boolean {
  return name.every((word) => isParticle(word) && !/^\p{Lu}/u.test(word));
}

function isTitle(word: string, lexicon: Lexicon): boolean {
  return lexicon.honorifics.has(folded(word)) || lexicon.ranks.has(folded(word));
}

/** The last word that is the head of an office: in "NATO Secretary General Jens Stoltenberg", "General"; −1 where none is. */
function officeHead(words: readonly string[], lexicon: Lexicon): number {
  for (let at = words.length - 1; at >= 0; at--) {
    if (isOffice(words[at] ?? "", lexicon)) return at;
  }
  return -1;
}

/** An office, or a long one misspelt by one letter: "PRIME MININSTER", "ECRETARY", "CHANCELLER". */
function isOffice(word: string, lexicon: Lexicon): boolean {
  const low = folded(word);
  if (lexicon.offices.has(low) || lexicon.press.has(low)) return true;
  if (low.includes("/")) return low.split("/").some((half) => lexicon.offices.has(half) || lexicon.offices.has(half.replace(/^vice-/, "")));
  return low.length >= 8 && isCapitals(word) && [...lexicon.offices].some((office) => office.length >= 8 && oneLetterApart(low, office));
}

/** Words that may stand before an office's head: modifiers, houses, places ("Kremlin Spokesman"), small words between. */
function officeWord(word: string, lexicon: Lexicon): boolean {
  const low = folded(word);
  return lexicon.modifiers.has(low) || lexicon.connectors.has(low) || lexicon.offices.has(low) || lexicon.portfolios.has(low) ||
    lexicon.press.has(low) || ((isNameWord(word) || /^\d+(?:st|nd|rd|th)$/.test(word) || word.includes("/")) && !lexicon.neverNames.has(low));
}

/** Where the name begins after an office whose head stands at `head`: its index, the length for "no name", −1 for "no office". */
function nameStart(words: readonly string[], head: number, lexicon: Lexicon): number {
  let at = head + 1;
  if (at < words.length && /^(?:one|two|three|four|five|six|number|no\.?|\d{1,2})$/i.test(words[at] ?? "")) {
    return words.slice(at).every((word) => /^(?:one|two|three|four|five|six|number|no\.?|\d{1,2})$/i.test(word)) ? words.length : -1;
  }
  while (at < words.length) {
    if (isHouseOfOffice(words, at)) {
      at++;
      continue;
    }
    if (/^[«“"]/u.test(words[at] ?? "")) {
      at = afterQuote(words, at);
      continue;
    }
    const tied = lexicon.connectors.has(folded(words[at] ?? "")) && !isCapitalisedParticle(words, at);
    if (!tied && !isLower(words[at] ?? "")) break;
    at = afterPhrase(words, at, lexicon);
    if (at < 0) return -1;
  }
  return lastTwo(words, head, at);
}

/** Past "«Деловой России»". */
function afterQuote(words: readonly string[], from: number): number {
  const end = words.findIndex((word, at) => at >= from && /[»”"]$/u.test(word));
  return end < 0 ? words.length : end + 1;
}

/** "NATO" in "Генеральний секретар НАТО Марк Дюбуа": an acronym among words that are not in capitals. */
function isHouseOfOffice(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  return /^(?:NATO|OTAN|НАТО|ООН|ЄС|ЕС|UN|EU|UE)$/u.test(word) || (/^\p{Lu}{2,6}$/u.test(word) && !isCapitals(words.join(" ")));
}

/** Where cases tie an office together without small words ("Міністр оборони Країни Рівнин Олена Кравчук"), the last two words are the name. */
function lastTwo(words: readonly string[], head: number, at: number): number {
  const inflected = /\p{Script=Cyrillic}/u.test(words[head] ?? "");
  return inflected && words.length - at > 2 ? words.length - 2 : at;
}

/** "DE HOOP SCHEFFER" after an office begins a name; "de la Défense" goes on with it. */
function isCapitalisedParticle(words: readonly string[], at: number): boolean {
  return isParticle(words[at] ?? "") && /^\p{Lu}/u.test(words[at] ?? "") && !isCapitals(words.join(" "));
}

function isLower(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !isParticle(word);
}

/** Past one phrase of an office ("of the Republic of Serbia", "for Defence Investment", "обласної ради"): the index after it. */
function afterPhrase(words: readonly string[], from: number, lexicon: Lexicon): number {
  let at = from;
  while (at < words.length && (lexicon.connectors.has(folded(words[at] ?? "")) || isLower(words[at] ?? ""))) at++;
  if (at >= words.length) return words.length;
  const tied = at > from && lexicon.connectors.has(folded(words[at - 1] ?? ""));
  let portfolio = false;
  const ofOffice = (word: string | undefined) => word !== undefined && (lexicon.portfolios.has(folded(word)) || lexicon.modifiers.has(folded(word)));
  // "for Strategic Communications John Kirby": an unknown word before a portfolio belongs to it.
  while (at < words.length && (ofOffice(words[at]) || (tied && !portfolio && lexicon.portfolios.has(folded(words[at + 1] ?? ""))))) {
    portfolio = true;
    at++;
  }
  if (portfolio || !tied) return at;
  return Math.min(words.length, at + placeWords(words.slice(at), lexicon));
}

/** How many words of a place stand first: all but a name of two words where nothing else tells. */
function placeWords(words: readonly string[], lexicon: Lexicon): number {
  if (COUNTRY_PREFIXES.has(folded(words[0] ?? ""))) {
    return lexicon.connectors.has(folded(words[1] ?? "")) ? 1 : 2;
  }
  return 1;
}

/** "Xinhua News Agency": capitalised words, one of which shows a news organisation. */
function isHouse(words: readonly string[], lexicon: Lexicon): boolean {
  return officeHead(words, lexicon) < 0 && words.some((word) => lexicon.houses.has(folded(word))) && words.every((word) => isNameWord(word) || lexicon.connectors.has(folded(word)));
}

/** Whether a line names an office. */
export function hasOffice(text: string, lexicon: Lexicon): boolean {
  return text.split(/[\s,]+/u).some((word) => lexicon.offices.has(folded(word)));
}

function hasPress(text: string, lexicon: Lexicon): boolean {
  return text.split(/[\s,]+/u).some((word) => lexicon.press.has(folded(word)));
}

/** One letter more, less, other, or two neighbours exchanged. */
export function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.length - start - end;
  const right = b.length - start - end;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

function strippedArticle(role: string): string {
  return role.replace(/^(?:the|le|la|el|il|der|die)\s+(?=\S)/iu, "");
}

/** What brackets after a label add: initials, an office, a person under an office or a part, a house, or nothing (a stage note). */
function withBracket(person: PrintedPerson, inside: string, lexicon: Lexicon): PrintedPerson {
  if (!inside || /^\d|\d:\d/.test(inside)) return person;
  if (isInitialsOf(inside, person)) return { ...person, initials: inside };
  const { main } = splitBrackets(inside);
  const named = person.name ? null : nameOnly(main, lexicon);
  if (named?.name && (named.title || (person.part && person.part !== "question" && named.name.includes(" ")))) {
    return { ...person, name: named.name, title: named.title };
  }
  const { role, affiliation } = roleOrHouse(main, lexicon);
  if (role) return { ...person, role: person.role ?? role, affiliation: person.affiliation ?? affiliation };
  const partKind = lexicon.parts.get(folded(main));
  if (partKind) return { ...person, part: person.part ?? partKind };
  if (/^\p{Ll}/u.test(main) && !lexicon.houses.has(folded(main.split(" ")[0] ?? "")) && !isParticle(main.split(" ")[0] ?? "")) return person;
  return { ...person, affiliation: person.affiliation ?? affiliation };
}

/** "LS" for Lauren Speranza, "DSG" for a Deputy Secretary General. */
function isInitialsOf(inside: string, { name, role }: PrintedPerson): boolean {
  if (!/^\p{Lu}{2,5}$/u.test(inside)) return false;
  const first = (text: string | null) => (text ?? "").split(/[\s-]+/u).map((word) => word[0]?.toUpperCase() ?? "").join("");
  return [first(name), first(role)].some((letters) => letters !== "" && (letters === inside || letters.endsWith(inside)));
}

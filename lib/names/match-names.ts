import { bare, folded, isInitial, isParticle, isSuffix } from "../text/words.ts";
import { oneLetterApart } from "./one-letter-apart.ts";

/** The words of a name that count: no suffixes; particles only where nothing else is there. */
function nameWords(name: string): readonly string[] {
  const known = cut.get(name);
  if (known) return known;
  if (cut.size > REMEMBERED) cut.clear();
  const words = cutName(name);
  cut.set(name, words);
  return words;
}

/** Names are compared with each other again and again: what they are cut into is remembered. */
const cut = new Map<string, readonly string[]>();
const REMEMBERED = 5000;

function cutName(name: string): readonly string[] {
  const words = name
    .replace(/(\p{Lu}\.)(?=\p{Lu})/gu, "$1 ")
    .split(/\s+/u)
    .filter((word) => word && !isSuffix(word));
  const solid = words.filter(
    (word) =>
      !isParticle(word) ||
      (/^\p{Lu}\p{Ll}+$/u.test(word) && !/^(?:de|van|von|der|den|da|di|du|la|le|el|al)$/i.test(word)),
  );
  return solid.length ? solid : words;
}

/**
 * Returns whether two printed names may be one person's: the shorter is the surname of the longer, or the given names agree as far as
 * both are printed ("B. Obama", "Obama"). Asian and Spanish orders are allowed for: every word of the shorter stands in the longer.
 */
export function namesMatch(a: string, b: string): boolean {
  const x = nameWords(a);
  const y = nameWords(b);
  if (isInAnotherCase(x, y)) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (!short.length) return false;
  const used = new Set<number>();
  return (
    short.every((word) => {
      const at = long.findIndex((other, index) => !used.has(index) && wordAgrees(word, other));
      if (at >= 0) used.add(at);
      return at >= 0;
    }) &&
    short.some((word) => !isInitial(word)) &&
    long.some((word) => !isInitial(word)) &&
    lastAgrees(short, long)
  );
}

/** The surname of the longer name, or in family-first orders its first word, is in the shorter. */
function lastAgrees(short: readonly string[], long: readonly string[]): boolean {
  const last = long.at(-1) ?? "";
  return (
    short.some((word) => wordAgrees(word, last)) ||
    (short.length === 1 && bare(short[0] ?? "") === bare(long[0] ?? ""))
  );
}

/** Returns whether a name is but letters that may stand for one: "RK", "NBM". */
export function isLetters(name: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(name);
}

/** Gives the first letters of a full name, "NB" for "Nigel Barstow"; empty for a name of one word. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => !isParticle(word) && !isSuffix(word));
  return words.length > 1 ? words.map((word) => (word[0] ?? "").toUpperCase()).join("") : "";
}

/**
 * Returns whether a label may be meant for a surname and is misspelt by one letter: "BLINKNEN", "ZELENSKKY". Short names differ by a
 * letter and are others' names: `shortest` is how long they must be.
 */
export function misspelt(a: string, b: string, shortest = 6): boolean {
  const x = bare(nameWords(a).at(-1) ?? "");
  const y = bare(nameWords(b).at(-1) ?? "");
  return x.length >= shortest && y.length >= shortest && oneLetterApart(x, y);
}

function wordAgrees(a: string, b: string): boolean {
  const x = bare(a);
  const y = bare(b);
  if (x === y) return true;
  if (isInitial(a) && a.length <= 5) return initialsBegin(a, b);
  if (isInitial(b) && b.length <= 5) return initialsBegin(b, a);
  const parts = a.includes("-") ? a.split("-").map(bare) : [x];
  const others = b.includes("-") ? b.split("-").map(bare) : [y];
  // "Анны-Лены" and "Анна-Лена": each half has its own ending.
  return parts.length === others.length && parts.every((part, at) => inflected(part, others[at] ?? ""));
}

/** "I." and "Ines", "J.-M." and "Jean-Marie": each letter begins a part of the name. */
function initialsBegin(initials: string, name: string): boolean {
  const letters = initials
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .map(bare);
  const parts = name
    .split(/[^\p{L}\p{M}'’]+/u)
    .filter(Boolean)
    .map(bare);
  // "MK" is printed of one word as of two.
  if (letters.length === 1) return bare(name).startsWith(letters[0] ?? "");
  return letters.length === parts.length && letters.every((letter, at) => parts[at]?.startsWith(letter));
}

/** "Екенберга" and "Екенберг", "Алексеем" and "Алексей": a Slavic case ending apart. */
function inflected(x: string, y: string): boolean {
  if (x === y) return true;
  if (!/\p{Script=Cyrillic}/u.test(x) || Math.min(x.length, y.length) < 3) return false;
  const stem = Math.min(x.length, y.length) - 2;
  let same = 0;
  while (same < x.length && x[same] === y[same]) same++;
  return same >= Math.max(2, stem) && x.length - same <= 3 && y.length - same <= 3;
}

/**
 * "Konrad Lisiecki" and "Konrada Lisieckiego": in Latin letters every word must have another ending, and one of a case, for "Paul Weir" and
 * "Paula Weir" are two.
 */
function isInAnotherCase(a: readonly string[], b: readonly string[]): boolean {
  const areCases = (nominatives: readonly string[], others: readonly string[]) =>
    nominatives.every((word, at) => isCaseOf(bare(word), bare(others[at] ?? "")));
  return a.length >= 2 && a.length === b.length && (areCases(a, b) || areCases(b, a));
}

function isCaseOf(nominative: string, other: string): boolean {
  return LATIN_CASES.some(([ending, cases]) => {
    if (!nominative.endsWith(ending)) return false;
    const stem = nominative.slice(0, nominative.length - ending.length);
    return stem.length >= 3 && other.startsWith(stem) && cases.includes(other.slice(stem.length));
  });
}

/** Endings of names in Polish and Czech and what they become, without diacritics. */
const LATIN_CASES: readonly (readonly [nominative: string, others: readonly string[]])[] = [
  ["ki", ["kiego", "kiemu", "kim"]],
  ["ky", ["keho", "kemu", "kym"]],
  ["y", ["eho", "emu", "ym", "ego"]],
  ["ka", ["kiej", "ke", "kou"]],
  ["ova", ["ove", "ovou"]],
  ["a", ["y", "e", "ie", "ou", "i", "u"]],
  ["ek", ["ka", "kowi", "kiem", "kovi", "kem"]],
  ["el", ["la", "lowi", "lem", "lovi"]],
  ["", ["a", "owi", "em", "ovi", "iem", "e", "u"]],
];

/** Returns whether two offices may be one: every word of the shorter is in the longer, abbreviations resolved. */
export function roleMatches(short: string, long: string): boolean {
  const own = roleWords(short);
  const inLong = new Set(roleWords(long));
  return own.length > 0 && own.every((word) => inLong.has(word));
}

/** Lists the words of an office that count, abbreviations resolved. */
export function roleWords(role: string): string[] {
  return (
    folded(role)
      .split(/[^\p{L}\p{N}]+/u)
      // "外務大臣" holds "大臣" as "Foreign Minister" holds "Minister".
      .flatMap((word) => word.split(/(?<=\p{Script=Han})(?=(?:大臣|長官|報道官|総理)$)/u))
      .filter((word) => word && !/^(?:of|the|de|du|la|des|for|and|le)$/.test(word))
      .map((word) => ROLE_FORMS[word] ?? stem(word))
  );
}

/** "президента", "президентом" and "президент" are one word. */
function stem(word: string): string {
  if (word.length < 6 || !/\p{Script=Cyrillic}/u.test(word)) return word;
  return word.replace(/(?:ого|ому|ої|ою|ой|им|ым|ий|ый|ій|ем|ом|ём|[аяуюоеєиіїыь])$/u, "");
}

/** Abbreviated words of offices in labels. */
const ROLE_FORMS: Readonly<Record<string, string>> = {
  sec: "secretary",
  gen: "general",
  amb: "ambassador",
  gov: "governor",
  sen: "senator",
  rep: "representative",
  spokesman: "spokesperson",
  spokeswoman: "spokesperson",
};

/**
 * Lists the keys under which a name is found again: two names that `namesMatch` or are `misspelt` share one. Keeps the search for a person
 * linear in a document of thousands of names.
 */
export function nameKeys(name: string): readonly string[] {
  const words = nameWords(name)
    .filter((word) => !isInitial(word))
    .map(bare);
  const last = words.at(-1) ?? "";
  const stems = words
    .filter((word) => /\p{Script=Cyrillic}/u.test(word))
    .map((word) => `~${word.slice(0, 2)}`);
  // One letter apart, they share one of their ends: of a short name two letters, of a longer one three.
  const ends = last.length >= 5 ? [2, 3] : [];
  return [...words, ...stems, ...ends.flatMap((end) => [`<${last.slice(0, end)}`, `>${last.slice(-end)}`])];
}

/** Lists the short forms of a full name, as they are compared: its last word, and the last words with the particles before it. */
export function surnamesOf(name: string): readonly string[] {
  const words = name.split(/\s+/u).filter((word) => !isSuffix(word));
  const forms: string[] = [];
  for (let at = words.length - 1; at > 0; at--) {
    forms.push(bare(words.slice(at).join(" ")));
    if (!isParticle(words[at - 1] ?? "")) break;
  }
  return forms;
}

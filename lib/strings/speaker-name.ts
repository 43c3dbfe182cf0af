import type { Speaker } from "../transcript/speaker.ts";

/** What a speaker is called: the name, else the role ("Moderator"); `null` where the transcript tells neither. */
export function nameOf({ name, role }: Speaker): string | null {
  return name ?? (role === null ? null : capitalised(role));
}

/** What was kept of a speaker, a name or a role, as it is shown: without any capital it is a role, "moderator". */
export function callKept(name: string): string {
  return /\p{Lu}/u.test(name) ? name : capitalised(name);
}

/** A role as it begins a line: what is printed all in capitals is kept in small letters. */
function capitalised(role: string): string {
  return role.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** What is said beside a name: the role, unless it already stands for the name. */
export function roleOf({ name, role }: Speaker): string | null {
  return name === null ? null : role;
}

/**
 * One or two letters for a name: of its first and its last word, particles aside (`van der Leyen` gives `L`).
 * A script without capitals gives one letter: two of them, cut out of joined writing, would read as a word.
 * "?" for `null`.
 */
export function initialsOf(name: string | null): string {
  const words = name?.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [];
  const capital = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word) && !ARTICLES.has(word));
  const first = capital[0];
  const last = capital.at(-1);
  if (first === undefined || last === undefined) return firstLetter(words[0] ?? "?");
  return capital.length === 1 ? firstLetter(first) : firstLetter(first) + firstLetter(last);
}

const ARTICLES = new Set(["The", "THE", "Le", "La", "El", "Der", "Die", "Das"]);

function firstLetter(word: string): string {
  const [first] = new Intl.Segmenter().segment(word);
  return first?.segment.toLocaleUpperCase() ?? "?";
}

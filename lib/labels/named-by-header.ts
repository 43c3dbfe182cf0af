import { bare } from "../text/words.ts";
import type { Label } from "./label.ts";

/** Words of a header in another case share so many letters at least with those of a label: "Konrada Lisieckiego". */
const STEM = 4;
/** The ending of a case has so many letters at most. */
const ENDING = 4;

/**
 * Gives a label of which no words tell what it says the name that the header bears out: "Prezydent Lindmarku Konrad Lisiecki:" where the
 * title has "Konrada Lisieckiego". A label that the header does not know keeps what it prints, and no name.
 */
export function namedByHeader(label: Label, labels: readonly Label[], header: readonly string[]): Label {
  const printed = label.person.role;
  if (!label.person.unread || label.person.name !== null || printed === null) return label;
  // "Prezydent Lindmarku:" beside "Prezydent Lindmarku Konrad Lisiecki:" is the office alone.
  const { printedAlone, beginnings } = attributionsOf(labels);
  if (beginnings.has(printed)) return label;
  const words = printed.split(" ");
  const [from, to] = nameIn(words, printedAlone);
  const name = words.slice(from, to).map((word) => word.replace(/,$/u, ""));
  if (name.length < 2 || !name.every((word) => /^\p{Lu}/u.test(word)) || !isIn(name, header)) return label;
  const role = [...words.slice(0, from), ...words.slice(to)].join(" ");
  return { ...label, person: { ...label.person, name: name.join(" "), role: role || null } };
}

/** What the labels of a document print of which no words tell what it says, and what these begin with. */
interface Attributions {
  readonly printedAlone: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
}

const gathered = new WeakMap<readonly Label[], Attributions>();

function attributionsOf(labels: readonly Label[]): Attributions {
  const known = gathered.get(labels);
  if (known) return known;
  const printedAlone = new Set(
    labels.flatMap(({ person }) => (person.unread && person.role !== null ? person.role : [])),
  );
  const beginnings = new Set([...printedAlone].flatMap((printed) => beginningsOf(printed.split(" "))));
  const made = { printedAlone, beginnings };
  gathered.set(labels, made);
  return made;
}

/** What an attribution begins with, to each of its words but the last. */
function beginningsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).map((_, at) => words.slice(0, at + 1).join(" "));
}

/** Where a name may stand in an attribution: from a word, to another. */
function nameIn(words: readonly string[], printedAlone: ReadonlySet<string>): readonly [number, number] {
  // Behind what another label prints alone: "Sekretarz Generalna NATO:"
  const office = beginningsOf(words).findLastIndex((beginning) => printedAlone.has(beginning));
  if (office >= 0) return [office + 1, words.length];
  // "Tomáš Vrbický, ministr dopravy"
  const comma = words.findIndex((word) => word.endsWith(","));
  if (comma >= 0) return [0, comma + 1];
  const small = words.findLastIndex((word) => /^\p{Ll}/u.test(word));
  // "Orbán Viktor miniszterelnök"
  if (small === words.length - 1) return [0, words.findIndex((word) => /^\p{Ll}/u.test(word))];
  // "Заступник Генерального секретаря НАТО Ян Новотний", "Primeiro-Ministro Luís Moreira"
  return [words.length > 2 ? Math.max(small + 1, words.length - 2) : 0, words.length];
}

/** Whether the words of a name follow one another in a line of the header, in whatever case. */
function isIn(name: readonly string[], header: readonly string[]): boolean {
  return header.some((line) => {
    const words = line.split(/[^\p{L}\p{M}'’-]+/u);
    return words.some((_, at) => name.every((word, next) => isSameWord(word, words[at + next] ?? "")));
  });
}

function isSameWord(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)];
  let shared = 0;
  while (shared < x.length && x[shared] === y[shared]) shared++;
  return x === y || (shared >= STEM && Math.max(x.length, y.length) - shared <= ENDING);
}

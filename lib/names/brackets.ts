import type { Lexicon } from "../lexicon/lexicon.ts";
import { patternUnion } from "../text/pattern-union.ts";
import { folded, isParticle } from "../text/words.ts";
import { nameOnly } from "./name-only.ts";
import { isAmbassador, roleOrOutlet } from "./office.ts";
import type { ParsedName } from "./parsed-name.ts";

/** Takes away the marks that stand around a label: quotation marks, "**Weir**". */
export function withoutMarks(label: string): string {
  return label.replace(/^["'`“”«*]+|["'”»*]+$/gu, "");
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

/** A time or another number beside a label. */
const TIMED = /^\d|\d:\d/;

/** "(Off-mike.)", "(Via interpreter)", "(spoke in Chinese)": how it was said, not who said it. */
const STAGE = patternUnion([
  /\.$/iu,
  /^(?:laugh\w*|applause|cross-?talk|continu\w+|in progress|rires|сміх|смех)\b/iu,
  /^(?:off[- ]mi\w+|inaudible|unintelligible|from the floor|by (?:video|phone|telephone|zoom))\b/iu,
  /^(?:via|through|as|in translation|interpreted|speaking|speaks|spoke)\b/iu,
]);

/** "Moderator [Fjord Youth Assembly]": the outlet of whoever runs the floor, set in capitals like a name. */
const INSTITUTION = patternUnion(
  [
    /institut\p{L}*|universit\p{L}*|academy|college|school/iu,
    /foundation|fondation|stiftung|association|society|club/iu,
    /assembly|forum|centre|center|network|initiative/iu,
  ],
  "iu",
  "(?<!\\p{L})…(?!\\p{L})",
);

/** Adds what brackets after a label say: initials, a person under an office or a part, an office, an outlet, or nothing (a stage note). */
export function withBracket(person: ParsedName, inside: string, lexicon: Lexicon): ParsedName {
  if (!inside || TIMED.test(inside) || STAGE.test(inside)) return person;
  if (isInitialsOf(inside, person)) return { ...person, initials: inside };
  const { main } = splitBrackets(inside);
  return (
    withName(person, main, lexicon) ??
    withAsker(person, main, lexicon) ??
    withPart(person, main, lexicon) ??
    withOfficeOrOutlet(person, main, lexicon)
  );
}

/** "Moderator (Yves Morel)", "Secretary General (Lord Weir)": who it is that holds a part or an office; `null` where no name is given. */
function withName(person: ParsedName, main: string, lexicon: Lexicon): ParsedName | null {
  const named = person.name || INSTITUTION.test(main) ? null : nameOnly(main, lexicon);
  if (!named?.name) return null;
  // "El señor MINISTRO DE PUERTOS (Halas Peña)": who is addressed by an office is named behind it.
  const isAddressed = person.title !== null && person.role !== null;
  const isKnown = isAddressed || (person.part !== null && person.part !== "question");
  if (!named.title && !(isKnown && named.name.includes(" "))) return null;
  return { ...person, name: named.name, title: named.title };
}

/** "Question (Lorne Cooke, AP)": who asks, and for whom. */
function withAsker(person: ParsedName, main: string, lexicon: Lexicon): ParsedName | null {
  const [first = "", ...others] = main.split(COMMA);
  const asker = person.part === "question" && others.length ? nameOnly(first, lexicon) : null;
  return asker?.name ? { ...person, name: asker.name, affiliation: others.join(", ") } : null;
}

/** "[Moderator, The Economist]", "[Former Foreign Minister of Australia, Moderator]": a part beside an office or an outlet. */
function withPart(person: ParsedName, main: string, lexicon: Lexicon): ParsedName | null {
  const pieces = main.split(COMMA);
  const played = pieces.find((piece) => lexicon.parts.has(folded(piece)));
  if (played === undefined || pieces.length === 1) return null;
  const rest = pieces.filter((piece) => piece !== played).join(", ");
  const part = person.part ?? lexicon.parts.get(folded(played)) ?? null;
  return { ...withBracket(person, rest, lexicon), part };
}

const COMMA = /\s*,\s*/u;

function withOfficeOrOutlet(person: ParsedName, main: string, lexicon: Lexicon): ParsedName {
  const standing = roleOrOutlet(main, lexicon);
  const affiliation = person.affiliation ?? standing.affiliation;
  // "Ambassador Ana Vega [Deputy Permanent Representative]": a form of address, and then the office.
  const own = person.role && !isAmbassador(person.role) ? person.role : null;
  if (standing.role) return { ...person, role: own ?? standing.role, affiliation };
  const part = lexicon.parts.get(folded(main));
  if (part) return { ...person, part: person.part ?? part };
  const [first = ""] = main.split(" ");
  // "(in the second row)": what begins in small letters is an outlet only where it is known, or has a particle.
  const isOutlet = !/^\p{Ll}/u.test(main) || lexicon.outlets.has(folded(first)) || isParticle(first);
  return isOutlet ? { ...person, affiliation } : person;
}

/** "LS" for Lauren Speranza, "DSG" for a Deputy Secretary General. */
function isInitialsOf(inside: string, { name, role }: ParsedName): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(inside)) return false;
  const firstLetters = (text: string | null) =>
    (text ?? "")
      .split(/[\s-]+/u)
      .map((word) => word[0]?.toUpperCase() ?? "")
      .join("");
  return (
    [name, role].some((text) => firstLetters(text).endsWith(inside)) ||
    (role !== null && abbreviates(inside, role))
  );
}

/** "SACEUR" for a Supreme Allied Commander Europe: its letters stand in the office in their order, the first at its beginning. */
function abbreviates(letters: string, role: string): boolean {
  const text = role.toUpperCase();
  if (letters.length < 3 || text[0] !== letters[0]) return false;
  let at = -1;
  return [...letters].every((letter) => {
    at = text.indexOf(letter, at + 1);
    return at >= 0;
  });
}

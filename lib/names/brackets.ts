import type { Lexicon } from "../lexicon/lexicon.ts";
import { folded, isParticle } from "../text/words.ts";
import { nameOnly } from "./name-only.ts";
import { roleOrHouse } from "./office.ts";
import type { PrintedPerson } from "./printed.ts";

/** Splits "NAME (ROLE)" into what stands outside and inside its trailing or middle brackets. */
export function splitBrackets(text: string): { main: string; brackets: readonly string[] } {
  const brackets: string[] = [];
  const main = text.replace(/\s*[([（［]([^()[\]（）［］]*)[)\]）］]\s*/gu, (_, inside: string) => {
    brackets.push(inside.trim());
    return " ";
  });
  return { main: main.trim(), brackets };
}

/** "(Off-mike.)", "(Via interpreter)", "(spoke in Chinese)": how it was said, not who said it. */
const STAGE =
  /\.$|^(?:laugh\w*|applause|off[- ]mi\w+|inaudible|unintelligible|via|through|as|in progress|in translation|interpreted|speaking|speaks|spoke|cross-?talk|continu\w+|from the floor|by (?:video|phone|telephone|zoom)|rires|сміх|смех)\b/iu;

/** "Moderator [Fjord Youth Assembly]": the house of whoever runs the floor, set in capitals like a name. */
const INSTITUTION =
  /(?<!\p{L})(?:assembly|forum|institut\p{L}*|foundation|fondation|stiftung|universit\p{L}*|academy|association|centre|center|society|club|college|school|network|initiative)(?!\p{L})/iu;

/** What brackets after a label add: initials, an office, a person under an office or a part, a house, or nothing (a stage note). */
export function withBracket(person: PrintedPerson, inside: string, lexicon: Lexicon): PrintedPerson {
  if (!inside || /^\d|\d:\d/.test(inside) || STAGE.test(inside)) return person;
  if (isInitialsOf(inside, person)) return { ...person, initials: inside };
  const { main } = splitBrackets(inside);
  const named = person.name || INSTITUTION.test(main) ? null : nameOnly(main, lexicon);
  // "El señor MINISTRO DE PUERTOS (Halas Peña)": who is addressed by his office is named behind it.
  const addressed = person.title !== null && person.role !== null && named?.name?.includes(" ");
  if (
    named?.name &&
    (named.title || addressed || (person.part && person.part !== "question" && named.name.includes(" ")))
  ) {
    return { ...person, name: named.name, title: named.title };
  }
  // "Question (Lorne Cooke, AP)"
  const [first = "", ...others] = main.split(/\s*,\s*/u);
  const asker = person.part === "question" && others.length ? nameOnly(first, lexicon) : null;
  if (asker?.name) return { ...person, name: asker.name, affiliation: others.join(", ") };
  // "[Moderator, The Economist]", "[Former Foreign Minister of Australia, Moderator]"
  const played = [first, ...others].find((piece) => lexicon.parts.has(folded(piece)));
  if (played !== undefined && others.length) {
    const rest = [first, ...others].filter((piece) => piece !== played).join(", ");
    return {
      ...withBracket(person, rest, lexicon),
      part: person.part ?? lexicon.parts.get(folded(played)) ?? null,
    };
  }
  const { role, affiliation } = roleOrHouse(main, lexicon);
  // "Ambassador Ana Vega [Deputy Permanent Representative]": so she is addressed, and that is her office.
  const own = person.role && !/^ambassador$/iu.test(person.role) ? person.role : null;
  if (role) return { ...person, role: own ?? role, affiliation: person.affiliation ?? affiliation };
  const partKind = lexicon.parts.get(folded(main));
  if (partKind) return { ...person, part: person.part ?? partKind };
  if (
    /^\p{Ll}/u.test(main) &&
    !lexicon.houses.has(folded(main.split(" ")[0] ?? "")) &&
    !isParticle(main.split(" ")[0] ?? "")
  )
    return person;
  return { ...person, affiliation: person.affiliation ?? affiliation };
}

/** "LS" for Lauren Speranza, "DSG" for a Deputy Secretary General. */
function isInitialsOf(inside: string, { name, role }: PrintedPerson): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(inside)) return false;
  const first = (text: string | null) =>
    (text ?? "")
      .split(/[\s-]+/u)
      .map((word) => word[0]?.toUpperCase() ?? "")
      .join("");
  const initials = [first(name), first(role)].some(
    (letters) => letters !== "" && (letters === inside || letters.endsWith(inside)),
  );
  return initials || (role !== null && abbreviates(inside, role));
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

import type { Lexicon } from "../lexicon/lexicon.ts";
import { mayBeGiven } from "../names/may-be-given.ts";
import { collapse } from "../text/words.ts";
import type { Block } from "../transcript/block.ts";
import type { Candidate } from "./label.ts";

/** How far around a label its bearer's full name is looked for: the paragraphs before it, and the first words under it. */
const BEFORE = 2;
const CHARACTERS = 400;

/**
 * Gives labels of a surname alone the full name that the words around their first one give: "… his spokesman, Yves Brodal." and then
 * "Brodal:". Where they give more than one, or the word before is an office or a greeting, a surname it stays.
 */
export function namedInFull(
  candidates: readonly Candidate[],
  blocks: readonly Block[],
  lexicon: Lexicon,
): readonly Candidate[] {
  const full = new Map<string, string | null>();
  for (const { block, end, person } of candidates) {
    const { name } = person;
    if (name === null || !isSurname(name) || person.unread || person.title || full.has(name)) continue;
    const texts = [
      ...blocks.slice(Math.max(0, block - BEFORE), block).map(({ text }) => text.slice(-CHARACTERS)),
      blocks[block]?.text.slice(end, end + CHARACTERS) ?? "",
    ];
    const given = new Set(texts.flatMap((text) => givenNames(collapse(text), name, lexicon)));
    const [only, other] = given;
    full.set(name, only !== undefined && other === undefined ? `${only} ${name}` : null);
  }
  if (![...full.values()].some(Boolean)) return candidates;
  return candidates.map((candidate) => {
    const { name, title } = candidate.person;
    const whole = name === null || title ? null : full.get(name);
    return whole ? { ...candidate, person: { ...candidate.person, name: whole } } : candidate;
  });
}

/** A surname in small letters: in capitals it is another form. */
function isSurname(name: string): boolean {
  return /^\p{Lu}\p{Ll}[\p{L}\p{M}'’-]+$/u.test(name);
}

function givenNames(text: string, surname: string, lexicon: Lexicon): readonly string[] {
  const found = text.matchAll(
    /(?<![\p{L}'’-])(\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*) (\p{Lu}[\p{L}\p{M}'’-]+)(?!\p{L})/gu,
  );
  return [...found].flatMap(([, given = "", last]) =>
    last === surname && mayBeGiven(given, lexicon) ? given : [],
  );
}

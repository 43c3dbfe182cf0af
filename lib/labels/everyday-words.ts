import { folded } from "../text/words.ts";
import type { Block } from "../transcript/block.ts";
import type { Candidate } from "./label.ts";

/**
 * Takes back the names of labels that are a word of the language: "Demandeur:" where the text has "un demandeur", and nobody is called
 * Demandeur in it. Who speaks under them is known by the label alone.
 */
export function withoutEverydayWords(
  candidates: readonly Candidate[],
  blocks: readonly Block[],
): readonly Candidate[] {
  const words = new Set(
    candidates.flatMap(({ person }) => (isWord(person) && person.name ? person.name : [])),
  );
  if (!words.size) return candidates;
  const [everyday, named] = [new Set<string>(), new Set<string>()];
  const pattern = new RegExp(`(?<!${LETTER})(?:${[...words].join("|")})(?!${LETTER})`, "giu");
  for (const { text } of blocks) {
    for (const { 0: printed, index } of text.matchAll(pattern)) {
      if (/^\p{Ll}/u.test(printed)) everyday.add(folded(printed));
      // "… Mr. Price said": a capital within a sentence is a name's.
      else if (/\p{Ll},? $/u.test(text.slice(Math.max(0, index - 3), index))) named.add(folded(printed));
    }
  }
  return candidates.map((candidate) => {
    const { name } = candidate.person;
    const word = name === null || !isWord(candidate.person) ? "" : folded(name);
    if (!everyday.has(word) || named.has(word)) return candidate;
    return { ...candidate, person: { ...candidate.person, name: null, role: name, unread: true } };
  });
}

const LETTER = String.raw`[\p{L}\p{M}'’-]`;

/** Whether nothing but one word is printed of a person. */
function isWord({ name, role, title, part, affiliation, initials }: Candidate["person"]): boolean {
  const more = role ?? title ?? part ?? affiliation ?? initials;
  return name !== null && more === null && /^[\p{L}\p{M}]+$/u.test(name);
}

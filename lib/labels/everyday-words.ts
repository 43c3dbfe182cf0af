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
  const words = new Map(
    candidates.flatMap(({ person }) => (isWord(person) && person.name ? [[folded(person.name), false]] : [])),
  );
  if (!words.size) return candidates;
  const named = new Set<string>();
  for (const { text } of blocks) {
    for (const [printed] of text.matchAll(WORDS)) {
      const word = folded(printed.slice(printed.search(/\p{L}/u)));
      if (!words.has(word)) continue;
      // "… Mr. Price said": a capital within a sentence is a name's.
      if (/\p{Lu}/u.test(printed)) named.add(word);
      else words.set(word, true);
    }
  }
  return candidates.map((candidate) => {
    const { name } = candidate.person;
    const word = name === null || !isWord(candidate.person) ? "" : folded(name);
    if (!words.get(word) || named.has(word)) return candidate;
    return { ...candidate, person: { ...candidate.person, name: null, role: name, unread: true } };
  });
}

/** Words in small letters, and words with a capital after one. */
const WORDS = /(?<![\p{L}'’-])\p{Ll}[\p{L}\p{M}'’-]+|(?<=\p{Ll},? )\p{Lu}[\p{L}\p{M}'’-]+/gu;

/** Whether nothing but one word is printed of a person. */
function isWord({ name, role, title, part, affiliation, initials }: Candidate["person"]): boolean {
  const more = role ?? title ?? part ?? affiliation ?? initials;
  return name !== null && more === null && !/[\s.'’-]/u.test(name);
}

import type { Citation } from "../citation/citation.ts";
import { soundDate } from "./sound-facts.ts";

/** The keys of a list of citations; those that would be the same are told apart by a number. */
export function citationKeys(citations: readonly Citation[]): string[] {
  const taken = new Set<string>();
  return citations.map((citation) => {
    const key = keyOf(citation);
    let unique = key;
    for (let number = 2; taken.has(unique); number++) unique = `${key}-${number}`;
    taken.add(unique);
    return unique;
  });
}

/**
 * What a reference manager calls a citation: publisher, day, the title's first words, the turn. Letters, digits and hyphens
 * only, as BibTeX keys must be: `nato-2021-05-17-joint-press-point-turn-12`.
 */
function keyOf({ publisher, date, title, turn }: Citation): string {
  const parts = [...plainWords(publisher ?? "", 2), soundDate(date) ?? "undated", ...plainWords(title, 6)];
  return [...parts, ...(turn === null ? [] : ["turn", String(turn)])].join("-");
}

function plainWords(text: string, most: number): readonly string[] {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return (plain.match(/[a-z0-9]+/gu) ?? []).slice(0, most).map((word) => word.slice(0, 24));
}

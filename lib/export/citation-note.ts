import type { Citation } from "../citation/citation.ts";
import { introduced, mentioned } from "../citation/speaker-words.ts";

/** What no field of a reference manager holds: who spoke in what role, in answer to whom, and what the publisher vouches for. */
export function citationNote({ authors, turn, inAnswerTo, delivery }: Citation): string {
  const facts = [
    turn !== null && `Turn ${turn}`,
    authors.length > 0 && `Spoken by ${authors.map(introduced).join("; ")}`,
    inAnswerTo.length > 0 && `In answer to ${inAnswerTo.map(mentioned).join("; ")}`,
    delivery !== null && delivery[0]?.toUpperCase() + delivery.slice(1),
  ];
  return facts.filter((fact) => typeof fact === "string").join(". ");
}

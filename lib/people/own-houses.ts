import { mayBeSame } from "../names/same-person.ts";
import type { PrintedItem } from "../segment/printed-item.ts";
import type { Cast } from "./cast.ts";
import type { IntroductionFacts } from "./introduction.ts";
import type { Person } from "./person.ts";
import { selfIn } from "./self-introductions.ts";

/** The cast with the houses that people printed by their bare names give themselves: "Yeshi Seli from New Indian Express." */
export function withOwnHouses(cast: Cast, printed: readonly PrintedItem[], facts: IntroductionFacts): Cast {
  const people: Person[] = [...cast.people];
  const heard = new Set<number>();
  for (const item of printed) {
    if (item.type !== "turn" || !item.label) continue;
    const at = cast.whom(item.label);
    const person = at === null ? undefined : people[at];
    if (at === null || !person || heard.has(at)) continue;
    heard.add(at);
    const house = isBare(person) ? houseOf(person, item.text, facts) : null;
    if (house) people[at] = { ...person, affiliations: [house] };
  }
  return { ...cast, people };
}

/** Somebody of whom nothing but the name is printed. */
function isBare({ names, header, roles, affiliations, titles, parts }: Person): boolean {
  return names.length > 0 && [header, roles, affiliations, titles, parts].every((list) => list.length === 0);
}

function houseOf({ names }: Person, text: string, facts: IntroductionFacts): string | null {
  const own = new Set(names.flatMap((name) => name.toLowerCase().split(/[\s.]+/u)));
  const taken = new Set([...facts.taken].filter((word) => !own.has(word)));
  const self = selfIn(text, { ...facts, taken });
  return self?.outlet && self.name && names.some((name) => mayBeSame(name, self.name ?? ""))
    ? self.outlet
    : null;
}

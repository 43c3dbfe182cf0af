import { initialsOf, isLetters, mayBeSame } from "../names/same-person.ts";
import type { PrintedItem } from "../segment/printed-item.ts";
import { asks } from "./behaviour.ts";
import type { Cast } from "./cast.ts";
import type { Introduction, IntroductionFacts } from "./introduction.ts";
import type { Person } from "./person.ts";
import { selfIn } from "./self-introductions.ts";

/** The cast with the names and houses that people printed by their bare names give themselves: "Yeshi Seli from New Indian Express." */
export function withOwnHouses(cast: Cast, printed: readonly PrintedItem[], facts: IntroductionFacts): Cast {
  const people: Person[] = [...cast.people];
  const heard = new Set<number>();
  for (const item of printed) {
    if (item.type !== "turn" || !item.label) continue;
    const at = cast.whom(item.label);
    const person = at === null ? undefined : people[at];
    if (at === null || !person || heard.has(at)) continue;
    heard.add(at);
    const self = isBare(person) && asks(item.text) ? selfOf(person, item.text, facts) : null;
    if (!self) continue;
    const { name, outlet } = self;
    people[at] = {
      ...person,
      names: name && !person.names.includes(name) ? [...person.names, name] : person.names,
      affiliations: outlet ? [outlet] : [],
    };
  }
  return { ...cast, people };
}

/** Somebody of whom nothing but the name is printed. */
function isBare({ names, header, roles, affiliations, titles, parts }: Person): boolean {
  return names.length > 0 && [header, roles, affiliations, titles, parts].every((list) => list.length === 0);
}

/** What she says of herself under her own label: "Jorge:" "Jorge Valdés, Agencia Norte."; "AG:" "Andrew Greene from the Post." */
function selfOf({ names }: Person, text: string, facts: IntroductionFacts): Introduction | null {
  const theirs = new Set(names.flatMap((name) => name.toLowerCase().split(/[\s.]+/u)));
  const taken = new Set([...facts.taken].filter((word) => !theirs.has(word)));
  const self = selfIn(text, { ...facts, taken });
  const own = self?.name ?? "";
  const same = (name: string) => (isLetters(name) ? initialsOf(own) === name : mayBeSame(name, own));
  return self && own && names.every(same) ? self : null;
}

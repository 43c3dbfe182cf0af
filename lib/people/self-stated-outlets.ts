import { asks } from "../cues/sentence-ends.ts";
import { foldName } from "../names/fold-capitals.ts";
import { initialsOf, isLetters, mayBeSame } from "../names/same-person.ts";
import type { PrintedItem } from "../segment/printed-item.ts";
import type { Cast } from "./cast.ts";
import { isHouse, isKnownHouse } from "./houses.ts";
import type { Introduction, IntroductionFacts } from "./introduction.ts";
import { HOUSE } from "./introduction-forms.ts";
import type { Person } from "./person.ts";
import { selfIn } from "./self-introductions.ts";

/** The cast with the names and houses that people printed by their bare names give themselves: "Yeshi Seli from New Indian Express." */
export function withSelfStatedOutlets(
  cast: Cast,
  printed: readonly PrintedItem[],
  facts: IntroductionFacts,
): Cast {
  const people: Person[] = [...cast.people];
  const heard = new Set<number>();
  for (const item of printed) {
    if (item.type !== "turn" || !item.label) continue;
    const at = cast.whom(item.label);
    const person = at === null ? undefined : people[at];
    if (at === null || !person || heard.has(at)) continue;
    heard.add(at);
    if (!isBare(person)) continue;
    const told = selfOf(person, item.text, facts);
    const said = told?.name === null || asks(item.text) ? told : null;
    const self = said?.outlet ? said : (afterName(person, item.text, facts) ?? said);
    if (!self) continue;
    const { name, outlet } = self;
    people[at] = {
      ...person,
      names: name && !person.names.includes(name) ? [...person.names, name] : person.names,
      affiliations: outlet ? [outlet] : [],
      introduced: true,
    };
  }
  return { ...cast, people };
}

/** Somebody of whom nothing but the name is printed, or that he asks. */
function isBare({ names, header, roles, affiliations, titles, parts }: Person): boolean {
  return (
    names.length > 0 &&
    [header, roles, affiliations].every((list) => list.length === 0) &&
    (parts.includes("question") ? parts.length === 1 : !parts.length && !titles.length)
  );
}

/** How far into the words somebody says who she is. */
const OPENING = 140;

/** "Sir, Madhu here, from News 12.", "Ezhilan, Daily Harbour, Tromsund.": the house after the very name of the label. */
function afterName({ names }: Person, text: string, facts: IntroductionFacts): Introduction | null {
  for (const name of names.map(foldName)) {
    const form = new RegExp(
      `(?:^|[.!?,;:–—-]\\s*|\\b(?:I['’]m|[Tt]his is|[Ii]t['’]s)\\s+)${name.replace(/[^\p{L}\p{M}\s]/gu, ".")}(?:,?\\s+here)?(?:,\\s*(?:from|with)?\\s*|\\s+(?:from|with|of|at)\\s+)(?:the\\s+)?(${HOUSE})(?=[,.;:!?–—-])`,
      "u",
    );
    const house = form.exec(text.slice(0, OPENING))?.[1];
    if (house && isHouse(house, facts)) return { name: null, outlet: house, by: "self-introduction" };
  }
  return null;
}

/** What she says of herself under her own label: "Jorge:" "Jorge Valdés, Agencia Norte."; "AG:" "Andrew Greene from the Post." */
function selfOf({ names }: Person, text: string, facts: IntroductionFacts): Introduction | null {
  const theirs = new Set(names.flatMap((name) => name.toLowerCase().split(/[\s.]+/u)));
  const taken = new Set([...facts.taken].filter((word) => !theirs.has(word)));
  const self = selfIn(text, { ...facts, taken });
  const own = self?.name ?? "";
  const same = (name: string) => (isLetters(name) ? initialsOf(own) === name : mayBeSame(name, own));
  // "Governor, from Fjord News.": the label says the name.
  if (self?.name === null && isKnownHouse(self.outlet ?? "", facts)) return self;
  return self && own && names.every(same) ? self : null;
}

import { asks } from "../cues/sentence-ends.ts";
import { foldName } from "../names/fold-capitals.ts";
import { initialsOf, isLetters, namesMatch } from "../names/match-names.ts";
import type { PrintedItem } from "../segment/printed-item.ts";
import type { Introduction, IntroductionFacts } from "./askers/introduction.ts";
import { OUTLET } from "./askers/introduction-forms.ts";
import { isKnownOutlet, isOutlet } from "./askers/outlets.ts";
import { selfIn } from "./askers/self-introductions.ts";
import type { Cast } from "./cast.ts";
import type { Person } from "./person.ts";

/** Gives people printed by their bare names the names and outlets that they give themselves: "Yeshi Seli from New Indian Express." */
export function withSelfStatedOutlets(
  cast: Cast,
  printed: readonly PrintedItem[],
  facts: IntroductionFacts,
): Cast {
  const first = firstTurns(printed, cast);
  const people = cast.people.map((person, at): Person => {
    const text = first.get(at);
    const self = text === undefined || !isBare(person) ? null : selfStated(person, text, facts);
    return self ? introduced(person, self) : person;
  });
  return { ...cast, people };
}

/** The words of the first turn of each of the cast. */
function firstTurns(printed: readonly PrintedItem[], cast: Cast): ReadonlyMap<number, string> {
  const first = new Map<number, string>();
  for (const item of printed) {
    const at = item.type === "turn" && item.label ? cast.whom(item.label) : null;
    if (item.type === "turn" && at !== null && !first.has(at)) first.set(at, item.text);
  }
  return first;
}

function introduced(person: Person, { name, outlet }: Introduction): Person {
  const names = name && !person.names.includes(name) ? [...person.names, name] : person.names;
  return { ...person, names, affiliations: outlet ? [outlet] : [], introduced: true };
}

/** Whether nothing but the name is printed of somebody, or that they ask. */
function isBare({ names, header, roles, affiliations, titles, parts }: Person): boolean {
  return (
    names.length > 0 &&
    [header, roles, affiliations].every((list) => list.length === 0) &&
    (parts.includes("question") ? parts.length === 1 : !parts.length && !titles.length)
  );
}

/** What somebody says of themselves under their own label; only who asks says a name there. */
function selfStated(person: Person, text: string, facts: IntroductionFacts): Introduction | null {
  const told = selfOf(person, text, facts);
  const self = told?.name === null || asks(text) ? told : null;
  return self?.outlet ? self : (afterName(person, text, facts) ?? self);
}

/** How far into the words somebody says who they are. */
const OPENING = 140;

const BEFORE_NAME = "(?:^|[.!?,;:–—-]\\s*|\\b(?:I['’]m|[Tt]his is|[Ii]t['’]s)\\s+)";
const AFTER_NAME = "(?:,?\\s+here)?(?:,\\s*(?:from|with)?\\s*|\\s+(?:from|with|of|at)\\s+)(?:the\\s+)?";

/** "Sir, Madhu here, from News 12.", "Ezhilan, Daily Harbour, Tromsund.": the outlet after the very name of the label. */
function afterName({ names }: Person, text: string, facts: IntroductionFacts): Introduction | null {
  for (const name of names.map(foldName)) {
    const own = name.replace(/[^\p{L}\p{M}\s]/gu, ".");
    const form = new RegExp(`${BEFORE_NAME}${own}${AFTER_NAME}(${OUTLET})(?=[,.;:!?–—-])`, "u");
    const outlet = form.exec(text.slice(0, OPENING))?.[1];
    if (outlet && isOutlet(outlet, facts)) return { name: null, outlet: outlet, by: "self-introduction" };
  }
  return null;
}

/** An introduction that fits the label: "Jorge:" "Jorge Valdés, Agencia Norte."; "AG:" "Andrew Greene from the Post." */
function selfOf({ names }: Person, text: string, facts: IntroductionFacts): Introduction | null {
  const theirs = new Set(names.flatMap((name) => name.toLowerCase().split(/[\s.]+/u)));
  const taken = new Set([...facts.taken].filter((word) => !theirs.has(word)));
  const self = selfIn(text, { ...facts, taken });
  const own = self?.name ?? "";
  // "Governor, from Fjord News.": the label says the name.
  if (self?.name === null && isKnownOutlet(self.outlet ?? "", facts)) return self;
  const isOwn = (name: string) => (isLetters(name) ? initialsOf(own) === name : namesMatch(name, own));
  return own && names.every(isOwn) ? self : null;
}

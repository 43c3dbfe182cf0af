import { asks } from "../cues/sentence-ends.ts";
import type { PrintedItem } from "../segment/printed-item.ts";
import { folded } from "../text/words.ts";
import type { IntroductionFacts } from "./askers/introduction.ts";
import { introductionOf } from "./askers/introductions.ts";
import type { Cast } from "./cast.ts";
import type { EventFacts } from "./event.ts";
import type { Person } from "./person.ts";

/** Who asks under one label so often is many … */
const OFTEN = 3;
/** … where no more labels than these ask: "Frage:", "Zusatzfrage:". */
const MOST_LABELS = 2;

/** The turns of somebody, each with what was said before. */
interface Asked {
  readonly text: string;
  readonly before: string | null;
}

/**
 * Returns the cast without those whose label is the name of a part in words that nobody knows: "Questioner:" asks for many. Under it
 * several people say who they are; or it alone asks, again and again, and nobody says it.
 */
export function withoutUnknownParts(
  cast: Cast,
  printed: readonly PrintedItem[],
  { interview, press }: EventFacts,
  facts: IntroductionFacts,
): Cast {
  const asked = turnsOf(cast, printed);
  const asking = [...asked].filter(([at, turns]) => isOneWord(cast.people[at]) && asksMostly(turns));
  const often = asking.reduce((sum, [, turns]) => sum + turns.length, 0) >= OFTEN;
  const parts = new Set(
    asking.flatMap(([at, turns]) => {
      const [word = ""] = cast.people[at]?.names ?? [];
      const isAlone = asking.length <= MOST_LABELS && press && !interview && often;
      return hasSeveral(turns, word, facts) || isWord(word, facts) || (isAlone && !isSaid(word, facts))
        ? [at]
        : [];
    }),
  );
  if (parts.size === 0) return cast;
  return {
    ...cast,
    whom: (label) => {
      const person = cast.whom(label);
      return person !== null && parts.has(person) ? null : person;
    },
  };
}

function turnsOf(cast: Cast, printed: readonly PrintedItem[]): ReadonlyMap<number, readonly Asked[]> {
  const turns = printed.filter((item) => item.type === "turn");
  const asked = turns.flatMap(({ text, label }, at) => {
    const by = label ? cast.whom(label) : null;
    return by === null ? [] : [{ text, before: turns[at - 1]?.text ?? null, by }];
  });
  return Map.groupBy(asked, ({ by }) => by);
}

/** Somebody of whom one word is printed and nothing else. */
function isOneWord(person: Person | undefined): boolean {
  if (!person) return false;
  const { names, header, roles, affiliations, titles, parts } = person;
  const [name, other] = names;
  const isBare = [header, roles, affiliations, titles, parts].every((list) => list.length === 0);
  return isBare && name !== undefined && other === undefined && !name.includes(" ");
}

function asksMostly(turns: readonly Asked[]): boolean {
  return turns.filter(({ text }) => asks(text)).length * 2 >= turns.length;
}

/** Whether two say under one label who they are, and neither is called like it. */
function hasSeveral(turns: readonly Asked[], word: string, facts: IntroductionFacts): boolean {
  const names = turns.flatMap(({ text, before }) => {
    const call = before === null ? null : { text: before, asked: null };
    return introductionOf(call, text, facts)?.name ?? [];
  });
  const others = new Set(names.filter((name) => !folded(name).split(" ").includes(folded(word))));
  return others.size > 1 && others.size === new Set(names).size;
}

/** Whether a word is printed with a small letter here and never said as a name: "Participant:", and "a participant". */
function isWord(word: string, { common, proper, called, lexicon }: IntroductionFacts): boolean {
  return (
    common.has(folded(word)) &&
    !proper.has(folded(word)) &&
    !called.has(folded(word)) &&
    !lexicon.outlets.has(folded(word))
  );
}

/** Whether somebody says a word as one says a name. */
function isSaid(word: string, { proper, called }: IntroductionFacts): boolean {
  return proper.has(folded(word)) || called.has(folded(word));
}

import type { Dialect } from "../../dialects/dialect.ts";
import { runsFloor } from "../../header/floor-offices.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { folded } from "../../text/words.ts";
import type { EventFacts } from "../event.ts";
import type { Person } from "../person.ts";
import type { Conduct } from "./conduct.ts";

/** What the document as a whole tells of those who speak in it. Whoever speaks is an index into `people`. */
export interface CastEvidence {
  readonly people: readonly Person[];
  /** How each of those who speak does. */
  readonly conducts: ReadonlyMap<number, Conduct>;
  /** Those whom the event is for. */
  readonly guests: ReadonlySet<number>;
  /** Who speaks first; `null` where it is none of the cast. */
  readonly first: number | null;
  /** The words of all the cast, and of the longest-winded one's turns in the mean. */
  readonly words: number;
  readonly longest: number;
  readonly event: EventFacts;
  readonly lexicon: Lexicon;
  readonly dialect: Dialect;
}

/** Gathers what the document tells of its cast. */
export function castEvidence(
  cast: Pick<CastEvidence, "people" | "conducts" | "first" | "event" | "lexicon" | "dialect">,
): CastEvidence {
  const conducts = [...cast.conducts.values()];
  return {
    ...cast,
    guests: guestsOf(cast.people, cast.lexicon),
    words: conducts.reduce((sum, { words }) => sum + words, 0),
    longest: conducts.reduce((most, { words, turns }) => Math.max(most, words / turns), 0),
  };
}

/** Those whom the event is for: whom the header names, else who holds an office that does not run the floor. */
function guestsOf(people: readonly Person[], lexicon: Lexicon): ReadonlySet<number> {
  const headed = people.some(({ header }) => header.length > 0);
  const isGuest = ({ header, roles, affiliations }: Person) =>
    (headed ? header.length > 0 : roles.length > 0 && !roles.some((role) => runsFloor(role, lexicon))) &&
    !affiliations.length &&
    !roles.some((role) => isOfPress(role, lexicon));
  return new Set(people.flatMap((person, at) => (isGuest(person) ? [at] : [])));
}

/** Tells whether an office is one of the press: "correspondent". */
export function isOfPress(role: string, { press }: Lexicon): boolean {
  return role.split(/\s+/u).some((word) => press.has(folded(word)));
}

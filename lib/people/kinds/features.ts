import { runsFloor } from "../../header/floor-offices.ts";
import type { KindFeature } from "../../transcript/reasons.ts";
import type { Person } from "../person.ts";
import { type Conduct, SILENT } from "./conduct.ts";
import { type CastEvidence, isOfPress } from "./evidence.ts";

/** What a feature looks at: one of the cast, and the document. */
interface Case extends CastEvidence {
  readonly at: number;
  readonly person: Person;
  readonly conduct: Conduct;
  /** Somebody else is whom the event is for. */
  readonly others: boolean;
  /** Words of a turn, in the mean. */
  readonly length: number;
}

/** Fewer words than these are a call, or a word thrown in. */
const BRIEF = 25;

/** Returns the features of one of the cast: what speaks for each kind, and against it. */
export function kindFeatures(at: number, evidence: CastEvidence): readonly KindFeature[] {
  const { people, conducts, guests } = evidence;
  const person = people[at];
  const conduct = conducts.get(at) ?? SILENT;
  if (!person || !conduct.turns) return [];
  const others = guests.size > (guests.has(at) ? 1 : 0);
  const each: Case = { ...evidence, at, person, conduct, others, length: conduct.words / conduct.turns };
  return ALL.filter((feature) => HOLDS[feature](each));
}

/** At least this part of somebody's turns, of at least so many. */
const most =
  (count: keyof Conduct, part = 0.5, turns = 1) =>
  ({ conduct }: Case) =>
    conduct.turns >= turns && conduct[count] > 0 && conduct[count] >= part * conduct.turns;

const never =
  (count: keyof Conduct, turns = 1) =>
  ({ conduct }: Case) =>
    conduct.turns >= turns && conduct[count] === 0;

const isBare = ({ person }: Case) =>
  !person.roles.length && !person.affiliations.length && !person.titles.length && !person.parts.length;

const isFloor = ({ person, lexicon }: Case) => person.roles.some((role) => runsFloor(role, lexicon));

/** "Dana Weir (Fjord Radio)" */
const isHoused = ({ person, dialect }: Case) =>
  person.affiliations.length > 0 && person.roles.length === 0 && dialect.bracketIs === "outlet";

/** When each feature holds. */
const HOLDS: Readonly<Record<KindFeature, (each: Case) => boolean>> = {
  always: () => true,
  // "Dana Weir, correspondent:"
  "press-office": ({ person, lexicon }) => person.roles.some((role) => isOfPress(role, lexicon)),
  housed: isHoused,
  "housed-in-title": (each) => isHoused(each) && each.person.header.includes("title"),
  "housed-first": (each) => isHoused(each) && each.first === each.at,
  // "the NATO Spokesperson", "the Chair"
  "floor-office": isFloor,
  "floor-office-among-guests": (each) => isFloor(each) && each.others,
  // "VOGELSANG (AA):" speaks for their ministry.
  office: ({ person, dialect }) =>
    person.roles.length > 0 || (dialect.bracketIs === "role" && person.affiliations.length > 0),
  title: ({ person }) => person.titles.length > 0,
  bare: isBare,
  "bare-at-interview": (each) => isBare(each) && each.event.interview,
  headed: ({ person }) => person.header.length > 0,
  "headed-in-title": ({ person }) => person.header.includes("title"),
  "headed-in-subtitle": ({ person }) => person.header.includes("subtitle"),
  // "Press Briefing by the Spokesperson": the event is theirs.
  "alone-in-title": ({ person, people }) =>
    person.header.includes("title") && people.filter(({ header }) => header.includes("title")).length === 1,
  guest: ({ at, guests }) => guests.has(at),
  "guests-elsewhere": ({ others }) => others,
  "asks-half": most("asking"),
  "asks-most": most("asking", 0.8),
  "asks-never": never("asking", 2),
  "asks-half-among-guests": (each) => most("asking")(each) && each.others,
  "asks-again": most("asking", 0.4, 3),
  "hands-never": never("handing", 2),
  "calls-only": most("calling", 0.6, 2),
  "hands-among-guests": (each) => each.conduct.handing > 0 && each.others,
  "after-askers": most("afterAsker"),
  "after-askers-never": (each) => never("afterAsker")(each) && each.event.askers,
  "before-askers": most("beforeAsker", 0.45),
  "before-askers-only": (each) => most("beforeAsker", 0.45, 2)(each) && !most("afterAsker", 0.45)(each),
  replies: most("replying"),
  "replied-to": most("repliedTo"),
  addressed: ({ conduct }) => conduct.addressed > 0,
  brief: ({ length }) => length < BRIEF,
  briefest: ({ length, longest }) => length < 0.4 * longest,
  "most-words": ({ conduct, words }) => conduct.words >= 0.3 * words,
  "fewest-words": ({ conduct, words }) => conduct.words < 0.05 * words,
  first: ({ at, first }) => at === first,
  often: ({ conduct }) => conduct.turns >= 4,
  interview: ({ event }) => event.interview,
  press: ({ event }) => event.press,
  askers: ({ event }) => event.askers,
};

const ALL = Object.keys(HOLDS) as KindFeature[];

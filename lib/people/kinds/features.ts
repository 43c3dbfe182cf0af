import type { Person } from "../person.ts";
import { type Conduct, SILENT } from "./conduct.ts";
import { type CastEvidence, isOfPress } from "./evidence.ts";
import { runsFloor } from "./floor-offices.ts";
import type { KindFeature } from "./weights.ts";

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
  pressOffice: ({ person, lexicon }) => person.roles.some((role) => isOfPress(role, lexicon)),
  housed: isHoused,
  housedInTitle: (each) => isHoused(each) && each.person.header.includes("title"),
  housedFirst: (each) => isHoused(each) && each.first === each.at,
  // "the NATO Spokesperson", "the Chair"
  floorOffice: isFloor,
  floorOfficeAmongGuests: (each) => isFloor(each) && each.others,
  // "VOGELSANG (AA):" speaks for her ministry.
  office: ({ person, dialect }) =>
    person.roles.length > 0 || (dialect.bracketIs === "role" && person.affiliations.length > 0),
  title: ({ person }) => person.titles.length > 0,
  bare: isBare,
  bareAtInterview: (each) => isBare(each) && each.event.interview,
  headed: ({ person }) => person.header.length > 0,
  headedInTitle: ({ person }) => person.header.includes("title"),
  headedInSubtitle: ({ person }) => person.header.includes("subtitle"),
  // "Press Briefing by the Spokesperson": the event is hers.
  aloneInTitle: ({ person, people }) =>
    person.header.includes("title") && people.filter(({ header }) => header.includes("title")).length === 1,
  guest: ({ at, guests }) => guests.has(at),
  guestsElsewhere: ({ others }) => others,
  asksHalf: most("asking"),
  asksMost: most("asking", 0.8),
  asksNever: never("asking", 2),
  asksHalfAmongGuests: (each) => most("asking")(each) && each.others,
  asksAgain: most("asking", 0.4, 3),
  handsNever: never("handing", 2),
  callsOnly: most("calling", 0.6, 2),
  handsAmongGuests: (each) => each.conduct.handing > 0 && each.others,
  afterAskers: most("afterAsker"),
  afterAskersNever: (each) => never("afterAsker")(each) && each.event.askers,
  beforeAskers: most("beforeAsker", 0.45),
  beforeAskersOnly: (each) => most("beforeAsker", 0.45, 2)(each) && !most("afterAsker", 0.45)(each),
  replies: most("replying"),
  repliedTo: most("repliedTo"),
  addressed: ({ conduct }) => conduct.addressed > 0,
  brief: ({ length }) => length < BRIEF,
  briefest: ({ length, longest }) => length < 0.4 * longest,
  mostWords: ({ conduct, words }) => conduct.words >= 0.3 * words,
  fewestWords: ({ conduct, words }) => conduct.words < 0.05 * words,
  first: ({ at, first }) => at === first,
  often: ({ conduct }) => conduct.turns >= 4,
  interview: ({ event }) => event.interview,
  press: ({ event }) => event.press,
  askers: ({ event }) => event.askers,
};

const ALL = Object.keys(HOLDS) as KindFeature[];

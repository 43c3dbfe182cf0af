import type { Dialect } from "../dialects/dialect.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { folded } from "../text/words.ts";
import type { SpeakerKind } from "../transcript/speaker.ts";
import type { Behaviour } from "./behaviour.ts";
import type { EventFacts } from "./event.ts";
import type { Person } from "./person.ts";

/** What a person's kind is judged by. */
export interface KindFacts {
  readonly people: readonly Person[];
  /** Those whom the event is for. */
  readonly guests: ReadonlySet<Person>;
  readonly behaviours: ReadonlyMap<number, Behaviour>;
  /** Who speaks first, if one of the cast does. */
  readonly first: number | null;
  readonly event: EventFacts;
  readonly lexicon: Lexicon;
  readonly dialect: Dialect;
}

const PARTS: Readonly<Record<string, SpeakerKind>> = {
  question: "journalist",
  audience: "audience",
  moderator: "moderator",
  host: "moderator",
  staff: "moderator",
  interpreter: "interpreter",
  group: "group",
};
/** Offices whose holders run the floor where somebody else is the guest. */
const FLOOR =
  /\b(?:spokes\w+|press secretary|press officer|moderator|chair\w*|host|director|dean|editor|porte-parole|vors\.?|vorsitzende\w*|presiding officer|president pro tempore)\b|речни|пресс-секретар/iu;
/** Who presides over a debate of members. */
const PRESIDES = /presiding officer|pro tempore|^(?:the )?(?:acting )?(?:chair\w*|speaker|president)\b/iu;
const QUIET: Behaviour = { turns: 0, words: 0, asking: 0, handing: 0, answering: 0 };

/** In what capacity one of the cast speaks. */
export function kindOf(person: Person, behaviour: Behaviour = QUIET, facts: KindFacts): SpeakerKind {
  // Whom the title names, and who does not ask, is whom the event is for; nothing else can be told without words.
  if (person.unread && !person.header.length)
    return person.names.length > 0 && behaviour.asking * 2 < behaviour.turns ? "principal" : "unidentified";
  const part = person.parts.find((one) => PARTS[one]);
  if (part && !(part === "question" && person.header.length)) return PARTS[part] ?? "unidentified";
  if (facts.dialect.presided && !facts.event.askers)
    return person.roles.some((role) => PRESIDES.test(role)) ? "moderator" : "principal";
  const guests = facts.guests.size > (facts.guests.has(person) ? 1 : 0);
  if (
    isPress(person, facts) &&
    !(behaviour.answering * 2 > behaviour.turns && behaviour.asking * 2 < behaviour.turns)
  )
    return interviews(person, behaviour, facts) ? "moderator" : "journalist";
  // "VOGELSANG (AA):" speaks for her ministry.
  if (dialectOffice(person, facts)) return "principal";
  const floor = person.roles.some((role) => FLOOR.test(role));
  // A chair whom only the front lines name opens and closes; a spokesperson in the byline of her own briefing answers.
  if (
    floor &&
    guests &&
    !person.header.some((place) => place === "subtitle" || place === "title") &&
    runsFloor(behaviour)
  )
    return "moderator";
  if (
    facts.event.interview &&
    facts.guests.size > 1 &&
    !person.roles.length &&
    behaviour.asking * 2 >= behaviour.turns &&
    behaviour.turns > 0
  )
    return "moderator";
  if (person.header.length) return "principal";
  if (facts.event.interview && guests && !person.roles.length && !person.affiliations.length)
    return "moderator";
  if (!guests)
    return person.roles.some((role) => /presiding officer|pro tempore|^vors/iu.test(role))
      ? "moderator"
      : "principal";
  if (floor) return runsFloor(behaviour) ? "moderator" : "principal";
  // "Hilde Frogner, Director of the Institute" opens, calls and closes where another is the guest.
  if (person.roles.length)
    return behaviour.handing >= 2 && behaviour.answering === 0 ? "moderator" : "principal";
  // "Neeraj:" at a press briefing asks and never gives the floor to anybody.
  const bare = !person.affiliations.length && !person.titles.length;
  if (facts.event.press && !facts.event.interview && bare && asksOnly(behaviour)) return "journalist";
  // A debate or a talk between guests has no floor to run: only who asks and asks is an interviewer.
  if (!facts.event.askers && !facts.people.some(({ affiliations }) => affiliations.length > 0))
    return behaviour.turns >= 3 && behaviour.asking * 2 >= behaviour.turns ? "moderator" : "principal";
  return runsFloor(behaviour) ? "moderator" : "principal";
}

/** Those whom the event is for: whom the header names, else who holds an office that does not run the floor. */
export function guestsOf(people: readonly Person[], lexicon: Lexicon): ReadonlySet<Person> {
  const headed = people.some(({ header }) => header.length > 0);
  return new Set(people.filter((person) => isGuest(person, headed, lexicon)));
}

function isGuest(person: Person, headed: boolean, lexicon: Lexicon): boolean {
  const stands = headed
    ? person.header.length > 0
    : person.roles.length > 0 && !person.roles.some((role) => FLOOR.test(role));
  return (
    stands &&
    !person.affiliations.length &&
    !person.roles.some((role) => role.split(/\s+/u).some((word) => lexicon.press.has(folded(word))))
  );
}

function isPress(person: Person, { lexicon, dialect, event }: KindFacts): boolean {
  if (person.roles.some((role) => role.split(/\s+/u).some((word) => lexicon.press.has(folded(word)))))
    return true;
  // "Mr. Nebenzahl (Russian Federation)" among members speaks for his country.
  if (person.titles.length > 0 && !event.askers && !person.header.length) return false;
  return (
    person.affiliations.length > 0 &&
    person.roles.length === 0 &&
    dialect.bracketIs === "outlet" &&
    !person.header.some((place) => place === "subtitle" || place === "credits")
  );
}

/** An interviewer speaks first, or again and again, and hands over; a journalist asks when called. */
function interviews(
  person: Person,
  { turns, asking, handing }: Behaviour,
  { people, first }: KindFacts,
): boolean {
  if (person.header.includes("title")) return true;
  if (first !== null && people[first] === person) return true;
  return turns >= 4 && handing >= 2 && asking < turns;
}

function dialectOffice({ affiliations, roles }: Person, { dialect, event }: KindFacts): boolean {
  return dialect.bracketIs === "role" && event.askers && affiliations.length > 0 && roles.length === 0;
}

function asksOnly({ turns, asking, handing }: Behaviour): boolean {
  return asking * 2 >= turns && asking > 0 && handing === 0;
}

/** Who runs the floor hands it over, asks, or says a few words; who answers speaks at length. */
function runsFloor({ turns, words, asking, handing, answering }: Behaviour): boolean {
  if (!turns) return false;
  if (handing > 0 && answering <= turns / 2) return true;
  if (asking * 2 >= turns && answering * 2 < turns) return true;
  return turns > 1 && words / turns < 25 && answering * 2 < turns;
}

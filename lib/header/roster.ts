import type { Lexicon } from "../lexicon/lexicon.ts";
import { namesMatch, roleMatches } from "../names/match-names.ts";
import { hasOffice } from "../names/office.ts";
import { parseName } from "../names/parse-name.ts";
import type { ParsedName } from "../names/parsed-name.ts";
import { peopleIn } from "../names/people-in.ts";
import { patternUnion } from "../text/pattern-union.ts";
import { collapse } from "../text/words.ts";
import type { Source } from "../transcript/source.ts";
import { floorPart } from "./floor-offices.ts";

/** Somebody whom the page names outside the words spoken, and where. */
export interface RosterEntry extends ParsedName {
  readonly from: "subtitle" | "credits" | "front" | "title";
}

/** Everybody whom subtitle, byline, front lines and title name, in this order. A roster beats patterns. */
export type Roster = readonly RosterEntry[];

/** Front lines are short; longer ones only where they say whose words follow. */
const FRONT_WORDS = 22;

/** An office on the line after a name is a short line. */
const OFFICE_WORDS = 12;

/** Gathers the roster of a document. `front`: the paragraphs before the first mark of a label; `listed`: the participants. */
export function rosterOf(
  source: Source,
  front: readonly string[],
  listed: readonly RosterEntry[],
  lexicon: Lexicon,
): Roster {
  const from = (place: RosterEntry["from"], people: readonly ParsedName[]) =>
    people.map((person) => ({ ...person, from: place }));
  return [
    ...from("subtitle", [
      ...peopleIn(source.subtitle ?? "", lexicon),
      ...subjectOf(source.subtitle ?? "", lexicon),
    ]),
    ...source.credits.flatMap((credit) => from("credits", peopleIn(credit, lexicon))),
    ...listed,
    ...from(
      "front",
      withOffices(front.flatMap(listsOf), lexicon).map((person) => withOffice(person, lexicon)),
    ),
    ...from("title", peopleIn(source.title, lexicon)),
  ];
}

/** "ANA KOVEL, 4 MARCH 2031": a date after a name is no office and no outlet; neither is the article before a form of address. */
function withOffice(person: ParsedName, lexicon: Lexicon): ParsedName {
  const role = person.role?.replace(/\s+the$/iu, "") ?? null;
  const isOffice =
    role !== null &&
    !/\d{4}/u.test(role) &&
    (role.includes(" ") || person.name === null || hasOffice(role, lexicon));
  const affiliation = /\d{4}/u.test(person.affiliation ?? "") ? null : person.affiliation;
  return { ...person, role: isOffice ? role : null, affiliation };
}

/** Lists the names in a roster, as printed: narration speaks of them. */
export function namesIn(roster: Roster): readonly string[] {
  return roster.flatMap(({ name }) => name ?? []);
}

/** Tells whether a roster tells of somebody who may speak without a label: by name, or in the subtitle by an office alone. */
export function tellsSpeaker(roster: Roster): boolean {
  return roster.some(({ name, role, from }) => name !== null || (role !== null && from === "subtitle"));
}

/** Tells whether header or front lines name this person, or the office of a label without a name. */
export function inRoster(roster: Roster, { name, role, part, title }: ParsedName): boolean {
  if (name !== null)
    return roster.some(
      (entry) => entry.initials === name || (entry.name !== null && namesMatch(entry.name, name)),
    );
  return (
    role !== null &&
    part === null &&
    title === null &&
    roster.some((entry) => entry.role !== null && roleMatches(role, entry.role))
  );
}

/** "Ambassador Walter Halden", and on the next line "U.S. Permanent Representative to NATO". */
function withOffices(lines: readonly string[], lexicon: Lexicon): ParsedName[] {
  const named = lines.map((line) => frontPeople(line, lexicon));
  return named.flatMap((people, at) => {
    const [only, ...others] = people;
    const office = officeAlone(lines[at + 1] ?? "", named[at + 1] ?? []);
    return only?.name && !others.length && office.length > (only.role?.length ?? 0)
      ? [{ ...only, role: office }]
      : people;
  });
}

/** The one office that a short line consists of; empty where it says something else. */
function officeAlone(line: string, people: readonly ParsedName[]): string {
  const [only, ...others] = people;
  if (/[.,;?!)\]]$/u.test(line) || line.split(" ").length > OFFICE_WORDS) return "";
  return only?.name === null && !others.length ? (only.role ?? "") : "";
}

/** "Moderator: A. Participants: B and C" holds two lists. */
function listsOf(line: string): string[] {
  return collapse(line).split(/(?<=[.;])\s+(?=\p{Lu}\p{L}+\s*:)/u);
}

/** "Sprecher: StS Kühnemann, Reinders (BMU)": who speaks, in a list. */
const LIST = patternUnion(
  [
    /speakers?|participants?|panell?ists?/iu,
    /sprecher(?:innen)?(?: und sprecher)?/iu,
    /intervenants?/iu,
    /intervienen|participan/iu,
    /intervengono/iu,
    /учасники/iu,
    /участники/iu,
  ],
  "iu",
  String.raw`^…\s*:\s*(.+)$`,
);

/** Those whom a line of the front names. */
function frontPeople(line: string, lexicon: Lexicon): ParsedName[] {
  if (/\bwww\.|https?:|Congressional Record/iu.test(line)) return [];
  const player = playerIn(line, lexicon);
  if (player) return [player];
  const list = LIST.exec(line)?.[1];
  if (list) return listed(list, lexicon);
  if (line.split(" ").length > FRONT_WORDS && !/\b(?:transcript|briefing|conference)\b/iu.test(line))
    return [];
  const people = peopleIn(line, lexicon);
  const several = people.filter(({ name }) => name !== null);
  if (several.length > 1) return several;
  const person = parseName(line, lexicon);
  return person && isWhole(person, line, lexicon) ? [person] : [...subjectOf(line, lexicon), ...people];
}

/** Who has a part in the event: "Chair: Dr Ana Vega (AV), Director", "Speaker: Ingrid Aldermark, secretary general". */
function playerIn(line: string, lexicon: Lexicon): ParsedName | null {
  const [, played = "", who = ""] = /^\s*(\p{L}+)\s*[:：]\s*(\p{Lu}.+)$/u.exec(line) ?? [];
  const part = floorPart(played, lexicon);
  const presides = /^(?:president|chair\w*)$/iu.test(played);
  const speaks = /^(?:speaker|guest|interviewee)$/iu.test(played);
  const player = part || presides || speaks ? parseName(withoutLeaders(who), lexicon) : null;
  if (!player?.name) return presidentIn(line, lexicon);
  // "President: Mrs. Ngoma (Gabon)"
  if (presides && player.title && !player.role) return { ...player, role: played };
  if (speaks && player.part === null) return player;
  return part ? { ...player, part: player.part ?? part } : presidentIn(line, lexicon);
}

/** "President: Aurelie Ngoma (Gabon)" */
function presidentIn(line: string, lexicon: Lexicon): ParsedName | null {
  const [, role = "", who] = /^(president|chair(?:man|woman|person)?)\s*:\s*(.+)$/iu.exec(line) ?? [];
  const person = who ? parseName(who, lexicon) : null;
  return person?.name ? { ...person, role } : null;
}

/** Those of a list behind "Speakers:". */
function listed(list: string, lexicon: Lexicon): ParsedName[] {
  const people = peopleIn(list, lexicon);
  // "Intervienen: la ministra de Cultura, Ana Vega, y el ministro de Puertos, Luis Soler": the office stands before its name.
  if (people.length > 1 && people.every(({ name, role }) => name !== null && role !== null)) return people;
  // "A (LW), Director, Harbour Institute; B, Chief of Staff"
  const parting = list.includes(";")
    ? /\s*;\s*(?:and\s+)?/u
    : /\s*[,;]\s*(?=\p{Lu}|StS)|\s+(?:and|und|et|та|и)\s+/u;
  return list.split(parting).flatMap((piece) => parseName(piece, lexicon) ?? []);
}

/** Whether a line is one person and nothing else: an office alone, or a name with an office or an outlet. */
function isWhole({ name, role, part, affiliation }: ParsedName, line: string, lexicon: Lexicon): boolean {
  if (part) return false;
  if (role !== null || name === null) return role !== null;
  // "Cairns, QLD" is a place; "Krumbiegel (BMI)" speaks for a ministry.
  const isHoused = affiliation !== null && (name.includes(" ") || /[([]/u.test(line));
  return isHoused || hasOffice(line, lexicon);
}

/** "Mr. Vega ........ (Tarvia)" */
function withoutLeaders(line: string): string {
  return collapse(line.replace(/\.{4,}|(?:\. ){4,}/gu, " "));
}

/** "David Cameron closed the summit, calling for …": who a standfirst or an account begins with. */
function subjectOf(line: string, lexicon: Lexicon): ParsedName[] {
  if (!/[.!?]$/u.test(line) || line.split(" ").length < 8) return [];
  const found = /^((?:\p{Lu}[\p{L}'’.-]+\s+){2,4})(?=\p{Ll})/u.exec(line);
  const person = found?.[1] ? parseName(found[1], lexicon) : null;
  return person?.name?.includes(" ") && !person.part ? [person] : [];
}

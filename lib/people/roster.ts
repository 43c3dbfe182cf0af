import type { Lexicon } from "../lexicon/lexicon.ts";
import { hasOffice } from "../names/office.ts";
import { peopleIn } from "../names/people-in.ts";
import type { PrintedPerson } from "../names/printed.ts";
import { printedPerson } from "../names/printed-person.ts";
import { mayBeSame, roleWithin } from "../names/same-person.ts";
import { collapse } from "../text/words.ts";
import type { Source } from "../transcript/source.ts";

/** Somebody whom the page names outside the words spoken, and where. */
export interface RosterEntry extends PrintedPerson {
  readonly from: "subtitle" | "credits" | "front" | "title";
}

/** Everybody whom subtitle, byline, front lines and title name, in this order. A roster beats patterns. */
export type Roster = readonly RosterEntry[];

/** Front lines are short; longer ones only where they say whose words follow. */
const FRONT_WORDS = 22;

/** An office on the line after a name is a short line. */
const OFFICE_WORDS = 12;

/** The roster of a document. `front`: the paragraphs before the first mark of a label; `listed`: the participants. */
export function rosterOf(
  source: Source,
  front: readonly string[],
  listed: readonly RosterEntry[],
  lexicon: Lexicon,
): Roster {
  const from = (place: RosterEntry["from"], people: readonly PrintedPerson[]) =>
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

/** "ANA KOVEL, 4 MARCH 2031": a date after a name is no office and no house; neither is the article before a form of address. */
function withOffice(person: PrintedPerson, lexicon: Lexicon): PrintedPerson {
  const role = person.role?.replace(/\s+the$/iu, "") ?? null;
  const isOffice =
    role !== null &&
    !/\d{4}/u.test(role) &&
    (role.includes(" ") || person.name === null || hasOffice(role, lexicon));
  const affiliation = /\d{4}/u.test(person.affiliation ?? "") ? null : person.affiliation;
  return { ...person, role: isOffice ? role : null, affiliation };
}

/** The names in a roster, as printed: narration speaks of them. */
export function namesIn(roster: Roster): readonly string[] {
  return roster.flatMap(({ name }) => name ?? []);
}

/** Returns whether a roster tells somebody who may speak without a label: by name, or in the subtitle by an office alone. */
export function tellsSpeaker(roster: Roster): boolean {
  return roster.some(({ name, role, from }) => name !== null || (role !== null && from === "subtitle"));
}

/** Whether header or front lines name this person, or the office of a label without a name. */
export function inRoster(roster: Roster, { name, role, part, title }: PrintedPerson): boolean {
  if (name !== null)
    return roster.some(
      (entry) => entry.initials === name || (entry.name !== null && mayBeSame(entry.name, name)),
    );
  return (
    role !== null &&
    part === null &&
    title === null &&
    roster.some((entry) => entry.role !== null && roleWithin(role, entry.role))
  );
}

/** "Ambassador Walter Halden", and on the next line "U.S. Permanent Representative to NATO". */
function withOffices(lines: readonly string[], lexicon: Lexicon): PrintedPerson[] {
  const named = lines.map((line) => frontPeople(line, lexicon));
  return named.flatMap((people, at) => {
    const [next, ...more] =
      /[.,;?!)\]]$/u.test(lines[at + 1] ?? ".") || (lines[at + 1] ?? "").split(" ").length > OFFICE_WORDS
        ? []
        : (named[at + 1] ?? []);
    const [only, ...others] = people;
    const office = next && !more.length && next.name === null ? next.role : null;
    return only?.name && !others.length && office && office.length > (only.role?.length ?? 0)
      ? [{ ...only, role: office }]
      : people;
  });
}

/** "Moderator: A. Participants: B and C" holds two lists. */
function listsOf(line: string): string[] {
  return collapse(line).split(/(?<=[.;])\s+(?=\p{Lu}\p{L}+\s*:)/u);
}

/** "Antony J. Blinken, Secretary of State"; "Sprecher: StS Kühnemann, Reinders (BMU)" holds a list. */
function frontPeople(line: string, lexicon: Lexicon): PrintedPerson[] {
  if (/\bwww\.|https?:|Congressional Record/iu.test(line)) return [];
  const list =
    /^(?:speakers?|participants?|panell?ists?|sprecher(?:innen)?(?: und sprecher)?|intervenants?|intervienen|participan|intervengono|учасники|участники)\s*:\s*(.+)$/iu.exec(
      line,
    );
  // "Chair: Dr Ana Vega (AV), Director"
  const [, played = "", who = ""] = /^\s*(\p{L}+)\s*[:：]\s*(\p{Lu}.+)$/u.exec(line) ?? [];
  const part = lexicon.parts.get(played.toLowerCase());
  const runs = part === "moderator" || part === "host";
  const presides = /^(?:president|chair\w*)$/iu.test(played);
  const speaks = /^(?:speaker|guest|interviewee)$/iu.test(played);
  const player = runs || presides || speaks ? printedPerson(withoutLeaders(who), lexicon) : null;
  // "President: Mrs. Ngoma (Gabon)"
  if (presides && player?.name && player.title && !player.role) return [{ ...player, role: played }];
  // "Speaker: Ingrid Aldermark, secretary general, North Atlantic Treaty Organization"
  if (speaks && player?.name && player.part === null) return [player];
  if (runs && player?.name) return [{ ...player, part: player.part ?? part }];
  const offices = list?.[1] ? peopleIn(list[1], lexicon) : [];
  // "Intervienen: la ministra de Cultura, Ana Vega, y el ministro de Puertos, Luis Soler": the office stands before its name.
  if (offices.length > 1 && offices.every(({ name, role }) => name !== null && role !== null)) return offices;
  // "A (LW), Director, Harbour Institute; B, Chief of Staff"
  if (list?.[1]?.includes(";"))
    return list[1].split(/\s*;\s*(?:and\s+)?/u).flatMap((piece) => printedPerson(piece, lexicon) ?? []);
  if (list?.[1])
    return list[1]
      .split(/\s*[,;]\s*(?=\p{Lu}|StS)|\s+(?:and|und|et|та|и)\s+/u)
      .flatMap((piece) => printedPerson(piece, lexicon) ?? []);
  // "President: Mrs. Aurelie Ngoma (Gabon)"
  const officer = /^(president|chair(?:man|woman|person)?)\s*:\s*(.+)$/iu.exec(line);
  const presiding = officer?.[2] ? printedPerson(officer[2], lexicon) : null;
  if (presiding?.name) return [{ ...presiding, role: officer?.[1] ?? null }];
  if (line.split(" ").length > FRONT_WORDS && !/\b(?:transcript|briefing|conference)\b/iu.test(line))
    return [];
  const several = peopleIn(line, lexicon).filter(({ name }) => name !== null);
  if (several.length > 1) return several;
  const person = printedPerson(line, lexicon);
  if (person && !person.part && person.name === null && person.role !== null) return [person];
  // "Cairns, QLD" is a place; "Krumbiegel (BMI)" speaks for a ministry.
  const housed = person?.affiliation != null && (person.name?.includes(" ") || /[([]/u.test(line));
  if (person?.name && !person.part && (person.role !== null || hasOffice(line, lexicon) || housed))
    return [person];
  return [...subjectOf(line, lexicon), ...peopleIn(line, lexicon)];
}

/** "Mr. Vega ........ (Tarvia)" */
function withoutLeaders(line: string): string {
  return collapse(line.replace(/\.{4,}|(?:\. ){4,}/gu, " "));
}

/** "David Cameron closed the summit, calling for …": who a standfirst or an account begins with. */
function subjectOf(line: string, lexicon: Lexicon): PrintedPerson[] {
  if (!/[.!?]$/u.test(line) || line.split(" ").length < 8) return [];
  const found = /^((?:\p{Lu}[\p{L}'’.-]+\s+){2,4})(?=\p{Ll})/u.exec(line);
  const person = found?.[1] ? printedPerson(found[1], lexicon) : null;
  return person?.name?.includes(" ") && !person.part ? [person] : [];
}

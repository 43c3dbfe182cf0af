import { NOBODY, type PrintedPerson } from "../names/printed.ts";
import { mayBeSame, misspelt, roleWithin } from "../names/same-person.ts";
import { collapse, folded } from "../names/words.ts";
import type { SureLabel } from "../segment/family.ts";
import { merged, NO_ONE, type Person } from "./person.ts";
import type { RosterEntry } from "./roster.ts";
import { apart, titleClass } from "./same-surname.ts";

/** Adds what is printed to the one person it fits, or as a new one; where two fit, it stays apart. */
export function enter(people: Person[], printed: PrintedPerson, from: RosterEntry["from"] | null): void {
  const fits = fitting(people, printed);
  const [only] = fits;
  if (only !== undefined && fits.length === 1) people[only] = merged(people[only] ?? NO_ONE, printed, from);
  else if (!fits.length) people.push(merged(NO_ONE, printed, from));
}

/** The person whom a name denotes, entered anew where it fits nobody or more than one. */
export function named(people: Person[], printed: PrintedPerson): number {
  const [only, other] = fitting(people, printed);
  if (only !== undefined && other === undefined) {
    people[only] = merged(people[only] ?? NO_ONE, printed, null);
    return only;
  }
  people.push(merged({ ...NO_ONE, key: folded(printed.name ?? "") }, printed, null));
  return people.length - 1;
}

/** The bearer of a part or an office without a name, one a label: entered at its first. */
export function entered(people: Person[], printed: PrintedPerson, { text }: Pick<SureLabel, "text">): number {
  const key = folded(collapse(text).replace(/[:：.\s]+$/u, ""));
  const known = people.findIndex((person) => person.key === key);
  if (known >= 0) return known;
  people.push(merged({ ...NO_ONE, key }, printed, null));
  return people.length - 1;
}

/** "Secretary of Defense Briefs Reporters": the header means whoever holds that office. */
export function nameOfficeHolder(people: Person[], role: string, from: RosterEntry["from"]): void {
  const office = SHORT_OFFICES[folded(role)] ?? role;
  const holders = people.flatMap((person, at) =>
    person.roles.some((own) => roleWithin(office, own)) ? [at] : [],
  );
  const [only] = holders;
  if (only !== undefined && holders.length === 1)
    people[only] = merged(people[only] ?? NO_ONE, { ...NOBODY, role: null }, from);
  else if (!holders.length && people.length === 1 && people[0]?.roles.length === 0)
    people[0] = merged(people[0], { ...NOBODY, role }, from);
}

/** Abbreviations of offices that labels use alone. */
export const SHORT_OFFICES: Readonly<Record<string, string>> = {
  pm: "prime minister",
  dsg: "deputy secretary general",
  sg: "secretary general",
  "hr/vp": "high representative",
};

/** Indices of the people whom this print may denote by name. */
function fitting(people: readonly Person[], printed: PrintedPerson): number[] {
  const { name } = printed;
  if (name === null) return [];
  const exact = people.flatMap((person, at) =>
    person.names.some((own) => folded(own) === folded(name)) && !apart(person, printed) ? [at] : [],
  );
  if (exact.length === 1) return exact;
  const may = people.flatMap((person, at) =>
    person.names.length > 0 && person.names.every((own) => mayBeSame(own, name)) && !apart(person, printed)
      ? [at]
      : [],
  );
  if (may.length) return may;
  return people.flatMap((person, at) =>
    person.names.some((own) => misspelt(own, name)) && sharesOffice(person, printed) ? [at] : [],
  );
}

function sharesOffice(person: Person, { role, title }: PrintedPerson): boolean {
  if (role) return person.roles.some((own) => roleWithin(role, own) || roleWithin(own, role));
  return title !== null && person.titles.some((own) => titleClass(own) === titleClass(title));
}

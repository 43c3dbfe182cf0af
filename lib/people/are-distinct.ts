import type { ParsedName } from "../names/parsed-name.ts";
import { folded } from "../text/words.ts";
import { holdsOffice, type Person } from "./person.ts";

/** Tells whether two of one surname are two: a Mr. and a Ms., an ambassador and a Ms., one who asks and one who answers. */
export function areDistinct(person: Person, printed: ParsedName): boolean {
  if (areAddressedOtherwise(person, printed)) return true;
  const isHeaded = person.header.length > 0;
  const isShort = isOneWord(printed.name ?? "");
  if (isShort !== person.names.every(isOneWord)) return !isHeaded && isOfficeBesideHouse(person, printed);
  if (!isShort) return false;
  return (
    isOfAnotherHouse(person, printed) ||
    doesOneAsk(person, printed) ||
    (!isHeaded && holdsAnotherOffice(person, printed))
  );
}

function isOneWord(name: string): boolean {
  return !name.includes(" ");
}

/** Forms of address of which nobody has both. */
const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ["mr", "ms"],
  ["ms", "mr"],
]);

function areAddressedOtherwise({ titles }: Person, { title }: ParsedName): boolean {
  const opposite = title === null ? undefined : OPPOSITES.get(titleClass(title));
  return opposite !== undefined && titles.some((own) => titleClass(own) === opposite);
}

/** "MINISTER WEIR" holds an office, Dana Weir of Fjord Radio asks: of one an office is printed, of the other an outlet. */
function isOfficeBesideHouse({ roles, affiliations }: Person, { role, affiliation }: ParsedName): boolean {
  const hasOffice = roles.length > 0;
  const hasHouse = affiliations.length > 0;
  return hasOffice !== hasHouse && hasOffice === (role === null) && hasHouse === (affiliation === null);
}

/** "Mr. SMITH of New Jersey" is not Mr. SMITH of Texas. */
function isOfAnotherHouse({ affiliations }: Person, { title, affiliation }: ParsedName): boolean {
  return (
    title !== null && affiliation !== null && affiliations.length > 0 && !affiliations.includes(affiliation)
  );
}

/** Whether only one of the two asks, and an office or an outlet is printed of either. */
function doesOneAsk({ parts, roles, affiliations }: Person, { part, affiliation }: ParsedName): boolean {
  const hasStanding = affiliations.length > 0 || affiliation !== null || roles.length > 0;
  return hasStanding && (part === "question") !== parts.includes("question");
}

/** Whether the offices differ, or an office is printed of one and only a form of address of the other. */
function holdsAnotherOffice(person: Person, { role, title }: ParsedName): boolean {
  const isTitled = person.titles.length > 0;
  if (person.roles.length === 0) return role !== null && isTitled;
  return role === null ? title !== null && !isTitled : !holdsOffice(person, role);
}

/** Returns what a form of address says: "Mrs." and "Ms." say the same, a rank says itself. */
export function titleClass(title: string): string {
  const low = folded(title).replaceAll(".", "");
  if (/^(?:mrs|ms|miss|mme|frau|пані|madame)$/.test(low)) return "ms";
  if (/^(?:mr|m|herr|пан|monsieur)$/.test(low)) return "mr";
  return low;
}

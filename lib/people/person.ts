import type { PartKind } from "../names/language.ts";
import type { PrintedPerson } from "../names/printed-person.ts";
import { mayBeSame, misspelt, roleWithin } from "../names/same-person.ts";
import { collapse, folded } from "../names/words.ts";
import type { SureLabel } from "../segment/family.ts";
import type { Roster, RosterEntry } from "./roster.ts";

/** One person of the document, gathered from every place that prints something of him. */
export interface Person {
  /** Every form of the name, as printed; empty for one known by office or part only. */
  readonly names: readonly string[];
  /** The forms that labels print: a language's nominative, where the header may print another case. */
  readonly labelNames: readonly string[];
  readonly roles: readonly string[];
  readonly labelRoles: readonly string[];
  readonly affiliations: readonly string[];
  readonly titles: readonly string[];
  readonly parts: readonly PartKind[];
  readonly initials: readonly string[];
  /** Where the header names him; empty for one whom only labels name. */
  readonly header: readonly RosterEntry["from"][];
  /** What a nameless part is called, so that "Moderator:" is one and "Operator:" another. */
  readonly key: string | null;
}

/** The people of a document and whom each label denotes: an index into `people`; `null` for an anonymous asker. */
export interface Cast {
  readonly people: readonly Person[];
  /** The one interviewer whom the title names and anonymous labels mean; `null` where there is none. */
  readonly interviewer: number | null;
  whom(label: SureLabel): number | null;
}

const NO_PRINT: PrintedPerson = { name: null, role: null, affiliation: null, title: null, part: null, initials: null };
const NOBODY: Person = { names: [], labelNames: [], roles: [], labelRoles: [], affiliations: [], titles: [], parts: [], initials: [], header: [], key: null };
/** Abbreviations of offices that labels use alone. */
const SHORT_OFFICES: Readonly<Record<string, string>> = { pm: "prime minister", dsg: "deputy secretary general", sg: "secretary general", "hr/vp": "high representative" };

/** Gathers the people of a document from its header and all its labels, never merging two of them. */
export function castOf(roster: Roster, labels: readonly SureLabel[]): Cast {
  const people: Person[] = [];
  for (const entry of roster) if (entry.name !== null) enter(people, entry, entry.from);
  // Full labels first: "Lauren Speranza (LS)" tells who "LS" is, wherever it stands.
  const byFullness = [...labels].sort((a, b) => fullness(b.person) - fullness(a.person));
  for (const { person } of byFullness) if (person.name !== null && !initialsOf(people, person)) enter(people, person, null);
  for (const entry of roster) if (entry.name === null && entry.role !== null) nameOfficeHolder(people, entry.role, entry.from);
  const resolved = new Map<SureLabel, number | null>();
  const holders: OfficeHolders = new Map();
  for (const label of labels) resolved.set(label, resolve(people, roster, label, holders));
  return { people, interviewer: null, whom: (label) => resolved.get(label) ?? null };
}

function fullness({ name, role, affiliation }: PrintedPerson): number {
  return (name?.split(" ").length ?? 0) * 2 + (role ? 1 : 0) + (affiliation ? 1 : 0);
}

/** Adds what is printed to the one person it fits, or as a new one; where two fit, it stays apart. */
function enter(people: Person[], printed: PrintedPerson, from: RosterEntry["from"] | null): void {
  const fits = fitting(people, printed);
  const [only] = fits;
  if (only !== undefined && fits.length === 1) people[only] = merged(people[only] ?? NOBODY, printed, from);
  else if (!fits.length) people.push(merged(NOBODY, printed, from));
}

/** Indices of the people whom this print may denote by name. */
function fitting(people: readonly Person[], printed: PrintedPerson): number[] {
  const { name } = printed;
  if (name === null) return [];
  const exact = people.flatMap((person, at) => (person.names.some((own) => folded(own) === folded(name)) && !apart(person, printed) ? [at] : []));
  if (exact.length === 1) return exact;
  const may = people.flatMap((person, at) => (person.names.length > 0 && person.names.every((own) => mayBeSame(own, name)) && !apart(person, printed) ? [at] : []));
  if (may.length) return may;
  return people.flatMap((person, at) => (person.names.some((own) => misspelt(own, name)) && sharesOffice(person, printed) ? [at] : []));
}

function sharesOffice(person: Person, { role, title }: PrintedPerson): boolean {
  if (role) return person.roles.some((own) => roleWithin(role, own) || roleWithin(own, role));
  return title !== null && person.titles.some((own) => titleClass(own) === titleClass(title));
}

/** Two of one surname: a Mr. and a Ms., an ambassador and a Ms., one who asks and one who answers. */
function apart(person: Person, { name, role, title, part, affiliation }: PrintedPerson): boolean {
  const surnameOnly = (name ?? "").split(" ").length === 1;
  const classes = new Set(person.titles.map(titleClass));
  const own = title === null ? null : titleClass(title);
  if (own && classes.size && ((own === "mr" && classes.has("ms")) || (own === "ms" && classes.has("mr")))) return true;
  const onlySurnames = person.names.every((one) => one.split(" ").length === 1);
  if (!surnameOnly || !onlySurnames) return false;
  const asks = part === "question";
  const others = person.parts.includes("question");
  if (asks !== others && (person.affiliations.length > 0 || affiliation !== null || person.roles.length > 0)) return true;
  if (person.header.length) return false;
  if (role !== null && person.roles.length === 0 && classes.size > 0) return true;
  return own !== null && title !== null && person.roles.length > 0 && classes.size === 0 && role === null;
}

/** "Mrs." and "Ms." address alike; a rank is its own class. */
function titleClass(title: string): string {
  const low = folded(title).replaceAll(".", "");
  if (/^(?:mrs|ms|miss|mme|frau|пані|madame)$/.test(low)) return "ms";
  if (/^(?:mr|m|herr|пан|monsieur)$/.test(low)) return "mr";
  return low;
}

function merged(person: Person, printed: PrintedPerson, from: RosterEntry["from"] | null): Person {
  const add = <T>(list: readonly T[], value: T | null): readonly T[] => (value === null || list.includes(value) ? list : [...list, value]);
  return {
    names: add(person.names, printed.name),
    labelNames: from === null ? add(person.labelNames, printed.name) : person.labelNames,
    roles: add(person.roles, printed.role),
    labelRoles: from === null ? add(person.labelRoles, printed.role) : person.labelRoles,
    affiliations: add(person.affiliations, printed.affiliation),
    titles: add(person.titles, printed.title),
    parts: add(person.parts, printed.part),
    initials: add(person.initials, printed.initials),
    header: add(person.header, from),
    key: person.key,
  };
}

/** Whether a label is nothing but initials that another label defined. */
function initialsOf(people: readonly Person[], { name }: PrintedPerson): boolean {
  return name !== null && /^\p{Lu}{2,4}$/u.test(name) && people.some(({ initials }) => initials.includes(name));
}

/** "Secretary of Defense Briefs Reporters": the header means whoever holds that office. */
function nameOfficeHolder(people: Person[], role: string, from: RosterEntry["from"]): void {
  const office = SHORT_OFFICES[folded(role)] ?? role;
  const holders = people.flatMap((person, at) => (person.roles.some((own) => roleWithin(office, own)) ? [at] : []));
  const [only] = holders;
  if (only !== undefined && holders.length === 1) people[only] = merged(people[only] ?? NOBODY, { ...NO_PRINT, role: null }, from);
  else if (!holders.length && people.length === 1 && people[0]?.roles.length === 0) people[0] = merged(people[0], { ...NO_PRINT, role }, from);
}

/** Who holds a rotating office at this point of the document: "The PRESIDING OFFICER (Mr. Talent)", then the bare office. */
type OfficeHolders = Map<string, number>;
const ROTATING = /presiding officer|acting|speaker pro tempore|\bchair\b/iu;

/** The person whom a label denotes, entered anew where it names nobody known; `null` for an anonymous asker. */
function resolve(people: Person[], roster: Roster, label: SureLabel, holders: OfficeHolders): number | null {
  const { person } = label;
  if (person.role !== null && ROTATING.test(person.role)) return rotating(people, label, person.role, holders);
  const defined = byInitials(people, label);
  if (defined !== null) return defined;
  if (person.name !== null) return named(people, person);
  if (person.role !== null && person.part === null) return byOffice(people, roster, person.role, label);
  if (person.title !== null && person.part === null) return byTitle(people, person.title) ?? entered(people, { ...person, role: person.title }, label);
  if (person.part === "answer" && person.role) return byOffice(people, roster, person.role, label);
  if (person.part === null || isAnonymous(label)) return null;
  return entered(people, person, label);
}

function rotating(people: Person[], label: SureLabel, role: string, holders: OfficeHolders): number {
  const office = folded(role);
  const holder = label.person.name === null ? (holders.get(office) ?? entered(people, label.person, label)) : named(people, label.person);
  if (label.person.name !== null) holders.set(office, holder);
  return holder;
}

/** Askers are many; "Speaker 4" and the bearers of the other parts are one each. */
function isAnonymous({ person }: SureLabel): boolean {
  return (person.part === "question" || person.part === "audience" || person.part === "answer") && person.role === null;
}

function byInitials(people: readonly Person[], { person, text }: SureLabel): number | null {
  const letters = (person.name ?? person.role ?? text).replace(/[.:\s]/gu, "");
  const found = people.findIndex(({ initials }) => initials.includes(letters));
  return found >= 0 ? found : null;
}

function named(people: Person[], printed: PrintedPerson): number {
  const [only, other] = fitting(people, printed);
  if (only !== undefined && other === undefined) {
    people[only] = merged(people[only] ?? NOBODY, printed, null);
    return only;
  }
  people.push(merged({ ...NOBODY, key: folded(printed.name ?? "") }, printed, null));
  return people.length - 1;
}

/** "Secretary General:", "THE PRESIDENT:", "PM:": the one who holds that office; the first in the title where the article says which. */
function byOffice(people: Person[], roster: Roster, role: string, label: SureLabel): number {
  const office = SHORT_OFFICES[folded(role)] ?? role;
  const keyed = people.findIndex(({ key }) => key === folded(office));
  if (keyed >= 0) return keyed;
  const holders = people.flatMap((person, at) => (person.names.length && person.roles.some((own) => roleWithin(office, own)) ? [at] : []));
  const exact = holders.filter((at) => people[at]?.roles.some((own) => roleWithin(own, office)));
  const [only, other] = exact.length ? exact : holders;
  if (only !== undefined && other === undefined) return only;
  if (only !== undefined && /^(?:the|le|la|il|el)\s/iu.test(label.text) && roster.some(({ from }) => from === "title")) return only;
  return entered(people, { ...label.person, role: office }, { ...label, text: office });
}

function byTitle(people: readonly Person[], title: string): number | null {
  const holders = people.flatMap((person, at) => (person.names.length && person.titles.some((own) => folded(own).split(" ").includes(folded(title))) ? [at] : []));
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

function entered(people: Person[], printed: PrintedPerson, { text }: Pick<SureLabel, "text">): number {
  const key = folded(collapse(text).replace(/[:：.\s]+$/u, ""));
  const known = people.findIndex((person) => person.key === key);
  if (known >= 0) return known;
  people.push(merged({ ...NOBODY, key }, printed, null));
  return people.length - 1;
}

import type { RosterEntry } from "../header/roster.ts";
import type { Label } from "../labels/label.ts";
import { misspelt, namesMatch, roleMatches } from "../names/match-names.ts";
import { NO_NAME, type ParsedName } from "../names/parsed-name.ts";
import { collapse, folded } from "../text/words.ts";
import { areDistinct, titleClass } from "./are-distinct.ts";
import { holdsOffice, merged, NO_ONE, type Person } from "./person.ts";
import type { PersonIndex } from "./person-index.ts";

/** Abbreviations of offices that labels use alone. */
export const SHORT_OFFICES: Readonly<Record<string, string>> = {
  pm: "prime minister",
  dsg: "deputy secretary general",
  sg: "secretary general",
  "hr/vp": "high representative",
};

/** Adds what is printed to the one person it fits, or as a new one; where two fit, it stays apart. */
export function enter(gathering: PersonIndex, printed: ParsedName, from: RosterEntry["from"] | null): void {
  const [only, ...others] = fitting(gathering, printed);
  if (only === undefined) gathering.add(merged(NO_ONE, printed, from));
  else if (!others.length) learn(gathering, only, printed, from);
}

/** Finds the person whom a name denotes, entered anew where it fits nobody or more than one. */
export function named(gathering: PersonIndex, printed: ParsedName): number {
  const [only, ...others] = fitting(gathering, printed);
  if (only === undefined || others.length) {
    const key = folded(`${printed.role ?? printed.title ?? ""} ${printed.name ?? ""}`.trim());
    return gathering.bearer(key) ?? gathering.add(merged({ ...NO_ONE, key }, printed, null));
  }
  learn(gathering, only, printed, null);
  return only;
}

/** Finds the bearer of a part or an office without a name, one a label: entered at its first. */
export function entered(gathering: PersonIndex, printed: ParsedName, label: Pick<Label, "text">): number {
  // "Speaker 2 (01:20):" is the "Speaker 2 (00:41):" of before.
  const key = folded(collapse(label.text.replace(TIME, "")).replace(/[:：.\s]+$/u, ""));
  return gathering.bearer(key) ?? gathering.add(merged({ ...NO_ONE, key }, printed, null));
}

const TIME = /[[(]\d{1,2}(?::\d{2}){1,2}[\])]:?/u;

/** "with Senior State Department Officials": several hold it, whoever is named. */
const SEVERAL =
  /(?:officials|ministers|leaders|secretaries|presidents|ambassadors|spokespersons|members)\b/iu;

/** Notes that the header names an office, and so whoever holds it: "Secretary of Defense Briefs Reporters". */
export function nameOfficeHolder(gathering: PersonIndex, role: string, from: RosterEntry["from"]): void {
  const office = SHORT_OFFICES[folded(role)] ?? role;
  const { people } = gathering;
  const [only, ...others] = holdersOf(gathering, office);
  if (only !== undefined && !others.length) learn(gathering, only, NO_NAME, from);
  else if (
    only === undefined &&
    people.length === 1 &&
    people[0] &&
    isBareName(people[0]) &&
    !SEVERAL.test(role)
  )
    learn(gathering, 0, { ...NO_NAME, role }, from);
}

/** Somebody of whom neither office nor outlet nor part is printed: a host holds no office that the header names. */
function isBareName({ roles, affiliations, parts }: Person): boolean {
  return roles.length === 0 && affiliations.length === 0 && parts.length === 0;
}

/** Lists by index those of whom an office is printed that has all the words of this one. */
export function holdersOf(gathering: PersonIndex, office: string): readonly number[] {
  return gathering
    .holders(office)
    .filter((at) => gathering.people[at]?.roles.some((own) => roleMatches(office, own)));
}

function learn(
  gathering: PersonIndex,
  at: number,
  printed: ParsedName,
  from: RosterEntry["from"] | null,
): void {
  gathering.put(at, merged(gathering.people[at] ?? NO_ONE, printed, from));
}

/** Indices of the people whom this print may denote by name: by the very words, by the words as far as printed, misspelt. */
function fitting(gathering: PersonIndex, printed: ParsedName): readonly number[] {
  const { name } = printed;
  if (name === null) return [];
  const near = gathering.near(name).filter((at) => !areDistinct(gathering.people[at] ?? NO_ONE, printed));
  const those = (fits: (person: Person) => boolean) =>
    near.filter((at) => fits(gathering.people[at] ?? NO_ONE));
  // "SENATOR CASTELLANE" beside Governor Robert and Senator Lucille Castellane: the office tells which.
  const may = those(({ names }) => names.length > 0 && names.every((own) => namesMatch(own, name)));
  const holding = may.filter((at) => sharesOffice(gathering.people[at] ?? NO_ONE, printed));
  if (may.length > 1 && holding.length === 1 && !name.includes(" ")) return holding;
  const exact = those(({ names }) => names.some((own) => folded(own) === folded(name)));
  if (exact.length === 1) return exact;
  if (may.length) return may;
  return those((person) =>
    person.names.some(
      (own) =>
        (misspelt(own, name) && (sharesGiven(own, name) || sharesOffice(person, printed))) ||
        // "PRESIDENT LINDT:" among "PRESIDENT LIND:" and nobody else of that office
        (misspelt(own, name, 5) && printed.role !== null && person.labelRoles.includes(printed.role)),
    ),
  );
}

/** "IRAKLI LOMTAZDE" and "Irakli Lomtadze". */
function sharesGiven(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => folded(name).split(" "));
  return x !== undefined && y !== undefined && x.length > 1 && y.length > 1 && x[0] === y[0];
}

function sharesOffice(person: Person, { role, title }: ParsedName): boolean {
  if (role) return holdsOffice(person, role);
  return title !== null && person.titles.some((own) => titleClass(own) === titleClass(title));
}

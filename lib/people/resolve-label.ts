import type { Roster } from "../header/roster.ts";
import type { Label } from "../labels/label.ts";
import type { PartKind } from "../lexicon/language-pack.ts";
import { initialsOf, isLetters, roleMatches } from "../names/match-names.ts";
import { NO_NAME, type ParsedName } from "../names/parsed-name.ts";
import { folded } from "../text/words.ts";
import { enter, entered, holdersOf, named, SHORT_OFFICES } from "./find-or-add.ts";
import { merged, NO_ONE, onlyOne, type Person } from "./person.ts";
import type { PersonIndex } from "./person-index.ts";

/** Who holds a rotating office at this point of the document: "The PRESIDING OFFICER (Mr. Talent)", then the bare office. */
export type OfficeHolders = Map<string, number>;

const ROTATING = /presiding officer|acting|speaker pro tempore|\bchair\b/iu;

/** Parts whose office tells who has them, as an office without a part does: "The President:" of a meeting, whom its cover names. */
const TOLD_BY_OFFICE: ReadonlySet<PartKind | null> = new Set([null, "answer", "moderator"]);
/** Parts that many have: "Speaker 4" and the bearers of the other parts are one each. */
const OF_MANY: ReadonlySet<PartKind> = new Set(["question", "audience", "answer"]);

/** Finds the person whom a label denotes, entered anew where it names nobody known; `null` for an anonymous asker. */
export function resolveLabel(
  gathering: PersonIndex,
  roster: Roster,
  label: Label,
  holders: OfficeHolders,
  beside: ReadonlyMap<string, readonly ParsedName[]>,
): number | null {
  const { person } = label;
  const { name, role, part } = person;
  if (person.unread && name === null) return entered(gathering, person, label);
  if (role !== null && ROTATING.test(role)) return rotating(gathering, label, role, holders);
  const letters = (name ?? role ?? label.text).replace(/[.:\s]/gu, "");
  const defined = bearerOfInitials(gathering.people, letters);
  if (defined !== null) return defined;
  if (name !== null) return named(gathering, person);
  if (role !== null && TOLD_BY_OFFICE.has(part))
    return byOffice(gathering, roster, role, label, beside.get(role) ?? []);
  return part === null ? byTitle(gathering, label) : byPart(gathering, label, part);
}

function rotating(gathering: PersonIndex, label: Label, role: string, holders: OfficeHolders): number {
  const office = folded(role);
  if (label.person.name === null) return holders.get(office) ?? entered(gathering, label.person, label);
  const holder = named(gathering, label.person);
  holders.set(office, holder);
  return holder;
}

/** Finds whose initials these are: defined in print, "Lauren Speranza (LS)", or else of the only one whom header or labels name so. */
export function bearerOfInitials(people: readonly Person[], letters: string): number | null {
  const defined = people.findIndex(({ initials }) => initials.includes(letters));
  if (defined >= 0) return defined;
  return isLetters(letters)
    ? onlyOne(people, ({ names }) => names.some((name) => initialsOf(name) === letters))
    : null;
}

/** "Secretary General:", "THE PRESIDENT:", "PM:": the one who holds that office; the first in the title where the article says which. */
function byOffice(
  gathering: PersonIndex,
  roster: Roster,
  role: string,
  label: Label,
  beside: readonly ParsedName[],
): number {
  const office = SHORT_OFFICES[folded(role)] ?? role;
  const keyed = gathering.bearer(folded(office));
  if (keyed !== null) return keyed;
  const [first, ...others] = namedHolders(gathering, office, beside);
  if (first !== undefined && !others.length) return withNominative(gathering, first, role);
  if (first !== undefined && ARTICLE.test(label.text) && roster.some(({ from }) => from === "title"))
    return first;
  const nameless = first === undefined ? namelessHolder(gathering, office) : null;
  return nameless ?? entered(gathering, { ...label.person, role: office }, { ...label, text: office });
}

const ARTICLE = /^(?:the|le|la|il|el)\s/iu;

/** Those known by name who may hold an office, as closely as print tells; nobody of those `beside`, who are printed right next to it. */
function namedHolders(
  gathering: PersonIndex,
  office: string,
  beside: readonly ParsedName[],
): readonly number[] {
  const rolesOf = (at: number) => gathering.people[at]?.roles ?? [];
  const holders = holdersOf(gathering, office).filter((at) => {
    const names = gathering.people[at]?.names ?? [];
    return names.length > 0 && !beside.some(({ name }) => name !== null && names.includes(name));
  });
  const exact = holders.filter((at) => rolesOf(at).some((own) => roleMatches(own, office)));
  if (exact.length > 0) return exact;
  // "MINISTER:" is the Minister for Infrastructure, not the Prime Minister.
  const heads = holders.filter((at) => rolesOf(at).some((own) => folded(own).startsWith(folded(office))));
  return heads.length === 1 ? heads : holders;
}

/** "Президент:" prints the nominative of the header's "Президента України": the holder learns it. */
function withNominative(gathering: PersonIndex, holder: number, role: string): number {
  if (/\p{Script=Cyrillic}/u.test(role))
    gathering.put(holder, merged(gathering.people[holder] ?? NO_ONE, { ...NO_NAME, role }, null));
  return holder;
}

/** Who holds an office though no print names them with it: known by a longer form of it, or the one who is honoured. */
function namelessHolder(gathering: PersonIndex, office: string): number | null {
  const { people } = gathering;
  const [only, ...others] = gathering.holders(office).filter((at) => {
    const { names, roles } = people[at] ?? NO_ONE;
    return !names.length && roles.some((own) => beginsWith(office, own));
  });
  if (only !== undefined && !others.length) return only;
  const honourable = onlyOne(people, isHonourable);
  if (honourable !== null)
    enter(gathering, { ...NO_NAME, name: people[honourable]?.names[0] ?? null, role: office }, null);
  return honourable;
}

/** "Речниця" begins "Речниця Президента". */
function beginsWith(office: string, long: string): boolean {
  return folded(long).startsWith(`${folded(office)} `);
}

/** "The Hon. Julia Prowse MP", the byline of a page on which only "PRIME MINISTER:" speaks. */
function isHonourable({ header, labelNames, roles, titles }: Person): boolean {
  return (
    header.some((place) => place === "front" || place === "credits") &&
    !labelNames.length &&
    !roles.length &&
    titles.some((title) => /\bhon\b/iu.test(title))
  );
}

/** "General:", "Ms.:": the only one who is addressed so; `null` where a label has no title either. */
function byTitle(gathering: PersonIndex, label: Label): number | null {
  const { title } = label.person;
  if (title === null) return null;
  const isAddressed = (own: string) => folded(own).split(" ").includes(folded(title));
  const bearer = onlyOne(
    gathering.people,
    ({ names, titles }) => names.length > 0 && titles.some(isAddressed),
  );
  return bearer ?? entered(gathering, { ...label.person, role: title }, label);
}

/** "Moderator:" after "Moderator (Yves Morel):" is Yves Morel, where no other bears the part by name; `null` for one of many. */
function byPart(gathering: PersonIndex, label: Label, part: PartKind): number | null {
  if (OF_MANY.has(part) && label.person.role === null) return null;
  const bearer = onlyOne(gathering.people, ({ names, parts }) => names.length > 0 && parts.includes(part));
  return bearer ?? entered(gathering, label.person, label);
}

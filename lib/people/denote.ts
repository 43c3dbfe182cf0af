import type { Label } from "../labels/label.ts";
import type { PartKind } from "../lexicon/language-pack.ts";
import { NOBODY, type PrintedPerson } from "../names/printed.ts";
import { initialsOf, isLetters, roleWithin } from "../names/same-person.ts";
import { folded } from "../text/words.ts";
import { enter, entered, holdersOf, named, SHORT_OFFICES } from "./gather.ts";
import type { Gathering } from "./gathering.ts";
import { merged, NO_ONE, type Person } from "./person.ts";
import type { Roster } from "./roster.ts";

/** Who holds a rotating office at this point of the document: "The PRESIDING OFFICER (Mr. Talent)", then the bare office. */
export type OfficeHolders = Map<string, number>;

const ROTATING = /presiding officer|acting|speaker pro tempore|\bchair\b/iu;

/** The person whom a label denotes, entered anew where it names nobody known; `null` for an anonymous asker. */
export function denoted(
  gathering: Gathering,
  roster: Roster,
  label: Label,
  holders: OfficeHolders,
  beside: ReadonlyMap<string, readonly PrintedPerson[]>,
): number | null {
  const { person } = label;
  if (person.unread && person.name === null) return entered(gathering, person, label);
  if (person.role !== null && ROTATING.test(person.role))
    return rotating(gathering, label, person.role, holders);
  const defined = byInitials(gathering, label);
  if (defined !== null) return defined;
  if (person.name !== null) return named(gathering, person);
  if (person.role !== null && person.part === null)
    return byOffice(gathering, roster, person.role, label, beside);
  if (person.title !== null && person.part === null)
    return byTitle(gathering, person.title) ?? entered(gathering, { ...person, role: person.title }, label);
  if (person.part === "answer" && person.role) return byOffice(gathering, roster, person.role, label, beside);
  // "The President:" of a meeting, whom its cover names
  if (person.part === "moderator" && person.role !== null)
    return byOffice(gathering, roster, person.role, label, beside);
  if (person.part === null || isAnonymous(label)) return null;
  const bearer = namedBearer(gathering, person.part);
  if (bearer !== null) return bearer;
  return entered(gathering, person, label);
}

/** "Moderator:" after "Moderator (Yves Morel):" is Yves Morel; `null` where no one or more than one bears the part by name. */
function namedBearer({ people }: Gathering, part: PartKind): number | null {
  const bearers = people.flatMap(({ names, parts }, at) =>
    names.length && parts.includes(part) ? [at] : [],
  );
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

function rotating(gathering: Gathering, label: Label, role: string, holders: OfficeHolders): number {
  const office = folded(role);
  const holder =
    label.person.name === null
      ? (holders.get(office) ?? entered(gathering, label.person, label))
      : named(gathering, label.person);
  if (label.person.name !== null) holders.set(office, holder);
  return holder;
}

/** Askers are many; "Speaker 4" and the bearers of the other parts are one each. */
function isAnonymous({ person }: Label): boolean {
  return (
    (person.part === "question" || person.part === "audience" || person.part === "answer") &&
    person.role === null
  );
}

function byInitials(gathering: Gathering, { person, text }: Label): number | null {
  const letters = (person.name ?? person.role ?? text).replace(/[.:\s]/gu, "");
  return bearerOfInitials(gathering.people, letters);
}

/** Whose initials these are: defined in print, "Lauren Speranza (LS)", or else of the only one whom header or labels name so. */
export function bearerOfInitials(people: readonly Person[], letters: string): number | null {
  const defined = people.findIndex(({ initials }) => initials.includes(letters));
  if (defined >= 0) return defined;
  if (!isLetters(letters)) return null;
  const fitting = people.flatMap(({ names }, at) =>
    names.some((name) => initialsOf(name) === letters) ? [at] : [],
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** "Secretary General:", "THE PRESIDENT:", "PM:": the one who holds that office; the first in the title where the article says which. */
function byOffice(
  gathering: Gathering,
  roster: Roster,
  role: string,
  label: Label,
  beside: ReadonlyMap<string, readonly PrintedPerson[]>,
): number {
  const office = SHORT_OFFICES[folded(role)] ?? role;
  const keyed = gathering.bearer(folded(office));
  if (keyed !== null) return keyed;
  const { people } = gathering;
  const holders = holdersOf(gathering, office)
    .filter((at) => people[at]?.names.length)
    .filter((at) => !beside.get(role)?.some(({ name }) => name !== null && people[at]?.names.includes(name)));
  const exact = holders.filter((at) => people[at]?.roles.some((own) => roleWithin(own, office)));
  // "MINISTER:" is the Minister for Infrastructure, not the Prime Minister.
  const heads = holders.filter((at) =>
    people[at]?.roles.some((own) => folded(own).startsWith(folded(office))),
  );
  const [only, other] = exact.length ? exact : heads.length === 1 ? heads : holders;
  if (only !== undefined && other === undefined) {
    // "Президент:" prints the nominative of the header's "Президента України".
    if (/\p{Script=Cyrillic}/u.test(role))
      gathering.put(only, merged(people[only] ?? NO_ONE, { ...NOBODY, role }, null));
    return only;
  }
  if (
    only !== undefined &&
    /^(?:the|le|la|il|el)\s/iu.test(label.text) &&
    roster.some(({ from }) => from === "title")
  )
    return only;
  const nameless = gathering
    .holders(office)
    .filter((at) => !people[at]?.names.length && people[at]?.roles.some((own) => beginsWith(office, own)));
  const [sole, second] = nameless;
  if (!holders.length && sole !== undefined && second === undefined) return sole;
  const honourable = holders.length ? null : soleHonourable(people);
  if (honourable !== null) {
    enter(gathering, { ...NOBODY, name: people[honourable]?.names[0] ?? null, role: office }, null);
    return honourable;
  }
  return entered(gathering, { ...label.person, role: office }, { ...label, text: office });
}

/** "Речниця" begins "Речниця Президента". */
function beginsWith(office: string, long: string): boolean {
  return folded(long).startsWith(`${folded(office)} `);
}

/** "The Hon. Julia Prowse MP", the byline of a page on which only "PRIME MINISTER:" speaks; `null` where two are honoured so. */
function soleHonourable(people: readonly Person[]): number | null {
  const found = people.flatMap(({ header, labelNames, roles, titles }, at) =>
    header.some((place) => place === "front" || place === "credits") &&
    !labelNames.length &&
    !roles.length &&
    titles.some((title) => /\bhon\b/iu.test(title))
      ? [at]
      : [],
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function byTitle(gathering: Gathering, title: string): number | null {
  const holders = gathering.people.flatMap((person, at) =>
    person.names.length && person.titles.some((own) => folded(own).split(" ").includes(folded(title)))
      ? [at]
      : [],
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

import type { RosterEntry } from "../header/roster.ts";
import type { PartKind } from "../lexicon/language-pack.ts";
import { roleMatches } from "../names/match-names.ts";
import type { ParsedName } from "../names/parsed-name.ts";

/** One person of the document, gathered from every place that prints something of them. */
export interface Person {
  /** Every form of the name, as printed; empty for one known by office or part only. */
  readonly names: readonly string[];
  /** The forms that labels print: a language's nominative, where the header may print another case. */
  readonly labelNames: readonly string[];
  readonly roles: readonly string[];
  readonly labelRoles: readonly string[];
  readonly affiliations: readonly string[];
  readonly labelAffiliations: readonly string[];
  readonly titles: readonly string[];
  readonly parts: readonly PartKind[];
  readonly initials: readonly string[];
  /** Where the header names them; empty for one whom only labels name. */
  readonly header: readonly RosterEntry["from"][];
  /** What a nameless part is called, so that "Moderator:" is one and "Operator:" another. */
  readonly key: string | null;
  /** Only a label of which no words tell what it says stands for them. */
  readonly unread: boolean;
  /** They say themselves who they are: some of the names and affiliations are told by their own words. */
  readonly introduced: boolean;
}

/** A person of whom nothing is known yet. */
export const NO_ONE: Person = {
  names: [],
  labelNames: [],
  roles: [],
  labelRoles: [],
  affiliations: [],
  labelAffiliations: [],
  titles: [],
  parts: [],
  initials: [],
  header: [],
  key: null,
  unread: false,
  introduced: false,
};

/** Returns a person with one more print of them taken in. `from`: the place in the header, or `null` for a label. */
export function merged(person: Person, printed: ParsedName, from: RosterEntry["from"] | null): Person {
  const add = <T>(list: readonly T[], value: T | null): readonly T[] =>
    value === null || list.includes(value) ? list : [...list, value];
  return {
    names: add(person.names, printed.name),
    labelNames: from === null ? add(person.labelNames, printed.name) : person.labelNames,
    roles: add(person.roles, printed.role),
    labelRoles: from === null ? add(person.labelRoles, printed.role) : person.labelRoles,
    affiliations: add(person.affiliations, printed.affiliation),
    labelAffiliations:
      from === null ? add(person.labelAffiliations, printed.affiliation) : person.labelAffiliations,
    titles: add(person.titles, printed.title),
    parts: add(person.parts, printed.part),
    initials: add(person.initials, printed.initials),
    header: add(person.header, from),
    key: person.key,
    unread: person.unread || printed.unread,
    introduced: person.introduced,
  };
}

/** Tells whether one of the offices printed of a person may be this one: either may be printed in more words. */
export function holdsOffice({ roles }: Person, role: string): boolean {
  return roles.some((own) => roleMatches(role, own) || roleMatches(own, role));
}

/** Finds the one person of whom something holds, by index; `null` where it holds of nobody, or of several. */
export function onlyOne(people: readonly Person[], holds: (person: Person) => boolean): number | null {
  const first = people.findIndex(holds);
  return first < 0 || people.slice(first + 1).some(holds) ? null : first;
}

import type { Roster } from "../header/roster.ts";
import type { Label } from "../labels/label.ts";
import { isLetters, roleMatches } from "../names/match-names.ts";
import type { ParsedName } from "../names/parsed-name.ts";
import type { PrintedItem } from "../segment/printed-item.ts";
import { enter, nameOfficeHolder } from "./find-or-add.ts";
import type { Person } from "./person.ts";
import { PersonIndex } from "./person-index.ts";
import { bearerOfInitials, type OfficeHolders, resolveLabel } from "./resolve-label.ts";

/** The people of a document and whom each label denotes: an index into `people`; `null` for an anonymous asker. */
export interface Cast {
  readonly people: readonly Person[];
  /** The one interviewer whom the title names and anonymous labels mean; `null` where there is none. */
  readonly interviewer: number | null;
  whom(label: Label): number | null;
}

/** Gathers the people of a document from its header and all its labels, never merging two of them. */
export function castOf(roster: Roster, labels: readonly Label[]): Cast {
  const gathering = new PersonIndex();
  for (const entry of roster) if (entry.name !== null) enter(gathering, entry, entry.from);
  // Full labels first: "Lauren Speranza (LS)" tells who "LS" is, wherever it stands.
  const byFullness = [...labels].sort((a, b) => fullness(b.person) - fullness(a.person));
  for (const { person } of byFullness)
    if (person.name !== null && !initialsOf(gathering.people, person)) enter(gathering, person, null);
  for (const entry of roster)
    if (entry.name === null && entry.role !== null && !isLabelled(labels, entry.role))
      nameOfficeHolder(gathering, entry.role, entry.from);
  const resolved = new Map<Label, number | null>();
  const holders: OfficeHolders = new Map();
  const beside = neighbours(labels);
  for (const label of labels) resolved.set(label, resolveLabel(gathering, roster, label, holders, beside));
  return { people: gathering.people, interviewer: null, whom: (label) => resolved.get(label) ?? null };
}

/** Returns whom the labels of a document denote, each once; `null` for anonymous askers. */
export function resolvedIn(printed: readonly PrintedItem[], cast: Cast): ReadonlySet<number | null> {
  return new Set(
    printed.flatMap((item) => (item.type === "turn" && item.label ? [cast.whom(item.label)] : [])),
  );
}

/** "Press conference of the President", and "THE PRESIDENT:" is a label: the office is nobody else's who speaks. */
function isLabelled(labels: readonly Label[], office: string): boolean {
  return labels.some(
    ({ person }) =>
      person.name === null && person.role !== null && !person.unread && roleMatches(person.role, office),
  );
}

function fullness({ name, role, affiliation }: ParsedName): number {
  return (name?.split(" ").length ?? 0) * 2 + (role ? 1 : 0) + (affiliation ? 1 : 0);
}

/** Whether a label is nothing but initials, of a person whom the page names. */
function initialsOf(people: readonly Person[], { name }: ParsedName): boolean {
  return name !== null && isLetters(name) && bearerOfInitials(people, name) !== null;
}

/**
 * The full labels printed right before and after each bare office: nobody follows themselves, so "Prime Minister" next to "Prime
 * Minister Kaarel Tammsaar" is another prime minister.
 */
function neighbours(labels: readonly Label[]): ReadonlyMap<string, readonly ParsedName[]> {
  const beside = new Map<string, ParsedName[]>();
  labels.forEach(({ person }, at) => {
    if (person.name !== null || person.role === null) return;
    const next = [labels[at - 1]?.person, labels[at + 1]?.person].filter(
      (other) => other?.name && other.role,
    );
    const known = beside.get(person.role) ?? [];
    beside.set(person.role, [...known, ...next.flatMap((other) => other ?? [])]);
  });
  return beside;
}

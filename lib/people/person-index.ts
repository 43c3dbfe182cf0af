import { nameKeys, roleWords } from "../names/match-names.ts";
import type { Person } from "./person.ts";

/** The people of a document while they are gathered, found again by the words of their names and offices. */
export class PersonIndex {
  readonly people: Person[] = [];
  private readonly byName = new Map<string, Set<number>>();
  private readonly byOffice = new Map<string, Set<number>>();
  private readonly byKey = new Map<string, number>();

  /** Enters a person and gives the index. */
  add(person: Person): number {
    const at = this.people.length;
    this.put(at, person);
    return at;
  }

  /** Replaces the person at an index by what is known now. */
  put(at: number, person: Person): void {
    this.people[at] = person;
    for (const name of person.names) for (const key of nameKeys(name)) note(this.byName, key, at);
    for (const role of person.roles) for (const word of roleWords(role)) note(this.byOffice, word, at);
    if (person.key !== null && !this.byKey.has(person.key)) this.byKey.set(person.key, at);
  }

  /** Indices of all who may have this name, in the order of entry. */
  near(name: string): readonly number[] {
    return ordered(nameKeys(name).flatMap((key) => [...(this.byName.get(key) ?? [])]));
  }

  /** Indices of all whose offices share the rarest word of this one, in the order of entry. */
  holders(role: string): readonly number[] {
    const sets = roleWords(role).map((word) => this.byOffice.get(word) ?? new Set<number>());
    const rarest = sets.sort((a, b) => a.size - b.size)[0];
    return ordered([...(rarest ?? [])]);
  }

  /** The bearer of a nameless label; `null` where it is new. */
  bearer(key: string): number | null {
    return this.byKey.get(key) ?? null;
  }
}

function note(index: Map<string, Set<number>>, key: string, at: number): void {
  const known = index.get(key);
  if (known) known.add(at);
  else index.set(key, new Set([at]));
}

function ordered(indices: readonly number[]): readonly number[] {
  return [...new Set(indices)].sort((a, b) => a - b);
}

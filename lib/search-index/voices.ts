import { nameIn } from "../search/name-in.ts";
import { type Searchable, turnsOf } from "../search/searchable.ts";

/** Who speaks in which item of a transcript, as it is kept in the index: each name once. */
export function writeVoices(searchable: Searchable): string {
  const names: (string | null)[] = [];
  const items: number[] = [];
  for (const { item, speaker } of turnsOf(searchable)) {
    const name = nameIn(speaker);
    if (!names.includes(name)) names.push(name);
    items[item] = names.indexOf(name);
  }
  return JSON.stringify({ names, items } satisfies Voices);
}

/** Who speaks in each of some items, by name or role. @throws where it was not written by `writeVoices`. */
export function readVoices(voices: string, items: readonly number[]): readonly (string | null)[] {
  const kept: Voices = JSON.parse(voices);
  return items.map((item) => kept.names[kept.items[item] ?? -1] ?? null);
}

interface Voices {
  readonly names: readonly (string | null)[];
  /** By item, the place of its speaker's name among the names; `null` where the item is no turn. */
  readonly items: readonly (number | null)[];
}

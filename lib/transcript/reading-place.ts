import { turnsOf } from "./navigate.ts";
import type { Transcript } from "./transcript.ts";

/** Where reading stopped. */
export interface ReadingPlace {
  /** The turn, an index into the transcript's items. */
  readonly item: number;
  /** How the turn begins, by which it is found again where the text has changed. */
  readonly beginning: string;
}

/** Characters by which a turn is found again. */
const BEGINNING = 200;

/** The place of a turn; `null` for the first, where everybody begins, and for what is no turn. */
export function placeAt({ items }: Pick<Transcript, "items">, item: number): ReadingPlace | null {
  const turn = items[item];
  if (turn?.type !== "turn" || item === turnsOf(items)[0]) return null;
  return { item, beginning: turn.text.slice(0, BEGINNING) };
}

/** The turn that a place stands for now: the same one, else the only one that begins so; `null` where nothing tells. */
export function turnOfPlace(
  { items }: Pick<Transcript, "items">,
  { item, beginning }: ReadingPlace,
): number | null {
  const begins = (index: number) => {
    const turn = items[index];
    return turn?.type === "turn" && turn.text.startsWith(beginning);
  };
  if (begins(item)) return item;
  const found = turnsOf(items).filter(begins);
  return found.length === 1 ? (found[0] ?? null) : null;
}

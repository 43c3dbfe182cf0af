import type { RosterEntry } from "../header/roster.ts";
import type { TurnReason } from "../transcript/item.ts";
import type { Person } from "./person.ts";

/** What a place of the header that names somebody is called among the reasons. */
export const PLACES = {
  subtitle: "subtitle",
  credits: "byline",
  front: "byline",
  title: "title",
} as const satisfies Record<RosterEntry["from"], TurnReason>;

/** In this order the places of the header tell who speaks. */
export const PLACES_IN_ORDER = ["subtitle", "credits", "front", "title"] as const;

/** Finds whom the header names in the weightiest place: the first there, one who has a label elsewhere before all. */
export function foremost<T extends { readonly person: Person; readonly labelled: boolean }>(
  named: readonly T[],
): T | undefined {
  return PLACES_IN_ORDER.map((place) => named.filter(({ person }) => person.header.includes(place)))
    .filter((here) => here.length > 0)
    .map((here) => here.find(({ labelled }) => labelled) ?? here[0])[0];
}

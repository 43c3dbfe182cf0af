import { i18n } from "#i18n";
import type { Arrival } from "../transcript/arrival.ts";
import type { WordKey } from "./words.ts";

/** Why a jump did not lead to its words; nothing where it did. */
export function arrivalWords(arrival: Arrival): string {
  return arrival === "there" ? "" : i18n.t(WHY[arrival]);
}

const WHY = {
  folded: "jump.folded",
  gone: "jump.gone",
} as const satisfies Record<Exclude<Arrival, "there">, WordKey>;

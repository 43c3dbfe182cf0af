import { type CorrectionsOf, checkCorrections } from "../schema/sound-corrections.ts";
import { wellFormed } from "../transcript/well-formed.ts";
import { isRecord, parseJson, type Refused, refused } from "./imported.ts";

/** The corrections of one transcript that a file of our own held. */
export interface ImportedCorrections extends CorrectionsOf {
  readonly kind: "corrections";
}

/** Reads what `toCorrectionsJson` wrote: the corrections of one transcript. Nothing is lost. */
export function readCorrections(text: string): ImportedCorrections | Refused {
  const value = parseJson(text.replace(/^\ufeff/u, ""));
  if (!isOurs(value)) return refused("not-ours");
  const checked = checkCorrections(value);
  if (checked.kind === "damaged") return refused("damaged", checked.at);
  if (checked.of.corrections.length === 0) return refused("empty");
  return { kind: "corrections", ...wellFormed(checked.of) };
}

function isOurs(value: unknown): boolean {
  return isRecord(value) && "corrections" in value && "document" in value && !("items" in value);
}

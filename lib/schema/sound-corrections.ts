import * as v from "valibot";
import type { Correction } from "../transcript/correction.ts";
import { correctionSchemas } from "./correction-schemas.ts";
import { type Every, LINE, list } from "./forms.ts";

/** The corrections of one transcript, apart from it. */
export interface CorrectionsOf {
  /** The document's id in the library. */
  readonly document: string;
  /** Its title, for a person to read. */
  readonly title: string;
  readonly corrections: readonly Correction[];
}

/** Corrections that came in and are sound, or the first place where they are not: `corrections.3.change.turn`. */
export type CheckedCorrections =
  | { readonly kind: "sound"; readonly of: CorrectionsOf }
  | { readonly kind: "damaged"; readonly at: string };

/** Checks something that says it is the corrections of a transcript: all fields are there, and none is a stranger's. */
export function checkCorrections(given: unknown): CheckedCorrections {
  const parsed = v.safeParse(CORRECTIONS, given);
  return parsed.success
    ? { kind: "sound", of: parsed.output }
    : { kind: "damaged", at: v.getDotPath(parsed.issues[0]) ?? "" };
}

const CORRECTIONS = v.strictObject({
  corrections: list(correctionSchemas("refused").correction),
  document: v.pipe(LINE, v.minLength(1)),
  title: LINE,
} satisfies Every<CorrectionsOf>) satisfies v.GenericSchema<unknown, CorrectionsOf>;

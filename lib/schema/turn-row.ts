import * as v from "valibot";
import { COUNT, TEXT_OR_NULL } from "./forms.ts";

/** One line of JSON Lines as it comes in: a turn with its context, without the fields that only follow from others. */
export type TurnRow = v.InferOutput<typeof TURN_ROW>;

/**
 * The row, or the field in which it is none. Closed lists are not looked at: the transcript that comes of the rows is checked
 * by `checkTranscript`.
 */
export function checkTurnRow(
  given: unknown,
): { readonly kind: "sound"; readonly row: TurnRow } | { readonly kind: "damaged"; readonly at: string } {
  const parsed = v.safeParse(TURN_ROW, given);
  if (parsed.success) return { kind: "sound", row: parsed.output };
  return { kind: "damaged", at: v.getDotPath(parsed.issues[0]) ?? "" };
}

const NUMBERS = v.array(v.pipe(COUNT, v.minValue(1)));

/** What it does not know is left out. */
const TURN_ROW = v.object({
  title: v.string(),
  subtitle: TEXT_OR_NULL,
  date: TEXT_OR_NULL,
  updated: TEXT_OR_NULL,
  place: TEXT_OR_NULL,
  publisher: TEXT_OR_NULL,
  url: TEXT_OR_NULL,
  language: TEXT_OR_NULL,
  delivery: TEXT_OR_NULL,
  grammar: COUNT,
  turn: COUNT,
  // Files of version 1 have neither ids of turns nor marks of corrections.
  turn_id: v.optional(TEXT_OR_NULL, null),
  speaker_id: v.string(),
  speaker: TEXT_OR_NULL,
  role: TEXT_OR_NULL,
  outlet: TEXT_OR_NULL,
  kind: v.string(),
  label: TEXT_OR_NULL,
  text: v.string(),
  asks_in: NUMBERS,
  answers_in: NUMBERS,
  resumes: v.boolean(),
  inferred: v.boolean(),
  confidence: v.number(),
  reasons: v.array(v.string()),
  corrected: v.optional(v.array(v.string()), []),
  speaker_corrected: v.optional(v.array(v.string()), []),
});

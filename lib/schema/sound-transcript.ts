import * as v from "valibot";
import type { UncorrectedReading } from "../transcript/correction.ts";
import type { Item } from "../transcript/item.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { readingSchemas } from "./reading-schemas.ts";

/** A transcript that came in and is sound, or the first place where it is not: `items.3.speaker`, "" for the whole. */
export type Checked =
  | { readonly kind: "sound"; readonly transcript: Transcript }
  | { readonly kind: "damaged"; readonly at: string };

/**
 * Checks something that says it is a transcript in the documented form: all fields are there, none is a stranger's, and it
 * names only speakers and turns of its own. Whether its passages fit words, `fitsWords` tells.
 */
export function checkTranscript(given: unknown): Checked {
  const parsed = v.safeParse(TRANSCRIPT, given);
  if (!parsed.success) return { kind: "damaged", at: v.getDotPath(parsed.issues[0]) ?? "" };
  const transcript: Transcript = parsed.output;
  const stray = strayPlace(transcript);
  return stray === null ? { kind: "sound", transcript } : { kind: "damaged", at: stray };
}

const TRANSCRIPT = readingSchemas("refused").transcript;

/** Where something is named that is not there: in the transcript, or in what was read before the reader corrected it. */
function strayPlace(transcript: Transcript): string | null {
  const { uncorrected, corrections = [], items } = transcript;
  const stray = strayIn(transcript);
  if (stray !== null) return stray;
  const seen = corrections.findIndex(({ item }) => item !== undefined && item >= items.length);
  if (seen >= 0) return `corrections.${seen}.item`;
  const before = uncorrected ? strayIn(uncorrected) : null;
  return before === null ? null : `uncorrected.${before}`;
}

function strayIn({ items, speakers, exchanges }: UncorrectedReading): string | null {
  const known = new Set(speakers.map(({ id }) => id));
  if (known.size < speakers.length) return "speakers";
  const isStray = (item: Item) => item.type === "turn" && !known.has(item.speaker);
  const item = items.findIndex(isStray);
  if (item >= 0) return `items.${item}.speaker`;
  const isTurn = (index: number) => items[index]?.type === "turn";
  const exchange = exchanges.findIndex(
    ({ question, answers }) => !question.every(isTurn) || !answers.every(isTurn),
  );
  return exchange >= 0 ? `exchanges.${exchange}` : null;
}

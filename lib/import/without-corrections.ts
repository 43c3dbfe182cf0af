import type { Correction, ReplayedCorrection } from "../transcript/correction.ts";
import type { Item } from "../transcript/item.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { type LaidOut, laidOut } from "./laid-out.ts";

/** A transcript as it was read, lying in its words, and what its reader corrected of it. */
export interface TakenApart extends LaidOut {
  /** In the order in which they were made; empty where there are none. */
  readonly corrections: readonly Correction[];
}

/**
 * Takes a transcript that came in apart: what the page was read as, laid out, and the corrections beside it, which made of that reading
 * what came. Where the words that came are not those that were read, they were changed in the file: they are taken as they are, and the
 * corrections, which are of other words, are left out.
 */
export function withoutCorrections(transcript: Transcript): TakenApart {
  const { uncorrected, corrections = [], ...rest } = transcript;
  const read = { ...rest, ...uncorrected };
  if (wordsOf(read.items) !== wordsOf(transcript.items)) return { ...laidOut(transcript), corrections: [] };
  return { ...laidOut(read), corrections: corrections.map(madeOf) };
}

/** A correction without what became of it. */
function madeOf({ id, madeAt, undoneAt, change }: ReplayedCorrection): Correction {
  return { id, madeAt, undoneAt, change };
}

/** All that is printed in the items, white space aside: corrections part and join turns, and take labels for words. */
function wordsOf(items: readonly Item[]): string {
  const words = items.map((item) => {
    if (item.type === "gap") return "";
    return item.type === "turn" ? `${item.label ?? ""}${item.text}` : item.text;
  });
  return words.join("").replace(/\s+/gu, "");
}

import { withLastingIds } from "../ids/lasting-ids.ts";
import type { Correction, ReplayedCorrection } from "../transcript/correction.ts";
import type { Revision, Transcript } from "../transcript/transcript.ts";
import { Draft, type DraftItem } from "./draft.ts";
import { type Replayed, replay } from "./replay.ts";

type Reading = Pick<Revision, "transcript" | "blocks">;

/**
 * Returns a reading as its reader corrected it, with what became of each correction. Each is found again by its words in what those
 * before it have made of the reading; one whose words are not there changes nothing, and stays in the list. The reading itself is kept
 * beside (`uncorrected`).
 */
export function correct(reading: Reading, corrections: readonly Correction[]): Transcript {
  const transcript = uncorrectedOf(reading.transcript);
  if (corrections.length === 0) return transcript;
  const draft = new Draft(transcript);
  const words = { blocks: reading.blocks, verdict: transcript.verdict };
  const replayed = inOrder(corrections).map((correction) => ({
    correction,
    replayed: correction.undoneAt === null ? replay(draft, correction.change, words) : null,
  }));
  const isChanged = replayed.some(({ replayed: one }) => one?.outcome === "holds");
  const { transcript: finished, places } = draft.finish();
  const corrected = isChanged ? finished : transcript;
  const verdict = verdictIn(corrections);
  const { verdict: judged, speakers, items, exchanges } = transcript;
  return {
    ...corrected,
    ...(verdict &&
      verdict !== judged.kind && { verdict: { ...judged, kind: verdict, reasons: ["by-reader"] } }),
    corrections: replayed.map(({ correction, replayed: one }) => told(correction, one, places)),
    ...(isChanged && { uncorrected: { verdict: judged, speakers, items, exchanges } }),
  };
}

/** Returns a transcript as it was read, without what its reader corrected, with ids that last. */
export function uncorrectedOf(transcript: Transcript): Transcript {
  const { corrections: _, uncorrected, ...rest } = transcript;
  const read = { ...rest, ...uncorrected };
  return read.items.some((item) => item.type === "turn" && item.id === undefined)
    ? withLastingIds(read)
    : read;
}

/** Returns corrections in the order in which they were made. */
export function inOrder(corrections: readonly Correction[]): readonly Correction[] {
  return corrections.toSorted((one, other) => compare(one.madeAt, other.madeAt) || compare(one.id, other.id));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** Returns what the reader said last of whether the page is a transcript; `null` if they said nothing. */
export function verdictIn(corrections: readonly Correction[]): "transcript" | "other" | null {
  const said = inOrder(corrections).findLast(
    ({ change, undoneAt }) => change.kind === "verdict" && undoneAt === null,
  );
  return said?.change.kind === "verdict" ? said.change.verdict : null;
}

function told(
  { id, madeAt, undoneAt, change }: Correction,
  replayed: Replayed | null,
  places: ReadonlyMap<DraftItem, number>,
): ReplayedCorrection {
  const item = replayed?.item && places.get(replayed.item);
  return {
    ...{ id, madeAt, undoneAt, change },
    outcome: replayed?.outcome ?? "undone",
    ...(item !== undefined && { item }),
    ...(replayed?.was !== undefined && { was: replayed.was }),
  };
}

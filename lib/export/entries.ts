import { NO_PART, type Part, partsOf } from "../citation/answered.ts";
import type { Item, Turn } from "../transcript/item.ts";
import type { Speaker, SpeakerId } from "../transcript/speaker.ts";
import type { Transcript } from "../transcript/transcript.ts";

/** One item of a transcript with all that the rest of the transcript says of it. */
export type Entry = TurnEntry | { readonly item: Exclude<Item, Turn>; readonly index: number };

/** A turn and who takes it. */
export interface TurnEntry extends Part {
  readonly item: Turn;
  /** Index among the transcript's items. */
  readonly index: number;
  /** Counted from 1 among the transcript's turns. */
  readonly number: number;
  readonly speaker: Speaker;
}

/** The items to be exported, in document order: all, or one speaker's turns. @throws where a turn's speaker is unknown. */
export function entriesOf(transcript: Transcript, only: SpeakerId | null): Entry[] {
  const parts = partsOf(transcript);
  const known = new Map(transcript.speakers.map((speaker) => [speaker.id, speaker]));
  let number = 0;
  return transcript.items.flatMap((item, index): Entry[] => {
    if (item.type !== "turn") return only === null ? [{ item, index }] : [];
    number++;
    if (only !== null && item.speaker !== only) return [];
    const speaker = known.get(item.speaker);
    if (!speaker) throw new Error(`${item.speaker} speaks and is no speaker`);
    return [{ item, index, number, speaker, ...(parts.get(index) ?? NO_PART) }];
  });
}

/** The turns among them. */
export function turnEntries(transcript: Transcript, only: SpeakerId | null): TurnEntry[] {
  return entriesOf(transcript, only).flatMap((entry) => (isTurnEntry(entry) ? entry : []));
}

/** Whether an entry is a turn's. */
export function isTurnEntry(entry: Entry): entry is TurnEntry {
  return entry.item.type === "turn";
}

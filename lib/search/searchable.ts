import { isCorrected } from "../transcript/is-corrected.ts";
import type { Turn } from "../transcript/item.ts";
import { exchangeParts } from "../transcript/outline.ts";
import type { Speaker, SpeakerId } from "../transcript/speaker.ts";
import type { Transcript } from "../transcript/transcript.ts";
import type { Part } from "./query.ts";

/** A saved transcript as the search sees it. */
export interface Searchable {
  /** The document in the library. */
  readonly id: string;
  /** Which revision of it: the hash of its words. */
  readonly revision: string;
  readonly transcript: Pick<Transcript, "source" | "speakers" | "items" | "exchanges">;
}

/** One turn with all that can be asked of it. */
export interface SearchedTurn {
  /** Index into the transcript's items: where a jump goes. */
  readonly item: number;
  readonly text: string;
  readonly part: Part;
  readonly speaker: Speaker | null;
  /** Whose question it answers; `null` where it answers none. */
  readonly answers: Speaker | null;
  /** The reader put something of it right. */
  readonly corrected?: true;
}

/** The turns of a transcript, in order. What resumes a turn after a note is a turn of its own, of the same part. */
export function turnsOf({ transcript }: Searchable): readonly SearchedTurn[] {
  const speakers = new Map(transcript.speakers.map((speaker) => [speaker.id, speaker]));
  const { items, exchanges } = transcript;
  const parts = exchangeParts(exchanges);
  const turns: SearchedTurn[] = [];
  let place: ReturnType<typeof parts.get>;
  for (const [item, turn] of items.entries()) {
    if (turn.type !== "turn") continue;
    place = parts.get(item) ?? (turn.resumes ? place : undefined);
    const question = place?.part === "answer" ? exchanges[place.exchange]?.question[0] : undefined;
    const asker = question === undefined ? undefined : askerOf(items[question]);
    const speaker = speakers.get(turn.speaker) ?? null;
    turns.push({
      item,
      text: turn.text,
      part: place?.part ?? "statement",
      speaker,
      answers: (asker !== undefined && speakers.get(asker)) || null,
      ...(speaker && isCorrected(turn, speaker) && { corrected: true as const }),
    });
  }
  return turns;
}

function askerOf(item: Transcript["items"][number] | undefined): SpeakerId | undefined {
  return item?.type === "turn" ? (item satisfies Turn).speaker : undefined;
}

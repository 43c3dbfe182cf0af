import type { Turn } from "../transcript/item.ts";
import type { Speaker, SpeakerId } from "../transcript/speaker.ts";
import type { Exchange, Transcript } from "../transcript/transcript.ts";
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
}

/** The turns of a transcript, in order. What resumes a turn after a note is a turn of its own, of the same part. */
export function turnsOf({ transcript }: Searchable): readonly SearchedTurn[] {
  const speakers = new Map(transcript.speakers.map((speaker) => [speaker.id, speaker]));
  const places = placesOf(transcript.exchanges);
  const turns: SearchedTurn[] = [];
  let place: Place | undefined;
  for (const [item, turn] of transcript.items.entries()) {
    if (turn.type !== "turn") continue;
    place = places.get(item) ?? (turn.resumes ? place : undefined);
    const asker = place?.part === "answer" ? askerOf(transcript.items[place.question]) : undefined;
    turns.push({
      item,
      text: turn.text,
      part: place?.part ?? "statement",
      speaker: speakers.get(turn.speaker) ?? null,
      answers: (asker !== undefined && speakers.get(asker)) || null,
    });
  }
  return turns;
}

interface Place {
  readonly part: "question" | "answer";
  /** The exchange's first question. */
  readonly question: number;
}

/** As in the outline, a turn of two exchanges stands in the first. */
function placesOf(exchanges: readonly Exchange[]): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  for (const exchange of exchanges) {
    const [question = -1] = exchange.question;
    const put = (part: Place["part"]) => (item: number) => {
      if (!places.has(item)) places.set(item, { part, question });
    };
    exchange.question.forEach(put("question"));
    exchange.answers.forEach(put("answer"));
  }
  return places;
}

function askerOf(item: Transcript["items"][number] | undefined): SpeakerId | undefined {
  return item?.type === "turn" ? (item satisfies Turn).speaker : undefined;
}

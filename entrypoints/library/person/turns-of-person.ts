import { nameOf } from "../../../lib/strings/speaker-name.ts";
import { countWords } from "../../../lib/transcript/outline.ts";
import type { Transcript } from "../../../lib/transcript/transcript.ts";
import { turnPositions } from "../../../lib/transcript/turn-position.ts";

/** A turn of one person. */
export interface PersonTurn {
  /** Index into the transcript's items. */
  readonly item: number;
  readonly text: string;
  readonly words: number;
  /** Whose question it answers; `null` where it answers none, or nobody named. */
  readonly answering: string | null;
}

/** The turns that somebody of this name has in a transcript. Whoever is known by an office alone is nobody of that name. */
export function turnsOfPerson(transcript: Transcript, name: string): readonly PersonTurn[] {
  const who = new Set(transcript.speakers.flatMap((speaker) => (speaker.name === name ? speaker.id : [])));
  const placeOf = turnPositions(transcript);
  return transcript.items.flatMap((turn, item) => {
    if (turn.type !== "turn" || !who.has(turn.speaker)) return [];
    const exchange = placeOf(item)?.exchange;
    const asker = exchange?.part === "answer" && exchange.asker ? nameOf(exchange.asker) : null;
    return [{ item, text: turn.text, words: countWords(turn.text), answering: asker }];
  });
}

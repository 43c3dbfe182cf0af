import type { SoundTranscript } from "../../../lib/store/saved.ts";
import { peopleIn } from "../../../lib/store/transcript-row.ts";
import { nameOf } from "../../../lib/strings/speaker-name.ts";
import { countWords } from "../../../lib/transcript/outline.ts";
import type { Speaker } from "../../../lib/transcript/speaker.ts";
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

/**
 * Finds the turns that a person of these names has in a transcript. Whoever is known by an office alone is that person only where the
 * office is joined with a name: an office that is the only one of `names` is nobody's.
 */
export function turnsOfPerson(transcript: Transcript, names: readonly string[]): readonly PersonTurn[] {
  const who = new Set(transcript.speakers.flatMap((speaker) => (isCalled(speaker, names) ? speaker.id : [])));
  const placeOf = turnPositions(transcript);
  return transcript.items.flatMap((turn, item) => {
    if (turn.type !== "turn" || !who.has(turn.speaker)) return [];
    const exchange = placeOf(item)?.exchange;
    const asker = exchange?.part === "answer" && exchange.asker ? nameOf(exchange.asker) : null;
    return [{ item, text: turn.text, words: countWords(turn.text), answering: asker }];
  });
}

/** Tells whether a person of these names speaks in a transcript; an office counts as in `turnsOfPerson`. */
export function hasPerson(
  line: Pick<SoundTranscript, "people" | "speakers">,
  names: readonly string[],
): boolean {
  const called = names.length > 1 ? line.speakers : peopleIn(line);
  return names.some((name) => called.includes(name));
}

function isCalled({ name, role }: Speaker, names: readonly string[]): boolean {
  const called = name ?? (names.length > 1 ? role : null);
  return called !== null && names.includes(called);
}

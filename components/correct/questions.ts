import type { TurnId } from "../../lib/transcript/item.ts";
import { beginningOf } from "../../lib/transcript/outline.ts";
import type { Speaker } from "../../lib/transcript/speaker.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { idAt } from "./scopes.ts";

/** A question that a turn may answer. */
export interface AskedQuestion {
  /** Its number among the exchanges, from 1. */
  readonly number: number;
  /** Its first turn, an index into the transcript's items. */
  readonly item: number;
  readonly id: TurnId;
  readonly asker: Speaker;
  readonly beginning: string;
}

/** Returns the questions of a transcript that a turn may answer, in order: all but its own. */
export function questionsFor(transcript: Transcript, item: number): readonly AskedQuestion[] {
  const { items, speakers, exchanges } = transcript;
  return exchanges.flatMap(({ question }, at): AskedQuestion | [] => {
    const first = question[0];
    const turn = items[first ?? -1];
    if (first === undefined || turn?.type !== "turn" || question.includes(item)) return [];
    const [id, asker] = [idAt(transcript, first), speakers.find((one) => one.id === turn.speaker)];
    if (id === null || !asker) return [];
    return { number: at + 1, item: first, id, asker, beginning: beginningOf(turn.text) };
  });
}

/** Returns the exchange that a turn answers, an index; `null` where it answers none. */
export function questionAnswered({ exchanges }: Transcript, item: number): number | null {
  const at = exchanges.findIndex(({ answers }) => answers.includes(item));
  return at < 0 ? null : at;
}

/** Returns the place among questions of the one to suggest: the one that the turn answers, else the nearest before it, else the first. */
export function suggestedQuestion(
  transcript: Transcript,
  item: number,
  questions: readonly AskedQuestion[],
): number {
  const answered = questionAnswered(transcript, item);
  const own = questions.findIndex(({ number }) => number - 1 === answered);
  return Math.max(0, own >= 0 ? own : questions.findLastIndex((one) => one.item < item));
}

import type { Speaker, SpeakerId } from "../transcript/speaker.ts";
import type { Transcript } from "../transcript/transcript.ts";

/** What one turn does in the exchanges. Numbers count exchanges from 1, in document order. */
export interface Part {
  readonly asksIn: readonly number[];
  readonly answersIn: readonly number[];
  /** Whom the turn answers, each once, in order of the questions. */
  readonly inAnswerTo: readonly Speaker[];
}

/** The part of every turn that has one, by its index among the items. */
export function partsOf({
  items,
  speakers,
  exchanges,
}: Pick<Transcript, "items" | "speakers" | "exchanges">): ReadonlyMap<number, Part> {
  const known = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const parts = new Map<number, Part>();
  exchanges.forEach(({ question, answers }, at) => {
    const askers = question
      .map((index) => items[index])
      .flatMap((item) => (item ? speakerIn(item, known) : []));
    for (const index of question) grow(parts, index, { asksIn: [at + 1], answersIn: [], inAnswerTo: [] });
    for (const index of answers) grow(parts, index, { asksIn: [], answersIn: [at + 1], inAnswerTo: askers });
  });
  return parts;
}

/** No part in any exchange. */
export const NO_PART: Part = { asksIn: [], answersIn: [], inAnswerTo: [] };

function speakerIn(item: Transcript["items"][number], known: ReadonlyMap<SpeakerId, Speaker>): Speaker[] {
  const speaker = item.type === "turn" ? known.get(item.speaker) : undefined;
  return speaker ? [speaker] : [];
}

function grow(parts: Map<number, Part>, index: number, more: Part): void {
  const before = parts.get(index) ?? NO_PART;
  parts.set(index, {
    asksIn: [...before.asksIn, ...more.asksIn],
    answersIn: [...before.answersIn, ...more.answersIn],
    inAnswerTo: [...new Set([...before.inAnswerTo, ...more.inAnswerTo])],
  });
}

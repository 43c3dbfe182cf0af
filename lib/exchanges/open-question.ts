import type { Turn } from "../transcript/item.ts";
import { isSpokenOrigin } from "../transcript/reasons.ts";
import type { Speaker } from "../transcript/speaker.ts";
import type { Exchange } from "../transcript/transcript.ts";

/** One question, however many turns put it, and its answers so far: indices into the items. */
export interface OpenQuestion {
  readonly turns: number[];
  readonly answers: number[];
  readonly by: Speaker;
  text: string;
  /** Its label names who asks: nobody speaks over them, the next asks after them. */
  readonly labelled: boolean;
  /** Another asker spoke over it: it is answered only where the answer says so. */
  spokenOver: boolean;
}

/** Returns the exchanges of questions that were open together: those with the same answers are one. */
export function exchangesAmong(questions: readonly OpenQuestion[]): Exchange[] {
  const exchanges: { question: number[]; answers: readonly number[] }[] = [];
  for (const { turns, answers } of questions) {
    if (!answers.length) continue;
    const same = exchanges.find((one) => one.answers.join() === answers.join());
    if (same) for (const turn of turns) same.question.push(turn);
    else exchanges.push({ question: [...turns], answers });
  }
  return exchanges;
}

/** Whether a turn's own label names who asks: "Sidhant:", not "Q:" of somebody who was called. */
export function labelNames({ label, reasons }: Turn, { name }: Speaker): boolean {
  return label !== null && name !== null && !reasons.some(isSpokenOrigin);
}

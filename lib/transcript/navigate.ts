import type { Item } from "./item.ts";
import type { Transcript } from "./transcript.ts";

/** Where a reader wants to go from where they are. */
export type NavigationStep =
  | "nextTurn"
  | "previousTurn"
  | "nextOfSpeaker"
  | "previousOfSpeaker"
  | "nextQuestion"
  | "previousQuestion";

/** The item that a step leads to from an item (`null`: before the first); `null` where nothing more lies that way. */
export function navigate(transcript: Transcript, from: number | null, step: NavigationStep): number | null {
  const stops = STOPS[step](transcript, from);
  const here = from ?? -1;
  return step.startsWith("next")
    ? (stops.find((stop) => stop > here) ?? null)
    : (stops.findLast((stop) => stop < here) ?? null);
}

type Stops = (transcript: Transcript, from: number | null) => readonly number[];

const questions: Stops = ({ exchanges }) =>
  exchanges.flatMap(({ question }) => question.slice(0, 1)).toSorted((a, b) => a - b);

const ofSpeaker: Stops = ({ items }, from) => {
  const here = from === null ? undefined : items[from];
  if (here?.type !== "turn") return turnsOf(items);
  return turnsOf(items).filter((index) => {
    const item = items[index];
    return item?.type === "turn" && item.speaker === here.speaker;
  });
};

const turns: Stops = ({ items }) => turnsOf(items);

const STOPS: Readonly<Record<NavigationStep, Stops>> = {
  nextTurn: turns,
  previousTurn: turns,
  nextOfSpeaker: ofSpeaker,
  previousOfSpeaker: ofSpeaker,
  nextQuestion: questions,
  previousQuestion: questions,
};

/** The turns that begin, by index: what resumes one is part of it. */
export function turnsOf(items: readonly Item[]): number[] {
  return items.flatMap((item, index) => (item.type === "turn" && !item.resumes ? index : []));
}

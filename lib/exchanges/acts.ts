import type { Act } from "../transcript/act.ts";

/**
 * All that a turn may do, as it is decided. Of turns that neither ask nor answer those are told apart that leave a question waiting, for
 * its answer may follow them.
 */
export const ACTS = ["asks", "asks-on", "answers", "answers-and-asks", "waits", "nothing"] as const;

/** What a turn does, as it is decided. */
export type DecidedAct = (typeof ACTS)[number];

/** What the turn before does; before the first turn nothing is done. */
export type ActBefore = DecidedAct | "start";

/** Whether an act may follow another: what waits for an answer needs a question, what goes on needs something before it. */
export function mayFollow(before: ActBefore, act: DecidedAct): boolean {
  const waiting =
    before === "asks" || before === "asks-on" || before === "answers-and-asks" || before === "waits";
  if (act === "waits") return waiting;
  if (act === "nothing") return !waiting;
  return act !== "asks-on" || before !== "start";
}

/** What the reader is told that a turn does. */
export function shownAct(act: DecidedAct): Act["does"] {
  if (act === "answers-and-asks") return "answers";
  return act === "waits" || act === "nothing" ? "neither" : act;
}

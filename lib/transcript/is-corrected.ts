import type { Turn } from "./item.ts";
import type { Speaker } from "./speaker.ts";

/** Tells whether the reader put something of a turn right: who speaks, what is said of them, where it begins, what it answers. */
export function isCorrected(turn: Pick<Turn, "corrected">, speaker: Pick<Speaker, "corrected">): boolean {
  return turn.corrected !== undefined || speaker.corrected !== undefined;
}

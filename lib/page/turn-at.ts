import type { LiveTurn } from "./live-turns.ts";
import { placeOf } from "./place-of.ts";

/** The place of a turn among others, and how much of it stands above a line: 0 to 1. */
export interface TurnPlace {
  readonly index: number;
  readonly share: number;
}

/**
 * The last turn that begins at or above a height of the window, in CSS pixels; `null` where the first begins below it.
 * Asked of the layout as it is now, a few turns only: so it holds after every reflow. Turns that are not displayed
 * (a closed `<details>`) count with the next one that is.
 */
export function turnAt(turns: readonly LiveTurn[], height: number): TurnPlace | null {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const [shown, top] = shownFrom(turns, middle, high);
    if (top === null) high = middle;
    else if (top <= height) low = shown + 1;
    else high = middle;
  }
  if (low === 0) return null;
  const top = topOf(turns[low - 1]) ?? height;
  const bottom = shownFrom(turns, low, turns.length)[1] ?? bottomOf(turns[low - 1]) ?? height;
  const share = bottom > top ? (height - top) / (bottom - top) : 0;
  return { index: low - 1, share: Math.min(Math.max(share, 0), 1) };
}

/** The first turn from `from` on that is displayed, and its top. */
function shownFrom(turns: readonly LiveTurn[], from: number, to: number): readonly [number, number | null] {
  for (let index = from; index < to; index++) {
    const top = topOf(turns[index]);
    if (top !== null) return [index, top];
  }
  return [to, null];
}

function topOf(turn: LiveTurn | undefined): number | null {
  const range = turn?.labels[0] ?? turn?.words[0];
  return (range && placeOf(range)?.top) ?? null;
}

function bottomOf(turn: LiveTurn | undefined): number | null {
  const rect = turn?.words.at(-1)?.getBoundingClientRect();
  return rect && rect.height > 0 ? rect.bottom : null;
}

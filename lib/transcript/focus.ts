import type { Item } from "./item.ts";
import { turnsOf } from "./navigate.ts";
import type { SpeakerId } from "./speaker.ts";

/** Whose turns stand out, in an outline and in the page. */
export interface Focus {
  /** Nobody in particular where it is empty. */
  readonly speakers: readonly SpeakerId[];
  /** The turns of all others are dimmed. */
  readonly dims: boolean;
}

/** Nobody stands out. */
export const NO_FOCUS: Focus = { speakers: [], dims: false };

/** Returns whether a turn of this speaker is dimmed. */
export function isDimmed({ speakers, dims }: Focus, speaker: SpeakerId): boolean {
  return dims && speakers.length > 0 && !speakers.includes(speaker);
}

/** Finds where these speakers begin to speak, by index among the items, in order. */
export function turnsBy(items: readonly Item[], speakers: readonly SpeakerId[]): readonly number[] {
  return turnsOf(items).filter((index) => {
    const item = items[index];
    return item?.type === "turn" && speakers.includes(item.speaker);
  });
}

/**
 * Returns the turn that comes `by` turns after `from`, one of `turns`, going round at either end. From anywhere else the way
 * begins at the first turn, or backwards at the last; `null` where there is none.
 */
export function stepAmong(turns: readonly number[], from: number | null, by: 1 | -1): number | null {
  const place = from === null ? -1 : turns.indexOf(from);
  if (place < 0) return turns.at(by === 1 ? 0 : -1) ?? null;
  return turns[(place + by + turns.length) % turns.length] ?? null;
}

import { useMemo, useState } from "preact/hooks";
import type { Item, Turn } from "../../lib/transcript/item.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";

/** Keeps an item of a transcript, an index, and finds it again when the same page is read anew; `null` once it is not there any more. */
export function useItem(transcript: Transcript) {
  const [kept, setKept] = useState<{ readonly item: number; readonly of: Transcript } | null>(null);
  const item = useMemo(() => kept && itemIn(transcript, kept.of, kept.item), [transcript, kept]);
  const keep = (now: number | null) => setKept(now === null ? null : { item: now, of: transcript });
  return [item, keep] as const;
}

/**
 * Finds an item of one reading in another one of the same page: a turn by its id, what has none where it stood. Where the turn before goes
 * on with its words now, it is that one.
 */
export function itemIn(now: Transcript, before: Transcript, item: number): number | null {
  if (now === before) return item;
  if (now.source.url !== before.source.url) return null;
  const [was, is] = [before.items[item], now.items[item]];
  if (was?.type !== "turn" || was.id === undefined)
    return was !== undefined && is?.type === was.type ? item : null;
  const at = now.items.findIndex((one) => one.type === "turn" && one.id === was.id);
  const found = at >= 0 ? at : isInPlace(is, was) ? item : -1;
  const begun = now.items.findLastIndex(
    (one, place) => place <= found && one.type === "turn" && !one.resumes,
  );
  return begun < 0 ? null : begun;
}

/** Whether a turn begins in the same paragraph: its words are others now. */
function isInPlace(is: Item | undefined, was: Turn): boolean {
  const place = was.passages[0]?.block;
  return place !== undefined && is?.type === "turn" && is.passages[0]?.block === place;
}

import { useMemo, useState } from "preact/hooks";
import type { Transcript } from "../../lib/transcript/transcript.ts";

/** Keeps an item of a transcript, an index, and finds it again when the same page is read anew; `null` once it is not there any more. */
export function useItem(transcript: Transcript) {
  const [kept, setKept] = useState<{ readonly item: number; readonly of: Transcript } | null>(null);
  const item = useMemo(() => kept && itemIn(transcript, kept.of, kept.item), [transcript, kept]);
  const keep = (now: number | null) => setKept(now === null ? null : { item: now, of: transcript });
  return [item, keep] as const;
}

/** Finds an item of one reading in another one of the same page: a turn by its id, what has none where it stood. */
export function itemIn(now: Transcript, before: Transcript, item: number): number | null {
  if (now === before) return item;
  const [was, is] = [before.items[item], now.items[item]];
  if (was?.type === "turn" && was.id !== undefined) {
    const at = now.items.findIndex((one) => one.type === "turn" && one.id === was.id);
    if (at >= 0) return at;
    // Its words are others now, or the turn before goes on with them.
    return is?.type === "turn" && !is.resumes && is.passages[0]?.block === was.passages[0]?.block
      ? item
      : null;
  }
  return was !== undefined && is?.type === was.type ? item : null;
}

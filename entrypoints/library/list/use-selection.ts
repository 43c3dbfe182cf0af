import { useMemo, useRef, useState } from "preact/hooks";
import type { SavedTranscript } from "../../../lib/store/saved.ts";

/** What changes a selection. */
export interface Selection {
  /** `through`: with all lines between this one and the last that was chosen. */
  choose(line: SavedTranscript, on: boolean, through: boolean): void;
  all(): void;
  clear(): void;
}

/** The chosen lines among those that are shown: what is not in sight is never acted on. */
export function useSelection(
  shown: readonly SavedTranscript[],
): readonly [readonly SavedTranscript[], Selection] {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const selected = useMemo(() => shown.filter(({ id }) => ids.has(id)), [shown, ids]);
  const choose: Selection["choose"] = ({ id }, on, through) => {
    const at = shown.findIndex((line) => line.id === id);
    const from = through ? shown.findIndex((line) => line.id === last.current) : at;
    const span = from < 0 ? [at, at] : [Math.min(from, at), Math.max(from, at)];
    const next = new Set(ids);
    for (const line of shown.slice(span[0], (span[1] ?? at) + 1)) {
      if (on) next.add(line.id);
      else next.delete(line.id);
    }
    last.current = id;
    setIds(next);
  };
  const all = () => setIds(new Set(shown.map(({ id }) => id)));
  const clear = () => setIds(new Set());
  return [selected, { choose, all, clear }];
}

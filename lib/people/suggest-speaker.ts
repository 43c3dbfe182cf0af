import type { Item, Turn } from "../transcript/item.ts";
import type { Speaker, SpeakerId } from "../transcript/speaker.ts";

/**
 * Says of each turn whose label the source lost whom the surroundings suggest, where they suggest one: the principal who was
 * speaking before the loss; after a question the one principal who does not speak next. Never an attribution.
 */
export function withSuggestions(items: readonly Item[], speakers: readonly Speaker[]): readonly Item[] {
  const kinds = new Map(speakers.map(({ id, kind }) => [id, kind]));
  const principals = speakers.filter(({ kind }) => kind === "principal").map(({ id }) => id);
  return items.map((item, at) => {
    if (item.type !== "turn" || kinds.get(item.speaker) !== "unidentified") return item;
    // Who opens may greet the very one whom the surroundings suggest.
    if (item.reasons.includes("unnamed")) return item;
    const likely = likelyAt(items, at, kinds, principals);
    return likely ? { ...item, likely } : item;
  });
}

function likelyAt(
  items: readonly Item[],
  at: number,
  kinds: ReadonlyMap<SpeakerId, Speaker["kind"]>,
  principals: readonly SpeakerId[],
): SpeakerId | null {
  const before = turnBeside(items, at, -1);
  if (before && kinds.get(before.speaker) === "principal") return before.speaker;
  const after = turnBeside(items, at, 1);
  const others = principals.filter((id) => id !== after?.speaker);
  return others.length === 1 ? (others[0] ?? null) : null;
}

/** The next turn in this direction, `null` where there is none. */
function turnBeside(items: readonly Item[], at: number, step: 1 | -1): Turn | null {
  for (let next = at + step; next >= 0 && next < items.length; next += step) {
    const item = items[next];
    if (item?.type === "turn") return item;
  }
  return null;
}

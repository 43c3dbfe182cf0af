import type { Item } from "../transcript/item.ts";
import type { Speaker, SpeakerId } from "../transcript/speaker.ts";

/**
 * Says of each turn whose label the source lost whom the surroundings suggest, where they suggest one: the principal who was
 * speaking before the loss; after a question the one principal who does not speak next. Never an attribution.
 */
export function withLikely(items: readonly Item[], speakers: readonly Speaker[]): readonly Item[] {
  const kinds = new Map(speakers.map(({ id, kind }) => [id, kind]));
  const principals = speakers.filter(({ kind }) => kind === "principal").map(({ id }) => id);
  return items.map((item, at) => {
    if (item.type !== "turn" || kinds.get(item.speaker) !== "unidentified") return item;
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
  const before = items.slice(0, at).findLast((item) => item.type === "turn");
  if (before?.type === "turn" && kinds.get(before.speaker) === "principal") return before.speaker;
  const after = items.slice(at + 1).find((item) => item.type === "turn");
  const others = principals.filter((id) => after?.type !== "turn" || id !== after.speaker);
  return others.length === 1 ? (others[0] ?? null) : null;
}

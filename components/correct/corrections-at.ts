import type { ReplayedCorrection } from "../../lib/transcript/correction.ts";
import type { Turn } from "../../lib/transcript/item.ts";
import { turnsOf } from "../../lib/transcript/navigate.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";

/** How a turn, as an outline shows it, was put right. */
export type CorrectedAs = "speaker" | "begun" | "joined" | "linked";

/** Returns how turns, each with what resumes it, were put right, by item; those that stand as they were read are not in it. */
export function correctedTurns({
  items,
}: Pick<Transcript, "items">): ReadonlyMap<number, readonly CorrectedAs[]> {
  const corrected = new Map<number, readonly CorrectedAs[]>();
  let begun = -1;
  items.forEach((item, at) => {
    if (item.type !== "turn") return;
    if (!item.resumes) begun = at;
    const ways = waysOf(item);
    const before = corrected.get(begun) ?? [];
    if (ways.length > 0) corrected.set(begun, [...new Set([...before, ...ways])]);
  });
  return corrected;
}

function waysOf({ corrected = [], resumes }: Turn): readonly CorrectedAs[] {
  const isMoved = corrected.includes("beginning");
  if (resumes) return isMoved ? ["joined"] : [];
  return [
    ...(isMoved ? (["begun"] as const) : []),
    // Who speaks was said when it was begun.
    ...(corrected.includes("speaker") && !isMoved ? (["speaker"] as const) : []),
    ...(corrected.includes("exchange") ? (["linked"] as const) : []),
  ];
}

/** Finds the corrections that count at a turn: of the turn with what resumes it, of its speaker, of the gaps in and before it. */
export function correctionsAt(transcript: Transcript, item: number): readonly ReplayedCorrection[] {
  const { items, corrections = [] } = transcript;
  const turn = items[item];
  if (turn?.type !== "turn") return [];
  const own = new Set([...gapsAt(transcript, item), ...partsFrom(items, item)]);
  return corrections.filter((one) => {
    if (one.outcome !== "holds" || one.item === undefined) return false;
    const { change } = one;
    if (change.kind === "merge" || change.kind === "facts") {
      const seen = items[one.item];
      return seen?.type === "turn" && seen.speaker === turn.speaker;
    }
    if (change.kind === "speaker" && change.turns.some(({ id }) => id === turn.id)) return true;
    return own.has(one.item);
  });
}

/** Finds the gaps that stand just before a turn or within it, by index. */
export function gapsAt({ items }: Transcript, item: number): readonly number[] {
  const before = items.findLastIndex(({ type }, at) => at < item && type === "turn");
  const within = partsFrom(items, item);
  const last = within.at(-1) ?? item;
  return items.flatMap(({ type }, at) => (type === "gap" && at > before && at < last ? at : []));
}

/** Finds a turn and the turns that resume it, by index. */
function partsFrom(items: Transcript["items"], item: number): readonly number[] {
  const next = turnsOf(items).find((at) => at > item) ?? items.length;
  return items.flatMap(({ type }, at) => (type === "turn" && at >= item && at < next ? at : []));
}

/** Returns the turns that have no name yet, by index: they speak under no name and in no office. */
export function namelessTurns({ items, speakers }: Transcript): readonly number[] {
  const nameless = new Set(
    speakers
      .filter(({ name, role, kind }) => name === null && role === null && !PARTS.has(kind))
      .map(({ id }) => id),
  );
  return turnsOf(items).filter((at) => {
    const turn = items[at];
    return turn?.type === "turn" && nameless.has(turn.speaker);
  });
}

/** Those who are told by their part alone. */
const PARTS: ReadonlySet<string> = new Set(["group", "interpreter", "moderator"]);

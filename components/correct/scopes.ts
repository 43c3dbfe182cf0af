import type { CorrectionRequest, SpeakerFacts } from "../../lib/transcript/correction.ts";
import type { Turn, TurnId } from "../../lib/transcript/item.ts";
import { turnsOf } from "../../lib/transcript/navigate.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";

/** To which turns of a speaker a new name applies. */
export type Scope = "turn" | "later" | "all";

/** A scope with the number of turns that it has beside the one that is corrected. */
export interface ScopeChoice {
  readonly scope: Scope;
  readonly turns: number;
}

/** Returns the scopes that there are at a turn: only what differs from the one before. */
export function scopesAt(transcript: Transcript, item: number): readonly ScopeChoice[] {
  const turn = transcript.items[item];
  if (turn?.type !== "turn") return [];
  const all = turnsOfSame(transcript, turn);
  const later = all.filter((at) => at > item);
  const turns = all.length;
  if (turns < 2) return [{ scope: "turn", turns: 1 }];
  const isMiddle = later.length > 0 && later.length < turns - 1;
  return [
    { scope: "turn", turns: 1 },
    ...(isMiddle ? [{ scope: "later", turns: later.length } as const] : []),
    { scope: "all", turns },
  ];
}

/** Returns the request that gives turns to a speaker; `null` where the transcript has no ids for them. */
export function speakerRequest(
  transcript: Transcript,
  item: number,
  scope: Scope,
  speaker: SpeakerFacts,
): CorrectionRequest | null {
  const turn = transcript.items[item];
  if (turn?.type !== "turn") return null;
  if (scope === "all") return { kind: "merge", speaker: turn.speaker, into: speaker };
  const places = scope === "turn" ? [item] : turnsOfSame(transcript, turn).filter((at) => at >= item);
  const turns = places.map((at) => idAt(transcript, at));
  const all = turns.filter((id) => id !== null);
  return all.length === turns.length ? { kind: "speaker", turns: all, speaker } : null;
}

/** Returns the id of a turn; `null` for what is none or has none. */
export function idAt({ items }: Transcript, item: number): TurnId | null {
  const turn = items[item];
  return (turn?.type === "turn" && turn.id) || null;
}

function turnsOfSame({ items }: Transcript, { speaker }: Turn): readonly number[] {
  return turnsOf(items).filter((at) => {
    const one = items[at];
    return one?.type === "turn" && one.speaker === speaker;
  });
}

import { asks } from "../cues/sentence-ends.ts";
import { isAsker } from "../transcript/is-asker.ts";
import type { Item, Turn } from "../transcript/item.ts";
import type { Speaker, SpeakerId, SpeakerKind } from "../transcript/speaker.ts";
import { type TurnCue, turnCues } from "./turn-cues.ts";

/** A turn with its speaker and what its words show. */
export interface SpokenTurn {
  readonly turn: Turn;
  /** Its index among the transcript's items. */
  readonly item: number;
  readonly speaker: Speaker;
  readonly capacity: Capacity;
  readonly cues: ReadonlySet<TurnCue>;
  /** A heading or a narration stands before it. */
  readonly afterBreak: boolean;
}

/**
 * In what capacity a turn is spoken: `P` principal, `M` moderator, `N` a moderator who interviews, `J` who asks by trade,
 * `I` interpreter, `U` unidentified; with `d` in a debate, where nobody asks by trade.
 */
export type Capacity = "P" | "M" | "N" | "J" | "I" | "U" | "Pd" | "Md" | "Nd" | "Jd" | "Id" | "Ud";

const CAPACITIES: Readonly<Record<SpeakerKind, "P" | "M" | "J" | "I" | "U">> = {
  principal: "P",
  moderator: "M",
  journalist: "J",
  audience: "J",
  group: "J",
  interpreter: "I",
  unidentified: "U",
};

/** Lists the turns of a transcript with what is looked at in them. */
export function spokenTurns(items: readonly Item[], speakers: readonly Speaker[]): readonly SpokenTurn[] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const unasked = !speakers.some(({ kind }) => isAsker(kind));
  const interviewers = interviewersIn(items, byId, unasked);
  const isDebate = unasked && interviewers.size === 0;
  const capacityOf = ({ id, kind }: Speaker): Capacity => {
    const capacity = interviewers.has(id) ? "N" : CAPACITIES[kind];
    return isDebate ? `${capacity}d` : capacity;
  };
  let afterBreak = false;
  return items.flatMap((item, at): SpokenTurn[] => {
    afterBreak ||= isBreak(item);
    const speaker = item.type === "turn" ? byId.get(item.speaker) : undefined;
    if (item.type !== "turn" || !speaker) return [];
    const cues = turnCues(item.text);
    const spoken = { turn: item, item: at, speaker, capacity: capacityOf(speaker), cues, afterBreak };
    afterBreak = false;
    return [spoken];
  });
}

/** Whether what stands between turns parts them. */
function isBreak(item: Item): boolean {
  return item.type === "heading" || (item.type === "note" && item.kind === "narration");
}

/** Who asks at least so often asks all along. */
const ASKS_ALL_ALONG = 2;

/**
 * Moderators who ask like journalists all along: the one who asks most; where nobody asks by trade (`unasked`), whoever asks beside
 * them.
 */
function interviewersIn(
  items: readonly Item[],
  speakers: ReadonlyMap<SpeakerId, Speaker>,
  unasked: boolean,
): ReadonlySet<SpeakerId> {
  const asking = new Map<SpeakerId, number>();
  for (const item of items) {
    if (item.type !== "turn" || speakers.get(item.speaker)?.kind !== "moderator" || !asks(item.text))
      continue;
    asking.set(item.speaker, (asking.get(item.speaker) ?? 0) + 1);
  }
  const [best, ...others] = [...asking].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < ASKS_ALL_ALONG) return new Set();
  return new Set([best[0], ...(unasked ? others.map(([id]) => id) : [])]);
}

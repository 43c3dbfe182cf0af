import type { Item } from "../transcript/item.ts";
import type { Speaker } from "../transcript/speaker.ts";
import type { Exchange } from "../transcript/transcript.ts";
import { ACT_WEIGHTS } from "./act-weights.ts";
import { shownAct } from "./acts.ts";
import { type ActWeights, decodeActs } from "./decode-acts.ts";
import { linkTurns } from "./link-turns.ts";
import { spokenTurns } from "./spoken.ts";
import { turnFeatures } from "./turn-features.ts";

/** The items with what each turn does, and questions with their answers. */
export interface Linked {
  readonly items: readonly Item[];
  readonly exchanges: readonly Exchange[];
}

/**
 * Pairs questions with their answers: decides what every turn does, and links by that. A question put again or interrupted is one
 * question; several people may answer; an answer goes on after an interruption. Thanks, cut-off beginnings and the moderator's
 * hand-over are no part. `weights`: other ones than ours, for measuring only.
 */
export function linkExchanges(
  items: readonly Item[],
  speakers: readonly Speaker[],
  weights: ActWeights = ACT_WEIGHTS,
): Linked {
  const turns = spokenTurns(items, speakers);
  const decisions = decodeActs(
    turns.map((_, at) => turnFeatures(turns, at)),
    weights,
  );
  const written = [...items];
  turns.forEach(({ turn, item }, at) => {
    const { act, reasons } = decisions[at] ?? { act: "nothing", reasons: [] };
    written[item] = { ...turn, act: { does: shownAct(act), reasons } };
  });
  return {
    items: written,
    exchanges: linkTurns(
      turns,
      decisions.map(({ act }) => act),
    ),
  };
}

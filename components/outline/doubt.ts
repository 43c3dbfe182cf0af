import type { Turn, TurnReason } from "../../lib/transcript/item.ts";
import { isSpokenOrigin } from "../../lib/transcript/reasons.ts";
import type { Speaker } from "../../lib/transcript/speaker.ts";

/** Why a name does not simply stand in print before its words. */
export interface Doubt {
  /** `told`: the evidence says it all, who speaks or why nobody can tell. `unsure`: it speaks for the name, and is thin. */
  readonly kind: "told" | "unsure";
  /** The evidence, weightiest first; never empty. */
  readonly reasons: readonly TurnReason[];
}

/** Below this confidence a reader is told of the doubt. */
const SURE = 0.75;

/** What a reader should know of a turn's attribution; `null` where nothing is doubtful, and where the turn only goes on. */
export function doubtOf({ confidence, inferred, reasons, resumes }: Turn, speaker: Speaker): Doubt | null {
  if (resumes || reasons.length === 0) return null;
  if (inferred) return { kind: "told", reasons };
  const told = reasons.filter(isSpokenOrigin);
  const introduced = reasons.includes("anonymous-label") && told.length > 0;
  if (introduced && (speaker.name ?? speaker.outlet) !== null) return { kind: "told", reasons: told };
  const nameless = reasons.filter((reason) => NAMELESS.has(reason));
  if (nameless.length > 0) return { kind: "told", reasons: nameless };
  return confidence < SURE ? { kind: "unsure", reasons } : null;
}

/** Why a turn without a label has no speaker. */
const NAMELESS: ReadonlySet<TurnReason> = new Set(["after-gap", "unnamed"]);

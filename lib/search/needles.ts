import { fold } from "../transcript/fold.ts";
import type { Clause } from "./query.ts";
import { leavesOut } from "./tokens.ts";

/** Pieces of the text that no turn is without that fulfils the clause. */
export function needlesOf(clause: Clause): readonly string[] {
  if (clause.kind === "phrase") return clause.field === "words" ? clause.keys : [];
  if (clause.kind === "near") return clause.phrases.flatMap(({ keys }) => keys);
  return clause.kind === "all" ? clause.of.flatMap(needlesOf) : [];
}

/** Whether a text may hold all of them: a quick look, so that most turns need not be cut into words. */
export function mayHold(text: string, needles: readonly string[]): boolean {
  if (needles.length === 0) return true;
  const folded = fold(text);
  return needles.every((needle) => folded.includes(needle)) || leavesOut(folded);
}

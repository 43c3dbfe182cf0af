import { isPleasantry } from "../../cues/courtesy.ts";
import { asks } from "../../cues/sentence-ends.ts";
import { hasMoreWords } from "../../transcript/outline.ts";
import { NO_CALLS } from "./called-queue.ts";
import { type Floor, NO_HOLDER, nextHolder, opensLine, type Said } from "./floor-holder.ts";
import type { Heard } from "./heard.ts";
import type { Introduction } from "./introduction.ts";
import { mergeIntroductions } from "./introductions.ts";

/** Nobody is called further back than so many turns. */
export const MOST_BACK = 8;

/** Whoever yields to the next says no more words. */
const YIELDING_WORDS = 4;

/** Returns whose the floor is when somebody asks after all that was said: one introduced anew, the next of a queue, or who had it. */
export function floorAfter({ turns, calls, selves, facts }: Heard, at: number, before: Floor): Floor {
  const asked = turns[at]?.text ?? "";
  const self = selves[at] ?? null;
  if (at === 0) return { ...NO_HOLDER, holder: self };
  for (const back of isLetIn(turns, at) ? [1, 2] : [1]) {
    const { first, next } = calls[at - back] ?? NO_CALLS;
    const caller = turns[at - back]?.attribution ?? null;
    const called = first && withName(first, before.holder, turns[at - back - 1]);
    if (called || next.length) return { holder: mergeIntroductions(called, asked, facts), caller, due: next };
  }
  const said = turns.slice(Math.max(0, at - MOST_BACK), at);
  return nextHolder(self, asked, said, before, facts);
}

/**
 * Whether the call stands one turn further back: the operator opens the line for whom the moderator called, whoever answers says "Sure.", or
 * whoever has been answered says "Thanks, Ned."
 */
function isLetIn(turns: readonly Said[], at: number): boolean {
  const last = turns[at - 1];
  const lets = opensLine(last) || (last?.attribution.kind === "person" && isPleasantry(last.text));
  return (lets || yieldsAt(turns, at - 1)) && turns[at - 2]?.attribution.kind === "person";
}

/** Tells whether an asker only says a few words right before another asks: "And —", "Thanks, Ned." */
export function yieldsAt(turns: readonly Said[], at: number): boolean {
  const [said, next] = [turns[at], turns[at + 1]];
  if (said?.attribution.kind !== "asker" || next?.attribution.kind !== "asker") return false;
  return (
    !asks(said.text) && !hasMoreWords(said.text, YIELDING_WORDS) && hasMoreWords(next.text, YIELDING_WORDS)
  );
}

/** "We’ll go to Andrea." "Hi." "Reuters.": an outlet alone is that of whoever was called before, and has only greeted. */
function withName(
  called: Introduction,
  before: Introduction | null,
  greeting: Said | undefined,
): Introduction {
  const waits = greeting?.attribution.kind === "asker" && isPleasantry(greeting.text);
  const isTheirs = called.name === null && before?.name && before.outlet === null && waits;
  return isTheirs ? { ...before, outlet: called.outlet } : called;
}

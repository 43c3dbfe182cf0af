import { isPleasantry } from "../../cues/courtesy.ts";
import { folded } from "../../text/words.ts";
import { hasMoreWords } from "../../transcript/outline.ts";
import type { Attribution } from "../attributions.ts";
import type { Cast } from "../cast.ts";
import { type Calls, callsIn, NO_CALLS } from "./called-queue.ts";
import type { Said } from "./floor-holder.ts";
import { type IntroductionFacts, nameWords } from "./introduction.ts";

/** A turn of an asker this short may do nothing but call the next one. */
const CALL_WORDS = 4;
/** The last word of a turn. */
const LAST_WORD = /([\p{L}'’-]+)[\s.?!…:]*$/u;

/**
 * Finds whom each turn calls. Who is surely called somewhere is called, too, by their bare name at the end of an answer, where a word that
 * nobody knows might end it: "It is. Nora."
 */
export function callsInTurns(turns: readonly Said[], cast: Cast, facts: IntroductionFacts): readonly Calls[] {
  const calls = turns.map((turn, at) => callsOf(turn, turns[at - 1], cast, facts));
  const names = new Set(
    calls.flatMap(({ first }, at) =>
      turns[at]?.attribution.kind === "person" ? nameWords(first).slice(0, 1) : [],
    ),
  );
  const known = {
    ...facts,
    proper: new Set([...facts.proper, ...names]),
    called: new Set([...facts.called, ...names]),
  };
  return calls.map((found, at) => {
    const turn = turns[at];
    const mayCall =
      turn && !found.first && names.has(folded(LAST_WORD.exec(turn.text.slice(-40))?.[1] ?? ""));
    return mayCall ? callsOf(turn, turns[at - 1], cast, known) : found;
  });
}

/** Whom a turn calls. Josh Earnest may call another Josh, but nobody calls themselves. */
function callsOf(turn: Said, before: Said | undefined, cast: Cast, facts: IntroductionFacts): Calls {
  const { text, attribution } = turn;
  if (attribution.kind === "asker" && hasMoreWords(text, CALL_WORDS)) return NO_CALLS;
  const asked = before?.attribution.kind === "asker" && !isPleasantry(before.text) ? before.text : null;
  return callsIn({ text, asked }, withoutOwn(facts, attribution, cast));
}

/** Whoever says a name of their own calls another who bears it. */
function withoutOwn(facts: IntroductionFacts, attribution: Attribution, cast: Cast): IntroductionFacts {
  if (attribution.kind !== "person") return facts;
  const own = new Set(
    cast.people[attribution.person]?.names.flatMap((name) => name.split(/[\s.]+/u).map(folded)),
  );
  return { ...facts, taken: new Set([...facts.taken].filter((word) => !own.has(word))) };
}

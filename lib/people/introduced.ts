import type { PrintedItem } from "../segment/printed-item.ts";
import { folded } from "../text/words.ts";
import { hasMoreWords } from "../transcript/outline.ts";
import { asks } from "./behaviour.ts";
import type { Call } from "./calls.ts";
import type { Cast } from "./cast.ts";
import { type Floor, keptFloor, NOBODYS, opensLine, type Said } from "./floor.ts";
import type { IntroductionFacts } from "./introduction.ts";
import { together } from "./introductions.ts";
import { callsIn } from "./queue.ts";
import type { Voice } from "./voices.ts";

/** A turn this short may do nothing but call the next one. */
const CALL_WORDS = 4;

const LOST: Voice = { kind: "lost" };

/** Names the askers whom the words before or their own words introduce. */
export function introduced(
  printed: readonly PrintedItem[],
  voices: readonly (Voice | null)[],
  cast: Cast,
  facts: IntroductionFacts,
): (Voice | null)[] {
  const named: (Voice | null)[] = [];
  const said: Said[] = [];
  let floor: Floor = NOBODYS;
  for (const [at, voice] of voices.entries()) {
    const item = printed[at];
    if (item?.type === "turn" && voice?.kind === "asker") {
      floor = floorAfter(said, item.text, floor, cast, facts);
      named.push({ ...voice, introduced: floor.holder });
    } else named.push(voice);
    if (item?.type === "turn" && voice) said.push({ text: item.text, voice });
  }
  return named;
}

/** Whose the floor is when somebody asks after all that was said: one introduced anew, the next of a queue, or who had it. */
function floorAfter(
  said: readonly Said[],
  asked: string,
  before: Floor,
  cast: Cast,
  facts: IntroductionFacts,
): Floor {
  if (!said.length) return { ...NOBODYS, holder: together(null, asked, facts) };
  // The operator who only opens the line does so for whom the moderator called.
  const backs = opensLine(said.at(-1)) && said.at(-2)?.voice.kind === "person" ? [0, 1] : [0];
  for (const back of backs) {
    const calling = callerOf(said, back);
    if (!calling) continue;
    const own = withoutOwn(facts, calling.voice, cast);
    const { first, next } = callsIn(calling.call, own);
    if (first || next.length)
      return { holder: together(first, asked, own), caller: calling.voice, due: next };
  }
  const own = callerOf(said, 0) ? withoutOwn(facts, said.at(-1)?.voice ?? LOST, cast) : facts;
  return keptFloor(together(null, asked, own), asked, said, before, own);
}

/** The turn that may call who asks now; `null` where nobody but another asker spoke before her. `back`: how many turns before. */
function callerOf(
  said: readonly Said[],
  back: number,
): { readonly voice: Voice; readonly call: Call } | null {
  const caller = said.at(-1 - back);
  if (!caller || (caller.voice.kind === "asker" && hasMoreWords(caller.text, CALL_WORDS))) return null;
  const asker = said.at(-2 - back);
  return {
    voice: caller.voice,
    call: { text: caller.text, asked: asker?.voice.kind === "asker" && asks(asker.text) ? asker.text : null },
  };
}

/** Josh Earnest may call another Josh. */
function withoutOwn(facts: IntroductionFacts, voice: Voice, cast: Cast): IntroductionFacts {
  if (voice.kind !== "person") return facts;
  const own = new Set(cast.people[voice.person]?.names.flatMap((name) => name.split(/[\s.]+/u).map(folded)));
  return { ...facts, taken: new Set([...facts.taken].filter((word) => !own.has(word))) };
}

import { isPleasantry } from "../cues/courtesy.ts";
import type { PrintedItem } from "../segment/printed-item.ts";
import { folded } from "../text/words.ts";
import { hasMoreWords } from "../transcript/outline.ts";
import type { Attribution } from "./attributions.ts";
import { type Calls, callsIn } from "./called-queue.ts";
import type { Cast } from "./cast.ts";
import { addressedIn, cutsIn } from "./cut-in.ts";
import { type Floor, NO_HOLDER, nextHolder, opensLine, type Said } from "./floor-holder.ts";
import type { Introduction, IntroductionFacts } from "./introduction.ts";
import { together } from "./introductions.ts";
import { Register } from "./register.ts";

/** A turn this short may do nothing but call the next one. */
const CALL_WORDS = 4;

/** Names the askers whom the words before or their own words introduce. */
export function nameAskers(
  printed: readonly PrintedItem[],
  attributions: readonly (Attribution | null)[],
  cast: Cast,
  facts: IntroductionFacts,
): (Attribution | null)[] {
  const places: number[] = [];
  const turns = printed.flatMap((item, at): Said[] => {
    const attribution = attributions[at];
    if (item.type !== "turn" || !attribution) return [];
    places.push(at);
    return [{ text: item.text, attribution }];
  });
  const calls = turns.map((turn, at) => callsOf(turn, turns[at - 1], cast, facts));
  const selves = turns.map(({ text, attribution }) =>
    attribution.kind === "asker" ? together(null, text, facts) : null,
  );
  const register = registerOf(turns, calls, selves);
  const named = [...attributions];
  const holders = new Map<number, Introduction | null>();
  let floor: Floor = NO_HOLDER;
  turns.forEach(({ text, attribution }, at) => {
    if (attribution.kind !== "asker") return;
    const before = floor.holder;
    floor = floorAfter(turns, calls, selves, at, floor, facts);
    const holder = floor.holder && register.completed(floor.holder);
    holders.set(at, holder);
    const next = turns[at + 1];
    const taken = {
      asked: text,
      reply: next && next.attribution.kind !== "asker" ? next.text : "",
      again: calls[at + 1]?.first ?? null,
      isNew: floor.holder !== before,
      waiting: waitingBefore(turns, at).flatMap((one) => folded(holders.get(one)?.name ?? "").split(" ")),
    };
    const others = holder !== null && isAnothers(holder, taken, register);
    named[places[at] ?? 0] = { ...attribution, introduced: others ? null : holder };
  });
  return named;
}

const NO_CALLS: Calls = { first: null, next: [] };

/** Whom a turn calls. Josh Earnest may call another Josh, but nobody calls him. */
function callsOf(turn: Said, before: Said | undefined, cast: Cast, facts: IntroductionFacts): Calls {
  const { text, attribution } = turn;
  if (attribution.kind === "asker" && hasMoreWords(text, CALL_WORDS)) return NO_CALLS;
  const asked = before?.attribution.kind === "asker" && !isPleasantry(before.text) ? before.text : null;
  return callsIn({ text, asked }, withoutOwn(facts, attribution, cast));
}

/** Everybody who is called or introduces herself in a document. */
function registerOf(
  turns: readonly Said[],
  calls: readonly Calls[],
  selves: readonly (Introduction | null)[],
): Register {
  const called = calls.flatMap(({ first, next }, at) =>
    turns[at]?.attribution.kind === "person" ? [first, ...next] : [],
  );
  return new Register([...selves, ...called].flatMap((each) => each ?? []));
}

/** Nobody is called further back than so many turns. */
const MOST_BACK = 8;
/** A reply of more words than these answers. */
const ANSWERING_WORDS = 25;

/** Which of the askers before a turn still wait for an answer. */
function waitingBefore(turns: readonly Said[], at: number): readonly number[] {
  const waiting: number[] = [];
  for (let before = at - 1; before >= Math.max(0, at - MOST_BACK); before--) {
    const turn = turns[before];
    if (turn?.attribution.kind === "asker") waiting.push(before);
    else if (turn && hasMoreWords(turn.text, ANSWERING_WORDS)) break;
  }
  return waiting;
}

/** A question and the reply to it, with what is known besides of who asks. */
interface Asked {
  readonly asked: string;
  readonly reply: string;
  /** Whom the reply calls. */
  readonly again: Introduction | null;
  /** Whoever is taken for the asker has only now been called. */
  readonly isNew: boolean;
  /** The words of the names of those who have asked before, and are not answered yet. */
  readonly waiting: readonly string[];
}

/** Whether somebody else asks than the one who was called, as her own words and the reply tell. */
function isAnothers(
  holder: Introduction,
  { asked, reply, again, isNew, waiting }: Asked,
  register: Register,
): boolean {
  if (holder.by !== "called-by-moderator" || holder.name === null) return false;
  const own = folded(holder.name).split(" ");
  const others = addressedIn(reply, register.words).filter((name) => !waiting.includes(name));
  if (others.some((name) => !own.includes(name))) return true;
  if (!isNew) return false;
  // "Can I follow up?" "Julie, go ahead.": who is called again has not spoken yet.
  return cutsIn(asked) || (!isPleasantry(asked) && isOf(again?.name ?? "", own));
}

/** Whether a name says nothing but words of another. */
function isOf(name: string, words: readonly string[]): boolean {
  return (
    name !== "" &&
    folded(name)
      .split(" ")
      .every((word) => words.includes(word))
  );
}

/** Whose the floor is when somebody asks after all that was said: one introduced anew, the next of a queue, or who had it. */
function floorAfter(
  turns: readonly Said[],
  calls: readonly Calls[],
  selves: readonly (Introduction | null)[],
  at: number,
  before: Floor,
  facts: IntroductionFacts,
): Floor {
  const asked = turns[at]?.text ?? "";
  const self = selves[at] ?? null;
  if (at === 0) return { ...NO_HOLDER, holder: self };
  // The operator opens the line for whom the moderator called; whoever answers says "Sure."
  const last = turns[at - 1];
  const lets = opensLine(last) || (last?.attribution.kind === "person" && isPleasantry(last.text));
  for (const back of lets && turns[at - 2]?.attribution.kind === "person" ? [1, 2] : [1]) {
    const { first, next } = calls[at - back] ?? NO_CALLS;
    const caller = turns[at - back]?.attribution ?? null;
    if (first || next.length) return { holder: together(first, asked, facts), caller, due: next };
  }
  const said = turns.slice(Math.max(0, at - MOST_BACK), at);
  return nextHolder(self, asked, said, before, facts);
}

/** Somebody calls nobody by his own name, but another who bears it. */
function withoutOwn(facts: IntroductionFacts, attribution: Attribution, cast: Cast): IntroductionFacts {
  if (attribution.kind !== "person") return facts;
  const own = new Set(
    cast.people[attribution.person]?.names.flatMap((name) => name.split(/[\s.]+/u).map(folded)),
  );
  return { ...facts, taken: new Set([...facts.taken].filter((word) => !own.has(word))) };
}

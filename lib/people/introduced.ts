import type { PrintedItem } from "../segment/printed-item.ts";
import { folded } from "../text/words.ts";
import { hasMoreWords } from "../transcript/outline.ts";
import { isPleasantry } from "./behaviour.ts";
import type { Call } from "./calls.ts";
import type { Cast } from "./cast.ts";
import { addressedIn, cutsIn } from "./cut-in.ts";
import { type Floor, keptFloor, NOBODYS, opensLine, type Said } from "./floor.ts";
import type { Introduction, IntroductionFacts } from "./introduction.ts";
import { together } from "./introductions.ts";
import { callsIn } from "./queue.ts";
import { Register } from "./register.ts";
import type { Voice } from "./voices.ts";

/** A turn this short may do nothing but call the next one. */
const CALL_WORDS = 4;

/** Names the askers whom the words before or their own words introduce. */
export function introduced(
  printed: readonly PrintedItem[],
  voices: readonly (Voice | null)[],
  cast: Cast,
  facts: IntroductionFacts,
): (Voice | null)[] {
  const turns = printed.flatMap((item, at): (Said & { readonly at: number })[] => {
    const voice = voices[at];
    return item.type === "turn" && voice ? [{ text: item.text, voice, at }] : [];
  });
  const register = registerOf(turns, facts);
  const named = [...voices];
  const holders = new Map<number, Introduction | null>();
  let floor: Floor = NOBODYS;
  turns.forEach(({ text, voice, at }, i) => {
    if (voice.kind !== "asker") return;
    const before = floor.holder;
    floor = floorAfter(turns.slice(Math.max(0, i - MOST_BACK), i), text, floor, cast, facts);
    const holder = floor.holder && register.completed(floor.holder);
    const next = turns[i + 1];
    const reply = next && next.voice.kind !== "asker" ? next.text : "";
    const waiting = waitingBefore(turns, i).flatMap((before) =>
      folded(holders.get(before)?.name ?? "").split(" "),
    );
    holders.set(i, holder);
    const others =
      holder !== null &&
      isAnothers({ asked: text, reply, holder, isNew: floor.holder !== before, waiting }, facts, register);
    named[at] = { ...voice, introduced: others ? null : holder };
  });
  return named;
}

/** Nobody is called further back than so many turns. */
const MOST_BACK = 8;

/** Everybody who is called or introduces herself in a document. */
function registerOf(turns: readonly Said[], facts: IntroductionFacts): Register {
  return new Register(
    turns.flatMap(({ text, voice }, at) => {
      if (voice.kind === "asker") return together(null, text, facts) ?? [];
      if (voice.kind !== "person") return [];
      const { first, next } = callsIn({ text, asked: askedBefore(turns[at - 1]) }, facts);
      return [first, ...next].flatMap((each) => each ?? []);
    }),
  );
}

/** The question to which a turn replies; `null` where it is none. */
function askedBefore(before: Said | undefined): string | null {
  return before?.voice.kind === "asker" && !isPleasantry(before.text) ? before.text : null;
}

/** A reply of more words than these answers. */
const ANSWERING_WORDS = 25;

/** Which of the askers before a turn still wait for an answer. */
function waitingBefore(turns: readonly Said[], at: number): readonly number[] {
  const waiting: number[] = [];
  for (let before = at - 1; before >= Math.max(0, at - MOST_BACK); before--) {
    const turn = turns[before];
    if (turn?.voice.kind === "asker") waiting.push(before);
    else if (turn && hasMoreWords(turn.text, ANSWERING_WORDS)) break;
  }
  return waiting;
}

/** A question, with who is taken for the one who asks it, and the reply. */
interface Taken {
  readonly asked: string;
  readonly reply: string;
  readonly holder: Introduction;
  /** The holder has only now been called. */
  readonly isNew: boolean;
  /** The words of the names of those who have asked before, and are not answered yet. */
  readonly waiting: readonly string[];
}

/** Whether somebody else asks than the one who was called, as her own words and the reply tell. */
function isAnothers(
  { asked, reply, holder, isNew, waiting }: Taken,
  facts: IntroductionFacts,
  register: Register,
): boolean {
  if (holder.by !== "called-by-moderator" || holder.name === null) return false;
  const own = folded(holder.name).split(" ");
  const others = addressedIn(reply, register.words).filter((name) => !waiting.includes(name));
  if (others.some((name) => !own.includes(name))) return true;
  if (!isNew) return false;
  // "Can I follow up?" "Julie, go ahead.": who is called again has not spoken yet.
  if (cutsIn(asked)) return true;
  return !isPleasantry(asked) && isOf(callsIn({ text: reply, asked: null }, facts).first?.name ?? "", own);
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
  said: readonly Said[],
  asked: string,
  before: Floor,
  cast: Cast,
  facts: IntroductionFacts,
): Floor {
  if (!said.length) return { ...NOBODYS, holder: together(null, asked, facts) };
  // The operator opens the line for whom the moderator called; whoever answers says "Sure."
  const last = said.at(-1);
  const lets = opensLine(last) || (last?.voice.kind === "person" && isPleasantry(last.text));
  const backs = lets && said.at(-2)?.voice.kind === "person" ? [0, 1] : [0];
  for (const back of backs) {
    const calling = callerOf(said, back);
    if (!calling) continue;
    const own = withoutOwn(facts, calling.voice, cast);
    const { first, next } = callsIn(calling.call, own);
    if (first || next.length)
      return { holder: together(first, asked, facts), caller: calling.voice, due: next };
  }
  return keptFloor(together(null, asked, facts), asked, said, before, facts);
}

/** The turn that may call who asks now; `null` where nobody but another asker spoke before her. `back`: how many turns before. */
function callerOf(
  said: readonly Said[],
  back: number,
): { readonly voice: Voice; readonly call: Call } | null {
  const caller = said.at(-1 - back);
  if (!caller || (caller.voice.kind === "asker" && hasMoreWords(caller.text, CALL_WORDS))) return null;
  return { voice: caller.voice, call: { text: caller.text, asked: askedBefore(said.at(-2 - back)) } };
}

/** Josh Earnest may call another Josh. */
function withoutOwn(facts: IntroductionFacts, voice: Voice, cast: Cast): IntroductionFacts {
  if (voice.kind !== "person") return facts;
  const own = new Set(cast.people[voice.person]?.names.flatMap((name) => name.split(/[\s.]+/u).map(folded)));
  return { ...facts, taken: new Set([...facts.taken].filter((word) => !own.has(word))) };
}

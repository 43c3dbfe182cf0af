import type { PrintedItem } from "../../segment/printed-item.ts";
import { hasMoreWords } from "../../transcript/outline.ts";
import type { Attribution } from "../attributions.ts";
import type { Cast } from "../cast.ts";
import { confirmedFloor, passedFloor } from "./addressees.ts";
import { breaksIn, isCalledAgain } from "./called-again.ts";
import { floorAfter, MOST_BACK, yieldsAt } from "./floor-after.ts";
import { type Floor, NO_HOLDER, type Said } from "./floor-holder.ts";
import type { Heard } from "./heard.ts";
import { type Introduction, type IntroductionFacts, nameWords } from "./introduction.ts";
import { ownIntroductions } from "./introductions.ts";
import { registerOf } from "./register.ts";
import { callsInTurns } from "./turn-calls.ts";

/** A reply of more words than these answers. */
const ANSWERING_WORDS = 25;

/** Returns the attributions with the names of those askers whom their own words, a call before or the reply introduce. */
export function nameAskers(
  printed: readonly PrintedItem[],
  attributions: readonly (Attribution | null)[],
  cast: Cast,
  facts: IntroductionFacts,
): (Attribution | null)[] {
  const turns: Said[] = [];
  const turnAt = printed.map((item, at) => {
    const attribution = attributions[at];
    return item.type === "turn" && attribution ? turns.push({ text: item.text, attribution }) - 1 : null;
  });
  const introduced = introductionsIn(heardIn(turns, cast, facts));
  return attributions.map((attribution, at) => {
    const turn = turnAt[at] ?? null;
    return attribution?.kind === "asker" && turn !== null
      ? { ...attribution, introduced: introduced.get(turn) ?? null }
      : attribution;
  });
}

function heardIn(turns: readonly Said[], cast: Cast, facts: IntroductionFacts): Heard {
  const calls = callsInTurns(turns, cast, facts);
  const selves = ownIntroductions(turns, calls, facts);
  return { turns, calls, selves, register: registerOf(turns, calls, selves, facts), facts };
}

/** Who asks in each turn of an asker, as far as the words tell. */
function introductionsIn(heard: Heard): ReadonlyMap<number, Introduction | null> {
  const { turns, calls, register } = heard;
  const holders = new Map<number, Introduction | null>();
  const introduced = new Map<number, Introduction | null>();
  let floor: Floor = NO_HOLDER;
  for (const [at, { text, attribution }] of turns.entries()) {
    if (attribution.kind !== "asker") continue;
    const before = floor.holder;
    floor = floorAfter(heard, at, passedFloor(floor, turns[at - 1], heard));
    const isNew = floor.holder !== before;
    if (isNew && isCalledAgain(at, heard)) floor = { ...floor, holder: null };
    const waiting = waitingBefore(turns, at).flatMap((one) => nameWords(holders.get(one) ?? null));
    const calledNext = calls[at + 1]?.first ?? null;
    floor = confirmedFloor(floor, { asked: text, reply: replyTo(turns, at), calledNext, waiting }, heard);
    const holder = floor.holder && register.completed(floor.holder);
    holders.set(at, holder);
    introduced.set(at, holder && isNew && isInPlaceOf(holder, heard, at) ? null : holder);
  }
  return introduced;
}

/** Whether somebody else speaks in the place of who was called: they yield to who asks next, or break in. */
function isInPlaceOf(called: Introduction, { turns, calls }: Heard, at: number): boolean {
  if (called.by !== "called-by-moderator") return false;
  return yieldsAt(turns, at) || breaksIn(called, turns[at]?.text ?? "", calls[at + 1]?.first ?? null);
}

/** What is said right after a turn by one who does not ask. */
function replyTo(turns: readonly Said[], at: number): string {
  const next = turns[at + 1];
  return next && next.attribution.kind !== "asker" ? next.text : "";
}

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

import { isPleasantry } from "../cues/courtesy.ts";
import { handsOver } from "../cues/handing-over.ts";
import { asks } from "../cues/sentence-ends.ts";
import { GREETING_WORDS } from "../names/floor-words.ts";
import type { PrintedItem } from "../segment/printed-item.ts";
import { folded } from "../text/words.ts";
import { hasMoreWords } from "../transcript/outline.ts";
import { addressedIn, addressee } from "./addressees.ts";
import type { Attribution } from "./attributions.ts";
import { type Calls, callsIn } from "./called-queue.ts";
import type { Cast } from "./cast.ts";
import { cutsIn } from "./cut-in.ts";
import { type Floor, NO_HOLDER, nextHolder, opensLine, type Said } from "./floor-holder.ts";
import { isKnownHouse } from "./houses.ts";
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
  const calls = callsInAll(turns, cast, facts);
  const selves = believed(
    turns.map(({ text, attribution }) => (attribution.kind === "asker" ? together(null, text, facts) : null)),
    calls,
    facts,
  );
  const register = registerOf(turns, calls, selves, facts);
  const named = [...attributions];
  const holders = new Map<number, Introduction | null>();
  let floor: Floor = NO_HOLDER;
  turns.forEach(({ text, attribution }, at) => {
    if (attribution.kind !== "asker") return;
    const before = floor.holder;
    floor = floorAfter(turns, calls, selves, at, goneOn(floor, turns[at - 1], register), facts);
    const next = turns[at + 1];
    const taken = {
      asked: text,
      reply: next && next.attribution.kind !== "asker" ? next.text : "",
      again: calls[at + 1]?.first ?? null,
      isNew: floor.holder !== before,
      waiting: waitingBefore(turns, at).flatMap((one) => wordsOf(holders.get(one) ?? null)),
    };
    if (taken.isNew && isCalledAgain(at, turns, calls)) floor = { ...floor, holder: null };
    floor = confirmed(floor, taken, register, facts);
    const holder = floor.holder && register.completed(floor.holder);
    holders.set(at, holder);
    const others = holder !== null && cutsInto(holder, taken);
    named[places[at] ?? 0] = { ...attribution, introduced: others ? null : holder };
  });
  return named;
}

/** No more words than these are thrown in, where they ask nothing. */
const THROWN_IN_WORDS = 4;
/** Nor than these, where they break into what is said. */
const LONG_THROWN_IN_WORDS = 12;

/** Whether an asker says something that is replied to, and not only thanks, or throws something in. */
function speaksUp(text: string): boolean {
  if (isPleasantry(text)) return false;
  return asks(text) || hasMoreWords(text, cutsIn(text) ? LONG_THROWN_IN_WORDS : THROWN_IN_WORDS);
}

/** The floor as the reply confirms it: whom it addresses by another name has asked. */
function confirmed(
  floor: Floor,
  { asked, reply, again, waiting }: Asked,
  register: Register,
  facts: IntroductionFacts,
): Floor {
  const { holder } = floor;
  // "Yes, thank you." "Don’t worry, Lester, …": what was thrown in is not what is replied to.
  if (holder?.by === "self-introduction" || !speaksUp(asked)) return floor;
  const others = [...waiting, ...wordsOf(again), ...wordsOf(holder), ...folded(asked).split(/[^\p{L}'’-]+/u)];
  const names = addressedIn(reply).filter((name) => {
    const word = folded(name);
    return register.words.has(word) && !others.includes(word);
  });
  const asker = addressee(names, register, facts);
  if (asker && holder?.name === null) return { ...floor, holder: { ...holder, name: asker.name } };
  if (asker) return { ...floor, holder: asker, caller: null };
  return names.length > 0 && holder?.name ? { ...floor, holder: null } : floor;
}

function wordsOf(one: Introduction | null): readonly string[] {
  return one?.name ? folded(one.name).split(" ") : [];
}

/** "Closer Economic Relationship. …": where nobody is called or says who they are, words that nothing shows to be a house are a topic. */
function believed(
  selves: readonly (Introduction | null)[],
  calls: readonly Calls[],
  facts: IntroductionFacts,
): readonly (Introduction | null)[] {
  const isSure = ({ name, outlet }: Introduction) => name !== null || isKnownHouse(outlet ?? "", facts);
  const introduced = [...selves, ...calls.map(({ first }) => first)];
  return introduced.some((each) => each && isSure(each))
    ? selves
    : selves.map((self) => (self && isSure(self) ? self : null));
}

/** Whom each turn calls. Who is surely called somewhere is called, too, by their bare name at the end of an answer: "It is. Nora." */
function callsInAll(turns: readonly Said[], cast: Cast, facts: IntroductionFacts): readonly Calls[] {
  const calls = turns.map((turn, at) => callsOf(turn, turns[at - 1], cast, facts));
  const names = calls.flatMap(({ first }, at) =>
    turns[at]?.attribution.kind === "person" ? wordsOf(first).slice(0, 1) : [],
  );
  const known = {
    ...facts,
    proper: new Set([...facts.proper, ...names]),
    called: new Set([...facts.called, ...names]),
  };
  return calls.map((found, at) => {
    const turn = turns[at];
    return found.first || !turn ? found : callsOf(turn, turns[at - 1], cast, known);
  });
}

const NO_CALLS: Calls = { first: null, next: [] };

/** Whom a turn calls. Josh Earnest may call another Josh, but nobody calls themselves. */
function callsOf(turn: Said, before: Said | undefined, cast: Cast, facts: IntroductionFacts): Calls {
  const { text, attribution } = turn;
  if (attribution.kind === "asker" && hasMoreWords(text, CALL_WORDS)) return NO_CALLS;
  const asked = before?.attribution.kind === "asker" && !isPleasantry(before.text) ? before.text : null;
  return callsIn({ text, asked }, withoutOwn(facts, attribution, cast));
}

/** Everybody who is called or introduces themselves in a document. Of several paragraphs, each may call. */
function registerOf(
  turns: readonly Said[],
  calls: readonly Calls[],
  selves: readonly (Introduction | null)[],
  facts: IntroductionFacts,
): Register {
  const called = turns.flatMap(({ text, attribution }, at) => {
    const { first, next } = calls[at] ?? NO_CALLS;
    if (attribution.kind !== "person" || (!first && !next.length)) return [];
    const lines = text.split("\n").slice(0, -1);
    const before = lines.filter(handsOver).map((line) => callsIn({ text: line, asked: null }, facts).first);
    return [...before, first, ...next];
  });
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

/** "Thank you, Jen.": said for an answer, where the call comes again after it. */
const THANKS = /^thank/iu;

/** Whether the words right after another was called are those of one who had the floor, or takes it. */
function cutsInto(holder: Introduction, { asked, again, isNew }: Asked): boolean {
  if (!isNew || holder.by !== "called-by-moderator" || holder.name === null) return false;
  // "Can I follow up?" "Julie, go ahead.": who is called again has not spoken yet.
  return (
    cutsIn(asked) ||
    ((!isPleasantry(asked) || THANKS.test(asked)) && isOf(again?.name ?? "", wordsOf(holder)))
  );
}

/** No further on is somebody called again who has not spoken yet. */
const MOST_AHEAD = 8;

/**
 * Whether who was called just before a turn is called again later, and only then begins, with a greeting: somebody else spoke in between.
 * "Nora." "Hi." "Go ahead, Nora." "Hello." is hers.
 */
function isCalledAgain(at: number, turns: readonly Said[], calls: readonly Calls[]): boolean {
  const own = wordsOf(calls[at - 1]?.first ?? null);
  const asks = (turn: Said | undefined) => turn?.attribution.kind === "asker" && !isPleasantry(turn.text);
  if (own.length === 0 || (begins(turns[at]?.text ?? "") && asks(turns[at]))) return false;
  let asked = false;
  for (let later = at; later <= at + MOST_AHEAD; later++) {
    asked ||= asks(turns[later]);
    const called = calls[later]?.first;
    if (turns[later]?.attribution.kind !== "person" || !called) continue;
    return asked && isOf(called.name ?? "", own) && begins(turns[later + 1]?.text ?? "");
  }
  return false;
}

/** Whether words begin as somebody does who has just got the floor: "Thanks, Ned. …", "Hi. …" */
function begins(text: string): boolean {
  const first = folded(/^\p{L}+/u.exec(text.trim())?.[0] ?? "");
  return GREETING_WORDS.has(first) && !LINKS.has(first);
}

/** Words of courtesies that also begin what goes on. */
const LINKS: ReadonlySet<string> = new Set(
  "and so no oh well there here again all to of both you et und y e i та и".split(" "),
);

/** The floor after whoever spoke last: "Brandon, tell us your name" gives it to another than who introduced themselves. */
function goneOn(floor: Floor, last: Said | undefined, register: Register): Floor {
  const { holder } = floor;
  if (holder?.by !== "self-introduction" || holder.name === null || last?.attribution.kind !== "person")
    return floor;
  const own = wordsOf(holder);
  const others = addressedIn(last.text)
    .map(folded)
    .filter((name) => register.words.has(name));
  return others.length > 0 && !others.some((name) => own.includes(name)) ? { ...floor, holder: null } : floor;
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
  for (const back of isLetIn(turns, at) ? [1, 2] : [1]) {
    const { first, next } = calls[at - back] ?? NO_CALLS;
    const caller = turns[at - back]?.attribution ?? null;
    const called = first && withName(first, before.holder, turns[at - back - 1]);
    if (called || next.length) return { holder: together(called, asked, facts), caller, due: next };
  }
  const said = turns.slice(Math.max(0, at - MOST_BACK), at);
  return nextHolder(self, asked, said, before, facts);
}

/** The operator opens the line for whom the moderator called; whoever answers says "Sure.": the call stands before that. */
function isLetIn(turns: readonly Said[], at: number): boolean {
  const last = turns[at - 1];
  const lets = opensLine(last) || (last?.attribution.kind === "person" && isPleasantry(last.text));
  return lets && turns[at - 2]?.attribution.kind === "person";
}

/** "We’ll go to Andrea." "Hi." "Reuters.": a house alone is that of whoever was called before, and has only greeted. */
function withName(
  called: Introduction,
  before: Introduction | null,
  greeting: Said | undefined,
): Introduction {
  const waits = greeting?.attribution.kind === "asker" && isPleasantry(greeting.text);
  const isTheirs = called.name === null && before?.name && before.outlet === null && waits;
  return isTheirs ? { ...before, outlet: called.outlet } : called;
}

/** Whoever says a name of their own calls another who bears it. */
function withoutOwn(facts: IntroductionFacts, attribution: Attribution, cast: Cast): IntroductionFacts {
  if (attribution.kind !== "person") return facts;
  const own = new Set(
    cast.people[attribution.person]?.names.flatMap((name) => name.split(/[\s.]+/u).map(folded)),
  );
  return { ...facts, taken: new Set([...facts.taken].filter((word) => !own.has(word))) };
}

import { echoes } from "../cues/courtesy.ts";
import type { ActReason } from "../transcript/act.ts";
import type { Speaker } from "../transcript/speaker.ts";
import { isAsked } from "./addressed.ts";
import type { SpokenTurn } from "./spoken.ts";
import { reasonOf, type TurnCue } from "./turn-cues.ts";

/** One feature of a turn among its neighbours. */
export interface TurnFeature {
  /** As the weights name it: "J asks", "P<J brief". */
  readonly name: string;
  readonly reason: ActReason;
  /** It tells something else after each act of the turn before. */
  readonly tied: boolean;
}

/**
 * Lists the features of a turn: who speaks before, in it and after it (`J<P`: after a principal, `J>P`: before one), what its words
 * show, and what those beside it show (`p:`, `n:`).
 */
export function turnFeatures(turns: readonly SpokenTurn[], at: number): readonly TurnFeature[] {
  const turn = turns[at];
  if (!turn) return [];
  const before = turns[at - 1];
  const after = turns[at + 1];
  const from = before?.capacity ?? "^";
  const to = after?.capacity ?? "$";
  const own: readonly Told[] = [
    ["", "kind", true],
    [`<${from}`, "before", true],
    [`>${to}`, "after", true],
    [`<${from}>${to}`, "kind", false],
    ...[...turn.cues].flatMap((cue) => ownCue(cue, from, to)),
    ...cuesBeside(before, "p", "before"),
    ...cuesBeside(after, "n", "after"),
    ...relations(turns, at, turn).map(([name, reason]): Told => [` ${name}`, reason, true]),
  ];
  return [
    ...own.map(([name, reason, tied]) => ({ name: `${turn.capacity}${name}`, reason, tied })),
    // Whoever speaks: what is rare is seen of few.
    ...[...turn.cues].map((cue) => ({ name: `any ${cue}`, reason: reasonOf(cue), tied: false })),
  ];
}

/** A feature in the making: its name behind the capacity of the speaker. */
type Told = readonly [name: string, reason: ActReason, tied: boolean];

function ownCue(cue: TurnCue, from: string, to: string): readonly Told[] {
  const reason = reasonOf(cue);
  const alone: Told = [` ${cue}`, reason, TIED.has(cue)];
  if (!PAIRED.has(cue)) return [alone];
  return [
    alone,
    [`<${from} ${cue}`, reason, cue === "asks"],
    [`>${to} ${cue}`, reason, TIED_BESIDE.has(cue)],
  ];
}

function cuesBeside(turn: SpokenTurn | undefined, side: "p" | "n", reason: ActReason): readonly Told[] {
  const cues = [...(turn?.cues ?? [])].filter((cue) => BESIDE.has(cue));
  return cues.map((cue) => [` ${side}:${cue}`, reason, TIED_BESIDE.has(cue)]);
}

const LENGTHS: readonly TurnCue[] = ["w3", "w6", "w9", "w14", "w20", "w34", "w60", "w120", "wMore"];
/** Cues that tell something else beside each kind of neighbour. */
const PAIRED: ReadonlySet<TurnCue> = new Set([
  ...LENGTHS,
  ...(["asks", "asksNot", "courtesy", "cutOff", "handsOver", "calls"] as const),
]);
/** Cues that tell something else after each act. */
const TIED: ReadonlySet<TurnCue> = new Set(["asks", "asksNot", "courtesy", "cutOff", "dash"]);
const TIED_BESIDE: ReadonlySet<TurnCue> = new Set(["asks", "asksNot"]);
/** Cues of the turns beside that tell something of this one. */
const BESIDE: ReadonlySet<TurnCue> = new Set([
  ...LENGTHS,
  ...([
    "asks",
    "asksNot",
    "asksLast",
    "onlyAsks",
    "asksBack",
    "asksWho",
    "cutOff",
    "dash",
    "courtesy",
  ] as const),
  ...([
    "handsOver",
    "calls",
    "onlyCalls",
    "onlyCloses",
    "closesAndCalls",
    "sound",
    "replies",
    "foreign",
  ] as const),
]);

/** What ties a turn to others: who speaks again, whom it names, whose words it takes up. */
function relations(
  turns: readonly SpokenTurn[],
  at: number,
  { turn, speaker, capacity, afterBreak }: SpokenTurn,
): readonly (readonly [name: string, reason: ActReason])[] {
  const before = turns[at - 1];
  const after = turns[at + 1];
  const asker = turns.slice(0, at).findLast((each) => each.capacity.startsWith("J"));
  const isOther = before !== undefined && before.speaker !== speaker;
  const told: readonly (readonly [boolean, string, ActReason])[] = [
    [before?.speaker === speaker, "same", "same-speaker"],
    [turns[at - 2]?.speaker === speaker, "back", "same-speaker"],
    [before !== undefined && echoes(turn.text, before.turn.text), "echoes", "echoes"],
    [turn.resumes === true, "resumes", "resumes"],
    [afterBreak, "break", "break"],
    [isTakenUp(turns, at), "takenUp", "cut-off"],
    [isTakenUp(turns, at - 2), "takesUp", "taken-up"],
    [asker !== undefined && isOther && isAsked(asker.turn.text, speaker), "asked", "before"],
    [isOther && isAskedFor(before.turn.text, speaker), "askedFor", "before"],
    [isOther && isNamedIn(turn.text, before.speaker), "namesBefore", "calls"],
    [
      after !== undefined && after.speaker !== speaker && isNamedIn(turn.text, after.speaker),
      "namesNext",
      "calls",
    ],
  ];
  const found = told.flatMap(([holds, name, reason]) => (holds ? [[name, reason] as const] : []));
  return capacity.startsWith("J") && asker ? [...found, askerRelation(speaker, asker.speaker)] : found;
}

/** "Minister, on the trains --", and in the turn after the next: "-- were people put in freight cars?" */
function isTakenUp(turns: readonly SpokenTurn[], at: number): boolean {
  const later = turns[at + 2];
  return (
    turns[at]?.cues.has("cutOff") === true &&
    later?.cues.has("dash") === true &&
    later.capacity === turns[at]?.capacity
  );
}

/** Whether the asker before asks again, as far as names tell. */
function askerRelation(speaker: Speaker, last: Speaker): readonly [string, ActReason] {
  if (speaker === last || (speaker.name !== null && speaker.name === last.name))
    return ["again", "same-speaker"];
  if (speaker.name !== null) return [last.name !== null ? "other" : "named", "other-asker"];
  return [last.name !== null ? "nameless" : "unnamed", "other-asker"];
}

/** "Craig, do you have the sheet?": whether words end by asking somebody by name. */
function isAskedFor(text: string, { name }: Speaker): boolean {
  const end = text.slice(-160).trimEnd();
  if (!/[?？]["”»)]*$/u.test(end)) return false;
  const asked = end.slice(Math.max(...[...".?!…"].map((mark) => end.lastIndexOf(mark, end.length - 4))) + 1);
  return partsOf(name).some((part) => asked.includes(part));
}

function isNamedIn(text: string, { name, outlet }: Speaker): boolean {
  const words = text.length > 400 ? text.slice(-200) : text;
  return partsOf(name ?? outlet).some((part) => words.includes(part));
}

function partsOf(name: string | null): readonly string[] {
  return name?.split(" ").filter((part) => part.length > 2) ?? [];
}

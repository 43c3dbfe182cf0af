import { isPlainReply, repliesTo, takesQuestion } from "../cues/answering.ts";
import {
  asksFloor,
  asksNothing,
  asksWho,
  concludes,
  isGreeting,
  namesSelf,
  onlyAsks,
  readsQuestion,
  requests,
} from "../cues/asking.ts";
import { callsSomebody, emptyTurn, instructs, isOnlyNames, passesOn, takesLeave } from "../cues/calling.ts";
import { contentWords, isPleasantry } from "../cues/courtesy.ts";
import { isCounterQuestion, linksOn } from "../cues/follow-up.ts";
import { handsOver, offersFloor } from "../cues/handing-over.ts";
import { isProcedure } from "../cues/procedure.ts";
import { asks, isCutOff } from "../cues/sentence-ends.ts";
import { isAboutSound, isForeignSpeech, isUnheard } from "../cues/sound.ts";
import { soundsAsking } from "../cues/sounds-asking.ts";
import type { ActReason } from "../transcript/act.ts";
import { countWords } from "../transcript/outline.ts";

/** What the words of a turn show by themselves: each cue is a sign, and none decides alone. */
export type TurnCue = keyof typeof CUES;

/** What the reader is told of a cue. */
export function reasonOf(cue: TurnCue): ActReason {
  return CUES[cue][0];
}

/** Lists the cues that the words of a turn show. */
export function turnCues(text: string): ReadonlySet<TurnCue> {
  const measures = { words: countWords(text), sounding: soundsAsking(text), empty: emptyTurn(text, true) };
  const shown = measures.words > SHORT_TURN ? OF_LONG_TURNS : ALL;
  return new Set(shown.filter((cue) => CUES[cue][1](text, measures)));
}

/** What is measured of a turn's words once. */
interface Measures {
  readonly words: number;
  /** How much they sound like those of one who asks. */
  readonly sounding: number;
  /** What they do where they say nothing of their own. */
  readonly empty: ReturnType<typeof emptyTurn>;
}

/** Whether words show a cue. */
type Shows = (text: string, measures: Measures) => boolean;

const upTo =
  (most: number, above: number): Shows =>
  (_, { words }) =>
    words <= most && words > above;

/** Of each cue: what the reader is told of it, and when a turn shows it. `w3`: up to three words, and so on. */
const CUES = {
  w3: ["brief", upTo(3, -1)],
  w6: ["brief", upTo(6, 3)],
  w9: ["brief", upTo(9, 6)],
  w14: ["brief", upTo(14, 9)],
  w20: ["brief", upTo(20, 14)],
  w34: ["brief", upTo(34, 20)],
  w60: ["long", upTo(60, 34)],
  w120: ["long", upTo(120, 60)],
  wMore: ["long", upTo(Number.POSITIVE_INFINITY, 120)],
  asks: ["asks", asks],
  asksNot: ["asks-nothing", (text) => !asks(text)],
  asksLast: ["asks", (text) => /[?？]["”»)]*$/u.test(text.trim())],
  asksTwice: ["asks", (text) => /[?？][\s\S]*[?？]/u.test(text)],
  onlyAsks: ["asks-back", onlyAsks],
  asksBack: ["asks-back", isCounterQuestion],
  asksWho: ["asks-back", asksWho],
  asksFloor: ["asks-floor", asksFloor],
  asksNothing: ["asks-nothing", asksNothing],
  concludes: ["concludes", concludes],
  requests: ["requests", requests],
  readsQuestion: ["requests", readsQuestion],
  namesSelf: ["greets", namesSelf],
  cutOff: ["cut-off", isCutOff],
  dash: ["taken-up", beginsWithDash],
  courtesy: ["courtesy", isPleasantry],
  noContent: ["courtesy", (text) => contentWords(text) < 3 && !asks(text)],
  thanks: ["thanks", (text) => THANKS.test(text.slice(0, EDGE)) || THANKS.test(text.slice(-EDGE))],
  greets: ["greets", isGreeting],
  handsOver: ["hands-over", handsOver],
  offersFloor: ["offers-floor", offersFloor],
  calls: ["calls", callsSomebody],
  names: ["calls", isOnlyNames],
  onlyCalls: ["calls", (text) => emptyTurn(text) === "calls"],
  onlyCloses: ["takes-leave", (_, { empty }) => empty === "closes"],
  closesAndCalls: ["calls", (_, { empty }) => empty === "closes-and-calls"],
  takesLeave: ["takes-leave", takesLeave],
  passesOn: ["passes-on", passesOn],
  instructs: ["instructs", instructs],
  procedure: ["instructs", isProcedure],
  plainReply: ["replies", isPlainReply],
  replies: ["replies", repliesTo],
  takesQuestion: ["takes-question", takesQuestion],
  linksOn: ["links-on", linksOn],
  sound: ["sound", isAboutSound],
  soundsAsking: ["asks", (_, { sounding }) => sounding > 1],
  soundsAnswering: ["asks-nothing", (_, { sounding }) => sounding < -1],
  unheard: ["unheard", isUnheard],
  foreign: ["foreign-speech", isForeignSpeech],
} as const satisfies Readonly<Record<string, readonly [reason: ActReason, shows: Shows]>>;

const ALL = Object.keys(CUES) as TurnCue[];

/** Longer turns say something, whatever else they show. */
const SHORT_TURN = 60;
/** What only a short turn can show: that it says nothing but this. */
const OF_SHORT_TURNS: ReadonlySet<TurnCue> = new Set([
  ...(["onlyAsks", "asksBack", "asksFloor", "courtesy", "noContent", "greets", "calls", "names"] as const),
  ...(["onlyCalls", "onlyCloses", "closesAndCalls", "passesOn", "instructs", "procedure"] as const),
  ...(["plainReply", "sound", "unheard", "foreign"] as const),
]);
const OF_LONG_TURNS = ALL.filter((cue) => !OF_SHORT_TURNS.has(cue));

/** Letters at each end of a turn in which thanks are looked for. */
const EDGE = 600;
/** Thanks, wherever they stand. */
const THANKS = /\bthank|\bmerci\b|\bdanke\b|\bgracias\b|\bgrazie\b|дякую|спасибо/iu;

/** "-- of the letters", "Yes. — and that": a turn that goes on where somebody was cut off. */
export function beginsWithDash(text: string): boolean {
  return /^(?:[^.?!]{0,30}[.?!])?\s*(?:[—–-]|\.\.\.|…)/u.test(text);
}

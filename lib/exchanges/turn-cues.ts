import { repliesTo, takesQuestion } from "../cues/answering.ts";
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
import {
  asks,
  contentWords,
  handsOver,
  isCounterQuestion,
  isCutOff,
  isPlainReply,
  isPleasantry,
  linksOn,
  offersFloor,
} from "../cues/behaviour.ts";
import { callsSomebody, emptyTurn, instructs, isOnlyNames, passesOn, takesLeave } from "../cues/calling.ts";
import { isProcedure } from "../cues/procedure.ts";
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
  const length = countWords(text);
  return new Set(ALL.filter((cue) => CUES[cue][1](text, length)));
}

/** Whether words of so many show a cue. */
type Shows = (text: string, words: number) => boolean;

const upTo =
  (most: number, above: number): Shows =>
  (_, words) =>
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
  asksTwice: ["asks", (text) => (text.match(/[?？]/gu)?.length ?? 0) >= 2],
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
  thanks: ["thanks", (text) => THANKS.test(text)],
  greets: ["greets", isGreeting],
  handsOver: ["hands-over", handsOver],
  offersFloor: ["offers-floor", offersFloor],
  calls: ["calls", callsSomebody],
  names: ["calls", isOnlyNames],
  onlyCalls: ["calls", (text) => emptyTurn(text) === "calls"],
  onlyCloses: ["takes-leave", (text) => emptyTurn(text, true) === "closes"],
  closesAndCalls: ["calls", (text) => emptyTurn(text, true) === "closes-and-calls"],
  takesLeave: ["takes-leave", takesLeave],
  passesOn: ["passes-on", passesOn],
  instructs: ["instructs", instructs],
  procedure: ["instructs", isProcedure],
  plainReply: ["replies", isPlainReply],
  replies: ["replies", repliesTo],
  takesQuestion: ["takes-question", takesQuestion],
  linksOn: ["links-on", linksOn],
  sound: ["sound", isAboutSound],
  soundsAsking: ["asks", (text) => soundsAsking(text) > 1],
  soundsAnswering: ["asks-nothing", (text) => soundsAsking(text) < -1],
  unheard: ["unheard", isUnheard],
  foreign: ["foreign-speech", isForeignSpeech],
} as const satisfies Readonly<Record<string, readonly [reason: ActReason, shows: Shows]>>;

const ALL = Object.keys(CUES) as TurnCue[];

/** Thanks, wherever they stand. */
const THANKS = /\bthank|\bmerci\b|\bdanke\b|\bgracias\b|\bgrazie\b|дякую|спасибо/iu;

/** "-- of the letters", "Yes. — and that": a turn that goes on where somebody was cut off. */
export function beginsWithDash(text: string): boolean {
  return /^(?:[^.?!]{0,30}[.?!])?\s*(?:[—–-]|\.\.\.|…)/u.test(text);
}

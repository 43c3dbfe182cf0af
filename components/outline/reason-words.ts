import { i18n } from "#i18n";
import type { PlainKey } from "../../lib/strings/words.ts";
import type { Act, ActReason } from "../../lib/transcript/act.ts";
import type { TurnReason } from "../../lib/transcript/item.ts";
import type { KindReason, Origin } from "../../lib/transcript/reasons.ts";

/** Returns the words for reasons in their order, each once. A reason without words is passed over: a later version may give it. */
export function reasonWords(
  words: Readonly<Record<string, PlainKey | null>>,
  reasons: readonly string[],
): readonly string[] {
  const keys = reasons.flatMap((reason) => (Object.hasOwn(words, reason) && words[reason]) || []);
  return [...new Set(keys)].map((key) => i18n.t(key));
}

/** Names the words for why a turn begins here and is this speaker's. */
export const TURN_WORDS = {
  bold: "doubt.reason.bold",
  capitals: "doubt.reason.capitals",
  colon: "doubt.reason.colon",
  "own-paragraph": "doubt.reason.ownParagraph",
  family: "doubt.reason.family",
  roster: "doubt.reason.roster",
  role: "doubt.reason.role",
  "anonymous-label": "doubt.reason.anonymousLabel",
  "called-by-moderator": "doubt.reason.calledByModerator",
  "self-introduction": "doubt.reason.selfIntroduction",
  "addressed-in-reply": "doubt.reason.addressedInReply",
  subtitle: "doubt.reason.subtitle",
  byline: "doubt.reason.byline",
  title: "doubt.reason.title",
  "other-greeted": "doubt.reason.otherGreeted",
  unnamed: "doubt.reason.unnamed",
  resumes: "doubt.reason.resumes",
  "after-gap": "doubt.reason.afterGap",
  "by-reader": "doubt.reason.byReader",
} as const satisfies Record<TurnReason, PlainKey>;

/** Names the words for where a role or an outlet comes from. */
export const ORIGIN_WORDS = {
  label: "why.origin.label",
  subtitle: "why.origin.subtitle",
  byline: "why.origin.byline",
  title: "why.origin.title",
  "called-by-moderator": "why.origin.calledByModerator",
  "self-introduction": "why.origin.selfIntroduction",
  "addressed-in-reply": "why.origin.addressedInReply",
  event: "why.origin.event",
} as const satisfies Record<Origin, PlainKey>;

/** Names the words for what tells the kind of a speaker; what holds of everyone tells nothing. */
export const KIND_WORDS = {
  part: "why.kind.part",
  "asker-label": "why.kind.askerLabel",
  "answer-label": "why.kind.answerLabel",
  interviewer: "why.kind.interviewer",
  member: "why.kind.member",
  presides: "why.kind.presides",
  "only-answerer": "why.kind.onlyAnswerer",
  "unread-label": "why.kind.unreadLabel",
  "nobody-told": "doubt.reason.unnamed",
  always: null,
  "press-office": "why.kind.pressOffice",
  housed: "why.kind.outlet",
  "housed-in-title": "why.kind.outlet",
  "housed-first": "why.kind.outlet",
  "floor-office": "why.kind.floorOffice",
  "floor-office-among-guests": "why.kind.floorOffice",
  office: "why.kind.office",
  title: "why.kind.formOfAddress",
  bare: "why.kind.bare",
  "bare-at-interview": "why.kind.bare",
  headed: "why.kind.headed",
  "headed-in-title": "why.kind.headedInTitle",
  "headed-in-subtitle": "why.kind.headed",
  "alone-in-title": "why.kind.aloneInTitle",
  guest: "why.kind.guest",
  "guests-elsewhere": "why.kind.guestsElsewhere",
  "asks-half": "why.kind.asksMany",
  "asks-most": "why.kind.asksMany",
  "asks-never": "why.kind.asksNever",
  "asks-half-among-guests": "why.kind.asksMany",
  "asks-again": "why.kind.asksMany",
  "hands-never": "why.kind.handsNever",
  "calls-only": "why.kind.callsOnly",
  "hands-among-guests": "why.kind.handsOver",
  "after-askers": "why.kind.afterAskers",
  "after-askers-never": "why.kind.afterAskersNever",
  "before-askers": "why.kind.beforeAskers",
  "before-askers-only": "why.kind.beforeAskers",
  replies: "why.kind.replies",
  "replied-to": "why.kind.repliedTo",
  addressed: "why.kind.addressed",
  brief: "why.kind.brief",
  briefest: "why.kind.brief",
  "most-words": "why.kind.mostWords",
  "fewest-words": "why.kind.fewestWords",
  first: "why.kind.first",
  often: "why.kind.often",
  interview: "why.kind.interview",
  press: "why.kind.press",
  askers: "why.kind.askers",
} as const satisfies Record<KindReason, PlainKey | null>;

/** Names the words for what a turn does. */
export const DOES_WORDS = {
  asks: "why.does.asks",
  "asks-on": "why.does.asksOn",
  answers: "why.does.answers",
  neither: "why.does.neither",
} as const satisfies Record<Act["does"], PlainKey>;

/** Names the words for what tells what a turn does. */
export const ACT_WORDS = {
  kind: "why.act.kind",
  before: "why.act.before",
  after: "why.act.after",
  "same-speaker": "why.act.sameSpeaker",
  "other-asker": "why.act.otherAsker",
  brief: "why.act.brief",
  long: "why.act.long",
  asks: "why.act.asks",
  "asks-nothing": "why.act.asksNothing",
  "cut-off": "why.act.cutOff",
  "taken-up": "why.act.takenUp",
  courtesy: "why.act.courtesy",
  thanks: "why.act.thanks",
  greets: "why.act.greets",
  "takes-leave": "why.act.takesLeave",
  "hands-over": "why.act.handsOver",
  calls: "why.act.calls",
  "offers-floor": "why.act.offersFloor",
  "asks-floor": "why.act.asksFloor",
  "passes-on": "why.act.passesOn",
  instructs: "why.act.instructs",
  replies: "why.act.replies",
  "asks-back": "why.act.asksBack",
  "takes-question": "why.act.takesQuestion",
  "links-on": "why.act.linksOn",
  concludes: "why.act.concludes",
  requests: "why.act.requests",
  echoes: "why.act.echoes",
  sound: "why.act.sound",
  unheard: "why.act.unheard",
  "foreign-speech": "why.act.foreignSpeech",
  resumes: "why.act.resumes",
  break: "why.act.break",
  "by-reader": "why.act.byReader",
} as const satisfies Record<ActReason, PlainKey>;

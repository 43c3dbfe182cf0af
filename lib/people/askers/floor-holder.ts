import { isPleasantry } from "../../cues/courtesy.ts";
import { goesOnAsking, linksOn } from "../../cues/follow-up.ts";
import { handsOver } from "../../cues/handing-over.ts";
import { isCutOff } from "../../cues/sentence-ends.ts";
import { LOOKS, PEOPLE } from "../../names/floor-words.ts";
import { patternUnion } from "../../text/pattern-union.ts";
import { countWords, hasMoreWords } from "../../transcript/outline.ts";
import type { Attribution } from "../attributions.ts";
import { greetsAnew } from "./cut-in.ts";
import type { Introduction, IntroductionFacts } from "./introduction.ts";
import { mergeIntroductions, sharesWord } from "./introductions.ts";

/** A turn with its attribution. */
export interface Said {
  readonly text: string;
  readonly attribution: Attribution;
}

/** Whose the floor is, and whose next. */
export interface Floor {
  /** Who asks, as far as the words tell. */
  readonly holder: Introduction | null;
  /** Who gave the floor. */
  readonly caller: Attribution | null;
  /** Who was called for after them: each asks in turn until somebody else is called. */
  readonly due: readonly Introduction[];
}

/** Before anybody is called. */
export const NO_HOLDER: Floor = { holder: null, caller: null, due: [] };

/** A reply this short that asks, or is cut off, leaves the floor with who asked. */
const SHORT_REPLY = 6;
const CUT_REPLY = 12;
/** Whoever only opens the line says few words. */
const OPENING_WORDS = 15;

/** "Okay. Please, go ahead. Your line is open.", "La ligne est ouverte." */
const LINE_OPENS = patternUnion(
  [
    /(?:and\s+)?(?:your|that|the) line is (?:now )?open/iu,
    /(?:please,? )?go ahead/iu,
    /la ligne est ouverte|vous avez la parole/iu,
  ],
  "iu",
  String.raw`^(?:[^.?!]{0,40}[.,!]\s+)?…\b`,
);
/** "Follow-up?", "Une relance ?" */
const FOLLOW_UP_OFFERED = patternUnion(
  [/follow[- ]?up/iu, /relance/iu, /nachfrage/iu, /repregunta/iu, /уточнення/iu, /уточнение/iu],
  "iu",
  String.raw`^(?:(?:a|any|and a|your|une|un|eine|una)\s+)?…(?:\s+question)?\s*[.?]?$`,
);
/** "Can you hear me?" */
const SOUND_CHECK = patternUnion([
  /\b(?:(?:can|do) you hear|hear me)\b/iu,
  /\bm['’]entendez\b/iu,
  /\bhören sie mich\b/iu,
  /\bme (?:oye|escucha)\b/iu,
  /\bmi sente\b/iu,
  /чуєте|чути/iu,
  /слышите|слышно/iu,
]);
/** "(Off-mike.)", "(Intervención inaudible, sin micrófono)." */
const UNHEARD = patternUnion(
  [/inaudible|off[- ]mi\w+/iu, /нерозбірливо/iu, /неразборчиво/iu, /unverständlich/iu, /fuori microfono/iu],
  "iu",
  String.raw`^[([][^)\]]{0,30}…[^)\]]{0,40}[)\]][.\s]*$`,
);
/** "We’ll take a couple more questions.": whoever wants may ask. */
const ALL_ASKED = /\b(?:more|other|next|last|final|few) questions?\b|\b(?:anyone|anybody)\b/iu;
/** "Anybody else?", "Yes?": asks for another asker, not back. */
const FLOOR_OPEN = /\b(?:any\w*|else|next|other|more|last|final|who|yes|questions?|someone|somebody)\b/iu;
/** "the lady in green" */
const MEANT = new RegExp(`(?<!\\p{L})${PEOPLE}`, "u");

/** Tells whether a turn does nothing but open the line for whom another called. */
export function opensLine(said: Said | undefined): boolean {
  return (
    said?.attribution.kind === "person" &&
    !hasMoreWords(said.text, OPENING_WORDS) &&
    LINE_OPENS.test(said.text)
  );
}

/** Finds whose the floor is where nobody was called just before. `self`: what the asker's own words tell. */
export function nextHolder(
  self: Introduction | null,
  asked: string,
  said: readonly Said[],
  before: Floor,
  facts: IntroductionFacts,
): Floor {
  const caller = said.at(-1)?.attribution ?? null;
  const at = before.due.findIndex((due) => (self ? areSame(due, self) : beginsWithName(asked, due)));
  const meant = before.due[at];
  // Nobody has heard the question yet: it is put again.
  const put = said.findLast(({ attribution }) => attribution.kind === "asker");
  if (!self && put && put === said.at(-2) && UNHEARD.test(put.text.trim())) return before;
  if (meant)
    return { ...before, holder: mergeIntroductions(meant, asked, facts), due: before.due.slice(at + 1) };
  if (self) return { holder: self, caller, due: before.due };
  if (before.holder && goesOn(before.holder, asked, said, before.caller, facts)) return before;
  // Nobody knows whether the next of a queue asks who is not told.
  return { ...before, holder: null, due: meansAnother(said) ? [] : before.due };
}

/** Whether one who is due and one who speaks share a word of the name, or else of an outlet that alone was called. */
function areSame(due: Introduction, self: Introduction): boolean {
  const [own, other] = due.name === null ? [due.outlet, self.outlet] : [due.name, self.name];
  return own !== null && other !== null && sharesWord(own, other);
}

/** "Tom. Mine’s on Okinawa." */
function beginsWithName(asked: string, { name }: Introduction): boolean {
  return name !== null && new RegExp(`^${name.split(" ")[0]}(?:[.,]|\\s+[–—-])`, "u").test(asked);
}

/** Whether the one who had the floor goes on asking after a reply. */
function goesOn(
  { by, name }: Introduction,
  asked: string,
  said: readonly Said[],
  giver: Attribution | null,
  { taken }: IntroductionFacts,
): boolean {
  const reply = said.at(-1);
  if (!reply || reply.attribution.kind === "asker") return false;
  const before = said.at(-2);
  if (FOLLOW_UP_OFFERED.test(reply.text.trim())) return true;
  if (before?.attribution.kind === "asker" && isUnanswered(before.text, reply.text)) return true;
  if (greetsAnew(asked, taken)) return false;
  const waits = by === "called-by-moderator" && keepsFloor(giver, reply.attribution, said) && linksOn(asked);
  return waits || (!closesFloor(reply.text, before) && goesOnAsking(reply.text, name, asked));
}

/** Whether a question is not answered yet: it only asks to be heard, or the reply asks back or is cut off. */
function isUnanswered(question: string, reply: string): boolean {
  return SOUND_CHECK.test(question.slice(-120)) || leavesFloor(reply);
}

/** Whether a reply leaves the floor to nobody, as a moderator's "Okay." after an answer does, or opens it to all. */
function closesFloor(reply: string, before: Said | undefined): boolean {
  const passesOn = isPleasantry(reply) || handsOver(reply);
  return (
    (passesOn && before?.attribution.kind === "person") ||
    ALL_ASKED.test(reply.slice(-100)) ||
    opensFloor(reply)
  );
}

/** An answer, and then, in a line of its own, words that give the floor on: "Yes, sir, in the back.", "Go ahead.", "Major." */
function opensFloor(reply: string): boolean {
  const [last = "", ...before] = reply.trim().split("\n").reverse();
  if (!before.length) return false;
  return handsOver(last) || MEANT_HERE.test(last) || /^(?:\p{Lu}[\p{L}.'’-]*[\s,]*){1,3}[.?!:]*$/u.test(last);
}

/** "Yes, sir.", "in the back": somebody is meant whose name is not known. */
const MEANT_HERE = new RegExp(`(?<!\\p{L})(?:sir|ma['’]am|${LOOKS})`, "iu");

/** "Of a bridge?", "On the second —": no answer yet. */
function leavesFloor(reply: string): boolean {
  const words = countWords(reply);
  return (
    (words <= CUT_REPLY && isCutOff(reply)) ||
    (words <= SHORT_REPLY && reply.includes("?") && !FLOOR_OPEN.test(reply))
  );
}

/** Where one calls and another answers, the floor is the called asker's until the one who calls speaks again after an answer. */
function keepsFloor(giver: Attribution | null, replier: Attribution, said: readonly Said[]): boolean {
  if (giver?.kind !== "person" || replier.kind !== "person" || giver.person === replier.person) return false;
  const asked = said.findLastIndex(({ attribution }) => attribution.kind === "asker");
  return !said
    .slice(asked + 2)
    .some(
      ({ text, attribution }) =>
        attribution.kind === "person" && attribution.person === giver.person && !isPleasantry(text),
    );
}

/** "The lady in the second row, please.": somebody is called, but not by name. */
function meansAnother(said: readonly Said[]): boolean {
  const caller = said.at(-1);
  return caller?.attribution.kind === "person" && MEANT.test(caller.text.slice(-100));
}

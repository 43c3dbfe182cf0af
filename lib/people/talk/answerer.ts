import type { Turn } from "../../transcript/item.ts";
import { countWords, hasMoreWords } from "../../transcript/outline.ts";
import type { Speaker } from "../../transcript/speaker.ts";
import {
  asks,
  echoes,
  handsOver,
  isCounterQuestion,
  isCutOff,
  isPlainReply,
  isPleasantry,
} from "../behaviour.ts";
import { onlyAsks } from "./askings.ts";
import { callsSomebody, emptyTurn, isOnlyNames, passesOn } from "./calls.ts";
import { isAskers, isWholeQuestion, LISTENING_WORDS, type Moment, type Move, THANKS_IN } from "./moment.ts";
import { isForeignSpeech } from "./sound.ts";

/** Who is talked over while he waits for the question says no more than this. */
const BREAKING_WORDS = 9;
/** Who goes on with an answer says more than this. */
const ADDING_WORDS = 15;
/** "Thank you, Frederic, and Emily?" calls; a question is longer. */
const CALLING_WORDS = 6;
/** "Thank you. And then we'll do one more question from …" may take more words than an answer that ends so. */
const HANDING_WORDS = 32;
const THANKS = /^(?:thank|okay|ok\b|all right|great)/iu;
/** A guest is let go in no more words than these. */
const DISMISSING_WORDS = 60;

/** An answer, or only a question back, a sign of listening, thanks, a call to the next. */
export function answerersMove({ text }: Turn, moment: Moment): Move {
  const { before, next } = moment;
  const answered = moment.answered && !moment.asked;
  const words = countWords(text);
  const aside = answered ? "nothing" : "listens";
  const onward = answered ? "hands-over" : "listens";
  if (isPlainReply(text) && !answered && before?.move === "asks" && isWholeQuestion(before.turn))
    return "answers";
  if (isForeignSpeech(text) && next?.kind === "interpreter") return "answers";
  const echoing = before?.move === "asks" && asks(before.turn.text) && echoes(text, before.turn.text);
  if (isPleasantry(text) && !echoing) return aside;
  const empty = emptyTurn(text, !answered && before?.move === "asks" && isWholeQuestion(before.turn));
  // "Good night, Matthew. Iftikhar?" waves a question away.
  if (empty === "closes-and-calls") return "hands-over";
  if (empty) return empty === "calls" ? onward : aside;
  // The answer goes on after a word thrown in.
  if (before?.move === "remarks" && before.speaker.kind === "moderator") return "answers";
  if (answered && before?.move === "listens" && before.speaker.kind === "moderator") return "answers";
  if (words <= 3 && isCutOff(text)) return answered ? "answers" : "listens";
  if (words <= LISTENING_WORDS && asksBack(text, moment)) return aside;
  if (words <= LISTENING_WORDS && next?.kind === "principal" && passesOn(text)) return aside;
  // Nobody asked yet: "You have lost the thread. Go ahead. What else?"
  if (
    !answered &&
    before?.move === "remarks" &&
    isAskers(before.speaker.kind) &&
    words <= LISTENING_WORDS &&
    callsSomebody(text)
  )
    return "hands-over";
  if (leavesUnasked(text, moment)) return "listens";
  if (
    answered &&
    words <= (THANKS.test(text) ? HANDING_WORDS : LISTENING_WORDS + 8) &&
    (handsOver(text) || callsSomebody(text))
  )
    return onward;
  if (moment.answered && words <= CALLING_WORDS && namesNext(text, next)) return "hands-over";
  if (answered && isOnlyNames(text)) return onward;
  // Another at the table adds a word right after the answer: "Ninety per cent of them."
  if (answered && adds(text, moment)) return "answers";
  if (answered && words < ADDING_WORDS && !isCutOff(before?.turn.text ?? "") && !isCutOff(text))
    return "nothing";
  return "answers";
}

/** "Which poll is this?", and the asker goes on. */
function asksBack(text: string, { next, answered }: Moment): boolean {
  if (isCounterQuestion(text)) return true;
  return !answered && next !== null && isAskers(next.kind) && onlyAsks(text);
}

/** "On the statement this morning –" "I haven't read it. Go ahead.": what was begun is not asked yet. */
function leavesUnasked(text: string, { before, next, answered }: Moment): boolean {
  if (answered || before?.move !== "asks" || isWholeQuestion(before.turn)) return false;
  if (!next || !isAskers(next.kind)) return false;
  return (
    (!hasMoreWords(text, BREAKING_WORDS) && isCutOff(text)) ||
    (!hasMoreWords(text, LISTENING_WORDS + 2) && handsOver(text))
  );
}

/** "Please, Olha Koval, Channel Five.": names whoever asks next. */
function namesNext(text: string, next: Speaker | null): boolean {
  const first = next && next.kind !== "principal" ? (next.name ?? next.outlet)?.split(" ")[0] : undefined;
  return first !== undefined && text.includes(first);
}

/** "All right. Susan, I know you have a lunch. Thank you.": a host lets his guest go. */
function isDismissal(text: string, { name }: Speaker): boolean {
  if (
    name === null ||
    hasMoreWords(text, DISMISSING_WORDS) ||
    !/^(?:thank|all right|okay|ok\b|great)/iu.test(text)
  )
    return false;
  return name.split(" ").some((part) => part.length > 2 && text.includes(part));
}

function adds(text: string, { before }: Moment): boolean {
  if (before?.move !== "answers" || before.speaker.kind !== "principal") return false;
  if (isDismissal(text, before.speaker)) return false;
  return countWords(text) >= 2 && !(!hasMoreWords(text, LISTENING_WORDS) && THANKS_IN.test(text));
}

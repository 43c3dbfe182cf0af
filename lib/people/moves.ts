import type { Turn } from "../transcript/item.ts";
import { countWords } from "../transcript/outline.ts";
import type { Speaker, SpeakerKind } from "../transcript/speaker.ts";
import {
  asks,
  contentWords,
  echoes,
  handsOver,
  isCounterQuestion,
  isCutOff,
  isPlainReply,
  isPleasantry,
  offersFloor,
} from "./behaviour.ts";
import {
  asksFloor,
  asksNothing,
  callsSomebody,
  concludes,
  emptyTurn,
  instructs,
  isAboutSound,
  isForeignSpeech,
  isGreeting,
  isOnlyNames,
  isUnheard,
  onlyAsks,
  passesOn,
  repliesTo,
  requests,
  takesLeave,
  takesQuestion,
} from "./replies.ts";

/** Shorter turns without a question mark ask nothing: "Thank you.", "On today …". */
const ASKING_WORDS = 8;
/** A reply up to this length may be a mere sign of listening, or a question back: "Yeah.", "Which poll is this?" */
const LISTENING_WORDS = 12;
/** Who is talked over while he waits for the question says no more than this. */
const BREAKING_WORDS = 9;
/** Who goes on with an answer says more than this. */
const ADDING_WORDS = 15;
/** "Thank you, Frederic, and Emily?" calls; a question is longer. */
const CALLING_WORDS = 6;
/** "Thank you. And then we'll do one more question from …" may take more words than an answer that ends so. */
const HANDING_WORDS = 32;
const THANKS = /^(?:thank|okay|ok\b|all right|great)/iu;
const THANKS_IN = /\bthank|\bmerci\b|\bdanke\b|\bgracias\b|\bgrazie\b|дякую|спасибо/iu;
/** From here on a moderator's turn after a question says something of its own. */
const ANSWERING_WORDS = 18;
/** A guest is let go in no more words than these. */
const DISMISSING_WORDS = 60;
/** An interviewer's statement of so many words, to which a guest says yes or no, asks. */
const STATING_WORDS = 10;
/** A question to a colleague at the table ends a turn no longer than this; what is longer is a speech. */
const TABLE_WORDS = 100;

/** What a turn does in the talk between those who ask and those who answer. */
export type Move =
  | "asks"
  | "answers"
  /** Answers, and asks the next in the same breath. */
  | "answers-and-asks"
  /** Leaves the question open: a sign of listening, a question back, a passing on. */
  | "listens"
  /** An asker who says something, but asks nothing. */
  | "remarks"
  | "interprets"
  /** Gives the floor to the next: what was asked is done with. */
  | "hands-over"
  | "nothing";

/** What a turn's move is judged by besides its words. */
export interface Moment {
  /** Its speaker asks like a journalist all along. */
  readonly interviews: boolean;
  /** Nobody asks by trade: whoever is at the table asks the others. */
  readonly table: boolean;
  /** The question that is open has an answer. */
  readonly answered: boolean;
  /** A question is open, and nobody has answered it. */
  readonly waiting: boolean;
  /** The question names this speaker, or all. */
  readonly asked: boolean;
  readonly before: { readonly move: Move; readonly turn: Turn; readonly speaker: Speaker } | null;
  /** Who speaks next, and what he says. */
  readonly next: Speaker | null;
  readonly reply: string;
}

/** The move of a turn. */
export function moveOf(turn: Turn, speaker: Speaker, moment: Moment): Move {
  const { kind } = speaker;
  if (kind === "interpreter") return isAboutSound(turn.text) ? "listens" : "interprets";
  if (isAskers(kind)) return askersMove(turn, moment);
  if (isAboutSound(turn.text)) return moment.answered ? "nothing" : "listens";
  if (moment.table) return tablesMove(turn, kind, moment);
  return kind === "moderator" ? moderatorsMove(turn, speaker, moment) : answerersMove(turn, moment);
}

/** Who asks by trade. */
export function isAskers(kind: SpeakerKind): boolean {
  return kind === "journalist" || kind === "audience" || kind === "group";
}

function askersMove({ text }: Turn, { before, next, reply }: Moment): Move {
  if (isUnheard(text)) return next?.kind === "principal" && isAnswerToUnheard(reply) ? "asks" : "remarks";
  if (isForeignSpeech(text) && next?.kind === "interpreter") return "asks";
  if (isAboutSound(text) || isPleasantry(text) || isGreeting(text) || asksFloor(text)) return "remarks";
  // "Which vote?" "The one on fisheries."
  if (before?.move === "listens" && before.speaker.kind === "principal" && onlyAsks(before.turn.text))
    return namesSelf(text) ? "remarks" : "asks";
  if (asks(text)) return "asks";
  if (asksNothing(text)) return "remarks";
  if (isCutOff(text)) return countWords(text) >= 5 && contentWords(text) >= 2 ? "asks" : "remarks";
  return lengthOf(text) >= ASKING_WORDS || concludes(text) ? "asks" : "remarks";
}

/** What nobody heard was a question where somebody answers it, and does not ask for it again. */
function isAnswerToUnheard(reply: string): boolean {
  return !isAboutSound(reply) && !isPleasantry(reply) && !emptyTurn(reply) && !asks(reply);
}

/** "Who are you with?" "I'm with the Courier." */
function namesSelf(text: string): boolean {
  return /^(?:i(?:'|’)(?:m|ll)|my name|this is|ich bin|je suis|soy|sono|меня зовут|мене звати)\b/iu.test(
    text,
  );
}

/** Words; where a script sets none apart, two letters of it are taken for one. */
function lengthOf(text: string): number {
  const unparted = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return countWords(text) + unparted / 2;
}

function moderatorsMove(turn: Turn, speaker: Speaker, moment: Moment): Move {
  const { answered, before } = moment;
  if (isPleasantry(turn.text) || isGreeting(turn.text) || instructs(turn.text)) return "nothing";
  if (moderatorAsks(turn, moment)) return "asks";
  if (moderatorAnswers(turn, speaker, moment)) return "answers";
  if (takesLeave(turn.text)) return "hands-over";
  // "Minister Holt?", and he adds his answer.
  if (moment.next?.kind === "principal" && (isOnlyNames(turn.text) || offersFloor(turn.text)))
    return "listens";
  // "That sort of shelf." is thrown into an answer that goes on.
  if (before?.move === "answers" && breaksOff(before.turn.text) && isThrownIn(turn.text)) return "remarks";
  // A moderator who calls the next before anybody has answered collects questions: they are answered together.
  return answered ? "hands-over" : "listens";
}

/** "We have one from the screen: when does it bloom?" is asked where a guest replies; where an asker follows, it calls. */
function moderatorAsks({ text }: Turn, { interviews, answered, before, next, reply }: Moment): boolean {
  if ((next && isAskers(next.kind)) || isOnlyNames(text)) return false;
  const words = countWords(text);
  const toGuest = next?.kind === "principal";
  const passes = before?.move === "asks" && !answered && words <= LISTENING_WORDS;
  if (asks(text)) return toGuest && !offersFloor(text) && !passes;
  if (!toGuest || !interviews || emptyTurn(text) || takesLeave(text)) return false;
  // "That cannot have been easy for the people on the islands." "No, it was not."
  return requests(text) || (words >= STATING_WORDS && !THANKS_IN.test(text) && repliesTo(reply));
}

/** Whoever runs the floor answers where he says that he will, or speaks at length, or nobody else answers. */
function moderatorAnswers({ text }: Turn, { name }: Speaker, { answered, before, next }: Moment): boolean {
  // "Craig, do you have the sheet?" "I do: 452."
  if (before?.move === "answers" && name && isAskedFor(before.turn.text, name)) return !emptyTurn(text);
  if (takesQuestion(text) && (answered || before?.move === "asks")) return true;
  const pending = before?.move === "asks" && !answered;
  if (!pending || emptyTurn(text) || takesLeave(text) || asks(text) || handsOver(text)) return false;
  if (countWords(text) >= ANSWERING_WORDS) return true;
  return (
    isAskers(before.speaker.kind) &&
    next !== null &&
    isAskers(next.kind) &&
    /^(?:yes|no|ja|nein|oui|non|так|ні|да|нет|sí|sì)\b/iu.test(text)
  );
}

/** Whether an answer ends by asking somebody by name. */
function isAskedFor(answer: string, name: string): boolean {
  const last = /[^.?!…]+[?？]["”»)]*\s*$/u.exec(answer.slice(-160))?.[0] ?? "";
  return name.split(" ").some((part) => part.length > 2 && last.includes(part));
}

/** An answer, or only a question back, a sign of listening, thanks, a call to the next. */
function answerersMove({ text }: Turn, moment: Moment): Move {
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
  if (answered && words <= CALLING_WORDS && namesNext(text, next)) return onward;
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
    (countWords(text) <= BREAKING_WORDS && isCutOff(text)) ||
    (countWords(text) <= LISTENING_WORDS + 2 && handsOver(text))
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
    countWords(text) > DISMISSING_WORDS ||
    !/^(?:thank|all right|okay|ok\b|great)/iu.test(text)
  )
    return false;
  return name.split(" ").some((part) => part.length > 2 && text.includes(part));
}

function adds(text: string, { before }: Moment): boolean {
  if (before?.move !== "answers" || before.speaker.kind !== "principal") return false;
  if (isDismissal(text, before.speaker)) return false;
  return countWords(text) >= 3 && !(countWords(text) <= LISTENING_WORDS && THANKS_IN.test(text));
}

/** At a table where nobody asks by trade whoever ends on a question asks the next, and the next answers. */
function tablesMove({ text }: Turn, kind: SpeakerKind, { before, waiting, next }: Moment): Move {
  const asksNext = next !== null && asksAtTable(text);
  if (waiting) {
    if (isPleasantry(text) || isProcedure(text) || onlyAsks(text)) return "listens";
    if (kind === "moderator" && !(before && INQUIRY.test(before.turn.text))) return "listens";
    return asksNext ? "answers-and-asks" : "answers";
  }
  if (isPleasantry(text)) return "nothing";
  return asksNext ? "asks" : "hands-over";
}

function asksAtTable(text: string): boolean {
  if (countWords(text) > TABLE_WORDS || isProcedure(text) || offersFloor(text)) return false;
  return (
    /[?？]["”»)]*$/u.test(text.trim()) ||
    /\bi would like to know\b|reserving the right to object.*\?/iu.test(text)
  );
}

/** "Will the gentleman yield?", "Is there objection?": forms of the house that ask nobody anything. */
function isProcedure(text: string): boolean {
  return countWords(text) <= 40 && PROCEDURE.test(text);
}

const PROCEDURE =
  /\bwill the \w+(?: from [\w ]+)? yield\b|\bi yield\b|\bis there (?:any |an )?objection\b|\bwithout objection\b|\bunanimous consent\b|\bis recognized\b|\bgive the floor\b|\basked for the floor\b|\blist of speakers\b|\border(?:, order)?\.|\bquestion is on\b/iu;

/** What is put to the chair; all else is put through it. */
const INQUIRY = /\bparliamentary inquiry\b|\bpoint of order\b|\brappel au règlement\b/iu;

/** "There was going to be a spray." asks as well as "Will there be one?"; "Can we get —" does not yet. */
function isWholeQuestion({ text }: Turn): boolean {
  return asks(text) || !isCutOff(text);
}

/** Whether an answer breaks off: at a dash, or at a comma. */
function breaksOff(text: string): boolean {
  return isCutOff(text) || /,["”»)]*$/u.test(text.trim());
}

function isThrownIn(text: string): boolean {
  return countWords(text) <= LISTENING_WORDS && !asks(text) && !handsOver(text) && !emptyTurn(text);
}

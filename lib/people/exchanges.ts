import type { Item, Turn } from "../transcript/item.ts";
import { countWords } from "../transcript/outline.ts";
import type { Speaker, SpeakerId } from "../transcript/speaker.ts";
import type { Exchange } from "../transcript/transcript.ts";
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

/** Shorter turns without a question mark ask nothing: "Thank you.", "On today …". */
const ASKING_WORDS = 8;
/** A reply up to this length may be a mere sign of listening, or a question back: "Yeah.", "Which poll is this?" */
const LISTENING_WORDS = 12;
/** Who adds to an answer says more than this. */
const ADDING_WORDS = 15;
/** "Thank you, Frederic, and Emily?" calls; a question is longer. */
const CALLING_WORDS = 6;
/** The next turn stands within so many items: notes and headings may come between. */
const NEAR = 6;
/** "Thank you. And then we'll do one more question from …" may take more words than an answer that ends so. */
const HANDING_WORDS = 32;
const THANKS = /^(?:thank|okay|ok\b|all right|great)/iu;
/** From here on a moderator's turn after a question says something of its own. */
const ANSWERING_WORDS = 18;

/** What a turn does in the talk between those who ask and those who answer. */
type Move = "asks" | "remarks" | "answers" | "listens" | "hands-over" | "interprets" | "nothing";

interface OpenExchange {
  readonly question: number[];
  readonly answers: number[];
}

/**
 * Pairs questions with their answers. A question put again or interrupted is one question; several people may answer; an answer
 * goes on after an interruption. Thanks, cut-off beginnings and the moderator's hand-over are no part.
 */
export function exchangesOf(items: readonly Item[], speakers: readonly Speaker[]): Exchange[] {
  const kinds = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const interviewer = interviewerOf(items, kinds);
  const exchanges: OpenExchange[] = [];
  /** The exchange whose answer was cut off by the question that is open now. */
  let interrupted: OpenExchange | null = null;
  let open: OpenExchange | null = null;
  let before: { move: Move; turn: Turn } | null = null;
  const close = () => {
    open = null;
    interrupted = null;
  };
  items.forEach((item, at) => {
    if (item.type !== "turn") return;
    const speaker = kinds.get(item.speaker);
    if (!speaker) return;
    const answered = open !== null && open.answers.length > 0;
    // What goes on after a note does what it did before.
    const asked = open?.question.map((index) => textAt(items, index)).join(" ") ?? "";
    const move =
      item.resumes && before
        ? before.move
        : moveOf(item, speaker, {
            interviews: speaker.id === interviewer,
            answered: answered && !isAsked(asked, speaker),
            before,
            next: speakerAfter(items, at, kinds),
          });
    if (move === "asks") {
      if (open?.answers.length && before && isCutOff(before.turn.text)) interrupted = open;
      else if (open?.answers.length) interrupted = null;
      const others = before !== null && labelNames(before.turn, kinds.get(before.turn.speaker));
      open = asksOn(open, before, item, speaker) || (open && !open.answers.length && others) ? open : null;
      if (open) open.question.push(at);
      else open = { question: [at], answers: [] };
    } else if (move === "answers" && open) {
      if (!open.answers.length) exchanges.push(open);
      open.answers.push(at);
      if (interrupted && /^\s*[—–-]/u.test(item.text)) interrupted.answers.push(at);
    } else if (move === "interprets" && open && before) {
      if (before.move === "asks") open.question.push(at);
      else if (before.move === "answers") open.answers.push(at);
    } else if (move === "hands-over") close();
    before = { move: move === "interprets" && before ? before.move : move, turn: item };
  });
  return exchanges;
}

/** Whether a turn's own label names who asks: "Sidhant:", not "Q:" of somebody who was called. */
function labelNames({ label, reasons }: Turn, speaker: Speaker | undefined): boolean {
  return (
    label !== null &&
    speaker?.name != null &&
    !reasons.includes("called-by-moderator") &&
    !reasons.includes("self-introduction")
  );
}

function textAt(items: readonly Item[], index: number): string {
  const item = items[index];
  return item?.type === "turn" ? item.text : "";
}

/** "To both of you", "and for President Popov": whoever is asked answers, however briefly. */
function isAsked(asked: string, { name }: Speaker): boolean {
  const surname = name?.split(" ").at(-1);
  return (
    /\bboth\b|each of you|tous les deux|обох|обоим|beide/iu.test(asked) ||
    (surname !== undefined && asked.includes(surname))
  );
}

/** Whether a question goes on with the one that is open: put again after a question back, or taken up where it was cut off. */
function asksOn(
  open: OpenExchange | null,
  before: { move: Move; turn: Turn } | null,
  turn: Turn,
  speaker: Speaker,
): boolean {
  if (!open || open.answers.length) return false;
  if (turn.resumes) return true;
  if (before?.move === "listens" || before?.move === "remarks" || before?.move === "nothing") return true;
  return (
    (before !== null && isCutOff(before.turn.text) && /^\s*[—–-]/u.test(turn.text)) || speaker.name !== null
  );
}

/** What a turn's move is judged by besides its words. */
interface Moment {
  /** Its speaker asks like a journalist all along. */
  readonly interviews: boolean;
  /** The question that is open has an answer. */
  readonly answered: boolean;
  readonly before: { readonly move: Move; readonly turn: Turn } | null;
  /** Who speaks next. */
  readonly next: Speaker | null;
}

function moveOf(turn: Turn, { kind }: Speaker, moment: Moment): Move {
  switch (kind) {
    case "journalist":
    case "audience":
    case "group":
      return isQuestion(turn.text) ? "asks" : "remarks";
    case "interpreter":
      return "interprets";
    case "moderator":
      return moderatorsMove(turn, moment);
    default:
      return answerersMove(turn, moment);
  }
}

function moderatorsMove({ text }: Turn, { interviews, answered, before, next }: Moment): Move {
  if (isPleasantry(text)) return "nothing";
  const words = countWords(text);
  const pending = before?.move === "asks" && !answered;
  // "We have one from the screen: when does it bloom?" is asked where a guest replies.
  const toGuest = next?.kind === "principal" && !offersFloor(text) && !(pending && words <= LISTENING_WORDS);
  const toAsker = next?.kind === "journalist" || next?.kind === "audience" || next?.kind === "moderator";
  if (asks(text) && (toGuest || (interviews && !toAsker && words >= CALLING_WORDS))) return "asks";
  if (pending && words >= ANSWERING_WORDS && !handsOver(text) && !asks(text)) return "answers";
  // A moderator who calls the next before anybody has answered collects questions: they are answered together.
  return answered ? "hands-over" : "listens";
}

/** An answer, or only a question back, a sign of listening, thanks, a call to the next. */
function answerersMove({ text }: Turn, { answered, before, next }: Moment): Move {
  const words = countWords(text);
  if (isPlainReply(text) && !answered && before?.move === "asks" && isWholeQuestion(before.turn))
    return "answers";
  const echoing = before?.move === "asks" && asks(before.turn.text) && echoes(text, before.turn.text);
  if (isPleasantry(text) && !echoing) return answered ? "nothing" : "listens";
  if (words <= 3 && isCutOff(text)) return answered ? "answers" : "listens";
  if (words <= LISTENING_WORDS && isCounterQuestion(text)) return answered ? "nothing" : "listens";
  const most = THANKS.test(text) ? HANDING_WORDS : LISTENING_WORDS + 8;
  if ((words <= most && handsOver(text)) || (words <= CALLING_WORDS && calls(text, next)))
    return answered ? "hands-over" : saysMore(text) ? "answers" : "listens";
  if (answered && words < ADDING_WORDS && !isCutOff(before?.turn.text ?? "") && !isCutOff(text))
    return "nothing";
  return /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?[.?]$/u.test(text.trim()) && answered
    ? "hands-over"
    : "answers";
}

/** "There was going to be a spray." asks as well as "Will there be one?"; "Can we get —" does not yet. */
function isWholeQuestion({ text }: Turn): boolean {
  return asks(text) || !isCutOff(text);
}

/** "There is none. Let me go to someone I haven't called on.": the first sentence answers. */
function saysMore(text: string): boolean {
  const first = /^[^.?!…]+[.!]/u.exec(text.trim())?.[0] ?? "";
  return first !== "" && first.length < text.trim().length && !isPleasantry(first) && !handsOver(first);
}

/** "Please, Olha Koval, Channel Five.": names whoever asks next. */
function calls(text: string, next: Speaker | null): boolean {
  const first = next && next.kind !== "principal" ? (next.name ?? next.outlet)?.split(" ")[0] : undefined;
  return first !== undefined && text.includes(first);
}

function speakerAfter(
  items: readonly Item[],
  at: number,
  kinds: ReadonlyMap<SpeakerId, Speaker>,
): Speaker | null {
  const next = items.slice(at + 1, at + NEAR).find((item) => item.type === "turn");
  return (next && kinds.get(next.speaker)) ?? null;
}

/** A moderator who asks like a journalist all along: the one who asks most. */
function interviewerOf(items: readonly Item[], kinds: ReadonlyMap<SpeakerId, Speaker>): SpeakerId | null {
  const asking = new Map<SpeakerId, number>();
  for (const item of items) {
    if (item.type !== "turn" || kinds.get(item.speaker)?.kind !== "moderator" || !asks(item.text)) continue;
    asking.set(item.speaker, (asking.get(item.speaker) ?? 0) + 1);
  }
  const best = [...asking].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= 2 ? best[0] : null;
}

function isQuestion(text: string): boolean {
  if (isPleasantry(text)) return false;
  if (asks(text)) return true;
  return (
    countWords(text) >= ASKING_WORDS || (isCutOff(text) && countWords(text) >= 5 && contentWords(text) >= 2)
  );
}

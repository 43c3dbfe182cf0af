import type { Item, Turn } from "../transcript/item.ts";
import { countWords } from "../transcript/outline.ts";
import type { Speaker, SpeakerId } from "../transcript/speaker.ts";
import type { Exchange } from "../transcript/transcript.ts";
import { asks, handsOver, isCounterQuestion, isCutOff, isPleasantry } from "./behaviour.ts";

/** Shorter turns without a question mark ask nothing: "Thank you.", "On today …". */
const ASKING_WORDS = 8;
/** A reply up to this length may be a mere sign of listening, or a question back: "Yeah.", "Which poll is this?" */
const LISTENING_WORDS = 12;
/** Who adds to an answer says more than this. */
const ADDING_WORDS = 15;
/** "Thank you, Frederic, and Emily?" calls; a question is longer. */
const CALLING_WORDS = 6;
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
        : moveOf(item, speaker, interviewer, answered && !isAsked(asked, speaker), before);
    if (move === "asks") {
      if (open?.answers.length && before && isCutOff(before.turn.text)) interrupted = open;
      else if (open?.answers.length) interrupted = null;
      open = asksOn(open, before, item, speaker) ? open : null;
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

function moveOf(
  turn: Turn,
  speaker: Speaker,
  interviewer: SpeakerId | null,
  answered: boolean,
  before: { move: Move; turn: Turn } | null,
): Move {
  switch (speaker.kind) {
    case "journalist":
    case "audience":
    case "group":
      return isQuestion(turn.text) ? "asks" : "remarks";
    case "interpreter":
      return "interprets";
    case "moderator":
      return moderatorsMove(turn, speaker.id === interviewer, answered, before);
    default:
      return answerersMove(turn, answered, before);
  }
}

function moderatorsMove(
  { text }: Turn,
  interviews: boolean,
  answered: boolean,
  before: { move: Move; turn: Turn } | null,
): Move {
  if (isPleasantry(text)) return "nothing";
  if (interviews && asks(text) && countWords(text) >= CALLING_WORDS) return "asks";
  if (
    !answered &&
    before?.move === "asks" &&
    countWords(text) >= ANSWERING_WORDS &&
    !handsOver(text) &&
    !asks(text)
  )
    return "answers";
  // A moderator who calls the next before anybody has answered collects questions: they are answered together.
  return answered ? "hands-over" : "listens";
}

/** An answer, or only a question back, a sign of listening, thanks, a call to the next. */
function answerersMove({ text }: Turn, answered: boolean, before: { turn: Turn } | null): Move {
  const words = countWords(text);
  if (isPleasantry(text)) return answered ? "nothing" : "listens";
  if (words <= 3 && isCutOff(text)) return answered ? "answers" : "listens";
  if (words <= LISTENING_WORDS && isCounterQuestion(text)) return answered ? "nothing" : "listens";
  if (words <= LISTENING_WORDS + 8 && handsOver(text)) return answered ? "hands-over" : "listens";
  if (answered && words < ADDING_WORDS && !isCutOff(before?.turn.text ?? "") && !isCutOff(text))
    return "nothing";
  return /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?[.?]$/u.test(text.trim()) && answered
    ? "hands-over"
    : "answers";
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
  return countWords(text) >= ASKING_WORDS || (isCutOff(text) && countWords(text) >= 5);
}

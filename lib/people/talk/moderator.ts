import type { Turn } from "../../transcript/item.ts";
import { countWords, hasMoreWords } from "../../transcript/outline.ts";
import type { Speaker } from "../../transcript/speaker.ts";
import { asks, handsOver, isCutOff, isPleasantry, offersFloor } from "../behaviour.ts";
import { repliesTo, takesQuestion } from "./answerings.ts";
import { isGreeting, readsQuestion, requests } from "./askings.ts";
import { emptyTurn, instructs, isOnlyNames, takesLeave } from "./calls.ts";
import { isAskers, LISTENING_WORDS, type Moment, type Move, THANKS_IN } from "./moment.ts";

/** From here on a moderator's turn after a question says something of its own. */
const ANSWERING_WORDS = 18;
/** An interviewer's statement of so many words, to which a guest says yes or no, asks. */
const STATING_WORDS = 10;
/** While a guest is interviewed, what takes so many words is put to him. */
const SAYING_WORDS = 6;

/** Whoever runs the floor gives it on, or asks or answers himself. */
export function moderatorsMove(turn: Turn, speaker: Speaker, moment: Moment): Move {
  const { answered, before } = moment;
  if (isPleasantry(turn.text) || isGreeting(turn.text) || instructs(turn.text)) return "nothing";
  if (moderatorAsks(turn, moment)) return "asks";
  if (moderatorAnswers(turn, speaker, moment)) return "answers";
  if (takesLeave(turn.text)) return "hands-over";
  // "Minister Holt?", and he adds his answer.
  if (moment.next?.kind === "principal" && (isOnlyNames(turn.text) || offersFloor(turn.text)))
    return "listens";
  // "That sort of shelf." is thrown into an answer that goes on.
  const goesOn =
    before?.move === "answers" && ((moment.interviews && moment.unasked) || breaksOff(before.turn.text));
  if (goesOn && isThrownIn(turn.text)) return "remarks";
  // A moderator who calls the next before anybody has answered collects questions: they are answered together.
  return answered ? "hands-over" : "listens";
}

/** "We have one from the screen: when does it bloom?" is asked where a guest replies; where an asker follows, it calls. */
function moderatorAsks(
  { text }: Turn,
  { interviews, unasked, answered, before, next, reply }: Moment,
): boolean {
  if ((next && isAskers(next.kind)) || isOnlyNames(text)) return false;
  const words = countWords(text);
  const toGuest = next?.kind === "principal";
  const passes = before?.move === "asks" && !answered && words <= LISTENING_WORDS;
  if (asks(text)) return toGuest && !offersFloor(text) && !passes;
  if (!toGuest || emptyTurn(text) || takesLeave(text)) return false;
  // "A question has come in from a viewer, who asks why the south should care."
  if (readsQuestion(text)) return true;
  if (!interviews) return false;
  // "That cannot have been easy for the people on the islands." "No, it was not."
  const states = words >= STATING_WORDS && repliesTo(reply);
  const goesOn =
    unasked && before?.speaker.kind === "principal" && words >= SAYING_WORDS && !isPleasantry(reply);
  return requests(text) || ((states || goesOn) && !THANKS_IN.test(text));
}

/** Whoever runs the floor answers where he says that he will, or speaks at length, or nobody else answers. */
function moderatorAnswers({ text }: Turn, { name }: Speaker, { answered, before, next }: Moment): boolean {
  // "Craig, do you have the sheet?" "I do: 452."
  if (before?.move === "answers" && name && isAskedFor(before.turn.text, name)) return !emptyTurn(text);
  if (takesQuestion(text) && (answered || before?.move === "asks")) return true;
  const pending = before?.move === "asks" && !answered;
  if (!pending || emptyTurn(text) || takesLeave(text) || asks(text) || handsOver(text)) return false;
  if (hasMoreWords(text, ANSWERING_WORDS - 1)) return true;
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

/** Whether an answer breaks off: at a dash, or at a comma. */
function breaksOff(text: string): boolean {
  return isCutOff(text) || /,["”»)]*$/u.test(text.trim());
}

function isThrownIn(text: string): boolean {
  return !hasMoreWords(text, LISTENING_WORDS) && !asks(text) && !handsOver(text) && !emptyTurn(text);
}

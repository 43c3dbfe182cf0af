import type { Turn } from "../../transcript/item.ts";
import { countWords, hasMoreWords } from "../../transcript/outline.ts";
import { asks, contentWords, isCutOff, isPleasantry } from "../behaviour.ts";
import { asksFloor, asksNothing, concludes, isGreeting, onlyAsks } from "./askings.ts";
import { emptyTurn } from "./calls.ts";
import type { Moment, Move } from "./moment.ts";
import { isAboutSound, isForeignSpeech, isUnheard } from "./sound.ts";

/** Shorter turns without a question mark ask nothing: "Thank you.", "On today …". */
const ASKING_WORDS = 8;

/** Whoever asks by trade asks, or only remarks. */
export function askersMove({ text }: Turn, { before, next, reply }: Moment): Move {
  if (isUnheard(text)) return next?.kind === "principal" && isAnswerToUnheard(reply) ? "asks" : "remarks";
  if (isForeignSpeech(text) && next?.kind === "interpreter") return "asks";
  if (isAboutSound(text) || isPleasantry(text) || isGreeting(text) || asksFloor(text)) return "remarks";
  // "Which vote?" "The one on fisheries."
  if (before?.move === "listens" && before.speaker.kind === "principal" && onlyAsks(before.turn.text))
    return namesSelf(text) || ASKS_WHO.test(before.turn.text) ? "remarks" : "asks";
  if (asks(text)) return "asks";
  if (asksNothing(text)) return "remarks";
  if (isCutOff(text)) return hasMoreWords(text, 4) && contentWords(text) >= 2 ? "asks" : "remarks";
  return lengthOf(text) >= ASKING_WORDS || concludes(text) ? "asks" : "remarks";
}

/** What nobody heard was a question where somebody answers it, and does not ask for it again. */
function isAnswerToUnheard(reply: string): boolean {
  return !isAboutSound(reply) && !isPleasantry(reply) && !emptyTurn(reply) && !asks(reply);
}

const ASKS_WHO =
  /\byou are\?|\bwho are you\b|\byour (?:name|outlet)\b|\bqui êtes-vous\b|\bwer sind sie\b|\bvon wem\b|\bde qué medio\b|\bdi che testata\b|как вас зовут|представьтесь|як вас звати|представтеся/iu;

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

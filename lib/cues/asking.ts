import { hasMoreWords } from "../transcript/outline.ts";
import { isPleasantry } from "./courtesy.ts";
import { asks } from "./sentence-ends.ts";
import { sentencesOf } from "./sentences.ts";

/** A question back is short: "Moving on to fishing already?" */
const BACK_WORDS = 9;
/** "Yes, there is virtue in that, isn't there?" says what it seems to ask. */
const STATES =
  /^(?:yes|no|well|i)\b|\b(?:is|are|was|do|does|did|has|have|can|will|would)n(?:'|’)t (?:it|there|he|she|they|we|you)\?$/iu;

/** Whether a short turn asks and says nothing else: "Of a bridge?", "On Poland? Sure." */
export function onlyAsks(text: string): boolean {
  if (!asks(text) || hasMoreWords(text, BACK_WORDS) || STATES.test(text)) return false;
  return sentencesOf(text).every((sentence) => /[?？]$/u.test(sentence) || isPleasantry(sentence));
}

/** "So there is an opt-out.", "Vacation, then.", "Das heißt, …": a conclusion put to somebody, who is to say yes or no. */
const CONCLUDES =
  /^(?:(?:okay|ok|right|all right|but|and|well)[,.]?\s+)*(?:so|das heißt|also|donc|alors|то есть|значит|выходит|тобто|отже|entonces|así que|quindi|dunque|cioè)[,\s]|[,\s](?:then|right|correct|oder|n(?:'|’)est-ce pas|verdad|vero)[.…]?$/iu;

/** Whether a statement asks: it draws a conclusion and leaves it to be confirmed. */
export function concludes(text: string): boolean {
  return hasMoreWords(text, 1) && CONCLUDES.test(text.trim()) && !isPleasantry(text);
}

/** "Just correcting the record", "I just want to say". */
const NO_QUESTION =
  /\b(?:just|only) (?:correcting|noting|a (?:comment|remark|correction)|to (?:correct|note|thank)|(?:want(?:ed)?|wish|would like) to (?:say|note|thank|correct|congratulate))\b|\b(?:not|no) a question\b|\bcomment, not\b|\bpas (?:de|une) question\b|\bkeine frage\b|не вопрос|не запитання/iu;

/** Whether a turn says itself that it asks nothing. */
export function asksNothing(text: string): boolean {
  return !asks(text) && NO_QUESTION.test(text);
}

/** "Can I have a second one?", "May I follow up?": asks for the floor. */
const ASKS_FLOOR =
  /^(?:(?:sorry|and|just|please)[,.]?\s+)*(?:(?:can|could|may) (?:i|we)|puis-je|darf ich|puedo|posso|можно|можна) (?:just |quickly |please )?(?:have (?:a|one|another|the)|ask|follow|get (?:a|one|another)|stay on|come in|jump in|poser|etwas fragen|preguntar|fare|вопрос|запитання)\b/iu;

/** "Will you take a question on tax?" */
const OFFERS_QUESTION =
  /\b(?:will|would|could|can) you take (?:a|one|another|some) (?:quick |short )?questions?\b/iu;

/** Whether a short turn asks for the floor and nothing else. */
export function asksFloor(text: string): boolean {
  return !hasMoreWords(text, 9) && (ASKS_FLOOR.test(text.trim()) || OFFERS_QUESTION.test(text));
}

/** "Tell us about …", "give me an example", "ask him if …": put without a question mark. */
const REQUESTS =
  /\b(?:(?:tell|give|remind|show|walk|help) (?:me|us|our (?:viewers|listeners))|talk (?:to us |a little )?about|describe|explain|(?:i(?:'|’)d|i would) (?:like|love) to (?:ask|know|hear)|i wonder|i(?:'|’)m wondering|ask (?:him|her|them|you|the \w+) (?:if|whether|what|why|how|when|who|about)|racontez|expliquez|dites-nous|erzählen sie|erklären sie|cuéntenos|explíquenos|ci (?:dica|racconti|spieghi))\b|расскажите|скажите|розкажіть|скажіть/iu;

/** Whether an interviewer's last words ask without a question mark. */
export function requests(text: string): boolean {
  return REQUESTS.test(text.slice(-220));
}

/** "… a question from a viewer, who asks why …" */
const READS = /\bquestion\b[^.?!]{0,100}\b(?:asks?|asking|wonders?|wants to know)\b[^.?!]*\.?\s*$/iu;

/** Whether a moderator's last words give a question that somebody else has sent. */
export function readsQuestion(text: string): boolean {
  return READS.test(text.slice(-260));
}

/** "Good morning, Minister, how are you?": a greeting asks nothing. */
const GREETS =
  /\bhow (?:are|do) you\b|\bhow(?:'|’)s it going\b|\bcomment (?:allez-vous|ça va)\b|\bwie geht(?:'|’)?s?\b|\bcómo está\b|\bcome (?:sta|va)\b|как (?:дела|поживаете)|як (?:справи|ся маєте)/iu;

/** Whether a short turn greets and asks nothing else. */
export function isGreeting(text: string): boolean {
  return !hasMoreWords(text, 10) && GREETS.test(text) && (text.match(/[?？]/gu)?.length ?? 0) <= 1;
}

/** "Who are you with?" */
const ASKS_WHO =
  /\byou are\?|\bwho are you\b|\byour (?:name|outlet)\b|\bqui êtes-vous\b|\bwer sind sie\b|\bvon wem\b|\bde qué medio\b|\bdi che testata\b|как вас зовут|представьтесь|як вас звати|представтеся/iu;

/** Whether a turn asks who somebody is. */
export function asksWho(text: string): boolean {
  return ASKS_WHO.test(text);
}

/** Whether a turn begins with who its speaker is: "I'm with the Courier." */
export function namesSelf(text: string): boolean {
  return /^(?:i(?:'|’)(?:m|ll)|my name|this is|ich bin|je suis|soy|sono|меня зовут|мене звати)(?!\p{L})/iu.test(
    text,
  );
}

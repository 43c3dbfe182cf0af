import { patternUnion } from "../text/pattern-union.ts";
import { hasMoreWords } from "../transcript/outline.ts";
import { isPleasantry } from "./courtesy.ts";
import { asks } from "./sentence-ends.ts";
import { sentencesOf } from "./sentences.ts";
import { wholeWords } from "./whole-words.ts";

/** A question back is short: "Moving on to fishing already?" */
const BACK_WORDS = 9;

/** How one says what one seems to ask. */
const STATES = patternUnion([
  /^(?:yes|no|well|i)\b/iu,
  // "There is virtue in that, isn't there?"
  /\b(?:is|are|was|do|does|did|has|have|can|will|would)n['’]t (?:it|there|he|she|they|we|you)\?$/iu,
]);

/** Whether a short turn asks and says nothing else: "Of a bridge?", "On Poland? Sure." */
export function onlyAsks(text: string): boolean {
  if (!asks(text) || hasMoreWords(text, BACK_WORDS) || STATES.test(text)) return false;
  return sentencesOf(text).every((sentence) => /[?？]$/u.test(sentence) || isPleasantry(sentence));
}

/** How a conclusion is put to somebody, who is to say yes or no. */
const CONCLUDES = patternUnion([
  // "So there is an opt-out.", "Das heißt, …"
  patternUnion(
    [
      /so/iu,
      /das heißt|also/iu,
      /donc|alors/iu,
      /то есть|значит|выходит/iu,
      /тобто|отже/iu,
      /entonces|así que/iu,
      /quindi|dunque|cioè/iu,
    ],
    "iu",
    String.raw`^(?:(?:okay|ok|right|all right|but|and|well)[,.]?\s+)*…[,\s]`,
  ),
  // "Vacation, then."
  /[,\s](?:then|right|correct|oder|n['’]est-ce pas|verdad|vero)[.…]?$/iu,
]);

/** Whether a statement asks: it draws a conclusion and leaves it to be confirmed. */
export function concludes(text: string): boolean {
  return hasMoreWords(text, 1) && CONCLUDES.test(text.trim()) && !isPleasantry(text);
}

/** How a turn says of itself that it is no question. */
const NO_QUESTION = patternUnion([
  // "Just correcting the record", "only a remark"
  /\b(?:just|only) (?:correcting|noting|a (?:comment|remark|correction)|to (?:correct|note|thank))\b/iu,
  // "I just want to say"
  /\b(?:just|only) (?:want(?:ed)?|wish|would like) to (?:say|note|thank|correct|congratulate)\b/iu,
  /\b(?:not|no) a question\b|\bcomment, not\b/iu,
  /\bpas (?:de|une) question\b/iu,
  /\bkeine frage\b/iu,
  /не вопрос|не запитання/iu,
]);

/** Whether a turn says itself that it asks nothing. */
export function asksNothing(text: string): boolean {
  return !asks(text) && NO_QUESTION.test(text);
}

/** "Can I have a second one?", "Sorry, may I follow up?": asks for the floor. */
const ASKS_FLOOR = patternUnion(
  [
    // "… have a second one", "… ask", "… stay on that"
    /have (?:a|one|another|the)|ask|follow|get (?:a|one|another)|stay on|come in|jump in/iu,
    /poser|etwas fragen|preguntar|fare/iu,
    /вопрос|запитання/iu,
  ],
  "iu",
  String.raw`^(?:(?:sorry|and|just|please)[,.]?\s+)*` +
    String.raw`(?:(?:can|could|may) (?:i|we)|puis-je|darf ich|puedo|posso|можно|можна) (?:just |quickly |please )?…\b`,
);

/** "Will you take a question on tax?" */
const OFFERS_QUESTION =
  /\b(?:will|would|could|can) you take (?:a|one|another|some) (?:quick |short )?questions?\b/iu;

/** Whether a short turn asks for the floor and nothing else. */
export function asksFloor(text: string): boolean {
  return !hasMoreWords(text, 9) && (ASKS_FLOOR.test(text.trim()) || OFFERS_QUESTION.test(text));
}

/** How something is asked without a question mark. */
const REQUESTS = patternUnion([
  wholeWords([
    // "Tell us about …", "give me an example"
    /(?:tell|give|remind|show|walk|help) (?:me|us|our (?:viewers|listeners))/iu,
    /talk (?:to us |a little )?about|describe|explain/iu,
    // "I'd love to hear", "I wonder"
    /i(?:['’]d| would) (?:like|love) to (?:ask|know|hear)|i wonder|i['’]m wondering/iu,
    // "ask him if …"
    /ask (?:him|her|them|you|the \w+) (?:if|whether|what|why|how|when|who|about)/iu,
    /racontez|expliquez|dites-nous/iu,
    /erzählen sie|erklären sie/iu,
    /cuéntenos|explíquenos/iu,
    /ci (?:dica|racconti|spieghi)/iu,
  ]),
  /расскажите|скажите/iu,
  /розкажіть|скажіть/iu,
]);

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
const GREETS = patternUnion([
  /\bhow (?:are|do) you\b|\bhow['’]s it going\b/iu,
  /\bcomment (?:allez-vous|ça va)\b/iu,
  /\bwie geht['’]?s?\b/iu,
  /\bcómo está\b/iu,
  /\bcome (?:sta|va)\b/iu,
  /как (?:дела|поживаете)/iu,
  /як (?:справи|ся маєте)/iu,
]);

/** Whether a short turn greets and asks nothing else. */
export function isGreeting(text: string): boolean {
  return !hasMoreWords(text, 10) && GREETS.test(text) && (text.match(/[?？]/gu)?.length ?? 0) <= 1;
}

/** How one asks who somebody is. */
const ASKS_WHO = patternUnion([
  // "And you are?", "Your outlet, please?"
  /\byou are\?|\bwho are you\b|\byour (?:name|outlet)\b/iu,
  /\bqui êtes-vous\b/iu,
  /\bwer sind sie\b|\bvon wem\b/iu,
  /\bde qué medio\b/iu,
  /\bdi che testata\b/iu,
  /как вас зовут|представьтесь/iu,
  /як вас звати|представтеся/iu,
]);

/** Whether a turn asks who somebody is: "Who are you with?" */
export function asksWho(text: string): boolean {
  return ASKS_WHO.test(text);
}

/** Whether a turn begins with who its speaker is: "I'm with the Courier." */
export function namesSelf(text: string): boolean {
  return /^(?:i(?:'|’)(?:m|ll)|my name|this is|ich bin|je suis|soy|sono|меня зовут|мене звати)(?!\p{L})/iu.test(
    text,
  );
}

import { patternUnion } from "../text/pattern-union.ts";
import { hasMoreWords } from "../transcript/outline.ts";
import { isPlainReply } from "./answering.ts";
import { isPleasantry } from "./courtesy.ts";
import { handsOver, offersFloor } from "./handing-over.ts";
import { asks } from "./sentence-ends.ts";
import { sentencesOf } from "./sentences.ts";

/** A turn longer than this says something besides calling, thanking or asking for the microphone. */
const SHORT_TURN = 34;
/** A call is a short sentence. */
const CALL_WORDS = 16;

/** Words that call somebody. */
const CALLS = patternUnion([
  patternUnion(
    [
      // "Ann, you had your hand up", "Fadi, I see you", "there he is"
      /your hand up|hand was up|i see you|did you (?:have|want)|you wanted|where are you|there (?:he|she) is/iu,
      // "Let me come back to the room", "let's just start with Tom"
      /let me (?:just )?(?:come|go|turn|bring|take)\b|i['’]ll (?:come|go|turn|bring)\b/iu,
      /let['’]s (?:just )?(?:come|go|turn|move|finish|start|begin|stay|bring|hear|take|do)\b/iu,
      // "Then we'll do Tom", "then the lady"
      /then (?:we['’]ll|we will|we let|i['’]ll|you\b|the (?:lady|gentleman|woman|man)|over\b)/iu,
      // "The lady with the scarf"
      /(?:the|this|that) (?:lady|gentleman|gentlemen|woman|colleague)\b/iu,
      // "The back row", "over there", "in the middle"
      /(?:first|second|third|fourth|fifth|last|front|back) row|in the (?:back|front|middle|corner)\b/iu,
      /over (?:there|here)|behind you|come (?:on )?up\b/iu,
      // "Who hasn't asked", "hold on, one at a time", "they gave me a list"
      /(?:hasn['’]t|haven['’]t|has not|have not) (?:asked|gone|had)|you first|hold on|one at a time|gave me a list/iu,
      // "Any other subject?", "the last few", "one more question"
      /any other (?:subject|question|topic)s?|last (?:couple|few)|questions[.?]?$/iu,
      /(?:last|final|next|one more|another)(?: one| question)?[.,?]?$/iu,
      /go ahead|sir\?|ma['’]am\?/iu,
      /au fond|allez-y|je vous en prie|à vous/iu,
      /(?:hat|haben|bekommt|erhält) das wort/iu,
      /al fondo/iu,
    ],
    "iu",
    String.raw`\b…`,
  ),
  // "Frau Reuter, bitte."
  /(?<!\p{L})(?:bitte(?: schön)?|adelante|prego|a lei|будь ласка|прошу|пожалуйста)[.!:,]*$/iu,
]);

/** A sentence of names alone: "Jeff Stein, the Washington Post.", "And Emily?" */
const NAMES = new RegExp(
  String.raw`^(?:(?:and|then|so|ok|okay|yes|yeah|yep|well|now|all right|oh|uh|good night|let['’]s see)[,.\s—–-]+)*` +
    String.raw`(?:(?:mr|ms|mrs|dr)\.?\s)?` +
    String.raw`\p{Lu}[\p{L}'’-]*(?:[\s,]+(?:the |of |and |then )*\p{Lu}[\p{L}'’&-]*){0,5}[.?!,:]*$`,
  "u",
);

/** How one takes leave of all. */
const FAREWELL = patternUnion([
  // "See you in two weeks"; not "I see you"
  /(?<!\b(?:i|to) )\bsee (?:you|y['’]all)\b|\bgood ?(?:night|bye)\b|\bhave a (?:good|great|nice|safe)\b/iu,
  // "We'll end on that", "that concludes the briefing", "are you done with me"
  /\bwe['’]ll (?:end|stop|leave it)\b|\b(?:that|this) concludes\b|\bour time\b|\bdone with me\b/iu,
  // "Thanks, guys", "thank you so much"
  /\bthank(?:s| you),? (?:all|everybody|everyone|guys|again|so much|very much)\b/iu,
  /\bà (?:demain|bientôt|la semaine|tout à l)|\bau revoir\b|\bmerci (?:à tous|beaucoup|à vous)\b/iu,
  /\bauf wiedersehen\b|\bvielen dank\b|\bbis (?:bald|morgen|zum)\b/iu,
  /\bhasta (?:luego|mañana|la)\b|\b(?:muchas )?gracias a todos\b/iu,
  /\barrivederci\b|\bgrazie a tutti\b/iu,
  /до побачення|до зустрічі|на цьому все/iu,
  /до свидания|до встречи|прощаемся|на этом всё/iu,
]);

/** "Thank you. Next.": the question is waved away. */
const NEXT = /^next(?: question)?(?:,? please)?[.!]?$/iu;

/** What a short turn does that says nothing of its own. */
export type Empty = "calls" | "closes" | "closes-and-calls";

/**
 * What a short turn does where it says nothing of its own: gives the floor on, says good-bye; `null` where it says something.
 * While a question waits (`pending`) a first word alone answers it: "Sauna. Thank you all so much."
 */
export function emptyTurn(text: string, pending = false): Empty | null {
  if (hasMoreWords(text, SHORT_TURN)) return null;
  const sentences = sentencesOf(text);
  const closes = sentences.some((sentence) => FAREWELL.test(sentence));
  const calls = sentences.some(
    (sentence) => isCall(sentence) || (closes && /^\p{Lu}[\p{L}'’-]+\?$/u.test(sentence)),
  );
  if (!calls && !closes) return null;
  if (pending && isPlainReply(sentences[0] ?? "")) return null;
  const empty = sentences.every(
    (sentence, at) =>
      isCall(sentence) ||
      FAREWELL.test(sentence) ||
      isPleasantry(sentence) ||
      (NAMES.test(sentence) && !(pending && at === 0)),
  );
  if (!empty) return null;
  if (!calls) return "closes";
  return closes || sentences.some((sentence) => NEXT.test(sentence)) ? "closes-and-calls" : "calls";
}

/** Whether a sentence of a turn calls somebody, whatever else it says. */
export function callsSomebody(text: string): boolean {
  return sentencesOf(text).some(isCall);
}

/** Whether a turn takes leave of all. */
export function takesLeave(text: string): boolean {
  return FAREWELL.test(text.slice(-200));
}

/** Whether a short sentence calls somebody. */
function isCall(sentence: string): boolean {
  if (hasMoreWords(sentence, CALL_WORDS)) return false;
  if (/\banswered (?:your|that|this|the) question\b/iu.test(sentence)) return false;
  return CALLS.test(sentence) || handsOver(sentence) || (sentence.endsWith("?") && offersFloor(sentence));
}

/** Whether a turn is names and nothing else: after an answer it calls the next. */
export function isOnlyNames(text: string): boolean {
  return !hasMoreWords(text, 6) && NAMES.test(text.trim());
}

/** "I'll let the Minister answer", "let me ask Dan to comment on that": the answer is somebody else's. */
const PASSES_ON = new RegExp(
  String.raw`\b(?:let me|i['’]ll|i will|i['’]d|i would|maybe|perhaps) ` +
    String.raw`(?:\w+ )?(?:ask|let|defer|turn|leave|invite|pass)\b` +
    String.raw`.{0,60}\b(?:to|answer|take|speak|comment|address|that|this|it)\b`,
  "iu",
);

/** Whether a reply only leaves the answer to another. */
export function passesOn(text: string): boolean {
  return PASSES_ON.test(text) || (asks(text) && offersFloor(text));
}

/** "As a reminder, press 1 then 0.": the operator tells how to ask. */
export function instructs(text: string): boolean {
  return (
    /\bas a reminder\b|\b(?:press|dial|hit) (?:the )?(?:star|pound|\d|#|\*)|\braise your hand\b/iu.test(
      text,
    ) && !asks(text)
  );
}

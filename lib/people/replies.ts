import { countWords } from "../transcript/outline.ts";
import { asks, handsOver, isPlainReply, isPleasantry, offersFloor } from "./behaviour.ts";

/** A turn longer than this says something besides calling, thanking or asking for the microphone. */
const SHORT_TURN = 34;
/** A call is a short sentence. */
const CALL_WORDS = 16;
/** Trouble with the sound is told in a few words. */
const SOUND_WORDS = 18;

/** The sentences of a short turn, each with its end; a title's or an initial's full stop ends none. */
function sentencesOf(text: string): readonly string[] {
  return (spokenIn(text).match(/(?:\b(?:Mr|Ms|Mrs|Dr|St|Gen|Col|\p{Lu})\.|[^.?!…\n])+[.?!…]*/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** The words of a short turn without what the record adds in brackets. */
function spokenIn(text: string): string {
  return text.slice(0, 600).replace(/[([][^)\]]{0,40}[)\]]/gu, " ");
}

/** "Ann, you had your hand up", "let me come back to the room", "the lady with the scarf", "then we'll do Tom". */
const CALLS =
  /\b(?:your hand up|hand was up|i see you|let me (?:just )?(?:come|go|turn|bring|take)\b|let(?:'|’)s (?:just )?(?:come|go|turn|move|finish|start|begin|stay|bring|hear|take|do)\b|i(?:'|’)ll (?:come|go|turn|bring)\b|then (?:we(?:'|’)ll|we will|we let|i(?:'|’)ll|you\b|the (?:lady|gentleman|woman|man)|over\b)|you first|come (?:on )?up\b|in the (?:back|front|middle|corner)\b|(?:first|second|third|fourth|fifth|last|front|back) row|over (?:there|here)|behind you|(?:the|this|that) (?:lady|gentleman|gentlemen|woman|colleague)\b|did you (?:have|want)|you wanted|(?:hasn(?:'|’)t|haven(?:'|’)t|has not|have not) (?:asked|gone|had)|hold on|one at a time|where are you|there (?:he|she) is|gave me a list|any other (?:subject|question|topic)s?|last (?:couple|few)|(?:last|final|next|one more|another)(?: one| question)?[.,?]?$|go ahead|questions[.?]?$|sir\?|ma(?:'|’)am\?|au fond|allez-y|je vous en prie|à vous|(?:hat|haben|bekommt|erhält) das wort|al fondo)|(?<!\p{L})(?:bitte(?: schön)?|adelante|prego|a lei|будь ласка|прошу|пожалуйста)[.!:,]*$/iu;

/** A sentence of names alone: "Jeff Stein, the Washington Post.", "And Emily?" */
const NAMES =
  /^(?:(?:and|then|so|ok|okay|yes|yeah|yep|well|now|all right|oh|uh|good night|let(?:'|’)s see)[,.\s—–-]+)*(?:(?:mr|ms|mrs|dr)\.?\s)?\p{Lu}[\p{L}'’-]*(?:[\s,]+(?:the |of |and |then )*\p{Lu}[\p{L}'’&-]*){0,5}[.?!,:]*$/u;

/** "See you in two weeks", "that concludes the briefing", "we'll end on that". */
const FAREWELL =
  /\bsee (?:you|y(?:'|’)all)\b|\bgood ?(?:night|bye)\b|\bwe(?:'|’)ll (?:end|stop|leave it)\b|\b(?:that|this) concludes\b|\bour time\b|\bhave a (?:good|great|nice|safe)\b|\bthank(?:s| you),? (?:all|everybody|everyone|guys|again|so much|very much)\b|\bdone with me\b|\bà (?:demain|bientôt|la semaine|tout à l)|\bau revoir\b|\bmerci (?:à tous|beaucoup|à vous)\b|\bauf wiedersehen\b|\bvielen dank\b|\bbis (?:bald|morgen|zum)\b|\bhasta (?:luego|mañana|la)\b|\b(?:muchas )?gracias a todos\b|\barrivederci\b|\bgrazie a tutti\b|до побачення|до зустрічі|на цьому все|до свидания|до встречи|прощаемся|на этом всё/iu;

/** "Can you hear me?", "say that again", «пропал звук», « la cabine n'a pas entendu ». */
const HEARING =
  /\b(?:can(?:'|’)t hear|cannot hear|(?:can|do|could) (?:you|everybody|everyone|we) (?:all )?hear(?: (?:me|us|you|him|her|this))?(?=[?.!,]|$| (?:now|okay|over))|(?:didn|couldn)(?:'|’)t (?:hear|catch) (?:you|that|it|the (?:question|end|last|name))|say (?:that|it|this) again|once more\?|repeat (?:that|the|your)|(?:no|lost the) sound|are you there|is this on|n(?:'|’)a(?:i|vons)? pas entendu|(?:vous )?m(?:'|’)entendez|répéter|hören sie m|nicht (?:gehört|verstanden)|wiederholen|me oye|repita|mi sente|ripetere)\b|пропал звук|повторите|не слышно|слышите|зник звук|повторіть|не чути|чуєте/iu;
/** "Sorry, your microphone.": told, not asked about. */
const DEVICE = /\b(?:micro?phones?|mic|micro|micrófono|microfono|audio)\b|микрофон|мікрофон/iu;

function isSound(sentence: string): boolean {
  return HEARING.test(sentence) || (DEVICE.test(sentence) && !asks(sentence));
}

/** Whether a turn speaks of the sound alone: it neither asks nor answers. */
export function isAboutSound(text: string): boolean {
  if (countWords(text) > SOUND_WORDS || !isSound(spokenIn(text))) return false;
  return sentencesOf(text).every(
    (sentence) =>
      isSound(sentence) || isPleasantry(sentence) || NAMES.test(sentence) || countWords(sentence) <= 4,
  );
}

/** What a short turn does that says nothing of its own. */
export type Empty = "calls" | "closes" | "closes-and-calls";

/**
 * What a short turn does where it says nothing of its own: gives the floor on, says good-bye; `null` where it says something.
 * While a question waits (`pending`) a first word alone answers it: "Sauna. Thank you all so much."
 */
export function emptyTurn(text: string, pending = false): Empty | null {
  if (countWords(text) > SHORT_TURN) return null;
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
  return calls && closes ? "closes-and-calls" : calls ? "calls" : "closes";
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
  if (countWords(sentence) > CALL_WORDS) return false;
  return CALLS.test(sentence) || handsOver(sentence) || (sentence.endsWith("?") && offersFloor(sentence));
}

/** Whether a turn is names and nothing else: after an answer it calls the next. */
export function isOnlyNames(text: string): boolean {
  return countWords(text) <= 6 && NAMES.test(text.trim());
}

/** A question back is short: "Moving on to fishing already?" */
const BACK_WORDS = 9;
/** "Yes, there is virtue in that, isn't there?" says what it seems to ask. */
const STATES =
  /^(?:yes|no|well|i)\b|\b(?:is|are|was|do|does|did|has|have|can|will|would)n(?:'|’)t (?:it|there|he|she|they|we|you)\?$/iu;

/** Whether a short turn asks and says nothing else: "Of a bridge?", "On Poland? Sure." */
export function onlyAsks(text: string): boolean {
  if (!asks(text) || countWords(text) > BACK_WORDS || STATES.test(text)) return false;
  return sentencesOf(text).every((sentence) => /[?？]$/u.test(sentence) || isPleasantry(sentence));
}

/** "So there is an opt-out.", "Vacation, then.", "Das heißt, …": a conclusion put to somebody, who is to say yes or no. */
const CONCLUDES =
  /^(?:(?:okay|ok|right|all right|but|and|well)[,.]?\s+)*(?:so|das heißt|also|donc|alors|то есть|значит|выходит|тобто|отже|entonces|así que|quindi|dunque|cioè)[,\s]|[,\s](?:then|right|correct|oder|n(?:'|’)est-ce pas|verdad|vero)[.…]?$/iu;

/** Whether a statement asks: it draws a conclusion and leaves it to be confirmed. */
export function concludes(text: string): boolean {
  return countWords(text) >= 2 && CONCLUDES.test(text.trim()) && !isPleasantry(text);
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

/** Whether a short turn asks for the floor and nothing else. */
export function asksFloor(text: string): boolean {
  return countWords(text) <= 9 && ASKS_FLOOR.test(text.trim());
}

/** "(Speaks Romanian.)", "[in French]", «(говорит по-русски)»: words that the record gives by the interpreter alone. */
const FOREIGN_SPEECH =
  /^\s*[([][^)\]]*(?:[Ss]peak\p{L}*|[Ss]poke|[Aa]sks? |[Ii]n \p{Lu}|[Qq]uestion in|[Pp]arle|[Ee]n \p{Ll}+|[Ss]pricht|[Aa]uf \p{Lu}|[Hh]abla|[Pp]arla|[Гг]овор\p{L}*|ставить|задаёт|задает)[^)\]]*[)\]][.\s]*$/u;

/** Whether the record gives nothing of a turn but that it was spoken in another language. */
export function isForeignSpeech(text: string): boolean {
  return text.length < 120 && FOREIGN_SPEECH.test(text);
}

/** "I'll take that", "if I may take that", "on that last question, I would add", «дозвольте, я відповім». */
const TAKES_QUESTION =
  /\b(?:i(?:'|’)ll|i will|i can|let me|if i (?:may|can|could)|may i|allow me to) (?:just )?(?:take (?:that|this|it)(?! up)|answer|add|jump in|respond)\b|\bon that (?:last )?(?:question|point),? i(?:'|’| w)|\bje (?:peux|vais) (?:répondre|ajouter)|\bich (?:kann|darf|würde) .{0,20}(?:antworten|ergänzen|beantworten)|\b(?:puedo|voy a) (?:responder|contestar)|\b(?:posso|vorrei) (?:rispondere|aggiungere)|я відповім|я отвечу|отвечу я|можно я/iu;

/** Whether somebody who runs the floor takes the question himself. */
export function takesQuestion(text: string): boolean {
  return TAKES_QUESTION.test(text.slice(0, 160));
}

/** "Tell us about …", "give me an example", "ask him if …": put without a question mark. */
const REQUESTS =
  /\b(?:(?:tell|give|remind|show|walk|help) (?:me|us|our (?:viewers|listeners))|talk (?:to us |a little )?about|describe|explain|(?:i(?:'|’)d|i would) (?:like|love) to (?:ask|know|hear)|i wonder|i(?:'|’)m wondering|ask (?:him|her|them|you|the \w+) (?:if|whether|what|why|how|when|who|about)|racontez|expliquez|dites-nous|erzählen sie|erklären sie|cuéntenos|explíquenos|ci (?:dica|racconti|spieghi))\b|расскажите|скажите|розкажіть|скажіть/iu;

/** Whether an interviewer's last words ask without a question mark. */
export function requests(text: string): boolean {
  return REQUESTS.test(text.slice(-220));
}

/** "I'll let the Minister answer", "let me ask Dan to comment on that": the answer is somebody else's. */
const PASSES_ON =
  /\b(?:let me|i(?:'|’)ll|i will|i(?:'|’)d|i would|maybe|perhaps) (?:\w+ )?(?:ask|let|defer|turn|leave|invite|pass)\b.{0,60}\b(?:to|answer|take|speak|comment|address|that|this|it)\b/iu;

/** Whether a reply only leaves the answer to another. */
export function passesOn(text: string): boolean {
  return PASSES_ON.test(text) || (asks(text) && offersFloor(text));
}

/** "Good morning, Minister, how are you?": a greeting asks nothing. */
const GREETS =
  /\bhow (?:are|do) you\b|\bhow(?:'|’)s it going\b|\bcomment (?:allez-vous|ça va)\b|\bwie geht(?:'|’)?s?\b|\bcómo está\b|\bcome (?:sta|va)\b|как (?:дела|поживаете)|як (?:справи|ся маєте)/iu;

/** Whether a short turn greets and asks nothing else. */
export function isGreeting(text: string): boolean {
  return countWords(text) <= 10 && GREETS.test(text) && (text.match(/[?？]/gu)?.length ?? 0) <= 1;
}

/** Whether nothing of a turn was understood: "(Inaudible.)" */
export function isUnheard(text: string): boolean {
  return /^\s*[([]\s*(?:(?:question |intervención |domanda )?(?:inaudible|unintelligible|inaudibile)|unverständlich|нерозбірливо|неразборчиво)[^)\]]{0,40}[)\]][.?\s]*$/iu.test(
    text,
  );
}

/** "As a reminder, press 1 then 0.": the operator tells how to ask. */
export function instructs(text: string): boolean {
  return (
    /\bas a reminder\b|\b(?:press|dial|hit) (?:the )?(?:star|pound|\d|#|\*)|\braise your hand\b/iu.test(
      text,
    ) && !asks(text)
  );
}

/** Whether a reply takes up what was said as one takes up a question: "No, …", "Yes, …". */
export function repliesTo(text: string): boolean {
  return /^\s*(?:no(?! (?:problem|worries))|not|yes|yeah|non|oui|si|ja|nein|doch|sí|нет|да|ні|так)(?!\p{L})/iu.test(
    text,
  );
}

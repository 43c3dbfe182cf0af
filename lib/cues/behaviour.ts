import { remembering } from "../text/remembering.ts";
import { hasMoreWords } from "../transcript/outline.ts";

/** "The next question is …", "we'll go to Reuters", "Please.", "you have the floor", "перше запитання", "merci, … à vous". */
const HANDS_OVER =
  /\b(?:(?:next|last|first|final|one more|another|second|third) (?:questions?|one)|(?:we(?:'|’)ll|we will|let(?:'|’)?s|we can|we|i(?:'|’)ll) (?:(?:go|move|turn) (?:\w+ ){0,2}(?:to|on)|(?:start|begin) (?:(?:\w+ )?with|(?:right |over )?(?:here|there))|take (?:\w+ ){0,3}(?:questions?|one)|hear from|have (?!to\b)(?:\w+ ){0,3}questions?)\b|(?:have|has|got) the floor|(?:call|move) (?:over )?(?:on|to) (?:some|any)(?:body|one)|(?:hasn(?:'|’)t|haven(?:'|’)t|has not|have not) (?:\w+ )?(?:asked|gotten|got|had|called)|over to|(?:turn|hand|pass) it (?:over )?to|your question|take (?:a few |some |your |one |two )?questions?|go ahead|to the (?:gentleman|lady|students)|questions?, please|follow-?up|open (?:it )?up|the microphone|that concludes|this concludes|prochaine question|dernière question|la parole|nächste frage|letzte frage|das wort hat|(?:siguiente|última|primera) pregunta|turno de preguntas|(?:prossima|ultima|prima) domanda|la parola|si prepari(?:no)?)\b|запитанн|питання|вопрос|(?:вам|вас|маєте|передаю|надаю|даю|имеете|предоставля\p{L}+|надаєть\p{L}+) слово|слово (?:має|мають|нада|предоставля|имеет|переда|вам|за вами|пан|господин)/iu;

/** Whether a turn gives the floor to another. */
export const handsOver = remembering((text) =>
  HANDS_OVER.test(hasMoreWords(text, 119) ? text.slice(-240) : text),
);

/** The last three sentences of a turn are hardly longer, in letters. */
const ENDING = 1500;

/** Whether a turn asks: a question mark, or "か。", in its last three sentences, whatever thanks follow. */
export const asks = remembering((text) => {
  const sentences = text.slice(-ENDING).match(/[^.?!…。？！]+[.?!…。？！]*/gu) ?? [];
  return sentences.slice(-3).some((sentence) => /(?:[?？]|か。)["”»)」]*\s*$/u.test(sentence));
});

/** Whether a turn breaks off: "To what extent are you —". */
export function isCutOff(text: string): boolean {
  return /(?:[—–]|--|…|\.\.\.|\s-)\s*["”)]*$/u.test(text.trim());
}

/** "Yes.", "No, sir.", "Absolutely." */
const PLAIN_REPLY =
  /^(?:yes|no|nope|absolutely|correct|oui|non|ja|nein|doch|так|ні|да|нет|sí|sì)(?:[,.!]?\s+(?:sir|ma(?:'|’)am|(?:mr|ms|mrs)\.? \p{L}+|\p{Lu}\p{L}+))?[.!]?$/iu;

/** Whether a turn says yes or no and nothing else: after a question it answers. */
export function isPlainReply(text: string): boolean {
  return PLAIN_REPLY.test(text.trim());
}

/** "Ms. Raman, would you like to add something?", "Minister, do you want to take that?" */
const OFFERS_FLOOR =
  /\b(?:would you (?:like|care|want|be so kind)|do you want|you want|anything) to (?:add|start|begin|open|say|come|comment|respond|react|answer|take|call|go)\b|\b(?:would|could|will|can) you say (?:something|a few words)|\bcould you (?:take|start|answer) (?:that|this|us)\b/iu;

/** Whether a turn, though it asks, only offers the floor. */
export function offersFloor(text: string): boolean {
  return OFFERS_FLOOR.test(text.slice(-160));
}

/** Words of courtesy and of listening. A turn made of nothing else says nothing. */
const COURTESY = new Set(
  (
    "thank thanks hear you you're very so much all sir ma'am yes yeah yep no right okay ok sure oh good morning afternoon evening day hi hello bye welcome please everybody everyone guys indeed appreciate it nice great see " +
    "how are well fine mr mrs ms madam secretary president minister general prime again i'm and to too a the for having us me be with laughter inaudible crosstalk cross talk mm hmm absolutely understood sorry pardon " +
    "said merci bonjour bonsoir monsieur madame à vous au revoir schön schoen дякую спасибо danke gracias grazie"
  ).split(" "),
);

/** More words than these are never courtesy alone. */
const PLEASANT_WORDS = 14;

/** Whether a turn is only courtesy or a sign of listening: "Thank you, sir.", "Yeah.", "Good morning." */
export const isPleasantry = remembering((text) => {
  // Two pieces more than the most words: a text may begin and end with what is no letter.
  const words = text
    .split(/[^\p{L}'’]+/u, PLEASANT_WORDS + 2)
    .filter(Boolean)
    .map((word) => word.toLowerCase().replaceAll("’", "'"));
  if (words.length > PLEASANT_WORDS) return false;
  const content = words.filter((word) => !COURTESY.has(word));
  // "Thank you, Ben." thanks; "And Saltmere?" asks.
  if (content.length && asks(text)) return false;
  const names = (text.match(/(?<=[a-z,] )\p{Lu}[\p{L}'’-]+/gu) ?? []).filter(
    (name) => !COURTESY.has(name.toLowerCase()),
  );
  return content.length - Math.min(names.length, 2) <= 0;
});

/** Words that are no courtesy: in "Mr. Prime Minister, if you …" one. */
export function contentWords(text: string): number {
  return contentOf(text.slice(0, 400)).length;
}

/** Whether a short reply gives back a word of the question: "And Saltmere?" "And Saltmere." */
export function echoes(reply: string, asked: string): boolean {
  const words = new Set(contentOf(asked.slice(-400)));
  return contentOf(reply.slice(0, 120)).some((word) => words.has(word));
}

function contentOf(text: string): string[] {
  return text
    .split(/[^\p{L}'’]+/u)
    .map((word) => word.toLowerCase().replaceAll("’", "'"))
    .filter((word) => word && !COURTESY.has(word));
}

/** "Who did?", "I'm sorry, what's your question?", "Which poll is this?" */
const COUNTER =
  /^(?:(?:I(?:'|’)m sorry|sorry|pardon|excuse me|wait|oh|well|and|so|my gosh|the)[,.]?\s+)*(?:who|what|which|when|where|was|were|is|are|am|did|do|does|you mean|say that|can you|could you|sorry|pardon|me|question|quoi|comment|qui|хто|що|кто|что|wer|was|wie)\b.*[?？—–-]["”)]*$/iu;

/** A question back is no speech. */
const COUNTER_WORDS = 60;

/** Whether a turn asks the asker back. */
export function isCounterQuestion(text: string): boolean {
  if (hasMoreWords(text, COUNTER_WORDS)) return false;
  return COUNTER.test(
    text
      .trim()
      .replace(/\s*\([^)]*\)\s*/gu, " ")
      .trim(),
  );
}

/** Whether the same asker goes on after a reply that left her the floor: greeted back, asked back, or interrupted her. */
export function goesOnAsking(reply: string, name: string | null, asked: string): boolean {
  // "Journalism is not a crime, Matt.", "Paul, what was your question?"
  const first = name?.split(" ")[0];
  if (first && (reply.slice(-80).includes(`, ${first}`) || (asks(reply) && reply.startsWith(`${first},`))))
    return true;
  return (
    isPleasantry(reply) || isCounterQuestion(reply) || /^\s*[—–-]/u.test(asked) || FOLLOWS_UP.test(asked)
  );
}

/** "Just to follow up", "Let me follow up quickly." */
const FOLLOWS_UP =
  /^(?:and )?(?:a|one) (?:quick |short |brief )?follow-?up\b|^en relance\b|^.{0,40}\b(?:(?:let me|just to|can I|may I|if I (?:may|could|can)|to) (?:just |quickly )?(?:follow up|clarify)|my second (?:question|one)|second(?:ly)? question(?! from)|secondly|and another question)\b/iu;

/** Small words with which somebody goes on: "And", "¿Y", "А". */
const TIED =
  /^[¿¡\s]*(?:and|but|so|okay|ok|right|just|then|or|well|thanks|sorry|et|mais|donc|und|aber|y|pero|ma|а|і|й|та|але|и|но)(?![\p{L}'’])/iu;

/** Whether a question ties itself to what was just said: "And you think …", "Could you talk about that too?" */
export function linksOn(asked: string): boolean {
  if (hasMoreWords(asked, 89)) return false;
  const beginning = asked.split(/\s+/u).slice(0, 14).join(" ");
  return TIED.test(asked) || /\b(?:as well|too|again|that|also|one at a time)\b/iu.test(beginning);
}

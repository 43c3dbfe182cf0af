import { patternUnion } from "../text/pattern-union.ts";

/** "I'll take that", "let me just answer", "if I may jump in". */
const OFFERS_TO_ANSWER = patternUnion(
  [/i['’]ll|i will|i can/iu, /let me|allow me to/iu, /may i|if i (?:may|can|could)/iu],
  "iu",
  String.raw`\b… (?:just )?(?:take (?:that|this|it)(?! up)|answer|add|jump in|respond)\b`,
);

/** How somebody says that they answer. */
const TAKES_QUESTION = patternUnion([
  OFFERS_TO_ANSWER,
  // "on that last question, I would add"
  /\bon that (?:last )?(?:question|point),? i(?:['’]| w)/iu,
  /\bje (?:peux|vais) (?:répondre|ajouter)/iu,
  /\bich (?:kann|darf|würde) .{0,20}(?:antworten|ergänzen|beantworten)/iu,
  /\b(?:puedo|voy a) (?:responder|contestar)/iu,
  /\b(?:posso|vorrei) (?:rispondere|aggiungere)/iu,
  // «дозвольте, я відповім»
  /я відповім|я отвечу|отвечу я|можно я/iu,
]);

/** Whether somebody who runs the floor takes the question himself. */
export function takesQuestion(text: string): boolean {
  return TAKES_QUESTION.test(text.slice(0, 160));
}

/** Whether somebody says that one answer is for all: "Let me take these together." */
export function answersTogether(text: string): boolean {
  return /\b(?:take|taking|answer|answering|tackle) (?:these|those|them|all|both|your questions)(?: \w+){0,3} together\b/iu.test(
    text.slice(0, 160),
  );
}

/** Whether a reply takes up what was said as one takes up a question: "No, …", "Yes, …". */
export function repliesTo(text: string): boolean {
  return /^\s*(?:no(?! (?:problem|worries))|not|yes|yeah|non|oui|si|ja|nein|doch|sí|нет|да|ні|так)(?!\p{L})/iu.test(
    text,
  );
}

/** "Yes.", "No, sir.", "Absolutely." */
const PLAIN_REPLY = patternUnion(
  [/yes|no|nope|absolutely|correct/iu, /oui|non/iu, /ja|nein|doch/iu, /так|ні|да|нет/iu, /sí|sì/iu],
  "iu",
  String.raw`^…(?:[,.!]?\s+(?:sir|ma['’]am|(?:mr|ms|mrs)\.? \p{L}+|\p{Lu}\p{L}+))?[.!]?$`,
);

/** Whether a turn says yes or no and nothing else: after a question it answers. */
export function isPlainReply(text: string): boolean {
  return PLAIN_REPLY.test(text.trim());
}

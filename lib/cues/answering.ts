/** "I'll take that", "if I may take that", "on that last question, I would add", «дозвольте, я відповім». */
const TAKES_QUESTION =
  /\b(?:i(?:'|’)ll|i will|i can|let me|if i (?:may|can|could)|may i|allow me to) (?:just )?(?:take (?:that|this|it)(?! up)|answer|add|jump in|respond)\b|\bon that (?:last )?(?:question|point),? i(?:'|’| w)|\bje (?:peux|vais) (?:répondre|ajouter)|\bich (?:kann|darf|würde) .{0,20}(?:antworten|ergänzen|beantworten)|\b(?:puedo|voy a) (?:responder|contestar)|\b(?:posso|vorrei) (?:rispondere|aggiungere)|я відповім|я отвечу|отвечу я|можно я/iu;

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
const PLAIN_REPLY =
  /^(?:yes|no|nope|absolutely|correct|oui|non|ja|nein|doch|так|ні|да|нет|sí|sì)(?:[,.!]?\s+(?:sir|ma(?:'|’)am|(?:mr|ms|mrs)\.? \p{L}+|\p{Lu}\p{L}+))?[.!]?$/iu;

/** Whether a turn says yes or no and nothing else: after a question it answers. */
export function isPlainReply(text: string): boolean {
  return PLAIN_REPLY.test(text.trim());
}

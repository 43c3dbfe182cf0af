import { countWords } from "../transcript/outline.ts";

/** How somebody speaks throughout the document: what tells who runs the floor, who asks and who answers. */
export interface Behaviour {
  readonly turns: number;
  readonly words: number;
  /** Turns whose last sentences ask something. */
  readonly asking: number;
  /** Turns that give the floor to somebody else. */
  readonly handing: number;
  /** Turns right after an anonymous or journalist's question. */
  readonly answering: number;
}

/** "The next question is …", "we'll go to Reuters", "Please.", "you have the floor", "перше запитання", "merci, … à vous". */
const HANDS_OVER =
  /\b(?:(?:next|last|first|final|one more|another|second|third) (?:question|one)|(?:we(?:'|’)ll|we will|let(?:'|’)?s|we can|we|i(?:'|’)ll) (?:go|move|turn|start|take|hear|begin|have)\b.{0,40}|(?:have|has|got) the floor|over to|(?:turn|hand|pass) it (?:over )?to|your question|take (?:a few |some |your |one |two )?questions?|go ahead|to the (?:gentleman|lady|students)|questions?, please|follow-?up|open (?:it )?up|the microphone|that concludes|this concludes|prochaine question|dernière question|la parole)\b|запитанн|питання|вопрос|слово/iu;

/** Whether a turn gives the floor to another. */
export function handsOver(text: string): boolean {
  return HANDS_OVER.test(countWords(text) < 120 ? text : text.slice(-240));
}

/** Whether a turn asks: a question mark in its last three sentences, whatever thanks follow. */
export function asks(text: string): boolean {
  const sentences = text.match(/[^.?!…]+[.?!…]*/gu) ?? [];
  return sentences.slice(-3).some((sentence) => /[?？]["”»)]*\s*$/u.test(sentence));
}

import { remembering } from "../text/remembering.ts";
import { hasMoreWords } from "../transcript/outline.ts";

/** "The next question is …", "we'll go to Reuters", "Please.", "you have the floor", "перше запитання", "merci, … à vous". */
const HANDS_OVER =
  /\b(?:(?:next|last|first|final|one more|another|second|third) (?:questions?|one)|(?:we(?:'|’)ll|we will|let(?:'|’)?s|we can|we|i(?:'|’)ll) (?:(?:go|move|turn) (?:\w+ ){0,2}(?:to|on)|(?:start|begin) (?:(?:\w+ )?with|(?:right |over )?(?:here|there))|take (?:\w+ ){0,3}(?:questions?|one)|hear from|have (?!to\b)(?:\w+ ){0,3}questions?)\b|(?:have|has|got) the floor|(?:call|move) (?:over )?(?:on|to) (?:some|any)(?:body|one)|(?:hasn(?:'|’)t|haven(?:'|’)t|has not|have not) (?:\w+ )?(?:asked|gotten|got|had|called)|over to|(?:turn|hand|pass) it (?:over )?to|your question|take (?:a few |some |your |one |two )?questions?|go ahead|to the (?:gentleman|lady|students)|questions?, please|follow-?up|open (?:it )?up|the microphone|that concludes|this concludes|prochaine question|dernière question|la parole|nächste frage|letzte frage|das wort hat|(?:siguiente|última|primera) pregunta|turno de preguntas|(?:prossima|ultima|prima) domanda|la parola|si prepari(?:no)?)\b|запитанн|питання|вопрос|(?:вам|вас|маєте|передаю|надаю|даю|имеете|предоставля\p{L}+|надаєть\p{L}+) слово|слово (?:має|мають|нада|предоставля|имеет|переда|вам|за вами|пан|господин)/iu;

/** Whether a turn gives the floor to another. */
export const handsOver = remembering((text) =>
  HANDS_OVER.test(hasMoreWords(text, 119) ? text.slice(-240) : text),
);

/** "Ms. Raman, would you like to add something?", "Minister, do you want to take that?" */
const OFFERS_FLOOR =
  /\b(?:would you (?:like|care|want|be so kind)|do you want|you want|anything) to (?:add|start|begin|open|say|come|comment|respond|react|answer|take|call|go)\b|\b(?:would|could|will|can) you say (?:something|a few words)|\bcould you (?:take|start|answer) (?:that|this|us)\b/iu;

/** Whether a turn, though it asks, only offers the floor. */
export function offersFloor(text: string): boolean {
  return OFFERS_FLOOR.test(text.slice(-160));
}

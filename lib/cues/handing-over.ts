import { patternUnion } from "../text/pattern-union.ts";
import { remembering } from "../text/remembering.ts";
import { hasMoreWords } from "../transcript/outline.ts";
import { wholeWords } from "./whole-words.ts";

/** "We'll go to Reuters", "let's just start with the local press", "we take two questions", "we have time for one question". */
const WE_GO_ON = patternUnion(
  [
    /(?:go|move|turn) (?:\w+ ){0,2}(?:to|on)/iu,
    /(?:start|begin) (?:(?:\w+ )?with|(?:right |over )?(?:here|there))/iu,
    /take (?:\w+ ){0,3}(?:questions?|one)/iu,
    /hear from/iu,
    /have (?!to\b)(?:\w+ ){0,3}questions?/iu,
  ],
  "iu",
  "(?:we['’]ll|we will|let['’]?s|we can|we|i['’]ll) …",
);

/** How the floor is given to another. */
const HANDS_OVER = patternUnion([
  wholeWords([
    WE_GO_ON,
    // "The next question is …", "one more question", "the last one"
    /(?:next|last|first|final|one more|another|second|third) (?:questions?|one)/iu,
    // "You have the floor"
    /(?:have|has|got) the floor/iu,
    // "Do you want to call on somebody?"
    /(?:call|move) (?:over )?(?:on|to) (?:some|any)(?:body|one)/iu,
    // "anybody who hasn't had a question yet"
    /(?:hasn['’]t|haven['’]t|has not|have not) (?:\w+ )?(?:asked|gotten|got|had|called)/iu,
    // "Over to you", "I hand it over to Ann", "to the lady in the front"
    /over to|(?:turn|hand|pass) it (?:over )?to|to the (?:gentleman|lady|students)/iu,
    // "Your question, please", "take some questions"
    /your question|take (?:a few |some |your |one |two )?questions?|questions?, please|follow-?up/iu,
    /go ahead|open (?:it )?up|the microphone/iu,
    /that concludes|this concludes/iu,
    /prochaine question|dernière question|la parole/iu,
    /nächste frage|letzte frage|das wort hat/iu,
    /(?:siguiente|última|primera) pregunta|turno de preguntas/iu,
    /(?:prossima|ultima|prima) domanda|la parola|si prepari(?:no)?/iu,
  ]),
  // «Перше запитання», «следующий вопрос»
  /запитанн|питання|вопрос/iu,
  // «Вам слово», «слово має пан Орса»
  /(?:вам|вас|маєте|передаю|надаю|даю|имеете|предоставля\p{L}+|надаєть\p{L}+) слово/iu,
  /слово (?:має|мають|нада|предоставля|имеет|переда|вам|за вами|пан|господин)/iu,
]);

/** Whether a turn gives the floor to another. */
export const handsOver = remembering((text) =>
  HANDS_OVER.test(hasMoreWords(text, 119) ? text.slice(-240) : text),
);

/** "Ms. Raman, would you like to add something?", "Minister, do you want to take that?" */
const OFFERS_TO_SPEAK = patternUnion(
  [/add|say|comment|respond|react|answer/iu, /start|begin|open/iu, /come|take|call|go/iu],
  "iu",
  String.raw`\b(?:would you (?:like|care|want|be so kind)|do you want|you want|anything) to …\b`,
);

/** How the floor is offered in the form of a question. */
const OFFERS_FLOOR = patternUnion([
  OFFERS_TO_SPEAK,
  // "Would you say a few words?"
  /\b(?:would|could|will|can) you say (?:something|a few words)/iu,
  // "Could you start us?"
  /\bcould you (?:take|start|answer) (?:that|this|us)\b/iu,
]);

/** Whether a turn, though it asks, only offers the floor. */
export function offersFloor(text: string): boolean {
  return OFFERS_FLOOR.test(text.slice(-160));
}

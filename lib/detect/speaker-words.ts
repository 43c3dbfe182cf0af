import { anyOf } from "../text/any-of.ts";

/** Whether words name a public office. */
export function namesOffice(words: string): boolean {
  return OFFICE.test(words);
}

/** Whether a label is an official's: it names an office, a rank or a form of address. */
export function isOfficials(label: string): boolean {
  return OFFICE.test(label) || ADDRESS.test(label) || /(?:大臣|長官|報道官|首相|総理|大統領)$/u.test(label);
}

/** Whether a label names a part in the event: who asks, who runs it. */
export function isPart(label: string): boolean {
  return isAt(PART, label) || /[記记]者$|^(?:問|答|司会)$/u.test(label);
}

/** Whether a label says only that somebody answers. */
export function isAnswer(label: string): boolean {
  return ANSWER.test(label);
}

/** Whether a label is a caption of lists and forms, that comes back like a name does. */
export function isCaption(label: string): boolean {
  return isAt(CAPTION, label);
}

/** Whether a label is a name by its letters: "Jens Stoltenberg", "Julie Bishop [Moderator]", "В.Путин", "KOTWAL". */
export function isName(label: string): boolean {
  const bare = label.replace(/[([].*$/u, "").trim();
  return CAPITALS.test(bare) || CAPITALISED.test(bare);
}

const OFFICE = anyOf(
  "président*|pre[sz][iy]dent*|premier|(?<!\\d ?)pm|minist*|(?!admin)*minister*|secretary|secretary.general|chancell*|kanzler*|bundeskanzler*|ambassador|" +
    "spokes*|commissioner|senator|governor|high representative|secrétaire*|porte-parole|" +
    "sprecher*|президент*|м[іи]н[іи]стр*|генеральн*|секретар*|речник*|посол|голова|председател*",
);

/** In a title they tell nothing: "General questions". */
const ADDRESS = anyOf("general|admiral|colonel|chair*|official|mr|ms|mrs|dr|lord|st?s|srs?|vors|mme");

const PART = anyOf(
  "q(uestion)?r?|p(?=$)|journalist*|reporter|moderator*|host|operator|interviewer|interpreter|audience|staff|caller|speaker \\d+|presenter|модератор|питання|" +
    "журнал[іи]ст*|вопрос|реплика|ведущ*|(zusatz)?frage|modérat*|pregunta|domanda",
);

const ANSWER = /^(?:a|r|answer|antwort|réponse|respuesta|risposta|відповідь|ответ|答|답변)$/iu;

const CAPTION = anyOf(
  "notes?|steps?.*|tips?|warning|important|update|sources?|photos?|subjects?|topics?|themen|date|time|place|venue|when|where|who|what|" +
    "price|contact|tel*|fax|e-?mail|address|website|tags?|summary|example|hinweis|прим*",
);

const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.’'-]+(?: \p{Lu}[\p{Lu}\p{M}.’'-]*){0,4}$/u;
const CAPITALISED =
  /^(?:\p{Lu}\p{M}?\.\s?)*\p{Lu}[\p{L}\p{M}’'.-]*(?:(?: (?:de|van|der|den|von|da|di|dos|la|le|el|bin|al))*[ ]\p{Lu}[\p{L}\p{M}’'.-]*){0,5}$/u;

/** Whether the label begins with one of the words. */
function isAt(words: RegExp, label: string): boolean {
  return label.search(words) === 0;
}

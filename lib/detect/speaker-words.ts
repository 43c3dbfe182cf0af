import type { LanguagePack, PartKind } from "../lexicon/language-pack.ts";
import { LANGUAGES } from "../lexicon/lexicon.ts";
import { isUnspacedOffice, namesPublicOffice } from "../lexicon/public-offices.ts";
import { anyOf } from "../text/any-of.ts";
import { folded } from "../text/words.ts";

/** Whether words name a public office. */
export function namesOffice(words: string): boolean {
  return namesPublicOffice(words);
}

/** Whether a label is an official's: it names an office, a rank or a form of address. */
export function isOfficials(label: string): boolean {
  return namesPublicOffice(label) || ADDRESS.test(label) || isUnspacedOffice(label);
}

/** Whether a label names a part in the event: who asks, who runs it. */
export function isPart(label: string): boolean {
  return isAt(PART, label) || PARTS.has(folded(label)) || /(?:[記记]者|기자)$/u.test(label);
}

/** Whether a label says only that somebody answers. */
export function isAnswer(label: string): boolean {
  return ANSWERS.has(folded(label));
}

/** Whether a label is a caption of lists and forms, that comes back like a name does. */
export function isCaption(label: string): boolean {
  return isAt(CAPTION, label);
}

/** Whether a label is a name by its letters: "Jens Stoltenberg", "Julie Bishop [Moderator]", "В.Путин", "KOTWAL". */
export function isName(label: string): boolean {
  const bare = label.replace(/[([].*$/u, "").trim();
  return CAPITALS.test(bare) || CAPITALISED.test(bare) || UNSPACED.test(bare);
}

/** In a title they tell nothing: "General questions". */
const ADDRESS = anyOf("general|admiral|colonel|chair*|official|mr|ms|mrs|dr|lord|st?s|srs?|vors|mme");

const PART = anyOf(
  "q(uestion)?r?|p(?=$)|journalist*|reporter|moderator*|host|operator|interviewer|interpreter|audience|staff|caller|speaker \\d+|presenter|модератор|питання|" +
    "журнал[іи]ст*|вопрос|реплика|ведущ*|(zusatz)?frage|modérat*|pregunta|domanda",
);

/** "Press:" stands above an address as well. */
const CONTACTS = /^(?:pres|stamp|prens)/u;

/** A letter of an alphabet alone: "S:" asks in Turkish, and stands before a size elsewhere. */
const LETTER = /^[\p{Script=Latin}\p{Script=Cyrillic}]$/u;

const ANSWERS = labelsOf(LANGUAGES, ["answer"]);

/** The words of all packs for those who ask, answer and run an event. English has forms of its own, and calls much by them. */
const PARTS: ReadonlySet<string> = new Set(
  [
    ...labelsOf(
      LANGUAGES.filter(({ language }) => language !== "en"),
      ["question", "answer", "moderator", "host"],
    ),
  ].filter((label) => !CONTACTS.test(label) && !LETTER.test(label)),
);

function labelsOf(packs: readonly LanguagePack[], kinds: readonly PartKind[]): ReadonlySet<string> {
  return new Set(packs.flatMap(({ parts }) => kinds.flatMap((kind) => parts[kind])));
}

const CAPTION = anyOf(
  "notes?|steps?.*|tips?|warning|important|update|sources?|photos?|subjects?|topics?|themen|date|time|place|venue|when|where|who|what|" +
    "price|contact|tel*|fax|e-?mail|address|website|tags?|summary|example|hinweis|прим*|" +
    "日時|日程|場所|会場|住所|電話|問い?合わ?せ先?|料金|対象|時間|内容|定員|出典|写真|일시|장소|주소|전화|문의|시간|출처|사진|时间|時間|地点|地點|电话|電話|地址|来源|來源|作者|编辑|日期|主题|备注",
);

const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.’'-]+(?: \p{Lu}[\p{Lu}\p{M}.’'-]*){0,4}$/u;
const CAPITALISED =
  /^(?:\p{Lu}\p{M}?\.\s?)*\p{Lu}[\p{L}\p{M}’'.-]*(?:(?: (?:de|van|der|den|von|da|di|dos|la|le|el|bin|al))*[ ]\p{Lu}[\p{L}\p{M}’'.-]*){0,5}$/u;

/** "林岸", "한바람", "森", "安娜·韦尔", "부두일보 서나루": no sentence, which is longer. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}ー]{1,8}(?:[\s·・　][\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}ー]{1,8}){0,2}$/u;

/** Whether the label begins with one of the words. */
function isAt(words: RegExp, label: string): boolean {
  return label.search(words) === 0;
}

import { callsByGivenName } from "../names/given-name.ts";
import { bare, collapse, isCapitals } from "../text/words.ts";
import { hasPersonalWords, isFirstPerson, isPersonal } from "./first-person.ts";
import { isPublisherLine } from "./publisher-lines.ts";

/** What a paragraph before the first label is. */
export type OpeningKind = "front" | "narration" | "speech";

/** What is known of the document when its opening is judged. */
export interface OpeningFacts {
  /** Surnames and offices of those whom header and labels name, as printed: narration speaks of them. */
  readonly people: readonly string[];
  /** The header tells who may speak without a label, by name or by office. */
  readonly someoneOpens: boolean;
  /** Labels follow. */
  readonly labelled: boolean;
  /** The publisher tells of every event before the first label. */
  readonly narrated: boolean;
  /** The publisher vouches for the words: they were spoken, or were to be. */
  readonly delivered: boolean;
  /** Of the words (BCP 47); `null` where it is unknown. */
  readonly language: string | null;
}

/** A line of a place, a date, a byline is short and no sentence. */
const LINE_WORDS = 14;

/** A paragraph before the first label, as its form shows it. */
interface Paragraph {
  readonly text: string;
  /** A short line of a header. */
  readonly line: boolean;
  /** Said by the publisher. */
  readonly notice: boolean;
}

/** Judges the paragraphs before the first label in their order: front lines, then an account of the event or the first words spoken. */
export function openingKinds(paragraphs: readonly string[], facts: OpeningFacts): OpeningKind[] {
  const wrapped = wrappedLines(paragraphs.map(collapse));
  const kinds = kindsOf(
    wrapped.map((lines) => lines.join(" ")),
    facts,
  );
  return wrapped.flatMap((lines, at) => lines.map(() => kinds[at] ?? "front"));
}

/** The lines together that are one spoken sentence: a print breaks it at the width of its page, and no line of it says "I" alone. */
function wrappedLines(lines: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && /^\p{Ll}/u.test(line) && !/[.?!…:;]["”»)]*$/u.test(run.at(-1) ?? "")) run.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run) => (isSpoken(run.join(" ")) ? [run] : run.map((line) => [line])));
}

function kindsOf(paragraphs: readonly string[], facts: OpeningFacts): OpeningKind[] {
  const all = paragraphs.map((text) => ({ text, line: isLine(text), notice: isNotice(text) }));
  const account = all.findIndex(isSentence);
  const start = speechStart(all, account, facts) ?? all.length;
  return all.map(({ notice }, at) => {
    if (at >= start) return "speech";
    return facts.labelled && account >= 0 && at >= account && !notice ? "narration" : "front";
  });
}

/** Where the first words spoken stand; `null` where none do. `account`: the first sentence, below 0 if there is none. */
function speechStart(all: readonly Paragraph[], account: number, facts: OpeningFacts): number | null {
  if (facts.narrated) return null;
  if (facts.someoneOpens) {
    const start = all.findIndex((each, at) => isOpening(each, account >= 0 && at > account, facts));
    return start < 0 ? null : start;
  }
  const said = all.findIndex(
    (each) => isSpoken(each.text) || (isSentence(each) && calls(each.text, facts.people)),
  );
  if (said >= 0) return opens(all, said) ? said : withImpersonal(all, said, facts);
  // Where nobody speaks as I, the first sentence is spoken if the publisher says so, or its language has no words known here.
  const spoken = !facts.labelled && (facts.delivered || !hasPersonalWords(facts.language));
  if (!spoken || account < 0) return null;
  return ADDRESS.test(all[account - 1]?.text ?? "") ? account - 1 : account;
}

/** Whether a paragraph greets, so that no words go before it. Thanks after which nothing is said close what went before. */
function opens(all: readonly Paragraph[], at: number): boolean {
  const text = all[at]?.text ?? "";
  return SALUTATION.test(text) && (!THANKS.test(text) || all.slice(at + 1).some(isSentence));
}

/** "Thank you.", "Thanks for your attention." */
const THANKS = /^(?:(?:all right|alright|okay|well|so|now)[,.]?\s+)?thank(?:s|\s+you)(?!\p{L})/iu;

/** "Szanowni Państwo,": a line without figures that calls out to somebody. */
const ADDRESS = /^[^\d]{1,60}[,!]$/u;

/** Whether a paragraph is spoken by somebody whom the header names: it greets, speaks as I, or tells of nobody. `told`: an account goes before. */
function isOpening(
  { text, line, notice }: Paragraph,
  told: boolean,
  { people, labelled }: OpeningFacts,
): boolean {
  if (notice) return false;
  if (greets(text) || addresses(text, people)) return true;
  if (line && !told) return false;
  const spoken = isPersonal(unquoted(text)) || SALUTATION.test(text) || (!line && calls(text, people));
  return spoken || !(speaksOf(text, people) || (labelled && told));
}

/** "The Summit was blunt …" before "I thank …": the words of who speaks later, unless they tell of somebody. */
function withImpersonal(all: readonly Paragraph[], said: number, { people }: OpeningFacts): number {
  const before = all.slice(0, said).findLastIndex((each) => !isSentence(each) || speaksOf(each.text, people));
  return before + 1;
}

/** Returns whether a paragraph is spoken by its words alone: a salutation, or a sentence in the first person. */
export function isSpoken(paragraph: string): boolean {
  const text = collapse(paragraph);
  if (isNotice(text)) return false;
  if ((SALUTATION.test(text) && /[,.!:]$/u.test(text)) || DEAR.test(text)) return true;
  // "PRESS CONFERENCE, BANGKOK, I FEBRUARY 1974.": among capitals "I" may be a figure.
  return !isLine(text) && ((isFirstPerson(unquoted(text)) && !isCapitals(text)) || SALUTATION.test(text));
}

/** Whether a paragraph is more than a line of a header, and not said by the publisher. */
function isSentence({ line, notice }: Paragraph): boolean {
  return !line && !notice;
}

/** A text without what it quotes: an account of an event may quote its guests. */
function unquoted(text: string): string {
  return text.replace(/[“"«„][^”"»“]*[”"»“]/gu, " ");
}

function isLine(text: string): boolean {
  return (
    text.split(" ").length <= LINE_WORDS &&
    !/[.?!…]["”»]?$/u.test(text.replace(/(?<!\p{L})(?:\p{Lu}\.|D\.C\.|[ap]\.m\.)$/u, ""))
  );
}

/** Longer paragraphs tell of more than the text. */
const NOTICE_LENGTH = 300;

/** Whether a paragraph before the words is said by the publisher. */
function isNotice(text: string): boolean {
  if (isPublisherLine(text) || [REMARK, FOOTNOTE, FOLLOWS].some((form) => form.test(text))) return true;
  return text.length <= NOTICE_LENGTH && ABOUT_TEXT.test(text) && !isPersonal(text);
}

/** "Note: the minister spoke from notes.", "Speakers: …" */
const REMARK =
  /^(?:(?:editor(?:'|’)s )?notes?|speakers?|participants?|moderators?|location|venue|place|date|time|subjects?|topics?|(?:media )?contact|background|remarque|hinweis|anmerkung|примітка|примечание|nota)\s*[:：]|^[(（](?:(?:editor(?:'|’)s )?note|remarque|hinweis|anmerkung|примітка|примечание|nota|注)[)）]/iu;

/** "The following is the text of her remarks.", "Begin text:" */
const FOLLOWS =
  /^(?:the )?(?:text of the )?following (?:is|are|was|were|statement was)\s.{0,40}?(?:text|remarks|statement|excerpts?|attributable|released)(?!\p{L})|^begin text\s*:/iu;

/** "The English text is a provisional translation.", "Only the original text is authoritative.": about the words, not of them. */
const ABOUT_TEXT =
  /(?<!\p{L})(?:transcripts?|transcription|transcribed|translations?|translated|(?:original|authentic)(?: \p{L}+)? (?:text|version|language)|verbatim|compte rendu|traductions?|traduit\p{L}*|mitschrift\p{L}*|übersetz(?:ung\p{L}*|t)|wortlaut|trascrizion[ei]|traduzion[ei]|tradott[oa]|transcripci\p{L}+|traducci\p{L}+|traducid[oa]|стенограм\p{L}*|переклад\p{L}*|перекладен\p{L}*|перевод\p{L}*|перевед[её]н\p{L}*)(?!\p{L})/iu;

/** "*Per the Tax Policy Center …": what an asterisk within the words refers to. */
const FOOTNOTE = /^\*{1,3}\s*[\p{L}\p{N}]/u;

/** "Good evening," "Dear Minister Popović," "Excellencies, ladies and gentlemen," on lines of their own are speech. */
const SALUTATION = new RegExp(
  `^(?:(?:all right|alright|okay|well|so|now)[,.]?\\s+)?(?:${[
    "dear|excellenc(?:y|ies)|ladies|gentlemen|distinguished|honou?rable (?:members|guests)|colleagues|(?:dear )?friends|m(?:r|rs|adam|me)\\.? (?:president|speaker|chair\\w*|secretary|minister|ambassador)|your (?:excellenc|majest|royal)|good (?:morning|afternoon|evening|day)|thank you|thanks|hello",
    "mesdames|messieurs|monsieur|madame|excellences|(?:mes )?ch(?:er|ère)s?|bonjour|bonsoir",
    "meine (?:sehr (?:geehrten|verehrten) )?damen|sehr geehrte|verehrte|liebe|exzellenz(?:en)?|guten (?:tag|morgen|abend)",
    "señor\\w*|excelencias?|estimad[oa]s|querid[oa]s|buen[oa]s",
    "signor\\w*|eccellenz[ae]|onorevoli|gentili|car[ie] (?:colleghi|colleghe|amici|amiche)|buongiorno|buonasera",
    "уважаем\\p{L}+|дорогие|дамы и господа|здравствуйте|добр(?:ый|ое|ого)",
    "(?:вельми)?шановн\\p{L}+|дорогі|пан[іи] т?а панове|вітаю",
  ].join("|")})(?!\\p{L})`,
  "iu",
);

/** "Prime Minister, dear Pavel, welcome to NATO." */
const DEAR =
  /(?:^|[,;]\s*)(?:dear|ch(?:er|ère)|liebe[rs]?|car[oa]|querid[oa]|estimad[oa]|(?:вельми)?шановн(?:ий|а)|дорог(?:ий|а|ой|ая)|уважаем(?:ый|ая))\s+\p{Lu}/iu;

/** "Minister Rinkmanis, distinguished guests, friends:": those whom a salutation adds to the one it names first. */
const ALSO_ADDRESSED =
  /[,;]\s*(?:(?:and|et|und|та|и)\s+)?(?:dear|(?:distinguished|honou?red|esteemed) guests|excellencies|ladies|gentlemen|guests|(?:dear )?friends|colleagues|mesdames|messieurs|chers?|chères?|liebe|meine damen|уважаемые|дорогие|шановні|дорогі)(?!\p{L})[^.?]{0,200}[,:!]$/iu;

/** "Minister, dear Bogdan,": who is addressed on a line of its own is addressed briefly. */
const ADDRESS_WORDS = 8;

/** "Prime Minister Kristersen, dear Ulf,": a line that ends in a comma and names somebody is said to him. */
function addresses(text: string, people: readonly string[]): boolean {
  return (
    /,$/u.test(text) &&
    !isCapitals(text) &&
    (text.split(" ").length <= ADDRESS_WORDS || speaksOf(text, people))
  );
}

/** "Statsminister, kære Tomas, velkommen": somebody is called by given name, in whatever language. */
function calls(text: string, people: readonly string[]): boolean {
  return text.split(/[,.!?;:]/u).some((phrase) => callsByGivenName(phrase.trim().split(" "), people));
}

/** Whether a line addresses those present: whom it names, it does not let speak. */
export function isSalutation(line: string): boolean {
  const text = collapse(line);
  return SALUTATION.test(text) || ALSO_ADDRESSED.test(text) || text.endsWith(",");
}

function greets(text: string): boolean {
  return (
    (isPersonal(text) && /[,!:]$/u.test(text)) ||
    (SALUTATION.test(text) && /[,.!:]$/u.test(text)) ||
    ALSO_ADDRESSED.test(text)
  );
}

/** Whether a paragraph tells of one of these people, and is not spoken by them. */
function speaksOf(text: string, people: readonly string[]): boolean {
  const words = new Set(text.split(/[^\p{L}]+/u).map(bare));
  return people.some((person) => {
    const own = person
      .split(/[^\p{L}]+/u)
      .map(bare)
      .filter(Boolean);
    return (
      own.length > 0 &&
      own.every(
        (word) =>
          words.has(word) ||
          [...words].some(
            (other) =>
              word.length > 4 && other.startsWith(word.slice(0, -2)) && other.length - word.length <= 3,
          ),
      )
    );
  });
}

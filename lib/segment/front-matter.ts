import { bare, collapse, isCapitals } from "../names/words.ts";
import { isPersonal } from "./first-person.ts";

/** What a paragraph before the first label is. */
export type OpeningKind = "front" | "narration" | "speech";

/** What is known of the document when its opening is judged. */
export interface OpeningFacts {
  /** Surnames and offices of those whom header and labels name, as printed: narration speaks of them. */
  readonly people: readonly string[];
  /** Header or front lines name somebody who may speak without a label. */
  readonly someoneOpens: boolean;
  /** Labels follow. */
  readonly labelled: boolean;
}

/** A line of a place, a date, a byline is short and no sentence. */
const LINE_WORDS = 14;

/** Judges the paragraphs before the first label in their order: front lines, then an account of the event or the first words spoken. */
export function openingKinds(paragraphs: readonly string[], facts: OpeningFacts): OpeningKind[] {
  let mode: OpeningKind = "front";
  return paragraphs.map((paragraph) => {
    const text = collapse(paragraph);
    if (mode === "speech") return mode;
    if (REMARK.test(text)) return "front";
    const line = isLine(text);
    const greeting = facts.someoneOpens && (greets(text) || addresses(text, facts.people));
    if (mode === "front" && line && !greeting) return mode;
    if (greeting) mode = "speech";
    else if ((isPersonal(unquoted(text)) || SALUTATION.test(text)) && facts.someoneOpens) mode = "speech";
    else if (speaksOf(text, facts.people) || mode === "narration")
      mode = facts.labelled ? "narration" : "front";
    else if (facts.someoneOpens) mode = "speech";
    else mode = facts.labelled ? "narration" : "front";
    return mode;
  });
}

/** A text without what it quotes: an account of an event may quote its guests. */
function unquoted(text: string): string {
  return text.replace(/[“"«„][^”"»“]*[”"»“]/gu, " ");
}

function isLine(text: string): boolean {
  return (
    text.split(" ").length <= LINE_WORDS &&
    !/[.?!…]["”»]?$/u.test(text.replace(/\b(?:\p{Lu}\.|D\.C\.|a\.m\.|p\.m\.)$/iu, ""))
  );
}

/** "Note: the minister spoke from notes.", "Speakers: …": said by the publisher. */
const REMARK =
  /^(?:(?:editor(?:'|’)s )?notes?|speakers?|participants?|moderators?|location|venue|place|date|time|subjects?|topics?|media contact|contact|background|remarque|hinweis|anmerkung|примітка|примечание|nota)\s*[:：]|^[(（](?:(?:editor(?:'|’)s )?note|remarque|hinweis|anmerkung|примітка|примечание|nota|注)[)）]/iu;

/** "Good evening," "Dear Minister Popović," "Excellencies, ladies and gentlemen," on lines of their own are speech. */
const SALUTATION =
  /^(?:(?:all right|alright|okay|well|so|now)[,.]?\s+)?(?:dear|excellenc(?:y|ies)|ladies|gentlemen|distinguished|colleagues|(?:dear )?friends|m(?:r|rs|adam|me)\.? (?:president|speaker|chair\w*|secretary|minister|ambassador)|your (?:excellenc|majest|royal)|good (?:morning|afternoon|evening|day)|thank you|thanks|hello|mesdames|messieurs|monsieur|madame|chers?|chères?|bonjour|bonsoir|meine damen|sehr geehrte|liebe|guten (?:tag|morgen|abend)|señor\w*|buen[oa]s|signor\w*|buongiorno|уважаемые|дорогие|здравствуйте|добр(?:ый|ое|ого)|шановні|вітаю|дорогі)(?!\p{L})/iu;

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
  if (/\b(?:transcript|mitschrift|compte rendu|стенограма|стенограмма)\b/iu.test(text)) return true;
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

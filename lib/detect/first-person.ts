import { SPEECH, type SpeechPatterns } from "../lexicon/speech.ts";
import { languageOf } from "../transcript/language.ts";

/** How often a text speaks in the first person and to listeners, outside of what it quotes. */
export interface FirstPerson {
  readonly words: number;
  /** "I", "my" and the like. */
  readonly singular: number;
  /** "We", "our" and the like. */
  readonly plural: number;
  /** Whether it greets, thanks or calls listeners: "Good morning", "Mr. President,". */
  readonly isAddressed: boolean;
}

/**
 * Counts the first person in paragraphs, in the languages that they are written in. `null` where one of these is not known
 * here, or where hardly any words are left outside of quotations.
 */
export function firstPersonIn(paragraphs: readonly string[]): FirstPerson | null {
  const printed = paragraphs.map(inSmallLetters);
  const languages = languagesIn(printed);
  const text = spokenText(printed);
  const words = countWords(text);
  if (!languages || words < FEWEST_WORDS) return null;
  const count = (of: "singular" | "plural") =>
    languages.reduce((sum, patterns) => sum + (text.match(patterns[of])?.length ?? 0), 0);
  return {
    words,
    singular: count("singular"),
    plural: count("plural"),
    // A greeting is one language's alone.
    isAddressed: [...SPEECH.values()].some(({ addresses }) => addresses.test(text)),
  };
}

const FEWEST_WORDS = 15;

/** In which person a text speaks. */
export type SpeakingPerson =
  /** In the first, often: a speech. */
  | "speech"
  /** In the first person singular, or to listeners whom it greets or thanks. */
  | "speaker"
  /** As "we" alone, to no one: Allies, a council. */
  | "group"
  /** In the third person. */
  | "none";

/** Tells in which person a text speaks by its counts; `null` without them. */
export function speakingPerson(counts: FirstPerson | null): SpeakingPerson | null {
  if (!counts) return null;
  const { words, singular, plural, isAddressed } = counts;
  if (!isAddressed && singular < SEVERAL && singular <= words * RARE)
    return plural > words * RARE ? "group" : "none";
  return singular + plural > words * (isAddressed ? OFTEN_TO_LISTENERS : OFTEN) ? "speech" : "speaker";
}

/** A stray "I" in a long text is a numeral or quoted without marks. */
const RARE = 0.003;
const SEVERAL = 5;
const OFTEN = 0.015;
const OFTEN_TO_LISTENERS = 0.01;

/** The text outside of quotations, or all of it where a speech is set in quotation marks from end to end. */
function spokenText(paragraphs: readonly string[]): string {
  const all = paragraphs.join("\n");
  const outside = paragraphs.map(withoutQuotations).join("\n");
  return countWords(outside) < countWords(all) * LEFT ? all : outside;
}

const LEFT = 0.2;

/** Where words stand without blanks, two letters are about one. */
function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,2}|\p{L}+/gu;

/**
 * The words of the languages of a text and of its long paragraphs: a French speech may stand among the English words of a site. `null`
 * where the text or a third of these paragraphs is in another language.
 */
function languagesIn(paragraphs: readonly string[]): readonly SpeechPatterns[] | null {
  const whole = languageOf(paragraphs.join("\n"));
  const each = paragraphs.filter(({ length }) => length >= LONG).flatMap((text) => languageOf(text) ?? []);
  const known = each.filter((language) => SPEECH.has(language));
  if (whole === null || !SPEECH.has(whole) || each.length - known.length > Math.max(2, each.length / 3))
    return null;
  return [...new Set([whole, ...known])].flatMap((language) => SPEECH.get(language) ?? []);
}

const LONG = 80;

/** A paragraph in capitals as it would be printed otherwise. */
function inSmallLetters(paragraph: string): string {
  return /\p{Ll}/u.test(paragraph) ? paragraph : paragraph.toLowerCase().replace(/\bi\b/gu, "I");
}

/**
 * A paragraph without what it quotes: “…”, „…“, «…», »…«, "…", ‘…’. A quotation that nothing closes goes to the end, for a
 * beginning may be cut within it.
 */
export function withoutQuotations(paragraph: string): string {
  return paragraph.replace(QUOTATION, " ");
}

const QUOTATION = /[“„«»"][^“”«»"]*[”“«»"]?|(?<!\p{L})‘(?:[^‘’]|’(?=\p{L}))*(?:’|$)/gu;

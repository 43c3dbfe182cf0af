import { SPEECH, type SpeechPatterns } from "../lexicon/speech.ts";

/**
 * Whether few sentences tell of officials: the first has one for its subject and a verb in the third person, and nobody says
 * "I" or "we", greets or thanks in any language that is known here. For texts that are too short for their language to be told
 * by its commonest words. `sentences`: without what they quote.
 */
export function tellsOfOfficials(sentences: readonly string[]): boolean {
  const text = sentences.join("\n");
  if ((text.match(/\p{L}+/gu)?.length ?? 0) > MOST_WORDS || isSpoken(text)) return false;
  const first = firstSentence(sentences[0] ?? "");
  return NARRATED.some(({ narration }) => narration !== null && isAboutOfficial(first, narration));
}

/** Longer texts have enough of a language's commonest words, or are in one that is not known here. */
const MOST_WORDS = 80;

function isSpoken(text: string): boolean {
  return NARRATED.some(({ singular, plural, addresses }) =>
    [singular, plural, addresses].some((words) => text.search(words) >= 0),
  );
}

/** The languages in which it is known how officials are told of. In others "eu" and "ben" are I, which are the EU and Ben here. */
const NARRATED = [...SPEECH.values()].filter(({ narration }) => narration !== null);

/** The first sentence, across the points of abbreviations and initials: "Mr. A. Weir", "M. Weir". */
function firstSentence(paragraph: string): string {
  return /^.*?\p{L}{4,}[)”»"]?[.!?…](?=\s|$)/u.exec(paragraph)?.[0] ?? paragraph;
}

type Narration = NonNullable<SpeechPatterns["narration"]>;

/** Whether an official stands at a sentence's beginning, or after a time or a place, and what he does behind him or before. */
function isAboutOfficial(sentence: string, { officials, verbs }: Narration): boolean {
  const official = officials.exec(sentence.slice(0, SUBJECT));
  if (!official) return false;
  const rest = sentence.slice(official.index + official[0].length);
  return verbs.test(rest) || INVERTED.test(sentence.slice(0, official.index));
}

/** How far into a sentence its subject begins. */
const SUBJECT = 60;

/** "Am Montag hat die Ministerin", where the verb comes first. */
const INVERTED = /(?<!\p{L})(?:hat|haben|wird|werden|traf|trafen|empfing|sprach|reiste)(?!\p{L})/u;

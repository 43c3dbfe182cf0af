import { PUBLISHER_CUES } from "../lexicon/publisher-lines.ts";
import {
  PUBLISHER_FEATURES,
  type PublisherCue,
  type PublisherFeature,
  type PublisherWeight,
} from "../lexicon/publisher-words.ts";
import { patternUnion } from "../text/pattern-union.ts";
import { collapse } from "../text/words.ts";
import { isPersonal } from "./first-person.ts";

/** From this sum of its features on, a line is the publisher's. */
const THRESHOLD = 3;

/** Longer paragraphs are no lines. */
const LONGEST = 400;

/**
 * Returns whether a publisher may have printed a line around the words: who can be asked, what became of the transcript, where more
 * is found. A speaker may say such a thing, too: where it stands decides, and what is said in person is spoken.
 */
export function isPublisherLine(paragraph: string): boolean {
  return weightOf(collapse(paragraph), "after") >= THRESHOLD;
}

/** "Provisional translation" and nothing else has so many words at most. */
const NOTICE_WORDS = 4;

/**
 * Returns whether the publisher printed a paragraph, even if somebody speaks before and after it. `apart`: it is set in type of its
 * own.
 */
export function isPublisherLineAmongWords(paragraph: string, apart: boolean): boolean {
  const line = collapse(paragraph);
  const weight = weightOf(line, "among");
  if (weight < THRESHOLD - 1) return false;
  const brief = line.split(" ").length <= NOTICE_WORDS && featuresOf(line, "among").has("translation");
  return weight + (apart || brief ? 1 : 0) >= THRESHOLD;
}

/** Returns how much speaks for a line's being the publisher's: nothing where it is said in person, or under a label. */
function weightOf(line: string, place: keyof PublisherWeight): number {
  if (line.length > LONGEST) return 0;
  const features = featuresOf(line, place);
  const labelled = !CAPTIONS.some((feature) => features.has(feature)) && LABELLED.test(line);
  if (features.size === 0 || labelled || isPersonal(line.replace(OURS, " "))) return 0;
  return [...features].reduce((sum, feature) => sum + PUBLISHER_FEATURES[feature][place], 0);
}

/** What a publisher says of itself in person: "Contact us", "Follow us on", "… on our website". */
const OURS = patternUnion([
  /^contact us\b|^(?:follow|join) us on\b|\bon our (?:web)?site\b/iu,
  /^suivez-nous\b|\bsur notre (?:site|page|chaîne)\b/iu,
  /^folgen sie uns\b|\bauf unserer (?:web)?(?:seite|site)\b/iu,
  /\bsul nostro sito\b/iu,
  /\ben nuestr[oa] (?:sitio|página)\b/iu,
  /^(?:стежте|слідкуйте|следите) за нами(?!\p{L})|(?<!\p{L})на наш(?:ому|ем) сайт[іе](?!\p{L})/iu,
]);

/** Features of lines whose colon is no label's. */
const CAPTIONS: readonly PublisherFeature[] = ["caption", "further", "transcript", "correction"];

/** Returns whether a line is a page's imprint, "© Harbour Union": it says nothing of the event. */
export function isImprint(line: string): boolean {
  return featuresOf(collapse(line), "after").has("copyright");
}

/** The features of a line that tell something at a place. */
function featuresOf(line: string, place: keyof PublisherWeight): ReadonlySet<PublisherFeature> {
  const forms = ADDRESS_SIGN.test(line) ? FORMS[place] : WORDS[place];
  return new Set(forms.filter(({ form }) => form.test(line)).map(({ feature }) => feature));
}

/** What every address has: the form of one is looked for, letter by letter, only where it stands. */
const ADDRESS_SIGN = /[@/\d]|www\./u;

/** The forms that tell something at each place: each paragraph is held against those that tell among the words. */
const FORMS: Readonly<Record<keyof PublisherWeight, readonly PublisherCue[]>> = {
  after: PUBLISHER_CUES.filter(({ feature }) => PUBLISHER_FEATURES[feature].after > 0),
  among: PUBLISHER_CUES.filter(({ feature }) => PUBLISHER_FEATURES[feature].among > 0),
};

/** The same without addresses. */
const WORDS: typeof FORMS = {
  after: FORMS.after.filter(({ feature }) => feature !== "address"),
  among: FORMS.among.filter(({ feature }) => feature !== "address"),
};

/** "MODERATOR: Write to press@ferry.example": what somebody says. */
const LABELLED = /^\p{Lu}[^.?!:：]{0,60}[:：]\s+\p{Lu}/u;

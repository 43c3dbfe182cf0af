import { collapse } from "../names/words.ts";
import { isPersonal } from "./first-person.ts";
import { PUBLISHER_FEATURES, PUBLISHER_FORMS } from "./publisher-forms.ts";

/** From this sum of its features on, a line is the publisher's. */
const THRESHOLD = 3;

/** Longer paragraphs are no lines. */
const LONGEST = 400;

/**
 * Returns whether a publisher may have printed a line around the words: who can be asked, what became of the transcript, where more
 * is found. A speaker may say such a thing, too: where it stands decides, and what is said in person is spoken.
 */
export function isPublisherLine(paragraph: string): boolean {
  const line = collapse(paragraph);
  if (line.length > LONGEST || isPersonal(line.replace(/^contact us\b/iu, ""))) return false;
  const features = featuresOf(line);
  if (!features.has("caption") && LABELLED.test(line)) return false;
  return [...features].reduce((sum, feature) => sum + PUBLISHER_FEATURES[feature], 0) >= THRESHOLD;
}

/** Returns whether a line is a page's imprint, "© Harbour Union": it says nothing of the event. */
export function isImprint(line: string): boolean {
  return featuresOf(collapse(line)).has("copyright");
}

function featuresOf(line: string): ReadonlySet<keyof typeof PUBLISHER_FEATURES> {
  return new Set(PUBLISHER_FORMS.filter(({ form }) => form.test(line)).map(({ feature }) => feature));
}

/** "MODERATOR: Write to press@ferry.example": what somebody says. */
const LABELLED = /^\p{Lu}[^.?!:：]{0,60}[:：]\s+\p{Lu}/u;

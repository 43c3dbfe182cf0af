import { featurePattern } from "../lexicon/cue.ts";
import { TITLES } from "../lexicon/titles.ts";

/** What a title, a subtitle or a kind line ("Remarks", "Fact Sheet") says the page is; `null` where it does not tell. */
export function titleKind(line: string): "transcript" | "maybe" | "other" | null {
  // "Remarks at Signing of an Executive Order": what the title begins with is what the page is.
  const other = placeOf(OTHER, line);
  if (placeOf(TRANSCRIPT, line) < other) return "transcript";
  // "Interview on the Morning Tide programme", "Signing ceremony for a memorandum", but "Harbour Forum: programme"
  if (placeOf(EVENT, line) < other) return "maybe";
  if (other < Number.POSITIVE_INFINITY) return "other";
  return MAYBE.test(line) ? "maybe" : null;
}

function placeOf(words: RegExp, line: string): number {
  const at = line.search(words);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

const CUES = Object.values(TITLES).flat();
const TRANSCRIPT = featurePattern(CUES, "transcript");
const EVENT = featurePattern(CUES, "event");
const MAYBE = featurePattern(CUES, "maybe");
const OTHER = featurePattern(CUES, "other");

import { featurePattern } from "../lexicon/cue.ts";
import { TITLES } from "../lexicon/titles.ts";

/** What a title, a subtitle or a kind line ("Remarks", "Fact Sheet") says the page is; `null` where it does not tell. */
export function titleKind(line: string): "transcript" | "maybe" | "other" | null {
  const last = lastWord(line);
  if (last !== null) return last;
  // "Remarks at Signing of an Executive Order": what the title begins with is what the page is.
  const other = placeOf(OTHER, line);
  if (placeOf(TRANSCRIPT, line) < other) return "transcript";
  // "Interview on the Morning Tide programme", "Signing ceremony for a memorandum", but "Harbour Forum: programme"
  if (placeOf(EVENT, line) < other) return "maybe";
  if (other < Number.POSITIVE_INFINITY) return "other";
  return MAYBE.test(line) ? "maybe" : null;
}

/** "記者会見のお知らせ" is a notice: in some languages the last of such words says what the page is. `null` where there is none. */
function lastWord(line: string): "transcript" | "other" | null {
  const last = line.match(LAST)?.at(-1);
  if (last === undefined) return null;
  return LAST_OTHER.test(last) ? "other" : "transcript";
}

function placeOf(words: RegExp, line: string): number {
  const at = line.search(words);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

const HEAD_LAST = ["ja", "ko", "zh", "tr", "hu"].flatMap((language) => TITLES[language] ?? []);
const LAST_OTHER = featurePattern(HEAD_LAST, "other");
const LAST = new RegExp(`${featurePattern(HEAD_LAST, "transcript").source}|${LAST_OTHER.source}`, "giu");

const CUES = Object.values(TITLES).flat();
const TRANSCRIPT = featurePattern(CUES, "transcript");
const EVENT = featurePattern(CUES, "event");
const MAYBE = featurePattern(CUES, "maybe");
const OTHER = featurePattern(CUES, "other");

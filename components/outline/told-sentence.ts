import { sentencesIn } from "../../lib/text/sentences.ts";
import { fold } from "../../lib/transcript/fold.ts";

/** Characters of a sentence that are quoted, about. */
const LONGEST = 140;

/**
 * Finds the sentence of a text that says one of these words, looked for one after the other; `null` where none is said.
 * Of a long sentence the part around the words is given, cut between words.
 */
export function sentenceSaying(text: string, wanted: readonly string[]): string | null {
  const sentences = sentencesIn(text).map((sentence) => sentence.replace(/\s+/gu, " "));
  for (const words of wanted) {
    for (const sentence of sentences) {
      const at = placeOf(sentence, words);
      if (at >= 0) return shortened(sentence, at, at + words.length);
    }
  }
  return null;
}

/** Where words stand in a sentence, whole: "Ford" is not in "Fordham"; -1 where they do not. */
function placeOf(sentence: string, words: string): number {
  const [hay, needle] = [fold(sentence), fold(words)];
  if (needle === "") return -1;
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    const end = at + needle.length;
    if (!JOINED.test(hay.slice(Math.max(0, at - 1), at + 1)) && !JOINED.test(hay.slice(end - 1, end + 1)))
      return at;
  }
  return -1;
}

/** Two letters of one word. In these scripts no blank stands between words. */
const JOINED =
  /^(?!.*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}]{2}$/u;

function shortened(sentence: string, start: number, end: number): string {
  if (sentence.length <= LONGEST) return sentence;
  const around = Math.max(0, LONGEST - (end - start));
  const room = Math.floor(around / 2);
  const from = Math.max(0, Math.min(start - room, sentence.length - LONGEST));
  const to = Math.min(sentence.length, Math.max(end + room, LONGEST));
  const first = from === 0 ? 0 : sentence.indexOf(" ", from - 1) + 1;
  const last = to === sentence.length ? to : sentence.lastIndexOf(" ", to);
  const begin = first > 0 && first <= start ? first : from;
  const stop = last >= end ? last : to;
  return [begin > 0 && "…", sentence.slice(begin, stop), stop < sentence.length && "…"]
    .filter(Boolean)
    .join("");
}

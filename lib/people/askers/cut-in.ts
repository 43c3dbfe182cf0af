import { isPleasantry } from "../../cues/courtesy.ts";
import { isCutOff } from "../../cues/sentence-ends.ts";
import { patternUnion } from "../../text/pattern-union.ts";
import { folded } from "../../text/words.ts";
import { hasMoreWords } from "../../transcript/outline.ts";
import { STOPPED } from "./call-forms.ts";

/** Whoever only claims the floor says few words. */
const SHORT = 12;

/** "Can I just follow up?", "Okay, one quick thing." and nothing else. */
const GOES_ON = patternUnion(
  [/okay|and|just|so|sorry/iu, /can|could|may|I|if|let|me/iu, /a|one|more|another/iu, /quick|brief|very/iu],
  "iu",
  String.raw`^(?:…[\s,]+)*(?:follow[- ]?up|thing|question)(?: on that| there)?[.?!]*$`,
);
/** "I’m not finished.", "I keep asking the same question." */
const NOT_DONE = /\b(?:not (?:finished|done)|keep asking|(?:first|second|last) question\?)/iu;

/** "Thank you.": whoever has been answered thanks, while the next is called. */
const ONLY_THANKS = /^(?:thanks|thank you)(?: very much| so much)?[.!]*$/iu;

/** "And also — sorry —", "No, no, did she …": goes on with what was asked before. */
const ADDS = /^(?:and also|no,? no)\b/iu;

/** Tells whether words right after another was called are those of one who had the floor, or takes it. */
export function cutsIn(asked: string): boolean {
  const words = asked.trim();
  if (/^(?:[—–]|--|\.\.\.|…)/u.test(words)) return true;
  if (ONLY_THANKS.test(words) || ADDS.test(words)) return true;
  if (hasMoreWords(words, SHORT)) return false;
  if (isCutOff(words) && !isPleasantry(words) && !hasMoreWords(words, SHORT / 2)) return true;
  return GOES_ON.test(words) || NOT_DONE.test(words) || STOPPED.test(words);
}

/** Tells whether somebody greets whoever answers, as one does who begins: "Thanks, Karine." */
export function greetsAnew(asked: string, taken: ReadonlySet<string>): boolean {
  const found = /^(?:[\p{L}'’]+[,.!]?\s+){1,3}?(\p{Lu}[\p{L}'’-]+)[.,!]/u.exec(asked.trim());
  return found?.[1] !== undefined && taken.has(folded(found[1])) && isPleasantry(found[0]);
}

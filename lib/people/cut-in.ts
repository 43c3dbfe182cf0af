import { isPleasantry } from "../cues/courtesy.ts";
import { isCutOff } from "../cues/sentence-ends.ts";
import { folded } from "../text/words.ts";
import { hasMoreWords } from "../transcript/outline.ts";
import { STOPPED } from "./call-forms.ts";

/** Whoever only claims the floor says few words. */
const SHORT = 12;
/** A reply names whom it is for in its first words. */
const ADDRESS_LETTERS = 200;

/** "Can I just follow up?", "Okay, one quick thing." and nothing else. */
const GOES_ON =
  /^(?:(?:okay|and|just|so|sorry|can|could|may|I|if|let|me|a|one|more|another|quick|brief|very)[\s,]+)*(?:follow[- ]?up|thing|question)(?: on that| there)?[.?!]*$/iu;
/** "I’m not finished.", "I keep asking the same question." */
const NOT_DONE = /\b(?:not (?:finished|done)|keep asking|(?:first|second|last) question\?)/iu;

/** "Thank you.": whoever has been answered thanks, while the next is called. */
const ONLY_THANKS = /^(?:thanks|thank you)(?: very much| so much)?[.!]*$/iu;

/** Whether words right after another was called are those of one who had the floor, or takes it. */
export function cutsIn(asked: string): boolean {
  const words = asked.trim();
  if (/^(?:[—–]|--|\.\.\.|…)/u.test(words)) return true;
  if (ONLY_THANKS.test(words)) return true;
  if (hasMoreWords(words, SHORT)) return false;
  if (isCutOff(words) && !isPleasantry(words) && !hasMoreWords(words, SHORT / 2)) return true;
  return GOES_ON.test(words) || NOT_DONE.test(words) || STOPPED.test(words);
}

/** Finds whom a reply addresses by a name of `register`, folded: "Well, Norah, …", "I don’t know, Matt." */
export function addressedIn(reply: string, register: ReadonlySet<string>): readonly string[] {
  const words = reply.slice(0, ADDRESS_LETTERS);
  const found = [...words.matchAll(ADDRESSED)].filter(({ index, 0: { length } }) => {
    // "Matt." at the end, or in a line of its own, calls the next.
    return /\p{L}/u.test(words.slice(index + length)) && !/\n\s*$/u.test(words.slice(0, index));
  });
  return found.map(([name]) => folded(name)).filter((name) => register.has(name));
}

const ADDRESSED =
  /(?<=^(?:[\p{L}'’]+,?\s+){0,2})(\p{Lu}[\p{L}'’-]+)(?=[,—–])|(?<=,\s)(\p{Lu}[\p{L}'’-]+)(?=[,.?!—–])/gu;

/** "Thanks, Karine.": greets whoever answers, as one does who begins. */
export function greetsAnew(asked: string, taken: ReadonlySet<string>): boolean {
  const found = /^(?:[\p{L}'’]+[,.!]?\s+){1,3}?(\p{Lu}[\p{L}'’-]+)[.,!]/u.exec(asked.trim());
  return found?.[1] !== undefined && taken.has(folded(found[1])) && isPleasantry(found[0]);
}

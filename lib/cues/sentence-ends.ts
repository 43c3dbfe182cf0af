import { remembering } from "../text/remembering.ts";

/** The last three sentences of a turn are hardly longer, in letters. */
const ENDING = 1500;

/** Whether a turn asks: a question mark, or "か。", in its last three sentences, whatever thanks follow. */
export const asks = remembering((text) => {
  const sentences = text.slice(-ENDING).match(/[^.?!…。？！]+[.?!…。？！]*/gu) ?? [];
  return sentences.slice(-3).some((sentence) => /(?:[?？]|か。)["”»)」]*\s*$/u.test(sentence));
});

/** Whether a turn breaks off: "To what extent are you —". */
export function isCutOff(text: string): boolean {
  return /(?:[—–]|--|…|\.\.\.|\s-)\s*["”)]*$/u.test(text.trim());
}

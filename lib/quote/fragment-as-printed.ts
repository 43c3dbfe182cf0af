import type { TextFragment } from "text-fragments-polyfill/dist/fragment-generation-utils.js";

/**
 * The terms of a generated fragment as the page prints them around this range. The polyfill gives contexts in small letters and
 * without marks ("генеральнии" for "Генеральний"); Chromium takes no small I for a short I, so it would find nothing. A term
 * that is not found there stays as it is.
 */
export function asPrinted({ prefix, textStart, textEnd, suffix }: TextFragment, range: Range): TextFragment {
  const words = range.toString();
  return {
    ...(prefix && { prefix: printed(prefix, textBefore(range), "end") }),
    textStart: printed(textStart, words, "start"),
    ...(textEnd && { textEnd: printed(textEnd, words, "end") }),
    ...(suffix && { suffix: printed(suffix, textAfter(range), "start") }),
  };
}

/** Characters beside a range in which its context is looked for: contexts are a few words. */
const NEAR = 1000;

function textBefore(range: Range): string {
  const before = range.cloneRange();
  before.selectNodeContents(bodyOf(range));
  before.setEnd(range.startContainer, range.startOffset);
  return before.toString().slice(-NEAR);
}

function textAfter(range: Range): string {
  const after = range.cloneRange();
  after.selectNodeContents(bodyOf(range));
  after.setStart(range.endContainer, range.endOffset);
  return after.toString().slice(0, NEAR);
}

function bodyOf({ startContainer: { ownerDocument }, commonAncestorContainer }: Range): Node {
  return ownerDocument?.body ?? commonAncestorContainer;
}

/** The words at this side of a text that are the term once folded. */
function printed(term: string, text: string, side: "start" | "end"): string {
  const [wanted, there] = [folded(term), text.trim()];
  const longest = Math.min(there.length, 2 * term.length + NEAR / 10);
  for (let length = Math.ceil(term.length / 2); length <= longest; length++) {
    const words = side === "start" ? there.slice(0, length) : there.slice(-length);
    if (folded(words) === wanted) return words.trim();
  }
  return term;
}

/** As the polyfill folds what it compares. */
function folded(words: string): string {
  return words
    .normalize("NFKD")
    .replace(/\s+/gu, " ")
    .replace(/[\u0300-\u036f]/gu, "")
    .toLowerCase()
    .trim();
}

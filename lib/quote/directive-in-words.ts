import type { Transcript } from "../transcript/transcript.ts";

/**
 * The text directive for words of a transcript whose page is not at hand: it opens the page at them where the page's other
 * words do not hold them too. `null` where the words stand in the transcript twice, or begin or end within a word.
 */
export function directiveInWords({ items }: Pick<Transcript, "items">, words: string): string | null {
  const text = items.flatMap((item) => (item.type === "gap" ? [] : item.text)).join("\n");
  const lines = words.split("\n").map((line) => line.trim());
  const [first = "", last = ""] = [lines[0], lines.at(-1)];
  const terms = lines.length === 1 && first.length <= MOST ? [first] : [beginningOf(first), endOf(last)];
  return terms.every((term) => standsOnce(text, term)) ? `text=${terms.map(encoded).join(",")}` : null;
}

/** Characters of a passage that is written out; a longer one by its ends. */
const MOST = 120;
/** Words at an end of a passage, enough to be the only such words. */
const ENDS = 6;

function beginningOf(line: string): string {
  return line.split(/\s+/u).slice(0, ENDS).join(" ");
}

function endOf(line: string): string {
  return line.split(/\s+/u).slice(-ENDS).join(" ");
}

/** Browsers find a term whatever its capitals, and only as whole words. */
function standsOnce(text: string, term: string): boolean {
  const [hay, needle] = [text.toLowerCase(), term.toLowerCase()];
  const at = hay.indexOf(needle);
  if (needle === "" || at < 0 || hay.indexOf(needle, at + 1) >= 0) return false;
  return !WORD.test(hay[at - 1] ?? "") && !WORD.test(hay[at + needle.length] ?? "");
}

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** As in `fragmentOf`: a hyphen would part a context from the words. Half a surrogate pair has no form in an address. */
function encoded(term: string): string {
  return encodeURIComponent(term.toWellFormed()).replaceAll("-", "%2D");
}

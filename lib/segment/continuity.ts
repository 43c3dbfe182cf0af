import { noteKind } from "../text/notes.ts";
import { collapse } from "../text/words.ts";
import type { Block } from "../transcript/block.ts";
import { isGermanName, particled } from "./particled.ts";

/** How a block stands to the words before it, where the source may have lost some. */
export type Continuity = "whole" | "sentence-goes-on" | "beginning-lost";

/** In this part of a document's paragraphs, a small first letter is the typist's habit and shows no loss. */
const HABIT = 0.04;
/** So few show no habit, however short the document is. */
const FEW = 2;

/**
 * Judges whether a paged text lost words between two paragraphs of speech: the second begins within a sentence. "… a bit over time. But" |
 * "operate under …" goes on with the same sentence; "… Thank you." | "region. We are there …" lost its beginning, and with it who speaks.
 */
export function continuityBetween(before: Block, block: Block): Continuity {
  if (block.break === "line" || before.form !== block.form || block.form === "preformatted") return "whole";
  const ends = collapse(before.text).replace(/["”»'’)\]*]+$/u, "");
  const begins = collapse(block.text);
  if (!beginsSmall(begins)) return "whole";
  if (/[.?!…:;–—-]$/u.test(ends))
    return /[.?!]$/u.test(ends) && FRAGMENT.test(begins) ? "beginning-lost" : "whole";
  return isSmallWord(ends.split(" ").at(-1)) || isSmallWord(begins.split(" ")[0])
    ? "sentence-goes-on"
    : "beginning-lost";
}

/** Returns whether small first letters are a habit of a paged text, so that no break tells anything. */
export function isUnreliable(blocks: readonly Block[]): boolean {
  const breaks = blocks.filter(
    (block, at) => at > 0 && continuityBetween(blocks[at - 1] ?? block, block) !== "whole",
  ).length;
  return breaks > FEW + 1 && breaks / Math.max(1, blocks.length) > HABIT;
}

/**
 * Finds the paragraphs of a web page that begin within a sentence after one that has ended, "… Thank you." | "region. We are there …":
 * the beginning is lost, and with it who speaks. What stands between them unspoken is passed over. `language` of the words (BCP 47).
 */
export function lostBeginnings(
  blocks: readonly Block[],
  unspoken: ReadonlyMap<number, unknown>,
  language: string | null = null,
): ReadonlySet<number> {
  const spoken = blocks.flatMap(({ text }, at) => (unspoken.has(at) || collapse(text) === "" ? [] : [at]));
  // Where lines of print are paragraphs, most of them end within a sentence, and any may begin there.
  const finished = spoken.filter((at) => isFinished(blocks[at]?.text ?? "")).length;
  if (finished * 2 < spoken.length) return new Set();
  const nounsInCapitals = language !== null && /^de(?:-|$)/iu.test(language);
  const lost = spoken.filter((at, nth) => {
    const block = blocks[at];
    const before = blocks[spoken[nth - 1] ?? -1];
    const after = blocks[spoken[nth + 1] ?? -1];
    if (!block || !before || !isLost(before, block) || isListed(before, after)) return false;
    if (isQuotation(before) && endsInColon(blocks[spoken[nth - 2] ?? -1])) return false;
    const named = particled(collapse(block.text));
    return named === null || (nounsInCapitals && !isGermanName(named, block, blocks));
  });
  return new Set(lost.length > FEW && lost.length > spoken.length * HABIT ? [] : lost);
}

function isLost(before: Block, { text, form, break: parted }: Block): boolean {
  // Most paragraphs begin with a capital: they need no closer look.
  if (
    parted !== "paragraph" ||
    form !== "paragraph" ||
    !/^\P{Lu}*\p{Ll}/u.test(text.slice(0, FIRST_CHARACTERS))
  )
    return false;
  const begins = collapse(text);
  return (
    before.form === "paragraph" &&
    isFinished(before.text) &&
    beginsInSmall(begins) &&
    noteKind(begins) === null &&
    FRAGMENT.test(begins) &&
    // Who writes the next sentence small, too, writes all so: "region. we are there"
    !/^[^.?!]{1,200}[.?!]\s+\p{Ll}/u.test(begins)
  );
}

/** Blanks and marks that nobody sees may stand before a paragraph's first letter. */
const FIRST_CHARACTERS = 20;

/** "more ships." among "more crews." and "more time.": items of a list, a paragraph each. */
function isListed(before: Block, after: Block | undefined): boolean {
  return beginsSmall(collapse(before.text)) || (after !== undefined && beginsSmall(collapse(after.text)));
}

/** Returns whether a paragraph ends where a sentence does: not with a page's number, "2.", nor with a quoted question, “Where?” */
function isFinished(text: string): boolean {
  const end = collapse(text.slice(-LAST_CHARACTERS));
  return /\p{L}[\p{Pe}\p{Pf}"'’]*[.?!…][\p{Pe}\p{Pf}"'’*]*$/u.test(end) && !/[?!][”"»“]$/u.test(end);
}

/** A sentence's end and what closes it are looked for in so many characters. */
const LAST_CHARACTERS = 60;

/** The rest of a sentence up to its end: "region." */
const FRAGMENT = /^[^.?!]{1,200}[.?!]/u;

/** Returns whether a line begins within a sentence: with a small letter that is no name's, brand's or list's. */
function beginsSmall(line: string): boolean {
  return beginsInSmall(line) && particled(line) === null;
}

/** Returns whether a line begins with a small letter that begins no sentence, whosever name it may be part of. */
function beginsInSmall(line: string): boolean {
  return /^\p{Ll}/u.test(line) && !SMALL_BUT_BEGINNING.some((form) => form.test(line));
}

/** What begins a sentence in small letters. */
const SMALL_BUT_BEGINNING: readonly RegExp[] = [
  // "iPhone", "eBay", "mRNA"
  /^\p{Ll}+\p{Lu}/u,
  // "e-mail", "x-rays"
  /^\p{Ll}[-‑]\p{L}/u,
  // "al-Barid", "d'Alba"
  /^\p{Ll}{1,4}[-‑'’]\p{Lu}/u,
  // "a) the ferry", "ii. the quay"
  /^\p{Ll}{1,4}[.)]\s/u,
  // "t's late", "e're late": a print lost the first letter of "It's", of "We're"
  /^\p{Ll}['’](?:s|re|ve|ll|d|m)\s/u,
];

/** Returns whether a paragraph is a quotation: the sentence that leads to it may go on after it. */
function isQuotation({ text }: Block): boolean {
  return /^[“"«„‘][^“«„]*[”"»“’][.,]?$/u.test(collapse(text));
}

function endsInColon(block: Block | undefined): boolean {
  return block !== undefined && /[:：]$/u.test(collapse(block.text));
}

/** Words that lean on what follows or goes before: where one stands at the break, the sentence itself goes on. */
const SMALL_WORDS = new Set(
  (
    "a an the of to in on at by for from with and or but nor as than that which who whom whose because if when while where so our their his her its my your this these those is are was were be been will would can could may must have has had not " +
    "de du des la le les un une et ou mais dans pour par sur avec que qui dont à au aux der die das den dem des ein eine und oder aber mit von zu im in für auf і й та але що який яка в у на з із для до и но что который с по"
  ).split(" "),
);

function isSmallWord(word: string | undefined): boolean {
  return (
    word !== undefined && (SMALL_WORDS.has(word.toLowerCase().replace(/[,;]$/u, "")) || word.endsWith(","))
  );
}

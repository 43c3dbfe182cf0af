import { collapse } from "../names/words.ts";
import type { Block } from "../transcript/block.ts";

/** How a block stands to the words before it, where the source may have lost some. */
export type Continuity = "whole" | "sentence-goes-on" | "beginning-lost";

/** In this part of a document's paragraphs, a small first letter is the typist's habit and shows no loss. */
const HABIT = 0.04;

/**
 * Whether words were lost between two paragraphs of speech: the second begins within a sentence. "… a bit over time. But" | "operate
 * under …" goes on with the same sentence; "… Thank you." | "region. We are there …" lost its beginning, and with it who speaks.
 */
export function continuityBetween(before: Block, block: Block): Continuity {
  if (block.break === "line" || before.form !== block.form || block.form === "preformatted") return "whole";
  const ends = collapse(before.text).replace(/["”»'’)\]*]+$/u, "");
  const begins = collapse(block.text);
  if (!/^\p{Ll}/u.test(begins) || /^\p{Ll}+\p{Lu}|^(?:e|i)-?[A-Z]/u.test(begins)) return "whole";
  if (/[.?!…:;–—-]$/u.test(ends))
    return /[.?!]$/u.test(ends) && /^[^.?!]{1,200}[.?!]/u.test(begins) ? "beginning-lost" : "whole";
  return isSmallWord(ends.split(" ").at(-1)) || isSmallWord(begins.split(" ")[0])
    ? "sentence-goes-on"
    : "beginning-lost";
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

/** Whether small first letters are a habit here, so that no break tells anything. */
export function isUnreliable(blocks: readonly Block[]): boolean {
  const breaks = blocks.filter(
    (block, at) => at > 0 && continuityBetween(blocks[at - 1] ?? block, block) !== "whole",
  ).length;
  return breaks > 3 && breaks / Math.max(1, blocks.length) > HABIT;
}

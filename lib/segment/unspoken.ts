import { collapse } from "../names/words.ts";
import type { Block } from "../transcript/block.ts";
import { pageFurniture } from "../transcript/page-furniture.ts";
import { isPersonal } from "./first-person.ts";
import { isRule, noteKind } from "./notes.ts";
import { isImprint, isPublisherLine } from "./publisher-lines.ts";

/**
 * Why no words of a block are spoken, whatever they look like: the page prints them around its text, or under it (`clutter`), or its
 * publisher says them after all words (`end`).
 */
export type Unspoken = "clutter" | "end";

/** Finds the blocks that nobody speaks, by their place in the document: no label begins there. */
export function unspokenBlocks(blocks: readonly Block[]): ReadonlyMap<number, Unspoken> {
  const furniture = pageFurniture(blocks);
  const end = endMatter(blocks, furniture);
  const imprint = blocks.findIndex(({ text }, at) => at >= end && isImprint(text));
  const why = (at: number): Unspoken =>
    furniture.has(at) || (imprint >= 0 && at >= imprint) ? "clutter" : "end";
  return new Map(blocks.flatMap((_, at) => (at >= end || furniture.has(at) ? [[at, why(at)] as const] : [])));
}

/** Where the publisher's lines after the last words begin: what is found there above others, such as "Harbour Office", belongs to them. */
function endMatter(blocks: readonly Block[], furniture: ReadonlySet<number>): number {
  let end = blocks.length;
  for (let at = blocks.length - 1; at >= 0; at--) {
    const text = collapse(blocks[at]?.text ?? "");
    if (text === "" || furniture.has(at)) continue;
    if (isPublisherLine(text)) end = at;
    else if (!isBeside(text)) break;
  }
  return end;
}

/** Longer lines are no part of an address. */
const BESIDE_WORDS = 8;

/** Whether a line may stand among the publisher's: the end of the record, a rule, a line of an address. */
function isBeside(text: string): boolean {
  if (noteKind(text) === "end" || isRule(text)) return true;
  return text.split(" ").length <= BESIDE_WORDS && !/[.?!…:：]["”»)]*$/u.test(text) && !isPersonal(text);
}

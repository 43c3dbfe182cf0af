import { isRule, noteKind } from "../text/notes.ts";
import { collapse } from "../text/words.ts";
import type { Block } from "../transcript/block.ts";
import { pageFurniture } from "../transcript/page-furniture.ts";
import { isAll } from "./emphasis.ts";
import { isPersonal } from "./first-person.ts";
import { isImprint, isPublisherLine, isPublisherLineAmongWords } from "./publisher-lines.ts";

/**
 * Why no words of a block are spoken, whatever they look like: the page prints them around its text, or under it (`clutter`), or its
 * publisher says them, after all words (`end`) or among them (`among`).
 */
export type Unspoken = "clutter" | "end" | "among";

/** Finds the blocks that nobody speaks, by their place in the document: no label begins there. */
export function unspokenBlocks(blocks: readonly Block[]): ReadonlyMap<number, Unspoken> {
  const furniture = pageFurniture(blocks);
  const end = endMatter(blocks, furniture);
  const imprint = blocks.findIndex(({ text }, at) => at >= end && isImprint(text));
  const why = (block: Block, at: number): Unspoken | null => {
    if (furniture.has(at) || (imprint >= 0 && at >= imprint)) return "clutter";
    if (at >= end) return "end";
    return isAmongWords(block) ? "among" : null;
  };
  return new Map(
    blocks.flatMap((block, at) => {
      const found = why(block, at);
      return found ? [[at, found] as const] : [];
    }),
  );
}

/** Whether a block is the publisher's and stands among what is spoken, as a paragraph of its own. */
function isAmongWords(block: Block): boolean {
  return (
    block.break === "paragraph" &&
    block.form !== "heading" &&
    isPublisherLineAmongWords(block.text, isAll("italic", block))
  );
}

/**
 * Where the publisher's lines after the last words begin: what is found there above others, such as "Harbour Office", belongs to them,
 * and so do a few unknown lines under one that nobody can have said.
 */
function endMatter(blocks: readonly Block[], furniture: ReadonlySet<number>): number {
  let end = blocks.length;
  let unknown = 0;
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    if (!block || furniture.has(at) || collapse(block.text) === "") continue;
    const line = lineAbove(block, unknown);
    if (line === "spoken") break;
    if (line === "unknown") unknown++;
    if (line === "publisher") {
      end = at;
      unknown = 0;
    }
  }
  return end;
}

/** What a line is that stands above the publisher's. `unknown`: so many lines right under it may have been spoken. */
function lineAbove(block: Block, unknown: number): "publisher" | "beside" | "unknown" | "spoken" {
  const text = collapse(block.text);
  const isPublisher = isPublisherLine(text);
  if (unknown > 0 ? isAmongWords(block) : isPublisher) return "publisher";
  if (unknown > 0 ? isPublisher : isBeside(text)) return "beside";
  return unknown < UNKNOWN && mayBeUnknown(block) ? "unknown" : "spoken";
}

/** So many lines at most, which may be spoken as well, are taken along where they stand under the publisher's. */
const UNKNOWN = 2;
/** Longer ones are spoken. */
const UNKNOWN_WORDS = 30;

/** Whether a line may be the publisher's, though it has no form of its: short, and said by nobody in person or under a label. */
function mayBeUnknown(block: Block): boolean {
  const text = collapse(block.text);
  const labelled = /^[^.?!]{1,60}[:：]/u.test(text) || block.emphasis.some(({ kind }) => kind === "bold");
  return !labelled && text.split(" ").length <= UNKNOWN_WORDS && !isPersonal(text);
}

/** Longer lines are no part of an address. */
const BESIDE_WORDS = 8;

/** Whether a line may stand among the publisher's: the end of the record, a rule, a line of an address. */
function isBeside(text: string): boolean {
  if (noteKind(text) === "end" || isRule(text)) return true;
  return text.split(" ").length <= BESIDE_WORDS && !/[.?!…:：]["”»)]*$/u.test(text) && !isPersonal(text);
}

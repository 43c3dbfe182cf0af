import type { Block, Passage } from "../transcript/block.ts";
import type { Item, Turn } from "../transcript/item.ts";
import type { Transcript } from "../transcript/transcript.ts";

/** A transcript that lies in its words. */
export interface LaidOut {
  readonly transcript: Transcript;
  readonly blocks: readonly Block[];
}

/**
 * A transcript set anew: blocks made of its own words, a paragraph each, labels bold before the first, and all places in them. For
 * transcripts that come without the blocks they were read from: exported files hold none. What was outside every item, and
 * where words were not understood, is no longer marked. Corrections, and what was read before them, are of other blocks and are left out.
 */
export function laidOut({ corrections: _, uncorrected: __, ...transcript }: Transcript): LaidOut {
  const blocks: Block[] = [];
  const items = transcript.items.map((item): Item => {
    if (item.type === "gap")
      return { ...item, passages: item.reason === "omission" ? set(blocks, ["[…]"]) : [] };
    if (item.type === "turn") return turnIn(blocks, item, afterPageBreak(transcript.items, item));
    return {
      ...item,
      passages: set(blocks, paragraphsOf(item.text), item.type === "heading" ? "heading" : "paragraph"),
    };
  });
  const { extraction: _extraction, ...source } = transcript.source;
  return { transcript: { ...transcript, source, items, leftovers: [] }, blocks };
}

function turnIn(blocks: Block[], turn: Turn, pageBreak: boolean): Turn {
  const { unheard: _unheard, ...rest } = turn;
  const label = turn.label?.trim() ?? "";
  const paragraphs = paragraphsOf(turn.text);
  if (label === "")
    return { ...rest, labelPassages: [], passages: set(blocks, paragraphs, "paragraph", pageBreak) };
  // A label with a line to itself keeps it: as words, it would be a paragraph of its own.
  const [first = "", ...more] = hasOwnLine(turn) ? ["", ...paragraphs] : paragraphs;
  const block = blocks.length;
  const text = `${label} ${first}`.trimEnd();
  const emphasis = [{ kind: "bold", start: 0, end: label.length }] as const;
  blocks.push({ ...blockOf(text), emphasis, pageBreak });
  const words = first === "" ? [] : [{ block, start: label.length + 1, end: text.length }];
  return {
    ...rest,
    labelPassages: [{ block, start: 0, end: label.length }],
    passages: [...words, ...set(blocks, more)],
  };
}

function hasOwnLine({ labelPassages, passages }: Turn): boolean {
  const [label, words] = [labelPassages.at(-1), passages[0]];
  return label !== undefined && words !== undefined && label.block !== words.block;
}

/** A page's end has no words of its own: it shows in the block after it. */
function afterPageBreak(items: readonly Item[], turn: Turn): boolean {
  const before = items[items.indexOf(turn) - 1];
  return before?.type === "gap" && before.reason === "page-break";
}

/** Puts paragraphs at the end of the blocks, and gives their places. */
function set(
  blocks: Block[],
  paragraphs: readonly string[],
  form: Block["form"] = "paragraph",
  pageBreak = false,
): Passage[] {
  return paragraphs.map((text, at) => {
    blocks.push({ ...blockOf(text), form, pageBreak: pageBreak && at === 0 });
    return { block: blocks.length - 1, start: 0, end: text.length };
  });
}

function blockOf(text: string): Block {
  return { text, emphasis: [], form: "paragraph", break: "paragraph", pageBreak: false };
}

/** Blank ones have no place in blocks. */
function paragraphsOf(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : line.trimEnd()));
}

import type { Block, Emphasis, Passage } from "../../lib/transcript/block.ts";
import type { Source } from "../../lib/transcript/source.ts";
import { wrapped } from "../make/wrapped.ts";

/** A document before it is read. */
export interface Words {
  readonly source: Source;
  readonly blocks: readonly Block[];
}

/** A page whose bold runs are printed with the other of HTML's two elements: `b` for `strong` and `strong` for `b`. */
export function boldTheOtherWay(html: string): string {
  return html.replace(
    /(<\/?)(b|strong)(?=[\s>])/giu,
    (_, open: string, name: string) => open + (name.toLowerCase() === "b" ? "strong" : "b"),
  );
}

/** A page whose neighbouring paragraphs are one, its lines parted by two `<br>`. */
export function paragraphsAsBreaks(html: string): string {
  return html.replace(/<\/p>\s*<p>/giu, "<br><br>");
}

/** Every space of the words a no-break space, every fifth a narrow one. */
export function narrowSpaces({ source, blocks }: Words): Words {
  let count = 0;
  return {
    source,
    blocks: blocks.map((block) => ({
      ...block,
      text: block.text.replaceAll(" ", () => (++count % 5 ? "\u00a0" : "\u202f")),
    })),
  };
}

/** A right-to-left mark before each paragraph, a left-to-right mark after each label's colon. */
export function directionMarks({ source, blocks }: Words, labels: readonly Passage[]): Words {
  return {
    source,
    blocks: blocks.map((block, at) => {
      const edits = labels
        .filter(({ block: own, end }) => own === at && block.text[end - 1] === ":")
        .map(({ end }) => ({ start: end, end, text: "\u200e" }));
      return edited(block, [{ start: 0, end: 0, text: "\u200f" }, ...edits]);
    }),
  };
}

/** Each label's colon a full-width one. */
export function fullWidthColons({ source, blocks }: Words, labels: readonly Passage[]): Words {
  return {
    source,
    blocks: blocks.map((block, at) => {
      const colons = labels.filter(({ block: own, end }) => own === at && block.text[end - 1] === ":");
      return edited(
        block,
        colons.map(({ end }) => ({ start: end - 1, end, text: "：" })),
      );
    }),
  };
}

/** Each label that words follow in its paragraph alone in a paragraph of its own. */
export function labelsAlone({ source, blocks }: Words, labels: readonly Passage[]): Words {
  return {
    source,
    blocks: blocks.flatMap((block, at) => {
      const label = labels.find((one) => one.block === at && block.text.slice(one.end).trim() !== "");
      if (!label) return [block];
      const head = piece(block, 0, label.end);
      return [head, { ...piece(block, label.end, block.text.length), break: "paragraph", pageBreak: false }];
    }),
  };
}

/** These labels no longer bold. */
export function boldLost({ source, blocks }: Words, labels: readonly Passage[]): Words {
  return {
    source,
    blocks: blocks.map((block, at) => {
      const own = labels.filter(({ block: one }) => one === at);
      const stays = ({ kind, start, end }: Emphasis) =>
        kind !== "bold" || !own.some((label) => start < label.end && label.start < end);
      return { ...block, emphasis: block.emphasis.filter(stays) };
    }),
  };
}

/** Two people with each other's names, everywhere and in capitals too. Both names have as many words. */
export function namesSwapped({ source, blocks }: Words, one: string, other: string): Words {
  const swap = swapOf(one, other);
  return {
    source: {
      ...source,
      title: swap(source.title),
      subtitle: source.subtitle && swap(source.subtitle),
      credits: source.credits.map(swap),
    },
    blocks: blocks.map((block) => {
      const edits = [...block.text.matchAll(/[\p{L}\p{M}'’-]+/gu)].map(({ 0: word, index }) => ({
        start: index,
        end: index + word.length,
        text: swap(word),
      }));
      return edited(
        block,
        edits.filter(({ start, end, text }) => block.text.slice(start, end) !== text),
      );
    }),
  };
}

/** Puts each word of one name for the word of the other at its place; what is in capitals stays in capitals. */
export function swapOf(one: string, other: string): (text: string) => string {
  const pairs = new Map<string, string>();
  const others = other.split(" ");
  one.split(" ").forEach((word, at) => {
    const instead = others[at] ?? word;
    pairs.set(word, instead).set(instead, word);
    pairs.set(word.toUpperCase(), instead.toUpperCase()).set(instead.toUpperCase(), word.toUpperCase());
  });
  return (text) => text.replace(/[\p{L}\p{M}-]+/gu, (word) => pairs.get(word) ?? word);
}

/**
 * The document as a text file: title, subtitle, date, then a paragraph for each block of its words, parted by blank lines and wrapped
 * at `width` columns (`Infinity`: not at all).
 */
export function asText({ source, blocks }: Words, width: number): string {
  const header = [source.title, source.subtitle ?? "", source.date ?? ""];
  const words = blocks.filter(({ leftover }) => leftover === undefined);
  const paragraphs = [...header, ...words.map(({ text }) => text)].map(collapsed).filter(Boolean);
  return `${paragraphs.map((paragraph) => wrapped(paragraph, width).join("\n")).join("\n\n")}\n`;
}

function collapsed(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** A change of a block's text: `text` for what stood from `start` to `end`. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The block with these changes, in order, its emphasis moved along. */
function edited(block: Block, edits: readonly Edit[]): Block {
  let text = "";
  let from = 0;
  for (const edit of edits) {
    text += block.text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  const moved = (at: number) =>
    edits.reduce(
      (sum, edit) => (edit.end <= at ? sum + edit.text.length - (edit.end - edit.start) : sum),
      at,
    );
  return {
    ...block,
    text: text + block.text.slice(from),
    emphasis: block.emphasis.map(({ kind, start, end }) => ({ kind, start: moved(start), end: moved(end) })),
  };
}

/** A part of a block, with the emphasis that stands in it. */
function piece(block: Block, from: number, to: number): Block {
  return {
    ...block,
    text: block.text.slice(from, to),
    emphasis: block.emphasis
      .map(({ kind, start, end }) => ({
        kind,
        start: Math.max(start, from) - from,
        end: Math.min(end, to) - from,
      }))
      .filter(({ start, end }) => start < end),
  };
}

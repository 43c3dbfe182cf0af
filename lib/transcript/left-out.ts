import type { Block, PageLeftover } from "./block.ts";
import type { Leftover } from "./item.ts";
import { countWords } from "./outline.ts";
import type { Transcript } from "./transcript.ts";

/** What of a page's words is left out: all that stands beside them but the header, which every view shows. */
export type LeftOutKind = Exclude<PageLeftover, "header">;

/** Words of a page that are none of the event's and stand in one place: neighbouring leftovers of one kind. */
export interface LeftOut {
  readonly kind: LeftOutKind;
  /** Index into the transcript's leftovers: the first of them, where a jump goes. */
  readonly leftover: number;
  /** How many things of this kind a reader sees there. */
  readonly things: number;
  readonly words: number;
  /** White space collapsed inside a paragraph, paragraphs joined by a line feed. */
  readonly text: string;
}

/** How much is left out: words in all, and things of each kind in the order in which they come first. */
export interface LeftOutCount {
  readonly words: number;
  readonly kinds: ReadonlyMap<LeftOutKind, number>;
}

/** What a page has beside the event's words, in its order. What holds no word is not listed, nor the mark of a footnote by itself. */
export function leftOutOf({ leftovers }: Pick<Transcript, "leftovers">, blocks: readonly Block[]): LeftOut[] {
  const entries: Draft[] = [];
  for (const [index, { reason, passage }] of leftovers.entries()) {
    if (!isLeftOut(reason)) continue;
    const { block, start, end } = passage;
    const text = (blocks[block]?.text.slice(start, end) ?? "").replace(/\s+/gu, " ").trim();
    const open = entries.at(-1);
    if (open?.kind === reason && block - open.last <= 1) {
      open.texts.push(text);
      open.last = block;
    } else entries.push({ kind: reason, leftover: index, texts: [text], last: block });
  }
  return entries.map(entryOf).filter(({ words, things }) => words > 0 && things > 0);
}

/** Counts what is left out. */
export function countLeftOut(entries: readonly LeftOut[]): LeftOutCount {
  const kinds = new Map<LeftOutKind, number>();
  for (const { kind, things } of entries) kinds.set(kind, (kinds.get(kind) ?? 0) + things);
  return { words: entries.reduce((sum, { words }) => sum + words, 0), kinds };
}

interface Draft {
  readonly kind: LeftOutKind;
  readonly leftover: number;
  readonly texts: string[];
  /** The block that was added last. */
  last: number;
}

function entryOf({ kind, leftover, texts }: Draft): LeftOut {
  const text = texts.join("\n");
  return { kind, leftover, things: thingsIn(kind, texts), words: countWords(text), text };
}

/**
 * A box, a list or an advertisement is one thing, whatever it holds; buttons and footnotes stand beside each other as they come. A
 * footnote's mark ("[3]") is no footnote.
 */
function thingsIn(kind: LeftOutKind, texts: readonly string[]): number {
  if (kind === "control") return texts.length;
  return kind === "footnote" ? texts.filter((text) => /\p{L}/u.test(text)).length : 1;
}

function isLeftOut(reason: Leftover["reason"]): reason is LeftOutKind {
  return !NOT_COUNTED.has(reason);
}

/** The header is shown above; the others are signs, not words. */
const NOT_COUNTED: ReadonlySet<Leftover["reason"]> = new Set(["header", "rule", "punctuation", "clutter"]);

import type { Block } from "../transcript/block.ts";
import type { Turn } from "../transcript/item.ts";
import type { Place, Span } from "../transcript/span.ts";

/**
 * The words of a turn that lie in a span: the record's characters, with the blanks and line feeds of the turn's own text (a
 * hard-wrapped source has others). Empty where none do.
 */
export function wordsWithin(turn: Turn, blocks: readonly Block[], { from, to }: Span): string {
  let before = 0;
  let within = 0;
  for (const { block, start, end } of turn.passages) {
    const text = blocks[block]?.text ?? "";
    const first = clamped(from, block, start, end);
    const last = Math.max(first, clamped(to, block, start, end));
    before += inkIn(text.slice(start, first));
    within += inkIn(text.slice(first, last));
  }
  return stretch(turn.text, before, within);
}

/** The place within `[start, end]` of this block; its beginning or end where the place is in another block. */
function clamped(place: Place, block: number, start: number, end: number): number {
  if (place.block !== block) return place.block < block ? start : end;
  return Math.min(Math.max(place.at, start), end);
}

/** Blanks, and marks without width that a page sets for its own line breaks: they differ between blocks and text. */
const BLANK = /[\s\u00ad\u200b]/u;

function inkIn(text: string): number {
  let ink = 0;
  for (let at = 0; at < text.length; at++) if (!BLANK.test(text[at] ?? "")) ink++;
  return ink;
}

/** From after so many inked characters, so many of them, with the blanks between. */
function stretch(text: string, before: number, within: number): string {
  let ink = 0;
  let start = 0;
  let end = 0;
  for (let at = 0; at < text.length && ink < before + within; at++) {
    if (BLANK.test(text[at] ?? "")) continue;
    if (ink === before) start = at;
    ink++;
    end = at + 1;
  }
  return within ? text.slice(start, end) : "";
}

import type { Block, Passage } from "./block.ts";
import type { Place } from "./span.ts";
import type { Revision } from "./transcript.ts";

/** A letter or a digit: what is counted where white space and signs may be set otherwise. */
const LETTER = /[\p{L}\p{N}]/gu;

/** Counts the letters and digits of a text that stand before an offset. */
export function lettersBefore(text: string, offset: number): number {
  return text.slice(0, offset).match(LETTER)?.length ?? 0;
}

/**
 * Finds where a part of a text begins whose first letter or digit is this one, counted from 0: at the signs that stand before it
 * without white space. `null` where there is no such letter.
 */
export function offsetOfLetter(text: string, letter: number): number | null {
  LETTER.lastIndex = 0;
  for (let seen = 0; ; seen++) {
    const found = LETTER.exec(text);
    if (!found) return null;
    if (seen === letter) return found.index - (/\S*$/u.exec(text.slice(0, found.index))?.[0].length ?? 0);
  }
}

/** Passages in two, before the letter or digit with this number among all of theirs; `null` where there is no such letter. */
export function splitPassages(
  passages: readonly Passage[],
  blocks: readonly Block[],
  letter: number,
): readonly [readonly Passage[], readonly Passage[]] | null {
  let before = 0;
  for (const [at, { block, start, end }] of passages.entries()) {
    const text = blocks[block]?.text.slice(start, end) ?? "";
    const letters = lettersBefore(text, text.length);
    if (letter < before + letters) {
      const cut = start + (offsetOfLetter(text, letter - before) ?? 0);
      const parts = (from: number, to: number) => (from < to ? [{ block, start: from, end: to }] : []);
      return [
        [...passages.slice(0, at), ...parts(start, trimmedEnd(blocks, block, start, cut))],
        [...parts(cut, end), ...passages.slice(at + 1)],
      ];
    }
    before += letters;
  }
  return null;
}

/**
 * Finds the turn that says a character of the blocks, an index into the transcript's items, and counts the letters and digits of it that
 * stand before; `null` where no turn says it.
 */
export function letterAt(
  { transcript, blocks }: Pick<Revision, "transcript" | "blocks">,
  place: Place,
): { readonly item: number; readonly letter: number } | null {
  const isIn = ({ block, start, end }: Passage) =>
    block === place.block && start <= place.at && place.at < end;
  const item = transcript.items.findIndex((one) => one.type === "turn" && one.passages.some(isIn));
  const turn = transcript.items[item];
  if (turn?.type !== "turn") return null;
  const at = turn.passages.findIndex(isIn);
  const letters = turn.passages.slice(0, at + 1).map((passage, index) => {
    const end = index < at ? passage.end : place.at;
    const text = blocks[passage.block]?.text.slice(passage.start, end) ?? "";
    return lettersBefore(text, text.length);
  });
  return { item, letter: letters.reduce((sum, count) => sum + count, 0) };
}

/** Without the white space at the end: it belongs to nobody's words. */
function trimmedEnd(blocks: readonly Block[], block: number, start: number, end: number): number {
  return start + (blocks[block]?.text.slice(start, end).trimEnd().length ?? 0);
}

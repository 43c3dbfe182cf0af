import type { Block } from "../../lib/transcript/block.ts";

/** Blocks of these lines, a paragraph each; `**…**` is bold (and the asterisks are no text). */
export function blocksOf(...lines: readonly string[]): readonly Block[] {
  return lines.map((line) => blockOf(line));
}

/** A block of this line; `**…**` is bold. `more`: what else is said of it. */
export function blockOf(line: string, more: Partial<Block> = {}): Block {
  const emphasis: { kind: "bold"; start: number; end: number }[] = [];
  let text = "";
  for (const [at, piece] of line.split("**").entries()) {
    if (at % 2) emphasis.push({ kind: "bold", start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, emphasis, form: "paragraph", break: "paragraph", pageBreak: false, ...more };
}

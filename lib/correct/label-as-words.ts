import type { Block, Passage } from "../transcript/block.ts";
import type { Turn } from "../transcript/item.ts";

/** Returns the words of a turn with what was taken for its label at their beginning. */
export function labelAsWords(
  { label, text, labelPassages, passages }: Pick<Turn, "label" | "text" | "labelPassages" | "passages">,
  blocks: readonly Block[],
): Pick<Turn, "text" | "passages"> {
  const [last, first] = [labelPassages.at(-1), passages[0]];
  const isOneLine = last !== undefined && first !== undefined && last.block === first.block;
  const words = [label ?? "", text].filter((part) => part !== "").join(isOneLine ? " " : "\n");
  return { text: words, passages: joined([...labelPassages, ...passages], blocks) };
}

/** Passages of one block with nothing but white space between them as one. */
function joined(passages: readonly Passage[], blocks: readonly Block[]): Passage[] {
  const all: Passage[] = [];
  for (const passage of passages) {
    const before = all.at(-1);
    const between = before && blocks[before.block]?.text.slice(before.end, passage.start);
    if (before?.block === passage.block && before.end <= passage.start && between?.trim() === "")
      all[all.length - 1] = { ...before, end: passage.end };
    else all.push(passage);
  }
  return all;
}

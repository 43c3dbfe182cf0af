import type { PageLeftover } from "../transcript/block.ts";
import type { PageBlocks } from "./blocks.ts";
import { boxesBeside, reasonsByBlock } from "./boxes.ts";
import { footnoteBlocks } from "./footnotes.ts";
import { reasonsByLine } from "./lines.ts";
import { repeatedBlocks } from "./repeats.ts";

/**
 * Why blocks are none of the page's text, by structure and form alone; `null` for words. `spoken`: whether a block begins with a
 * speaker's label; `printed`: what the page says of itself; `isFurniture`: whether the publisher prints these words on every page.
 */
export function leftoversOf(
  page: PageBlocks,
  spoken: readonly boolean[],
  printed: readonly string[],
  isFurniture: (words: string) => boolean,
): (PageLeftover | null)[] {
  const { blocks } = page;
  const lines = reasonsByLine(blocks, printed);
  const notes = footnoteBlocks(page, spoken);
  const repeated = repeatedBlocks(blocks);
  return reasonsByBlock(page, boxesBeside(page, spoken)).map((why, at) => {
    if (why) return why;
    if (isFurniture(blocks[at]?.words ?? "")) return "box";
    if (notes.has(at)) return "footnote";
    return lines[at] ?? (repeated[at] ? "repeat" : null);
  });
}

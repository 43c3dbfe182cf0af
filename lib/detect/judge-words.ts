import type { Block } from "../transcript/block.ts";
import type { Source } from "../transcript/source.ts";
import type { Verdict } from "../transcript/verdict.ts";
import type { Beginning } from "./beginnings.ts";
import { judge } from "./judge.ts";

/** The verdict on words without a page, by the same evidence as on a page: a text file, the text of a PDF. */
export function judgeWords({ url, title, subtitle }: Source, blocks: readonly Block[]): Verdict {
  return judge({
    addresses: url === null ? [] : [url],
    titles: subtitle === null ? [title] : [title, subtitle],
    beginnings: blocks.map(beginningOf),
  });
}

function beginningOf({ text, form }: Block): Beginning {
  const words = text.slice(0, LONGEST).replace(/\s+/gu, " ").trim();
  return { words, length: text.length, element: form === "heading" ? "h2" : "p" };
}

const LONGEST = 400;

import { JSDOM } from "jsdom";
import { type PageBlocks, pageBlocksOf } from "../../lib/extract/blocks.ts";

/** All the blocks of a page with this body; `change` may change the page before it is read. */
export function pageBlocks(body: string, change: (document: Document) => void = () => {}): PageBlocks {
  const { document } = new JSDOM(`<!doctype html><body>${body}</body>`).window;
  change(document);
  const steps = pageBlocksOf(document.body);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Paragraphs of one who speaks, long enough that a box beside them is a small part of the page. */
export const SPEECH = [
  "It took us all of the winter, and most of the spring that came after it, to come so far with the lamps.",
  "The harbour master wrote to me in March, and what she wrote was short: the north quay is dark, and the boats come home by guess.",
  "So we asked the pilots, the fishermen and the woman who sells coffee at the gate, and each of them had counted the lamps.",
  "They did not agree on the number, but they agreed on the month in which the last of them had gone out.",
]
  .map((words) => `<p>${words}</p>`)
  .join("");

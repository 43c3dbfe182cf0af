import type { Block } from "../transcript/block.ts";
import type { Source } from "../transcript/source.ts";
import type { Anchor } from "./anchor.ts";
import { type LiveBlock, liveBlocksOf } from "./blocks.ts";
import { findFirst, holds, read } from "./dom.ts";
import { type Header, headerOf } from "./header.ts";
import { type Matter, matterOf } from "./matter.ts";
import { isPageControl } from "./page-controls.ts";
import { titleOf } from "./page-title.ts";
import { withoutRepeats } from "./repeats.ts";
import { GENERAL_SELECTORS, rootOf } from "./root.ts";
import { sourceOf } from "./source.ts";
import { weigh } from "./weight.ts";

/** A page's own words. `blocks[i]` lives at `anchors[i]`. */
export interface Extract {
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly anchors: readonly Anchor[];
}

/**
 * Reads the live page without changing it. Asks for no layout and no styles, so that the command line and the browser
 * read alike. A page without text gives no blocks.
 */
export function extract(document: Document): Extract {
  const steps = extractSteps(document);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, in steps of which none takes long: between two of them a page's own work may go on. */
export function* extractSteps(document: Document): Generator<void, Extract, void> {
  const body = bodyOf(document);
  if (!body) return { source: sourceOf(document, null, []), blocks: [], anchors: [] };
  const weights = yield* weigh(body);
  const { blocks, clutter } = yield* liveBlocksOf(body, weights);
  yield;
  const all = withoutRepeats(blocks);
  const title = titleOf(document, all);
  yield;
  const root = rootOf(body, weights, GENERAL_SELECTORS);
  yield;
  const matter = matterOf(root, title, all, yield* weigh(body, clutter));
  yield;
  const header = headerOf(all, title, matter);
  yield;
  const live = all.filter((block) => isMatter(block, matter, header));
  yield;
  const source = sourceOf(
    document,
    header,
    live.map(({ words }) => words),
  );
  return { source, blocks: live.map(({ block }) => block), anchors: live.map(({ anchor }) => anchor) };
}

function isMatter(live: LiveBlock, matter: Matter, { blocks, standfirsts }: Header): boolean {
  return (
    standfirsts.has(live) || (holds(matter.outer, live.element) && !blocks.has(live) && !isPageControl(live))
  );
}

/** A frameset has no body of its own, an XML document none at all. */
function bodyOf(document: Document): Element | null {
  return findFirst(document, "html > body") ?? read(document, "documentElement");
}

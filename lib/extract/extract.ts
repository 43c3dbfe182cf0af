import type { Block, PageLeftover } from "../transcript/block.ts";
import type { Source } from "../transcript/source.ts";
import { addressOf } from "./address.ts";
import type { Anchor } from "./anchor.ts";
import { findText } from "./find-text.ts";
import { isIn } from "./matter.ts";
import { pagePartOf } from "./page-part.ts";
import { sourceOf } from "./source.ts";

/** The version of the extraction: raised whenever other words may be taken from the same page. */
export const EXTRACTION = 3;

/** A page's own words, and what stands beside them in its matter. `blocks[i]` lives at `anchors[i]`. */
export interface Extract {
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly anchors: readonly Anchor[];
  /** The open shadow roots of the page: what changes in them, no observer of the document sees. */
  readonly roots: readonly ShadowRoot[];
  /** The elements that hold the event's words, in document order. */
  readonly matter: readonly Element[];
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

/**
 * The same, in steps of which none takes long: between two of them a page's own work may go on. `address`: the page's, where the
 * caller knows more of it than the page says.
 */
export function* extractSteps(
  document: Document,
  address = addressOf(document),
): Generator<void, Extract, void> {
  const found = yield* findText(document, address);
  if (!found)
    return { source: sourceOf(document, address, null, []), blocks: [], anchors: [], roots: [], matter: [] };
  const { page, header, matter, reasons } = found;
  yield;
  const taken = page.blocks.flatMap((live, at) =>
    isIn(matter, at) || header.standfirsts.has(live) ? [{ live, leftover: reasons[at] ?? null }] : [],
  );
  const words = taken.filter(({ leftover }) => leftover === null).map(({ live }) => live.words);
  const part = pagePartOf(document, matter, page.blocks);
  return {
    source: { ...sourceOf(document, address, header, words), ...(part && { part }), extraction: EXTRACTION },
    blocks: taken.map(({ live, leftover }) => withLeftover(live.block, leftover)),
    anchors: taken.map(({ live }) => live.anchor),
    roots: page.roots,
    matter: matter.elements,
  };
}

function withLeftover(block: Block, leftover: PageLeftover | null): Block {
  return leftover === null ? block : { ...block, leftover };
}

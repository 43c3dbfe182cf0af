import { furnitureTest } from "../sites/furniture.ts";
import { siteOf } from "../sites/sites.ts";
import type { Block, PageLeftover } from "../transcript/block.ts";
import type { Source } from "../transcript/source.ts";
import { addressOf } from "./address.ts";
import type { Anchor } from "./anchor.ts";
import { pageBlocksOf } from "./blocks.ts";
import { findFirst, read } from "./dom.ts";
import { headerOf } from "./header.ts";
import { leftoversOf } from "./leftovers.ts";
import { matterOf } from "./matter.ts";
import { namedBeside } from "./named-boxes.ts";
import { pagePartOf } from "./page-part.ts";
import { titleOf, titlesNamed } from "./page-title.ts";
import { sourceOf } from "./source.ts";
import { spokenLabels } from "./spoken-labels.ts";
import { covers } from "./sums.ts";

/** The version of the extraction: raised whenever other words may be taken from the same page. */
export const EXTRACTION = 2;

/** A page's own words, and what stands beside them in its matter. `blocks[i]` lives at `anchors[i]`. */
export interface Extract {
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly anchors: readonly Anchor[];
  /** The open shadow roots of the page: what changes in them, no observer of the document sees. */
  readonly roots: readonly ShadowRoot[];
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
  if (!body) return { source: sourceOf(document, null, []), blocks: [], anchors: [], roots: [] };
  const url = addressOf(document);
  const page = yield* pageBlocksOf(body);
  yield;
  const { blocks } = page;
  const spoken = spokenLabels(blocks);
  const leftovers = leftoversOf(page, spoken, titlesNamed(document), furnitureTest(url));
  yield;
  const named = namedBeside(page, spoken);
  const isLikely = (at: number) =>
    !leftovers[at] && !named.has(at) && (!blocks[at]?.block.folded || spoken[at] === true);
  const title = titleOf(
    document,
    blocks.filter((_, at) => isLikely(at)),
  );
  yield;
  const selectors = (url && siteOf(url)?.site.matter) || [];
  const matter = matterOf({ body, page, title, counts: isLikely, spoken, selectors });
  yield;
  const isInside = (at: number) => matter.parts.some((part) => covers(part, at));
  const isOpen = (at: number) => {
    const why = leftovers[at];
    return why === "header" || (!why && (isInside(at) || isLikely(at)));
  };
  const header = headerOf({ blocks, title, counts: isOpen, spoken }, matter);
  yield;
  const taken = blocks.flatMap((live, at) => {
    const isHeader = header.blocks.has(live);
    if (!isInside(at) && !header.standfirsts.has(live)) return [];
    return [{ live, leftover: isHeader ? ("header" as const) : (leftovers[at] ?? null) }];
  });
  const part = pagePartOf(document, matter, blocks);
  const words = taken.filter(({ leftover }) => leftover === null).map(({ live }) => live.words);
  return {
    source: { ...sourceOf(document, header, words), ...(part && { part }), extraction: EXTRACTION },
    blocks: taken.map(({ live, leftover }) => withLeftover(live.block, leftover)),
    anchors: taken.map(({ live }) => live.anchor),
    roots: page.roots,
  };
}

function withLeftover(block: Block, leftover: PageLeftover | null): Block {
  return leftover === null ? block : { ...block, leftover };
}

/** A frameset has no body of its own, an XML document none at all. */
function bodyOf(document: Document): Element | null {
  return findFirst(document, "html > body") ?? read(document, "documentElement");
}

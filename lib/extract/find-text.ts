import { furnitureTest } from "../sites/furniture.ts";
import { siteOf } from "../sites/sites.ts";
import type { PageLeftover } from "../transcript/block.ts";
import { addressOf } from "./address.ts";
import { type LiveBlock, type PageBlocks, pageBlocksOf } from "./blocks.ts";
import { findFirst, read } from "./dom.ts";
import { type Header, headerOf } from "./header.ts";
import { leftoversOf } from "./leftovers.ts";
import { isIn, type Matter, matterOf, tightened } from "./matter.ts";
import { titleOf, titlesNamed } from "./page-title.ts";
import { spokenLabels } from "./spoken-labels.ts";

/** A page whose header and matter are found. */
export interface FoundText {
  readonly page: PageBlocks;
  readonly header: Header;
  readonly matter: Matter;
  /** Why a block, by its index, is none of the event's words; `null` for words. */
  readonly reasons: readonly (PageLeftover | null)[];
}

/** Finds header and matter of a live page and what stands beside them; `null` for a page without a body. In steps. */
export function* findText(
  document: Document,
  url = addressOf(document),
): Generator<void, FoundText | null, void> {
  const body = bodyOf(document);
  if (!body) return null;
  const page = yield* pageBlocksOf(body);
  yield;
  const { blocks } = page;
  const spoken = spokenLabels(blocks);
  const leftovers = leftoversOf(page, spoken, titlesNamed(document), furnitureTest(url));
  yield;
  const isLikely = likelyText(page, spoken, leftovers);
  const title = titleOf(
    document,
    blocks.filter((_, at) => isLikely(at)),
  );
  yield;
  const selectors = (url && siteOf(url)?.site.matter) || [];
  const matter = matterOf({ body, page, title, counts: isLikely, spoken, selectors });
  yield;
  const counts = (at: number) => {
    const why = leftovers[at];
    return why === "header" || (!why && (isIn(matter, at) || isLikely(at)));
  };
  const header = headerOf({ blocks, title, counts, spoken }, matter);
  const reasons = blocks.map((live, at) => (header.blocks.has(live) ? "header" : (leftovers[at] ?? null)));
  const holds = (at: number) => !isFurniture(reasons[at] ?? null);
  return { page, header, matter: tightened(matter, page, holds), reasons };
}

/**
 * The elements that hold the event's words on the live page, in document order; none on a page without a body. Every word in them is
 * in a block of `extract`.
 */
export function matterElements(document: Document): readonly Element[] {
  const steps = findText(document);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value?.matter.elements ?? [];
  }
}

/** Whether a block, by its index, may be of header or matter, by all that is known before either is found. */
function likelyText(
  page: PageBlocks,
  spoken: readonly boolean[],
  leftovers: readonly (PageLeftover | null)[],
): (index: number) => boolean {
  const { folded, all } = lettersIn(page, (at) => !leftovers[at]);
  const isShown = (live: LiveBlock | undefined, at: number) =>
    folded > all * MOST_FOLDED || !live?.block.folded || spoken[at] === true;
  return (at) => !leftovers[at] && isShown(page.blocks[at], at);
}

/** A page that folds away more than this share of its letters shows its text when asked. */
const MOST_FOLDED = 0.5;

/** How many letters the blocks that count have, and how many of them are folded away. */
function lettersIn({ blocks }: PageBlocks, counts: (index: number) => boolean) {
  let [folded, all] = [0, 0];
  blocks.forEach(({ block, letters }, at) => {
    if (!counts(at)) return;
    all += letters;
    if (block.folded) folded += letters;
  });
  return { folded, all };
}

/** What surrounds a text on every page: at its edges it is no part of the matter. */
function isFurniture(leftover: PageLeftover | null): boolean {
  return leftover === "header" || leftover === "links" || leftover === "box" || leftover === "control";
}

/** A frameset has no body of its own, an XML document none at all. */
function bodyOf(document: Document): Element | null {
  return findFirst(document, "html > body") ?? read(document, "documentElement");
}

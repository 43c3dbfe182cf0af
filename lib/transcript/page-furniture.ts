import type { Block } from "./block.ts";

/** How many blocks at the top and at the foot of a page may be printed by the page, not by the text. */
const EDGE = 2;

/** A running head is a short line. */
const LONGEST = 240;

/** "2", "- 2 -", "2/3", "p. 2", "2.": the number of a page, at its edge. */
const NUMBER =
  /^[\s–—-]*(?:(?:page|seite|p\.)\s*)?\d{1,4}(?:\s*(?:\/|of|sur|von|de|из|з)\s*\d{1,4})?[\s.–—-]*$/iu;

/**
 * Whether a line is printed around a page and is part of no text, wherever it stands: "3/4/31, 9:41 AM   Press point" above,
 * "https://www.nato.int/… 1/2" below, "Page 2 of 3".
 */
export function isPrintMark(line: string): boolean {
  return PRINT_MARK.test(line.trim()) || isPageNumber(line);
}

/** "Page 2 of 6" and nothing else: no text says it, wherever it stands. */
function isPageNumber(line: string): boolean {
  return PAGE_LINE.exec(line)?.[0].length === line.length;
}

const PRINT_MARK =
  /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}(?:\s?[AP]M)?(?:\s{2,}|$)|^https?:\/\/\S+\s+\d+\s*\/\s*\d+$/u;

/** "Page 2 of 6", alone or before the running head: "Page 2 of 6 HARBOUR UNION". */
const PAGE_LINE =
  /^[\s–—-]*(?:page|seite|pagina|página|сторінка|страница)\s+\d{1,4}\s+(?:of|sur|von|de|di|з|із|из)\s+\d{1,4}(?!\d)[\s.–—-]*/iu;

/**
 * The blocks that a paged text prints on page after page around its words: running heads and feet, addresses and dates of a
 * print, page numbers. They stand at the edge of a page, and again at that of another, numbers apart and in whatever order.
 * What ends in a colon opens the words after it, and what stands as often within pages is spoken.
 */
export function pageFurniture(blocks: readonly Block[]): ReadonlySet<number> {
  const edges = edgesOf(blocks);
  if (!edges.length) return new Set();
  const pages = new Map<string, Set<number>>();
  for (const { at, page } of edges) {
    const key = keyOf(blocks[at]?.text ?? "");
    const seen = pages.get(key);
    if (seen) seen.add(page);
    else pages.set(key, new Set([page]));
  }
  const atEdge = new Set(edges.map(({ at }) => at));
  const within = withinPages(blocks, atEdge);
  const isRepeated = (text: string) => {
    if (text.length > LONGEST || /[:：]\s*$/u.test(text)) return false;
    const seen = pages.get(keyOf(text))?.size ?? 0;
    // "Thank you." may be said at the ends of two pages; "All rights reserved." stands on all.
    return seen > (/[.!?]\s*$/u.test(text) ? 2 : 1) && seen > (within.get(keyOf(text)) ?? 0);
  };
  return new Set(
    blocks.flatMap(({ text }, at) => {
      const printed =
        isPageNumber(text) ||
        (atEdge.has(at) && (NUMBER.test(text) || isPrintMark(text) || isRepeated(text)));
      return printed ? [at] : [];
    }),
  );
}

/** How often each short line stands where no page begins or ends. */
function withinPages(blocks: readonly Block[], edges: ReadonlySet<number>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [at, { text }] of blocks.entries()) {
    if (edges.has(at) || text.length > LONGEST) continue;
    counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + 1);
  }
  return counts;
}

/** The first and last blocks of each page; none where nothing shows where a page ends. */
function edgesOf(blocks: readonly Block[]): readonly { readonly at: number; readonly page: number }[] {
  const broken = blocks.flatMap(({ pageBreak }, at) => (pageBreak && at > 0 ? [at] : []));
  // A print that was pasted into a web page keeps its heads and feet, and no page breaks.
  const breaks = broken.length ? broken : blocks.flatMap(({ text }, at) => (isPageLine(text) ? [at] : []));
  if (!breaks.length) return [];
  const starts = [0, ...breaks];
  return starts.flatMap((start, page) => {
    const end = starts[page + 1] ?? blocks.length;
    return Array.from({ length: end - start }, (_, line) => start + line).flatMap((at) =>
      at < start + EDGE || at >= end - EDGE ? [{ at, page }] : [],
    );
  });
}

function isPageLine(text: string): boolean {
  return text.length <= LONGEST && PAGE_LINE.test(text);
}

/** A line without its figures, its words in the order of the alphabet: left and right pages print them the other way round. */
function keyOf(text: string): string {
  return text
    .toLowerCase()
    .split(/[\s|·•]+/u)
    .map((word) => word.replace(/\d+/gu, "#"))
    .filter(Boolean)
    .sort()
    .join(" ");
}

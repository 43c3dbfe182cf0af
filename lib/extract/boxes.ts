import type { PageLeftover } from "../transcript/block.ts";
import type { BlockRange, LiveBlock, PageBlocks } from "./blocks.ts";
import { type Box, isHeading, isSentence, reasonOf } from "./box-kinds.ts";
import { attribute, collapse, nameOf } from "./dom.ts";
import { cueKinds, isLed, kindOf } from "./led-lines.ts";
import { rangeIn, sumsOf } from "./sums.ts";

/**
 * The parts of a page that are none of its text, told by their structure: landmarks, lists of links, boxes with a title such as
 * "Related news", embedded posts, forms, details of the release. Never by the names of classes, and never what holds the
 * words of those who speak (`spoken`), nor a large part of the page. The outermost of each, with its reason.
 */
export function boxesBeside(
  page: PageBlocks,
  spoken: readonly boolean[],
): ReadonlyMap<Element, PageLeftover> {
  const { blocks, ranges } = page;
  const cues = cueKinds(blocks);
  const sums = {
    cues: sumsOf(blocks, (live) => (isLed(live) && cues.has(kindOf(live)) ? 1 : 0)),
    letters: sumsOf(blocks, ({ letters }) => letters),
    linkedAway: sumsOf(blocks, ({ linkedAway }) => linkedAway),
    linkedHere: sumsOf(blocks, ({ linkedHere }) => linkedHere),
    links: sumsOf(blocks, ({ links }) => links),
    spoken: sumsOf(blocks, (_, at) => (spoken[at] ? 1 : 0)),
    sentences: sumsOf(blocks, ({ words }) => (isSentence(words) ? 1 : 0)),
    headings: sumsOf(blocks, (live) => (isHeading(live) ? 1 : 0)),
    headed: sumsOf(blocks, (live) => (isHeading(live) ? live.letters : 0)),
    linkedHeadings: sumsOf(blocks, (live) => (isHeading(live) && live.links > 0 ? 1 : 0)),
  };
  const all = sums.letters({ start: 0, end: blocks.length });
  const boxes = new Map<Element, PageLeftover>();
  let end = 0;
  for (const [element, range] of ranges) {
    if (range.start === range.end || range.start < end) continue;
    const name = nameOf(element);
    if (NEVER.has(name)) continue;
    const box: Box = {
      element,
      name,
      role: attribute(element, "role"),
      range,
      first: blocks[range.start] as LiveBlock,
      blocks: range.end - range.start,
      letters: sums.letters(range),
      linkedAway: sums.linkedAway(range),
      linkedHere: sums.linkedHere(range),
      links: sums.links(range),
      cues: sums.cues(range),
      before: blocks[range.start - 1],
      sentences: sums.sentences(range),
      headings: sums.headings(range),
      headed: sums.headed(range),
      linkedHeadings: sums.linkedHeadings(range),
      words: () =>
        collapse(
          blocks
            .slice(range.start, range.end)
            .map((live) => live.words)
            .join(" "),
        ),
    };
    const why = reasonOf(box, all, blocks);
    if (!why || speaks(range, spoken, sums.spoken(range))) continue;
    boxes.set(element, why);
    end = range.end;
  }
  return boxes;
}

/** The boxes' reasons, block by block; `null` outside them. */
export function reasonsByBlock(
  page: PageBlocks,
  boxes: ReadonlyMap<Element, PageLeftover>,
): (PageLeftover | null)[] {
  const { blocks } = page;
  const reasons = blocks.map(({ apart }) => apart);
  for (const [element, why] of boxes) {
    const { start, end } = rangeIn(page, element);
    for (let at = start; at < end; at++) reasons[at] ??= why;
    if (why === "box" && areTwins(blocks[start], blocks[end])) reasons[end] ??= why;
  }
  return reasons;
}

/** "Release details" over a box, "Release content" over the text behind it: headings of the page's own, one like the other. */
function areTwins(first: LiveBlock | undefined, next: LiveBlock | undefined): boolean {
  if (!first || !next || !isHeading(first) || !isHeading(next)) return false;
  const [one, other] = [first, next].map(({ words }) => words.toLowerCase().split(" "));
  return (
    nameOf(first.element) === nameOf(next.element) &&
    one?.length === 2 &&
    other?.length === 2 &&
    one[0] === other[0]
  );
}

const NEVER = new Set(["html", "body", "main", "h1"]);

/** What holds a speaker's label first, or three anywhere, is speech. */
function speaks({ start, end }: BlockRange, spoken: readonly boolean[], labels: number): boolean {
  return labels >= SPEAKS || (labels > 0 && spoken.slice(start, Math.min(end, start + 2)).includes(true));
}

const SPEAKS = 3;

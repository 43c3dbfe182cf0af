import { elementAt } from "./place-of.ts";
import type { Rect } from "./rect.ts";

/** Ranges by the element that holds them whole, both in document order. */
export type RangeGroups = ReadonlyMap<Element, readonly Range[]>;

/** Of so many ranges in one element each is measured; of more, some are skipped. */
const FEW = 16;

/** Groups ranges so that those near the window are found without measuring each. */
export function groupRanges(ranges: readonly Range[]): RangeGroups {
  const groups = new Map<Element, Range[]>();
  for (const range of ranges) {
    const element = elementAt(range.commonAncestorContainer);
    const group = element && groups.get(element);
    if (group) group.push(range);
    else if (element) groups.set(element, [range]);
  }
  return groups;
}

/** The ranges that may stand at the heights of this area, with the elements that hold them; `placeOf` tells where those stand. */
export function* nearRanges(
  groups: RangeGroups,
  area: Rect,
  placeOf: (element: Element) => Rect,
): Generator<readonly [Element, Range]> {
  for (const [element, ranges] of groups) {
    const { left, top, right, bottom } = placeOf(element);
    // An element without a box of its own says nothing of where its words stand.
    const hasBox = right > left && bottom > top;
    if (hasBox && (bottom < area.top || top > area.bottom)) continue;
    for (const range of ranges.length > FEW ? stretchOf(ranges, area) : ranges) yield [element, range];
  }
}

/** Lines of one element follow one another downwards. */
function* stretchOf(ranges: readonly Range[], area: Rect): Generator<Range> {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.getBoundingClientRect().bottom ?? 0) < area.top) low = middle + 1;
    else high = middle;
  }
  for (const range of ranges.slice(low)) {
    if (range.getBoundingClientRect().top > area.bottom) return;
    yield range;
  }
}

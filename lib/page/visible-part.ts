import { parentOf, read } from "../extract/dom.ts";
import { intersect, type Rect } from "./rect.ts";
import { viewportsOf } from "./scroll-to.ts";

/** Tells which part of an area of the window an element's words are seen in; `null` for none. */
export type VisiblePart = (element: Element) => Rect | null;

/** Tells it of any number of elements, as the page is laid out now: boxes around them scroll, or cut off what does not fit in. */
export function visiblePartsOf(document: Document, area: Rect): VisiblePart {
  const window = document.defaultView;
  const ends = new Set<Element | null>([read(document, "documentElement")]);
  if (window) for (const end of viewportsOf(document, window)) ends.add(end);
  const known = new Map<Element, Rect | null>();
  const find: VisiblePart = (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const { overflowX, overflowY, position } = getComputedStyle(element);
    const parent = position === "fixed" ? null : parentOf(element);
    const around = parent ? find(parent) : area;
    const isOpen = ends.has(element) || (overflowX === "visible" && overflowY === "visible");
    const part =
      isOpen || !around ? around : intersect(around, read(element, "getBoundingClientRect").call(element));
    known.set(element, part);
    return part;
  };
  return find;
}

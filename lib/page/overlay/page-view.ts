import { read } from "../../extract/dom.ts";
import type { Rect } from "../rect.ts";

/** How the window stands on the document, in CSS pixels. */
export interface PageView {
  /** Where what stands on the document at its very beginning is seen. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** So many windows above and below this one are drawn ahead: the page scrolls them along by itself. */
const AHEAD = 2;

/** How the window stands now; `origin` is an element at the document's beginning. */
export function pageView(document: Document, origin: Element): PageView {
  const { left, top } = origin.getBoundingClientRect();
  const { clientWidth, clientHeight } = read(document, "documentElement");
  return { left, top, width: clientWidth, height: clientHeight };
}

/** What is drawn of a document that is so high: nothing beyond its end, or it would grow. */
export function areaAround({ top, width, height }: PageView, documentHeight: number): Rect {
  return {
    left: 0,
    right: width,
    top: Math.max(-AHEAD * height, top),
    bottom: Math.min((1 + AHEAD) * height, top + documentHeight),
  };
}

/** Whether what was drawn around one view still serves another. */
export function isServed(before: PageView, now: PageView): boolean {
  const isAlike = before.width === now.width && before.height === now.height;
  const isLevel = Math.abs(before.left - now.left) < 1;
  return isAlike && isLevel && Math.abs(before.top - now.top) < (AHEAD / 2) * now.height;
}

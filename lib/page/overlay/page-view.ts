import { read } from "../../extract/dom.ts";
import type { Rect } from "../rect.ts";

/** How the window stands on the document, in the window's pixels. */
export interface PageView {
  /** Where what stands on the document at its very beginning is seen. */
  readonly left: number;
  readonly top: number;
  /** So many of the window's pixels is one of the document's: a page may zoom its root. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels of the document that a probe is wide. */
export const PROBE_WIDTH = 100;
/** So many windows above and below this one are drawn ahead: the page scrolls them along by itself. */
const AHEAD = 2;

/** How the window stands now; `probe` is an element at the document's beginning, `PROBE_WIDTH` wide. */
export function pageView(document: Document, probe: Element): PageView {
  const { left, top, width } = probe.getBoundingClientRect();
  const { clientWidth, clientHeight } = read(document, "documentElement");
  return { left, top, scale: width / PROBE_WIDTH || 1, width: clientWidth, height: clientHeight };
}

/** What is drawn of a document that is so high: nothing beyond its end, or it would grow. */
export function areaAround({ top, width, height, scale }: PageView, documentHeight: number): Rect {
  return {
    left: 0,
    right: width,
    top: Math.max(-AHEAD * height, top),
    bottom: Math.min((1 + AHEAD) * height, top + documentHeight * scale),
  };
}

/** Whether what was drawn around one view still serves another. */
export function isServed(before: PageView, now: PageView): boolean {
  const isAlike = before.width === now.width && before.height === now.height && before.scale === now.scale;
  const isLevel = Math.abs(before.left - now.left) < 1;
  return isAlike && isLevel && Math.abs(before.top - now.top) < (AHEAD / 2) * now.height;
}

/** A place of the window in the document's pixels, from a corner of the document's on. */
export function onDocument(
  { left, top, scale }: PageView,
  rect: Rect,
  corner: Pick<Rect, "left" | "top"> = { left, top },
): Rect {
  return {
    left: (rect.left - corner.left) / scale,
    top: (rect.top - corner.top) / scale,
    right: (rect.right - corner.left) / scale,
    bottom: (rect.bottom - corner.top) / scale,
  };
}

/** A place of the document in the window's pixels. */
export function inWindow({ left, top, scale }: PageView, rect: Rect): Rect {
  return {
    left: rect.left * scale + left,
    top: rect.top * scale + top,
    right: rect.right * scale + left,
    bottom: rect.bottom * scale + top,
  };
}

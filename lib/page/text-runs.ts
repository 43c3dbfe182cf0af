import { findAll, read } from "../extract/dom.ts";
import type { Pair } from "./contrast.ts";
import { groundOf, rgbOf } from "./ground.ts";
import type { Rect } from "./rect.ts";

/** Words of one colour: where they stand in the window, in the order of the text. */
export interface TextRun {
  readonly rects: Iterable<Rect>;
  readonly pair: Pair;
  /** The ground, as CSS. */
  readonly ground: string;
}

const WHITE = [255, 255, 255] as const;
const BLACK = [0, 0, 0] as const;
/** The darkest canvas of today's browsers. */
const DARK = [18, 18, 18] as const;

/** The words of a range within an element by their colours, what stands within other words first: links have a colour of their own. */
export function textRunsOf(range: Range, element: Element, isDark: boolean): TextRun[] {
  // Where the page paints nothing it is the canvas: of the theme that our layer has.
  const ground = groundOf(element) ?? "Canvas";
  const under = rgbOf(ground) ?? (isDark ? DARK : WHITE);
  const run = (rects: Iterable<Rect>, colour: string): TextRun => {
    const ink = rgbOf(colour) ?? (isDark ? WHITE : BLACK);
    return { rects, ground, pair: { ink, ground: under } };
  };
  const own = getComputedStyle(element).color;
  const inner = findAll(element, "*").flatMap((child) => {
    const { color } = getComputedStyle(child);
    const isOther = color !== own && range.intersectsNode(child);
    return isOther ? [run(read(child, "getClientRects").call(child), color)] : [];
  });
  return [...inner.reverse(), run(range.getClientRects(), own)];
}

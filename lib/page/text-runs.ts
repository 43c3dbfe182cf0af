import { findAll } from "../extract/dom.ts";
import type { Pair } from "./contrast.ts";
import { groundOf, rgbOf } from "./ground.ts";

/** Words of one colour within a range. */
export interface TextRun {
  readonly range: Range;
  readonly pair: Pair;
  /** The ground, as CSS. */
  readonly ground: string;
}

/** The canvas where the page paints no background: of the theme that our layer has. */
const CANVAS = "Canvas";

/** What a range consists of by colours, what stands within other words first: links have a colour of their own. */
export function textRunsOf(range: Range, element: Element, isDark: boolean): TextRun[] {
  const ground = groundOf(element) ?? CANVAS;
  const runIn = (part: Range, ink: string): TextRun => ({
    range: part,
    ground,
    pair: {
      ink: rgbOf(ink) ?? (isDark ? WHITE : BLACK),
      ground: rgbOf(ground) ?? (isDark ? DARK : WHITE),
    },
  });
  const own = getComputedStyle(element).color;
  const inner = findAll(element, "*").flatMap((child) => {
    const { color } = getComputedStyle(child);
    return color !== own && range.intersectsNode(child) ? [runIn(partIn(range, child), color)] : [];
  });
  return [...inner.reverse(), runIn(range, own)];
}

const WHITE = [255, 255, 255] as const;
const BLACK = [0, 0, 0] as const;
/** The darkest canvas of today's browsers. */
const DARK = [18, 18, 18] as const;

function partIn(range: Range, element: Element): Range {
  const part = range.cloneRange();
  part.selectNodeContents(element);
  if (part.compareBoundaryPoints(Range.START_TO_START, range) < 0)
    part.setStart(range.startContainer, range.startOffset);
  if (part.compareBoundaryPoints(Range.END_TO_END, range) > 0)
    part.setEnd(range.endContainer, range.endOffset);
  return part;
}

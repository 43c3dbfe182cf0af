import { read } from "../../extract/dom.ts";
import type { LiveTurn } from "../live-turns.ts";
import { placeOf } from "../place-of.ts";
import type { Side } from "./placing.ts";

/** Pixels that the rail needs at an edge of the window: itself and the room that parts it from the text. */
export const RAIL_WIDTH = 24;
/** Heights of the window, as shares of it, at which we look whether anything is written there. */
const HEIGHTS = [0.04, 0.14, 0.26, 0.38, 0.5, 0.62, 0.74, 0.86, 0.96];

/**
 * The edge of the window where the rail stands on nobody's text: the wished one, else the other; `null` where there is
 * no room on either. It looks at what is written there now: a page's own column, a table, a header that passes under.
 */
export function roomForRail(
  document: Document,
  turns: readonly LiveTurn[],
  wished: Side,
  isOurs: (element: Element | null) => boolean,
): Side | null {
  const { clientWidth, clientHeight } = read(document, "documentElement");
  const isFree = (side: Side) => {
    const from = side === "left" ? 0 : clientWidth - RAIL_WIDTH;
    return (
      isBeside(turns, from, from + RAIL_WIDTH) &&
      HEIGHTS.every((share) => !isWritten(document, from, clientHeight * share, isOurs))
    );
  };
  return ([wished, wished === "left" ? "right" : "left"] as const).find(isFree) ?? null;
}

/** Whether the column of the turns keeps clear of a strip of the window; its widest lines are paragraphs, of which a few tell. */
function isBeside(turns: readonly LiveTurn[], from: number, to: number): boolean {
  const step = Math.max(1, Math.floor(turns.length / SAMPLES));
  return turns.every(({ words }, index) => {
    const [first] = words;
    if (index % step > 0 || !first || !placeOf(first)) return true;
    const { left, right } = first.getBoundingClientRect();
    return right <= from || left >= to;
  });
}

const SAMPLES = 24;

/** Whether something of the page stands written in the strip at this height, or can be pressed there. */
function isWritten(
  document: Document,
  from: number,
  y: number,
  isOurs: (element: Element | null) => boolean,
): boolean {
  for (const x of [from + 2, from + RAIL_WIDTH / 2, from + RAIL_WIDTH - 2]) {
    const under = read(document, "elementsFromPoint")
      .call(document, x, y)
      .find((element) => !isOurs(element));
    if (under && (under.matches(PRESSED) || hasText(under, from, from + RAIL_WIDTH, y))) return true;
  }
  return false;
}

const PRESSED = "a, button, input, select, textarea, video, audio, iframe, img, [role=button], [role=slider]";

/** Whether a line of the element's own text crosses the strip at this height. */
function hasText(element: Element, from: number, to: number, y: number): boolean {
  const texts = [...read(element, "childNodes")].filter(
    (node) => node.nodeType === 3 && node.textContent?.trim(),
  );
  return texts.slice(0, SAMPLES).some((text) => {
    const range = read(text, "ownerDocument")?.createRange();
    range?.selectNodeContents(text);
    const rects = range ? [...range.getClientRects()] : [];
    return rects.some(
      ({ left, right, top, bottom }) => right > from && left < to && bottom > y - 8 && top < y + 8,
    );
  });
}

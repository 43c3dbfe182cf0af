import { parentOf, read } from "../extract/dom.ts";
import { elementAtPoint, isWithin, pinnedAt } from "./pinned.ts";
import { elementOf, placeOf } from "./place-of.ts";

/** Room between what covers the top of the window and the words scrolled to, in CSS pixels. */
const GAP = 24;
/** Lazy layout moves things while we scroll: so many tries. */
const TRIES = 4;
/** Headers that slide in when a page scrolls up have come by then, in ms. */
const SETTLED = 400;

/**
 * Scrolls to where this range begins, at once, below whatever sticks to the top of the window, through nested scrollers
 * too. `false` where the range is not in the page or not displayed. Neither focus nor selection moves. Motion: none, so
 * that a jump is one frame long, also for readers who asked for less of it.
 */
export function scrollTo(range: Range, signal: AbortSignal): boolean {
  const element = elementOf(range);
  const window = element?.ownerDocument.defaultView;
  if (!element?.isConnected || !window || !placeOf(range)) return false;
  approach(range, element, window);
  const left = topOf(range);
  const settle = setTimeout(() => {
    if (Math.abs(topOf(range) - left) < 2) approach(range, element, window);
  }, SETTLED);
  signal.addEventListener("abort", () => clearTimeout(settle), { once: true });
  return true;
}

/** Scrolls to what is shown next to a range that is not: what stands before the part that hides it, else what that stands in. */
export function scrollBeside(range: Range, signal: AbortSignal): void {
  let at = elementOf(range);
  let isBefore = false;
  while (at && !isDisplayed(at)) {
    const before: Element | null = read(at, "previousElementSibling");
    isBefore = before !== null;
    at = before ?? parentOf(at);
  }
  // The last of what stands before: it may be as long as a page.
  while (at && isBefore) {
    const last: Element | null = read(at, "lastElementChild");
    if (!last || !isDisplayed(last)) break;
    at = last;
  }
  const document = at && read(at, "ownerDocument");
  const beside = document && read(document, "createRange").call(document);
  if (!at || !beside) return;
  beside.selectNodeContents(at);
  scrollTo(beside, signal);
}

function isDisplayed(element: Element): boolean {
  return read(element, "getClientRects").call(element).length > 0;
}

function approach(range: Range, element: Element, window: Window): void {
  const scrollers = scrollersOf(element, window);
  for (let tries = 0; tries < TRIES; tries++) {
    for (const scroller of scrollers) {
      scroller.scrollBy({
        top: topOf(range) - scroller.getBoundingClientRect().top - GAP,
        behavior: "instant",
      });
    }
    const top = scrollers.reduce(
      (lowest, scroller) => Math.max(lowest, scroller.getBoundingClientRect().top),
      0,
    );
    const away = topOf(range) - coverOf(range, element, Math.min(top, window.innerHeight / 2)) - GAP;
    if (Math.abs(away) < 2) return;
    const before = topOf(range);
    (scrollers[0] ?? window).scrollBy({ top: away, behavior: "instant" });
    if (topOf(range) === before) window.scrollBy({ top: away, behavior: "instant" });
    if (topOf(range) === before) return;
  }
}

/** Scrolling boxes around an element, innermost first, the window not among them. */
export function scrollersOf(element: Element, window: Window): Element[] {
  const document = element.ownerDocument;
  const ends = viewportsOf(document, window);
  const scrollers: Element[] = [];
  for (let at: Element | null = element; at && !ends.includes(at); at = parentOf(at)) {
    const scrolls = /auto|scroll/.test(window.getComputedStyle(at).overflowY);
    if (scrolls && at.scrollHeight > at.clientHeight + 1) scrollers.push(at);
  }
  return scrollers;
}

/** The elements whose overflow is the window's own. */
export function viewportsOf(document: Document, window: Window): (Element | null)[] {
  return [read(document, "scrollingElement"), lender(document, window)];
}

/** The body, where it lends its overflow to the window and does not scroll itself (CSS Overflow 3, 3.3); else `null`. */
function lender(document: Document, window: Window): Element | null {
  const { overflowX, overflowY } = window.getComputedStyle(read(document, "documentElement"));
  return overflowX === "visible" && overflowY === "visible" ? read(document, "body") : null;
}

/**
 * How far down the fixed or sticky things at the top reach, at the columns of the range; `from` where there are none, and
 * where they cover half the window: that is a dialogue or a cookie notice, which the reader will close.
 */
function coverOf(range: Range, target: Element, from: number): number {
  const { left, width } = placeOf(range) ?? { left: 0, width: 0 };
  const document = target.ownerDocument;
  const half = read(document, "documentElement").clientHeight / 2;
  const covers = [left + 2, left + width / 2].map((x) => {
    let low = from;
    for (let layer = 0; layer < TRIES; layer++) {
      const pinned = pinnedAt(elementAtPoint(document, x, low + 1));
      if (!pinned || isWithin(target, pinned)) break;
      low = Math.max(low + 1, pinned.getBoundingClientRect().bottom);
    }
    return low;
  });
  const cover = Math.max(...covers);
  return cover - from > half ? from : cover;
}

function topOf(range: Range): number {
  return placeOf(range)?.top ?? 0;
}

import { parentOf, read } from "../extract/dom.ts";

/** The innermost element at a point of the window, in open shadow trees too. */
export function elementAtPoint(document: Document, x: number, y: number): Element | null {
  let found = read(document, "elementFromPoint").call(document, x, y);
  for (let shadow = found && read(found, "shadowRoot"); shadow; ) {
    const inner = shadow.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
    shadow = read(inner, "shadowRoot");
  }
  return found;
}

/** Whether an element is another one or stands within it. */
export function isWithin(element: Element, around: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === around) return true;
  return false;
}

/** The outermost fixed or sticky element around this one; `null` for none. */
export function pinnedAt(element: Element | null): Element | null {
  let pinned: Element | null = null;
  for (let at = element; at; at = parentOf(at)) {
    if (/fixed|sticky/.test(at.ownerDocument.defaultView?.getComputedStyle(at).position ?? "")) pinned = at;
  }
  return pinned;
}

/** Looks for fixed and sticky elements that stand over words of a page. */
export interface PinnedSearch {
  /** Looks at all places now, at these columns of the window; what the words stand in stands over none of them. */
  start(columns: readonly number[], words: readonly Element[]): void;
  /** Looks at the next place. */
  next(): void;
  /** What stood over the words when its place was last looked at. */
  found(): ReadonlySet<Element>;
}

/** A search that looks at one place a frame: to look at all of them takes longer on a large page than a frame may. */
export function searchPinned(document: Document): PinnedSearch {
  let look: (at: number) => Element | null = () => null;
  let found: (Element | null)[] = [];
  let at = 0;
  return {
    start(columns, words) {
      const { clientHeight } = read(document, "documentElement");
      const points = HEIGHTS.flatMap((share) =>
        columns.map((x) => [x, 1 + (clientHeight - 2) * share] as const),
      );
      look = (index) => {
        const [x, y] = points[index] ?? [0, 0];
        const element = pinnedAt(elementAtPoint(document, x, y));
        return element && !words.some((word) => isWithin(word, element)) ? element : null;
      };
      found = points.map((_, index) => look(index));
    },
    next() {
      if (found.length === 0) return;
      at = (at + 1) % found.length;
      found[at] = look(at);
    },
    found: () => new Set(found.filter((element) => element !== null)),
  };
}

/** Where we look, as shares of the window's height: headers, footers, and what stands in between. */
const HEIGHTS = [0, 0.2, 0.4, 0.6, 0.8, 1];

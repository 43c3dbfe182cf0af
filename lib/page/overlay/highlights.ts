import { read } from "../../extract/dom.ts";
import type { LabelMark } from "../marks.ts";
import { groupRanges, type RangeGroups } from "../near-ranges.ts";
import { searchPinned } from "../pinned.ts";
import { elementOf } from "../place-of.ts";
import { moved, type Rect, without } from "../rect.ts";
import { boxesIn, type HighlightBox, type Kind } from "./highlight-boxes.ts";
import { make, put } from "./make.ts";
import { areaAround, isServed, type PageView, pageView } from "./page-view.ts";

/** What the reader seeks or singles out, highlighted over the page: no script of the page learns which words these are. */
export interface Highlights {
  readonly element: HTMLElement;
  /** Highlights these ranges, in document order, instead of those before. */
  set(kind: Kind, ranges: readonly Range[]): void;
  /** Highlights where a jump landed, for a moment: labels, and the first line of words. */
  land(ranges: readonly Range[]): void;
  /** Draws anew what is highlighted: the words may have moved. */
  draw(): void;
}

interface HighlightsParts {
  readonly document: Document;
  /** The labels that are printed in colours of ours, by the node that they begin in. */
  readonly labels: () => ReadonlyMap<Node, LabelMark>;
  readonly isDark: () => boolean;
  readonly signal: AbortSignal;
}

/** What was drawn, and how the window stood. */
interface Drawn {
  readonly view: PageView;
  readonly area: Rect;
  /** Some of the ranges, and where they stood on the document. */
  readonly samples: readonly (readonly [Range, Rect])[];
}

/** How long a landing stays marked: time enough to find it with the eye, in ms. */
const LANDING_TIME = 2500;
/** After so many frames without a move all is drawn anew: what appears by itself moves none of the words that are drawn. */
const ANEW = 60;
/** In so many frames without a move it is looked for what the page puts over its words. */
const REST = 4;
/** So many of the drawn ranges are compared with where they stood, in each frame. */
const SAMPLES = 8;

/** Highlights of a document, boxes that stand on it; until the signal aborts. */
export function createHighlights({ document, labels, isDark, signal }: HighlightsParts): Highlights {
  const origin = make(document, "i");
  const area = make(document, "div");
  const element = make(document, "div", { class: "highlights", "aria-hidden": "true" }, origin, area);
  const groups = new Map<Kind, RangeGroups>();
  const pinned = searchPinned(document);
  /** Where elements stand on the document, as far as they were measured since the words last moved. */
  const places = new Map<Element, Rect>();
  let drawn: Drawn | null = null;
  let columns: readonly number[] = [];
  let frame = 0;
  let still = 0;
  let last: PageView | null = null;
  let fading: ReturnType<typeof setTimeout> | undefined;

  /** `hasMoved`: what was measured before does not hold any more. */
  const draw = (hasMoved: boolean) => {
    if (groups.size === 0 || !element.isConnected) {
      drawn = null;
      area.replaceChildren();
      return put(area, { style: null });
    }
    // Measured without us, or what stands at the end of a page would hold it as high as it was.
    area.style.height = "0";
    const view = pageView(document, origin);
    if (hasMoved) places.clear();
    const around = areaAround(view, read(document, "scrollingElement")?.scrollHeight ?? 0);
    const placeOf = (one: Element) => moved(places.get(one) ?? measure(one, view), view.left, view.top);
    const { boxes, ranges } = boxesIn(around, {
      document,
      groups,
      labels: labels(),
      placeOf,
      isDark: isDark(),
    });
    const isResized = drawn?.view.width !== view.width || drawn.view.height !== view.height;
    if (isResized || columns.length === 0) {
      columns = columnsOf(boxes);
      pinned.start(
        columns,
        ranges.slice(0, 1).flatMap((range) => elementOf(range) ?? []),
      );
    }
    drawn = { view, area: around, samples: samplesOf(view, ranges) };
    still = 0;
    area.replaceChildren(...boxes.map((box) => boxFor(document, box, around)));
    put(area, { style: styleOf(onDocument(view, around)) });
    uncover(view);
  };
  const measure = (one: Element, view: PageView): Rect => {
    const place = onDocument(view, read(one, "getBoundingClientRect").call(one));
    places.set(one, place);
    return place;
  };
  /** Leaves free what stands over the words and does not scroll with them. */
  const uncover = (view: PageView) => {
    if (!drawn) return;
    const { top, left } = drawn.view;
    const path = pathAround(
      [...pinned.found()],
      moved(drawn.area, view.left - left, view.top - top),
      columns,
      view.height,
    );
    if (area.style.clipPath !== path) area.style.clipPath = path;
  };
  const look = () => {
    frame = 0;
    if (signal.aborted || !drawn) return;
    const view = pageView(document, origin);
    still = last?.top === view.top ? still + 1 : 0;
    last = view;
    const isOther = still > ANEW || hasMoved(drawn.samples, view);
    if (isOther || !isServed(drawn.view, view)) draw(isOther);
    else if (still % REST === 0) {
      pinned.next();
      uncover(view);
    }
    follow();
  };
  const follow = () => {
    if (drawn) frame ||= requestAnimationFrame(look);
  };
  const set = (kind: Kind, ranges: readonly Range[]) => {
    if (signal.aborted) return;
    if (ranges.length > 0) groups.set(kind, groupRanges(ranges));
    else if (!groups.delete(kind)) return;
    draw(true);
    follow();
  };
  const stop = () => {
    clearTimeout(fading);
    cancelAnimationFrame(frame);
  };
  signal.addEventListener("abort", stop, { once: true });
  return {
    element,
    set,
    land(ranges) {
      clearTimeout(fading);
      set("landing", ranges);
      fading = setTimeout(() => set("landing", []), LANDING_TIME);
    },
    draw() {
      draw(true);
      follow();
    },
  };
}

/** All of an area but for these elements, as a clip path; "" where nothing is left out. */
function pathAround(
  elements: readonly Element[],
  area: Rect,
  columns: readonly number[],
  height: number,
): string {
  if (elements.length === 0) return "";
  const holes = elements.map((element) =>
    widened(read(element, "getBoundingClientRect").call(element), area, columns, height),
  );
  const parts = without(area, holes).map((part) => moved(part, -area.left, -area.top));
  const [only] = parts;
  // A rectangle is clipped many times faster than any other path.
  if (only && parts.length === 1) return `inset(${only.top}px 0px ${area.bottom - area.top - only.bottom}px)`;
  return `path("${parts.map(({ left, top, right, bottom }) => `M${left} ${top}H${right}V${bottom}H${left}Z`).join("")}")`;
}

/** What stands over all columns of the words covers whole lines; at an edge of the window, all that is beyond. */
function widened(hole: Rect, area: Rect, columns: readonly number[], height: number): Rect {
  if (columns.some((x) => x < hole.left || x > hole.right)) return hole;
  const top = hole.top <= 0 ? area.top : hole.top;
  return { ...area, top, bottom: hole.bottom >= height ? area.bottom : hole.bottom };
}

/** Some of the ranges, spread over all, and where they stand on the document. */
function samplesOf(view: PageView, ranges: readonly Range[]): Drawn["samples"] {
  const step = Math.max(1, (ranges.length - 1) / (SAMPLES - 1));
  const picked = new Set(Array.from({ length: SAMPLES }, (_, at) => ranges[Math.round(at * step)]));
  return [...picked].flatMap((range) => (range ? [[range, placeIn(view, range)] as const] : []));
}

function hasMoved(samples: Drawn["samples"], view: PageView): boolean {
  return samples.some(([range, before]) => {
    const now = placeIn(view, range);
    return EDGES.some((edge) => Math.abs(now[edge] - before[edge]) > SLIGHT);
  });
}

const EDGES = ["left", "top", "right", "bottom"] as const;
/** Pixels that nobody sees. */
const SLIGHT = 0.5;

function placeIn(view: PageView, range: Range): Rect {
  return onDocument(view, range.getBoundingClientRect());
}

/** Columns of the window at which the words begin, go on and end. */
function columnsOf(boxes: readonly HighlightBox[]): number[] {
  const left = Math.min(...boxes.map(({ rect }) => rect.left));
  const right = Math.max(...boxes.map(({ rect }) => rect.right));
  return boxes.length > 0 ? [left + 2, (left + right) / 2, right - 2] : [];
}

function boxFor(
  document: Document,
  { kind, rect, background }: HighlightBox,
  { left, top }: Rect,
): HTMLElement {
  const style = `${styleOf(moved(rect, -left, -top))};background:${background}`;
  return make(document, "i", { "data-kind": kind, style });
}

function styleOf({ left, top, right, bottom }: Rect): string {
  return `left:${left}px;top:${top}px;width:${right - left}px;height:${bottom - top}px`;
}

function onDocument({ left, top }: PageView, rect: Rect): Rect {
  return moved(rect, -left, -top);
}

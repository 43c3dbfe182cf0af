import { read } from "../../extract/dom.ts";
import { onMove } from "../on-move.ts";
import { intersect, type Rect } from "../rect.ts";
import { make } from "./make.ts";

/** What can be done with words that are selected. */
interface SelectionAction {
  readonly label: string;
  readonly onPress: () => void;
}

interface SelectionBarParts {
  readonly document: Document;
  /** Where it may stand. */
  readonly layer: HTMLElement;
  readonly actions: readonly SelectionAction[];
  /** The open shadow trees that hold words of the transcript. */
  readonly shadows?: Shadows;
  /** Whether words of the transcript are among these ranges, and the reader wants to be offered something. */
  readonly offers: (ranges: readonly Range[]) => boolean;
  readonly signal: AbortSignal;
}

/** A bar of buttons beside the words that are selected, which it never covers; gone with the selection. */
export function createSelectionBar({
  document,
  layer,
  actions,
  shadows,
  offers,
  signal,
}: SelectionBarParts): void {
  const buttons = actions.map(({ label, onPress }) => {
    const button = make(document, "button", { type: "button", class: "selection-action" }, label);
    button.addEventListener("click", onPress, { signal });
    return button;
  });
  const bar = make(document, "div", { class: "selection-bar", hidden: "" }, ...buttons);
  layer.append(bar);
  const place = () => {
    const ranges = selectedRanges(document, shadows);
    bar.hidden = ranges.length === 0 || !offers(ranges);
    const outline = layer.querySelector(".page-outline");
    if (!bar.hidden) bar.hidden = !put(bar, ranges, outline?.getBoundingClientRect() ?? null);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(timer);
    if (selectedRanges(document, shadows).length === 0) bar.hidden = true;
    else timer = setTimeout(place, PAUSE);
  };
  document.addEventListener("selectionchange", settle, { signal });
  onMove(document, () => !bar.hidden && place(), signal);
  // The press must not take the selection away.
  bar.addEventListener("pointerdown", (event) => event.preventDefault(), { signal });
  bar.addEventListener("mousedown", (event) => event.preventDefault(), { signal });
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
}

/** Milliseconds without a change, after which a selection is made. */
const PAUSE = 250;

type Shadows = () => readonly ShadowRoot[];

/** What is selected in a document now, piece by piece, also in these shadow trees. */
export function selectedRanges(document: Document, shadows: Shadows = () => []): Range[] {
  const selection = document.defaultView?.getSelection();
  if (!selection) return [];
  if (!selection.isCollapsed)
    return Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
  // Of a selection in a shadow tree Chrome tells only those who know the tree.
  const shadowRoots = [...shadows()];
  if (shadowRoots.length === 0) return [];
  return selection.getComposedRanges({ shadowRoots }).flatMap((piece) => {
    const range = read(document, "createRange").call(document);
    range.setStart(piece.startContainer, piece.startOffset);
    range.setEnd(piece.endContainer, piece.endOffset);
    return range.collapsed ? [] : [range];
  });
}

/** Pixels between the words and the bar. */
const GAP = 6;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Where a bar so large stands beside selected lines: below the last one, else above the first one, and beside what else of ours is
 * open; `null` where neither is in the window, or has room there.
 */
export function selectionBarPlace(
  lines: readonly Rect[],
  { width, height }: Size,
  window: Size,
  taken: Rect | null,
): { readonly left: number; readonly top: number } | null {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return null;
  const bottom = Math.max(...lines.map((line) => line.bottom)) + GAP;
  const above = Math.min(...lines.map((line) => line.top)) - GAP - height;
  const isBelow = bottom > 0 && bottom + height < window.height;
  if (!isBelow && (above < 0 || above + height > window.height)) return null;
  const top = isBelow ? bottom : above;
  const side = isBelow ? last.right - width : first.left;
  const left = Math.min(Math.max(side, GAP), Math.max(GAP, window.width - width - GAP));
  if (!taken || !intersect({ left, top, right: left + width, bottom: top + height }, taken))
    return { left, top };
  const beside = taken.left - width - GAP;
  return beside < GAP ? null : { left: beside, top };
}

/** Puts the bar where it has room; false where it has none. */
function put(bar: HTMLElement, ranges: readonly Range[], taken: Rect | null): boolean {
  const lines = ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0);
  const { offsetWidth: width, offsetHeight: height, ownerDocument } = bar;
  const { clientWidth = 0, clientHeight = 0 } = ownerDocument.scrollingElement ?? {};
  const window = { width: clientWidth, height: clientHeight };
  const place = selectionBarPlace(lines, { width, height }, window, taken);
  if (!place) return false;
  bar.style.top = `${place.top}px`;
  bar.style.left = `${place.left}px`;
  return true;
}

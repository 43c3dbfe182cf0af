import { read } from "../../extract/dom.ts";
import { onMove } from "../on-move.ts";
import { intersect, type Rect } from "../rect.ts";
import { make } from "./make.ts";

/** What else can be done with words that are selected. */
interface SelectionAction {
  readonly label: string;
  readonly offers: (ranges: readonly Range[]) => boolean;
  readonly onPress: () => void;
}

interface QuoteButtonParts {
  readonly document: Document;
  /** Where it may stand. */
  readonly layer: HTMLElement;
  readonly label: string;
  /** The open shadow trees that hold words of the transcript. */
  readonly shadows?: Shadows;
  /** Whether words of the transcript are among these ranges, and the reader wants to be offered a quote of them. */
  readonly offers: (ranges: readonly Range[]) => boolean;
  readonly onPress: () => void;
  /** Each has a button of its own beside it. */
  readonly others?: readonly SelectionAction[];
  readonly signal: AbortSignal;
}

/** A button beside the words that are selected, which it never covers; gone with the selection. */
export function createQuoteButton({
  document,
  layer,
  label,
  shadows,
  offers,
  onPress,
  others = [],
  signal,
}: QuoteButtonParts): void {
  const buttonOf = (words: string) =>
    make(document, "button", { type: "button", class: "quote-button", hidden: "" }, words);
  const actions = [{ label, offers, onPress }, ...others].map((action) => ({
    ...action,
    own: buttonOf(action.label),
  }));
  const [first] = actions;
  const button =
    others.length === 0 && first
      ? first.own
      : make(document, "div", { class: "quote-buttons", hidden: "" }, ...actions.map(({ own }) => own));
  layer.append(button);
  const place = () => {
    const ranges = selectedRanges(document, shadows);
    for (const { own, offers: isOffered } of actions) own.hidden = ranges.length === 0 || !isOffered(ranges);
    button.hidden = actions.every(({ own }) => own.hidden);
    const outline = layer.querySelector(".page-outline");
    if (!button.hidden) button.hidden = !put(button, ranges, outline?.getBoundingClientRect() ?? null);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(timer);
    if (selectedRanges(document, shadows).length === 0) button.hidden = true;
    else timer = setTimeout(place, PAUSE);
  };
  document.addEventListener("selectionchange", settle, { signal });
  onMove(document, () => !button.hidden && place(), signal);
  // The press must not take the selection away.
  button.addEventListener("pointerdown", (event) => event.preventDefault(), { signal });
  button.addEventListener("mousedown", (event) => event.preventDefault(), { signal });
  for (const { own, onPress: press } of actions) own.addEventListener("click", press, { signal });
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

/** Pixels between the words and the button. */
const GAP = 6;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Where a button so large stands beside selected lines: below the last one, else above the first one, and beside what else of ours is
 * open; `null` where neither is in the window, or has room there.
 */
export function quotePlace(
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

/** Puts the button where it has room; false where it has none. */
function put(button: HTMLElement, ranges: readonly Range[], taken: Rect | null): boolean {
  const lines = ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0);
  const { offsetWidth: width, offsetHeight: height, ownerDocument } = button;
  const { clientWidth = 0, clientHeight = 0 } = ownerDocument.scrollingElement ?? {};
  const window = { width: clientWidth, height: clientHeight };
  const place = quotePlace(lines, { width, height }, window, taken);
  if (!place) return false;
  button.style.top = `${place.top}px`;
  button.style.left = `${place.left}px`;
  return true;
}

import { read } from "../../extract/dom.ts";
import { onMove } from "../on-move.ts";
import { make } from "./make.ts";

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
  signal,
}: QuoteButtonParts): void {
  const button = make(document, "button", { type: "button", class: "quote-button", hidden: "" }, label);
  layer.append(button);
  const place = () => {
    const ranges = selectedRanges(document, shadows);
    button.hidden = ranges.length === 0 || !offers(ranges);
    if (!button.hidden) button.hidden = !put(button, ranges);
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
  button.addEventListener("click", onPress, { signal });
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

/** Below the last selected line, else above the first one; false where neither stands in the window. */
function put(button: HTMLElement, ranges: readonly Range[]): boolean {
  const lines = ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return false;
  const { offsetWidth: width, offsetHeight: height, ownerDocument } = button;
  const { clientWidth = 0, clientHeight = 0 } = ownerDocument.scrollingElement ?? {};
  const bottom = Math.max(...lines.map((line) => line.bottom)) + GAP;
  const top = Math.min(...lines.map((line) => line.top)) - GAP - height;
  const below = bottom > 0 && bottom + height < clientHeight;
  if (!below && (top < 0 || top + height > clientHeight)) return false;
  const side = below ? last.right - width : first.left;
  button.style.top = `${below ? bottom : top}px`;
  button.style.left = `${Math.min(Math.max(side, GAP), Math.max(GAP, clientWidth - width - GAP))}px`;
  return true;
}

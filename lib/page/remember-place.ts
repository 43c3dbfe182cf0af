import { elementOf } from "./place-of.ts";
import { scrollersOf } from "./scroll-to.ts";

/** Remembers how far the window and the boxes around a range are scrolled; what it gives goes back there. */
export function rememberPlace(range: Range): () => void {
  const element = elementOf(range);
  const window = element?.ownerDocument.defaultView;
  if (!element || !window) return () => {};
  const boxes = scrollersOf(element, window).map((box) => ({
    box,
    top: box.scrollTop,
    left: box.scrollLeft,
  }));
  const { scrollX: left, scrollY: top } = window;
  return () => {
    for (const { box, top, left } of boxes) box.scrollTo({ top, left, behavior: "instant" });
    window.scrollTo({ top, left, behavior: "instant" });
  };
}

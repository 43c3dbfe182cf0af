import { read } from "../extract/dom.ts";
import { shadowOf } from "./place-of.ts";

/** What may have moved the page's words: a scroll, or another layout (width, zoom, an image, a font). */
export type Move = "scroll" | "layout";

/** What follows the moves of a page. */
export interface Moves {
  /** Something moved that nobody else tells of. */
  again(): void;
  /** Hears the boxes around this node as well that stand in open shadow trees: no event of theirs comes out of them. */
  include(node: Node): void;
}

/**
 * Calls once a frame while the page's words move under the window, until the signal aborts. Scrolling boxes inside the
 * page count as well. `layout` counts for more than `scroll`.
 */
export function onMove(document: Document, moved: (move: Move) => void, signal: AbortSignal): Moves {
  const window = document.defaultView;
  if (!window || signal.aborted) return { again() {}, include() {} };
  let frame = 0;
  let weightiest: Move = "scroll";
  const look = () => {
    frame = 0;
    const move = weightiest;
    weightiest = "scroll";
    if (!signal.aborted) moved(move);
  };
  const soon = (move: Move) => {
    if (move === "layout") weightiest = move;
    frame ||= window.requestAnimationFrame(look);
  };
  const passive = { signal, passive: true, capture: true };
  const scrolled = () => soon("scroll");
  const again = () => soon("layout");
  window.addEventListener("scroll", scrolled, passive);
  window.addEventListener("resize", again, passive);
  // Opened details, late images: what lies below them moves although no box that we watch changes its size.
  window.addEventListener("toggle", again, passive);
  window.addEventListener("load", again, passive);
  document.fonts?.addEventListener("loadingdone", again, { signal });
  const sizes = new ResizeObserver(again);
  for (const root of [read(document, "documentElement"), read(document, "body")])
    if (root) sizes.observe(root);
  signal.addEventListener("abort", () => {
    window.cancelAnimationFrame(frame);
    sizes.disconnect();
  });
  return {
    again,
    include(node) {
      // Whoever is heard already is not heard twice.
      for (let root = shadowOf(node); root; root = shadowOf(root.host)) {
        root.addEventListener("scroll", scrolled, passive);
        root.addEventListener("toggle", again, passive);
      }
    },
  };
}

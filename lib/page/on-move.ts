import { read } from "../extract/dom.ts";

/** What may have moved the page's words: a scroll, or another layout (width, zoom, an image, a font). */
export type Move = "scroll" | "layout";

/**
 * Calls once a frame while the page's words move under the window, until the signal aborts. Scrolling boxes inside the
 * page count as well. `layout` counts for more than `scroll`.
 */
export function onMove(document: Document, moved: (move: Move) => void, signal: AbortSignal): () => void {
  const window = document.defaultView;
  if (!window || signal.aborted) return () => {};
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
  window.addEventListener("scroll", () => soon("scroll"), passive);
  window.addEventListener("resize", () => soon("layout"), passive);
  // Opened details, late images: what lies below them moves although no box that we watch changes its size.
  window.addEventListener("toggle", () => soon("layout"), passive);
  window.addEventListener("load", () => soon("layout"), passive);
  document.fonts?.addEventListener("loadingdone", () => soon("layout"), { signal });
  const sizes = new ResizeObserver(() => soon("layout"));
  for (const root of [read(document, "documentElement"), read(document, "body")])
    if (root) sizes.observe(root);
  signal.addEventListener("abort", () => {
    window.cancelAnimationFrame(frame);
    sizes.disconnect();
  });
  return () => soon("layout");
}

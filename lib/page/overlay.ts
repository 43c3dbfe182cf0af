import { read } from "../extract/dom.ts";
import { make } from "./make.ts";

/** Our one element in a page: rail, pill and whatever else of ours is seen stand in its shadow. */
export interface Overlay {
  /** What is ours is put in here. */
  readonly layer: HTMLElement;
  /** Whether this element of the page is our own. */
  isOurs(element: Element | null): boolean;
  /** Puts the overlay back where the page threw it out, and takes its theme from the page's ground. */
  keep(dark: boolean): void;
}

/** No element of a page bears this name: what bears it was left behind by an earlier script of ours. */
const NAME = "as-delivered-overlay";

/**
 * An overlay in the top layer of a document, where no z-index of the page reaches it; the signal's abort takes it away.
 * It stands beside the body, closed to the page's scripts and styles, takes no room and is not printed.
 */
export function createOverlay(document: Document, css: string, signal: AbortSignal): Overlay {
  const root = read(document, "documentElement");
  for (const left of read(document, "querySelectorAll").call(document, NAME)) left.remove();
  const host = make(document, NAME as "div");
  const shadow = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  const layer = make(document, "div", { class: "layer" });
  shadow.append(layer);
  host.setAttribute("popover", "manual");
  const keep = (dark: boolean) => {
    if (signal.aborted) return;
    layer.style.colorScheme = dark ? "dark" : "light";
    if (host.isConnected) return;
    root.append(host);
    // Browsers without popovers show it as any element.
    host.showPopover?.();
  };
  signal.addEventListener("abort", () => host.remove(), { once: true });
  return { layer, isOurs: (element) => element === host, keep };
}

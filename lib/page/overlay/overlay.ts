import { read } from "../../extract/dom.ts";
import { make } from "./make.ts";
import { OVERLAY } from "./overlay-name.ts";

/** Our one element in a page: rail, pill and whatever else of ours is seen stand in its shadow. */
export interface Overlay {
  /** What is ours is put in here. */
  readonly layer: HTMLElement;
  /** Whether this element of the page is our own. */
  isOurs(element: Element | null): boolean;
  /** Puts the overlay where it belongs, also where the page has thrown it out. */
  keep(): void;
  /** Takes the theme of the page's ground. */
  shade(dark: boolean): void;
}

/**
 * An overlay in the top layer of a document, where no z-index of the page reaches it; the signal's abort takes it away.
 * It stands beside the body, closed to the page's scripts and styles, takes no room and is not printed.
 */
export function createOverlay(document: Document, css: string, signal: AbortSignal): Overlay {
  const root = read(document, "documentElement");
  // What bears our name was left behind by an earlier script of ours.
  for (const left of read(document, "querySelectorAll").call(document, OVERLAY)) left.remove();
  const host = make(document, OVERLAY as "div");
  const shadow = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  const layer = make(document, "div", { class: "layer" });
  shadow.append(layer);
  host.setAttribute("popover", "manual");
  const shade = (dark: boolean) => {
    layer.style.colorScheme = dark ? "dark" : "light";
  };
  const keep = () => {
    if (signal.aborted || host.isConnected) return;
    root.append(host);
    // Browsers without popovers show it as any element.
    host.showPopover?.();
  };
  signal.addEventListener("abort", () => host.remove(), { once: true });
  return { layer, isOurs: (element) => element === host, keep, shade };
}

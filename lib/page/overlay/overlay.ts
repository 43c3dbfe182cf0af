import { findAll, read } from "../../extract/dom.ts";
import { withOwnProperties } from "../own-properties.ts";
import { keepGate } from "./gate.ts";
import { type Doubt, watchSight } from "./in-sight.ts";
import { make } from "./make.ts";
import { HOST_MARK, rememberHost } from "./own-hosts.ts";

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

interface OverlayParts {
  readonly document: Document;
  readonly css: string;
  /** What our element bears, so that a later script of ours finds it; `null` where that is not known. */
  readonly token: string | null;
  /** Hears of a press that is not taken, for the reader may not have meant it; `null` of the one after it that is. */
  readonly refused: (why: Doubt | null) => void;
  /** Hears that the page has begun, or ceased, to hinder our element. */
  readonly hindered: (is: boolean) => void;
  readonly signal: AbortSignal;
}

/**
 * An overlay in the top layer of a document, where no z-index of the page reaches it; the signal's abort takes it away.
 * It stands beside the body, closed to the page's scripts and styles, takes no room and is not printed. A plain element: of one with a
 * name of its own, a page that defined that name first could open the shadow (`attachInternals`).
 */
export function createOverlay({ document, css, token, refused, hindered, signal }: OverlayParts): Overlay {
  const root = read(document, "documentElement");
  // What bears our token was left behind by an earlier script of ours.
  const left = token === null ? [] : findAll(document, `[${HOST_MARK}="${CSS.escape(token)}"]`);
  for (const one of left) one.remove();
  const host = make(document, "div", { [HOST_MARK]: token ?? "" });
  rememberHost(host);
  const shadow = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(withOwnProperties(css));
  shadow.adoptedStyleSheets = [sheet];
  const layer = make(document, "div", { class: "layer" });
  shadow.append(layer);
  host.setAttribute("popover", "manual");
  const shade = (dark: boolean) => {
    layer.style.colorScheme = dark ? "dark" : "light";
  };
  /** On top of all, where it belongs. */
  const rise = () => {
    if (host.parentNode !== root) root.append(host);
    if (host.matches(":popover-open")) host.hidePopover();
    host.showPopover();
  };
  const keep = () => {
    if (!signal.aborted && host.parentNode !== root) rise();
  };
  const sight = watchSight({ document, host, layer, hindered, signal });
  const refuse = (why: Doubt | null) => {
    // The next press is to find it on top.
    if (why === "changed") rise();
    refused(why);
  };
  keepGate({ host, shadow, sight, refused: refuse, signal });
  signal.addEventListener("abort", () => host.remove(), { once: true });
  return { layer, isOurs: (element) => element === host, keep, shade };
}

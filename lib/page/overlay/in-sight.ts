import { findAll, read } from "../../extract/dom.ts";

/**
 * Why a press may not be what the reader meant. `changed`: the page has taken our element off the top, moved it, or made it look
 * otherwise; `covered`: something of the page lies over what was pressed; `new`: it has not been in sight for long enough.
 */
export type Doubt = "changed" | "covered" | "new";

interface SightParts {
  readonly document: Document;
  readonly host: HTMLElement;
  readonly layer: HTMLElement;
  /** Hears that the page has begun, or ceased, to hinder our element. */
  readonly hindered: (is: boolean) => void;
  readonly signal: AbortSignal;
}

/** Knows what of ours a reader has had in sight. */
export interface Sight {
  /** Why a press at this element of ours may not be meant; `null` where it is. */
  doubtOf(press: Event): Doubt | null;
}

/** So long, in ms, something of ours has been in sight before a press of it counts. */
const LONG_ENOUGH = 300;
/** How often we look whether it still is, in ms: less than it takes to read what might lie over it. */
const OFTEN = 150;
/** Every so many looks the whole page is searched for what is on top like us, which takes a millisecond on a page of 10,000 elements. */
const SEARCHED = 4;
/** So long ago, in ms, the last look may be: a page can stop our timers. */
const LATEST = 1000;
/** What can be pressed. */
const PARTS = ".rail, .pill, .pill-offer, .selection-bar, .status > span, .page-outline";

/** Watches what the reader has in sight of us, while the page is looked at and until the signal aborts. */
export function watchSight({ document, host, layer, hindered, signal }: SightParts): Sight {
  /** Since when each part has been in sight without a break. */
  let since = new Map<Element, number>();
  let wasHindered = false;
  let looks = 0;
  let looked = 0;
  let others: readonly Element[] = [];
  const look = () => {
    const now = performance.now();
    if (now - looked > LATEST) since.clear();
    looked = now;
    if (read(document, "visibilityState") !== "visible") return since.clear();
    const isHindered = isChanged(document, host);
    if (isHindered !== wasHindered) hindered(isHindered);
    wasHindered = isHindered;
    // In another place of the page, what is typed into it may be heard.
    if (host.isConnected && host.parentNode !== read(document, "documentElement")) host.remove();
    if (isHindered) return since.clear();
    others = looks++ % SEARCHED === 0 ? othersOnTop(document, host) : others.filter(isOnTop);
    const seen = new Map<Element, number>();
    for (const part of layer.querySelectorAll(PARTS)) {
      const middle = middleOf(document, part);
      if (others.length === 0 && middle && isOurs(document, host, middle))
        seen.set(part, since.get(part) ?? now);
    }
    since = seen;
  };
  let timer = setInterval(look, OFTEN);
  const start = () => {
    clearInterval(timer);
    timer = setInterval(look, OFTEN);
    look();
  };
  // What has just come is looked at once it is laid out: it need not wait for the next round.
  const changes = new MutationObserver(() => requestAnimationFrame(look));
  changes.observe(layer, { subtree: true, childList: true, attributes: true, attributeFilter: ["hidden"] });
  const stop = () => {
    clearInterval(timer);
    changes.disconnect();
  };
  signal.addEventListener("abort", stop, { once: true });
  return {
    doubtOf(press) {
      const [target] = press.composedPath();
      const part = target instanceof Element ? target.closest(PARTS) : null;
      const point = target instanceof Element ? pointOf(document, press, target) : null;
      // Nothing else of ours does anything when it is pressed.
      if (!part) return null;
      if (!point) return "changed";
      if (isChanged(document, host)) return "changed";
      if (othersOnTop(document, host).length > 0 || !isOurs(document, host, point)) return "covered";
      // Keys reach only what the reader has gone to: no page leads them there at the right moment, as it may lead a pointer.
      if (!isPointers(press)) return null;
      if (performance.now() - looked > LATEST) start();
      const begun = since.get(part);
      return begun !== undefined && performance.now() - begun >= LONG_ENOUGH ? null : "new";
    },
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether a pointer pressed: a click that a key or a screen reader makes counts no presses. */
function isPointers(press: Event): press is MouseEvent {
  return press instanceof MouseEvent && press.detail > 0;
}

/** Where the pointer pressed; of a key the middle of what it pressed. */
function pointOf(document: Document, press: Event, target: Element): Point | null {
  return isPointers(press) ? { x: press.clientX, y: press.clientY } : middleOf(document, target);
}

/** The middle of what of an element stands in the window; `null` where nothing does. */
function middleOf(document: Document, element: Element): Point | null {
  const { clientWidth, clientHeight } = read(document, "documentElement");
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const [from, to] = [Math.max(left, 0), Math.min(right, clientWidth)];
  const [above, below] = [Math.max(top, 0), Math.min(bottom, clientHeight)];
  return from < to && above < below ? { x: (from + to) / 2, y: (above + below) / 2 } : null;
}

/** Computed properties that show an element otherwise than it is, and what each says where nothing was done. */
const PLAIN: Readonly<Record<string, string>> = {
  opacity: "1",
  transform: "none",
  translate: "none",
  rotate: "none",
  scale: "none",
  filter: "none",
  "clip-path": "none",
  "mask-image": "none",
  visibility: "visible",
  zoom: "1",
};

/** Whether the page has done something to our element: it is not on top, not where we put it, or it or the page's root is shown otherwise. */
function isChanged(document: Document, host: HTMLElement): boolean {
  const window = read(document, "defaultView");
  const root = read(document, "documentElement");
  if (!window || host.parentNode !== root || !host.matches(":popover-open") || isInTransition(root))
    return true;
  const { left, top } = host.getBoundingClientRect();
  if (Math.abs(left + window.scrollX) > 1 || Math.abs(top + window.scrollY) > 1) return true;
  return [host, root].some((element) => {
    const style = window.getComputedStyle(element);
    return Object.entries(PLAIN).some(([name, plain]) => (style.getPropertyValue(name) || plain) !== plain);
  });
}

const TRANSITION = ":active-view-transition";

/** Whether pictures of the page are shown in its place. */
function isInTransition(root: Element): boolean {
  return CSS.supports(`selector(${TRANSITION})`) && root.matches(TRANSITION);
}

/** Whether what a pointer touches at a point is ours. */
function isOurs(document: Document, host: HTMLElement, { x, y }: Point): boolean {
  return read(document, "elementFromPoint").call(document, x, y) === host;
}

/**
 * What else is in the browser's top layer. It may lie over ours and let the pointer through, and what it shows may be larger than
 * it is (`::backdrop`). A page that fills the screen is below us.
 */
function othersOnTop(document: Document, host: HTMLElement): readonly Element[] {
  const root = read(document, "documentElement");
  return findAll(document, "[popover], dialog, :fullscreen").filter(
    (other) => other !== host && other !== root && isOnTop(other),
  );
}

/** Also what is about to leave the top layer, as long as a page likes (`transition: overlay`). */
function isOnTop(element: Element): boolean {
  if (!read(element, "isConnected")) return false;
  if (read(element, "matches").call(element, ":popover-open, :modal, :fullscreen")) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.getPropertyValue("overlay") === "auto";
}

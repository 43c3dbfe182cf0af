import { isReaders, keepFromPage, TYPED, takeInput } from "../own-input.ts";
import type { Doubt, Sight } from "./in-sight.ts";

interface GateParts {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  readonly sight: Sight;
  /** Hears of a press that is not taken; `null` of the one after it that is. */
  readonly refused: (why: Doubt | null) => void;
  readonly signal: AbortSignal;
}

/** Whatever a reader does to something of ours that makes it do something. */
const ACTS = [
  "click",
  "auxclick",
  "dblclick",
  "contextmenu",
  "pointerdown",
  "pointerup",
  "mousedown",
  "mouseup",
  ...TYPED,
] as const;

/**
 * Lets into our shadow only what the reader does there, and of that no press of something that they have not had in sight. What is typed
 * there is taken before the page hears it.
 */
export function keepGate({ host, shadow, sight, refused, signal }: GateParts): void {
  let last: Doubt | null = null;
  const look = (event: Event) => {
    const isPressed = isReaders(event) && isPress(event);
    const doubt = isPressed ? sight.doubtOf(event) : null;
    if (isPressed && (doubt ?? last)) refused(doubt);
    if (isPressed) last = doubt;
    if (isReaders(event) && doubt === null) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of ACTS) shadow.addEventListener(type, look, { capture: true, signal });
  takeInput((event) => {
    if (isTowards(event.target, host)) keepFromPage(event, shadow.activeElement ?? shadow);
  }, signal);
}

/** Whether an event leads to our element: at it, or where the page has put it into trees of its own, at what these hang on. */
function isTowards(target: EventTarget | null, host: Element): boolean {
  const around: unknown = host.getRootNode();
  return target === host || (around instanceof ShadowRoot && isTowards(target, around.host));
}

/** Keys count as presses where they do what a press does; a button that is pressed by a key is clicked. */
function isPress(event: Event): boolean {
  return event.type === "click" || (event.type === "keydown" && "key" in event && event.key === "Enter");
}

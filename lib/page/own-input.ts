/** Events that tell of keys, of what is typed, and of what is copied and pasted. */
export const TYPED = [
  "keydown",
  "keypress",
  "keyup",
  "beforeinput",
  "input",
  "change",
  "compositionstart",
  "compositionupdate",
  "compositionend",
  "copy",
  "cut",
  "paste",
  "drop",
  // Chromium's own, before `input`.
  "textInput",
] as const;

/** Takes an event that belongs to us, before anybody else hears it. */
type Take = (event: Event) => void;

const PLACE = Symbol.for("as-delivered-input");

interface Hearing {
  take: Take | null;
  /** Scripts of the page may have come before. */
  readonly isLate: boolean;
  /** The name of an event that nobody else knows: whether it is still heard tells whether we are. */
  readonly probe: string;
  isAlive: boolean;
}

type World = { [PLACE]?: Hearing | undefined };

/**
 * Listens to what is typed in a window, for `takeInput`. Whoever listens first hears first: where this came before every script of the
 * page, what is typed into our own boxes can be kept from it. `isLate`: it may not have; what was heard before is not heard twice.
 */
export function hearInput(window: Window, isLate: boolean): void {
  const world = globalThis as World;
  const hearing: Hearing = { take: null, isLate, probe: crypto.randomUUID(), isAlive: false };
  world[PLACE] = hearing;
  const hear = (event: Event) => hearing === world[PLACE] && hearing.take?.(event);
  const answer = () => {
    hearing.isAlive = true;
  };
  window.addEventListener(hearing.probe, answer);
  for (const type of TYPED) window.addEventListener(type, hear, true);
}

/**
 * Who of us listens to what is typed in a window: `first`, before the page; `late`, perhaps after it; `null`, nobody, or nobody any more:
 * a document that is written anew (`document.open`) loses its listeners.
 */
export function inputIsHeard(window: Window): "first" | "late" | null {
  const hearing = (globalThis as World)[PLACE];
  if (!hearing) return null;
  hearing.isAlive = false;
  window.dispatchEvent(new Event(hearing.probe));
  if (!hearing.isAlive) return null;
  return hearing.isLate ? "late" : "first";
}

/** Has `take` hear what is typed in this page first, until the signal aborts. */
export function takeInput(take: Take, signal: AbortSignal): void {
  const place = (globalThis as World)[PLACE];
  if (!place || signal.aborted) return;
  place.take = take;
  const leave = () => {
    if (place.take === take) place.take = null;
  };
  signal.addEventListener("abort", leave, { once: true });
}

const copies = new WeakSet<Event>();

/** Whether an event is the reader's own doing: no script of a page can make one. */
export function isReaders(event: Event): boolean {
  return event.isTrusted || copies.has(event);
}

/**
 * Keeps an event that was typed into something of ours from the page, and hands a copy of it, which no page hears, to `target`. What
 * the browser does by itself at such an event it still does, unless who hears the copy prevents that.
 */
export function keepFromPage(event: Event, target: EventTarget): void {
  event.stopImmediatePropagation();
  const copy = event.isTrusted ? copyOf(event) : null;
  if (!copy) return;
  copies.add(copy);
  if (!target.dispatchEvent(copy)) event.preventDefault();
}

/** A copy that stays in its own tree; `null` for what nobody of us listens to. */
function copyOf(event: Event): Event | null {
  const { type, bubbles, cancelable } = event;
  const init = { bubbles, cancelable, composed: false };
  if (event instanceof KeyboardEvent) {
    const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
    const getModifierState = (name: string) => event.getModifierState(name);
    const facts = { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey };
    // No KeyboardEvent: Firefox lets all that are made out of their tree, whatever `composed` says.
    return Object.defineProperties(
      new Event(type, init),
      Object.getOwnPropertyDescriptors({ ...facts, getModifierState }),
    );
  }
  if (!(event instanceof InputEvent)) return null;
  const { data, inputType, isComposing } = event;
  return new InputEvent(type, { ...init, data, inputType, isComposing });
}

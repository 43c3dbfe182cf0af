import { createKeybindingsHandler } from "tinykeys";
import { isReaders } from "./own-input.ts";

/** What is done at a key (as tinykeys writes keys). */
export type KeyBindings = Readonly<Record<string, () => void>>;

/**
 * Hears the keys of a page at its window, after the page itself, and at whatever else of `targets` keeps them from the window, until the
 * signal aborts. Silent where somebody writes or chooses, where
 * the page has a use for the key (it took the event for its own, or stopped it), and while a dialogue of the page is open.
 * On a keyboard that writes no Latin letters, a letter is the key that bears it.
 */
export function listenToKeys(
  targets: readonly EventTarget[],
  bindings: KeyBindings,
  signal: AbortSignal,
): void {
  const keys = Object.keys(bindings).map((key) => key.toLowerCase());
  const isUnbound = ({ key }: KeyboardEvent) => keys.every((one) => !one.endsWith(key.toLowerCase()));
  const taken = Object.fromEntries(
    Object.entries(bindings).flatMap(([key, act]) => {
      const take = (event: KeyboardEvent) => {
        event.preventDefault();
        act();
      };
      const place = key.replace(/[a-z]$/i, (letter) => `Key${letter.toUpperCase()}`);
      const takeThere = (event: KeyboardEvent) => {
        if (OTHER_LETTER.test(event.key) && isUnbound(event)) take(event);
      };
      return [[key, take] as const, ...(place === key ? [] : [[place, takeThere] as const])];
    }),
  );
  const handler = createKeybindingsHandler(taken, { ignore: isTheirs });
  for (const target of targets) target.addEventListener("keydown", handler as EventListener, { signal });
}

/** Cyrillic, Greek, Georgian: what the reader's keyboard writes where others have Latin letters. */
const OTHER_LETTER = /^(?!\p{Script=Latin})\p{L}$/u;

/** Whether a key belongs to whoever it was pressed in. */
function isTheirs(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || !isReaders(event)) return true;
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return false;
  if (target.closest(WRITTEN_IN) || (target as Partial<HTMLElement>).isContentEditable) return true;
  return target.ownerDocument.querySelector("dialog:modal") !== null;
}

const WRITTEN_IN =
  "input, textarea, select, [contenteditable]:not([contenteditable=false]), [role=textbox], [role=searchbox], " +
  "[role=combobox], [role=listbox], [role=menu], [role=menubar], [role=tree], [role=grid], [role=slider], " +
  "[role=spinbutton], [role=application], [aria-modal=true], video, audio, iframe, object, embed";

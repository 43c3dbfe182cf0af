type Pressed = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey">;

/** Returns what a key does to the corrections: Ctrl or ⌘ with Z or, with Shift, back again; `null` for any other key. */
export function undoKeyOf({ key, shiftKey, ctrlKey, altKey, metaKey }: Pressed): "undo" | "redo" | null {
  if (altKey || ctrlKey === metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && ctrlKey && !shiftKey ? "redo" : null;
}

/** Returns whether an event comes from a text box that has words in it, whose own undo the keys are. */
export function isFromText({ target }: Event): boolean {
  const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isText && target.type !== "radio" && target.type !== "checkbox" && target.value !== "";
}

/** Returns which of `count` choices a number key means, from 0; `null` where it means none. 1 is the first one. */
export function numberedChoice(pressed: Pressed, count: number): number | null {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey || !/^[1-9]$/.test(pressed.key)) return null;
  const choice = Number(pressed.key) - 1;
  return choice < count ? choice : null;
}

/** Choices that have a key of their own. */
export const NUMBERED = 9;

/** Returns the choice to which a key leads from choice `at` of `count`; `null` where it leads nowhere. `typing`: Home and End are the text's. */
export function movedChoice(pressed: Pressed, at: number, count: number, typing: boolean): number | null {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey || pressed.shiftKey || count === 0) return null;
  switch (pressed.key) {
    case "ArrowDown":
      return (at + 1) % count;
    case "ArrowUp":
      return (at - 1 + count) % count;
    case "Home":
      return typing ? null : 0;
    case "End":
      return typing ? null : count - 1;
    default:
      return null;
  }
}

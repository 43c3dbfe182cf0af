/** What the reader can do in a page by one key. */
export type Command = (typeof COMMANDS)[number];

/** Every command, in the order in which the help lists them. */
export const COMMANDS = [
  "nextTurn",
  "previousTurn",
  "nextOfSpeaker",
  "previousOfSpeaker",
  "nextQuestion",
  "previousQuestion",
  "back",
  "dim",
  "find",
  "outline",
  "save",
  "copy",
  "correct",
  "beginTurn",
  "help",
] as const;

/** A key for each command, as tinykeys writes keys; `null`: switched off. */
export type Keys = Readonly<Record<Command, string | null>>;

/** The keys before anybody changed one: letters that feed readers have used for decades, and no key of a browser. */
export const DEFAULT_KEYS: Keys = {
  nextTurn: "j",
  previousTurn: "k",
  nextOfSpeaker: "Shift+J",
  previousOfSpeaker: "Shift+K",
  nextQuestion: "n",
  previousQuestion: "p",
  back: "b",
  dim: "d",
  find: "f",
  outline: "o",
  save: "s",
  copy: "c",
  correct: "e",
  beginTurn: "t",
  // A layout may have the question mark with or without Shift.
  help: "[Shift]+?",
};

const MODIFIERS = ["Control", "Alt", "Meta"] as const;

/** The key of an event as tinykeys writes it; `null` where it is a modifier alone or a key that pages and browsers live by. */
export function keyOf(
  event: Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey">,
): string | null {
  const { key } = event;
  if (key.length !== 1 || key === " ") return null;
  const letter = key.toLowerCase() !== key.toUpperCase();
  const held = MODIFIERS.filter((_, at) => [event.ctrlKey, event.altKey, event.metaKey][at]);
  const shift = event.shiftKey ? [letter ? "Shift" : "[Shift]"] : [];
  return [...held, ...shift, event.shiftKey ? key.toUpperCase() : key].join("+");
}

/** How a key is shown: "Shift + J", "?". */
export function showKey(key: string): string {
  const parts = key.split(/(?<=\w|\])\+/);
  return parts
    .filter((part) => !part.startsWith("["))
    .map((part) => (part.length === 1 ? part.toUpperCase() : part))
    .join(" + ");
}

/** Whether a stored text can be a key. */
export function isKey(value: unknown): value is string {
  return typeof value === "string" && /^(?:\[?\w+\]?\+){0,4}[^\s\p{C}]$/u.test(value);
}

/** The keys that explain the line that an outline is on; they belong to its text box and are not the reader's to change. */
export const WHY_KEYS = "Shift + Enter";

/** The key that corrects that line, and how keys undo what was corrected; as fixed as those above. */
export const CORRECT_KEY = "F2";
export const UNDO_KEYS = "Ctrl + Z";

/** A shortcut of the browser's own, which works in every tab. */
export interface Shortcut {
  /** What it does. */
  readonly does: string;
  /** As the browser shows it; "" where it is unset. */
  readonly keys: string;
}

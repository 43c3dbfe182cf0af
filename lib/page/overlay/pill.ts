import { coloursOf, type Hue } from "../../transcript/palette.ts";
import { ownProperty } from "../own-properties.ts";
import { make, put } from "./make.ts";

/** What the pill says of the place where one reads, or, before the first turn, of all that there is. */
export interface PillWords {
  /** One or two letters; `null` where nobody speaks: the sign of an outline stands in their place. */
  readonly initials: string | null;
  readonly name: string;
  /** What else is to be said, most important first: what has no room is left out from the end. */
  readonly facts: readonly string[];
  readonly hue: Hue;
}

/** A key and what it does. */
export interface KeyHint {
  readonly key: string;
  readonly does: string;
}

/** What the pill says of itself. */
export interface PillLabels {
  /** "Open the outline". */
  readonly open: string;
  /** That in words with its key, and the key that shows all keys: what a tooltip tells. */
  readonly hints: () => readonly string[];
}

interface PillParts {
  readonly document: Document;
  readonly labels: PillLabels;
  readonly onOpen: () => void;
}

/** Says who speaks where one reads, and opens the outline. */
export interface Pill {
  readonly element: HTMLElement;
  /** `null`: there is nothing to be said. */
  show(words: PillWords | null): void;
  /** Names these keys below; none takes them away. */
  nameKeys(hints: readonly KeyHint[]): void;
  /** Whether the outline stands open: the pill is away, and has the focus again afterwards where it had it before. */
  opened(open: boolean): void;
  isShown(): boolean;
}

/** A pill. What it shows while the page scrolls is read out only to who asks for it: it is no live region. */
export function createPill({ document, labels, onOpen }: PillParts): Pill {
  const button = make(document, "button", {
    type: "button",
    class: "pill",
    "aria-expanded": "false",
    hidden: "",
  });
  const unseen = make(document, "span", { class: "unseen" }, `. ${labels.open}`);
  const keys = make(document, "div", { class: "pill-keys", hidden: "" });
  const element = make(document, "div", { class: "pill-box" }, button, keys);
  let words: PillWords | null = null;
  let isOpen = false;
  let hadFocus = false;
  const look = () => {
    button.hidden = words === null || isOpen;
  };
  button.addEventListener("click", onOpen);
  return {
    element,
    show(shown) {
      words = shown;
      look();
      if (!words) return;
      const hints = labels.hints();
      // The tooltip says whole what may have had no room; to screen readers the name has said that before.
      const facts = [words.name, ...words.facts].join(" · ");
      put(button, { title: [facts, ...hints].join("\n"), "aria-description": hints.join(". ") });
      // Others each time: what stays and is moved would count as a shift of the page.
      button.replaceChildren(...faceOf(document, words), unseen);
    },
    nameKeys(hints) {
      keys.hidden = hints.length === 0;
      keys.replaceChildren(
        ...hints.flatMap(({ key, does }) => [
          make(document, "kbd", {}, key),
          make(document, "span", {}, does),
        ]),
      );
    },
    opened(open) {
      const focused = activeBeside(button);
      if (open && !isOpen) hadFocus = focused === button;
      isOpen = open;
      put(button, { "aria-expanded": String(open) });
      look();
      const isFree = focused === null || focused.closest(".page-outline") !== null;
      if (!open && hadFocus && isFree) button.focus({ preventScroll: true });
      if (!open) hadFocus = false;
    },
    isShown: () => !button.hidden,
  };
}

/** What of ours has the focus; `null` where nothing has. */
function activeBeside(element: HTMLElement): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.activeElement : null;
}

/** Initials, name and facts. */
function faceOf(document: Document, { initials, name, facts, hue }: PillWords): readonly HTMLElement[] {
  const { light, dark } = coloursOf(hue);
  const style = `${ownProperty("ink")}:light-dark(${light.ink},${dark.ink})`;
  const parts = facts.map((part) => make(document, "bdi", {}, part));
  const chip = make(
    document,
    "span",
    { class: "pill-chip", "aria-hidden": "true", "data-sign": initials === null ? "" : null, style },
    initials ?? "",
  );
  return [
    chip,
    make(
      document,
      "span",
      { class: "pill-text" },
      make(document, "bdi", { class: "pill-name" }, name),
      make(document, "span", { class: "pill-facts" }, make(document, "span", {}, ...parts)),
    ),
  ];
}

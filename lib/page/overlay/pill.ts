import { coloursOf, type Hue } from "../../transcript/palette.ts";
import { ownProperty } from "../own-properties.ts";
import { make, put } from "./make.ts";

/** What the pill says of the place where one reads. */
export interface PillWords {
  /** One or two letters. */
  readonly initials: string;
  readonly name: string;
  /** Role or outlet; which answer to whose question. */
  readonly standing: readonly string[];
  readonly hue: Hue;
}

interface PillParts {
  readonly document: Document;
  /** "Open the outline". */
  readonly open: string;
  readonly onOpen: () => void;
}

/** Says who speaks where one reads, and opens the outline. */
export interface Pill {
  readonly element: HTMLElement;
  /** `null`: nobody speaks here. */
  show(words: PillWords | null): void;
  /** A line under it with something to press: a count, an offer. `null` takes it away. */
  offer(line: Offer | null): void;
  /** Whether the outline stands open. */
  opened(open: boolean): void;
}

/** A line that says something and offers something. */
export interface Offer {
  readonly says: string;
  readonly acts: readonly { readonly label: string; readonly act: () => void }[];
}

/** A pill. What it shows while the page scrolls is read out only to who asks for it: it is no live region. */
export function createPill({ document, open, onOpen }: PillParts): Pill {
  const button = make(document, "button", {
    type: "button",
    class: "pill",
    title: open,
    "aria-expanded": "false",
    hidden: "",
  });
  const unseen = make(document, "span", { class: "unseen" }, `. ${open}`);
  const line = make(document, "div", { class: "pill-offer", hidden: "" });
  const element = make(document, "div", { class: "pill-place" }, line, button);
  button.addEventListener("click", onOpen);
  return {
    element,
    show(words) {
      button.hidden = words === null;
      if (!words) return;
      // Others each time: what stays and is moved would count as a shift of the page.
      button.replaceChildren(...faceOf(document, words), unseen);
    },
    offer(offered) {
      line.hidden = offered === null;
      const presses = (offered?.acts ?? []).map(({ label, act }) => {
        const press = make(document, "button", { type: "button" }, label);
        press.addEventListener("click", act);
        return press;
      });
      line.replaceChildren(
        make(document, "span", { dir: "auto" }, offered?.says ?? ""),
        make(document, "div", { class: "pill-acts" }, ...presses),
      );
    },
    opened: (is) => put(button, { "aria-expanded": String(is) }),
  };
}

/** Initials, name and standing. */
function faceOf(document: Document, { initials, name, standing, hue }: PillWords): readonly HTMLElement[] {
  const { light, dark } = coloursOf(hue);
  const style = `${ownProperty("ink")}:light-dark(${light.ink},${dark.ink})`;
  const parts = standing.map((part) => make(document, "bdi", {}, part));
  return [
    make(document, "span", { class: "pill-chip", "aria-hidden": "true", style }, initials),
    make(
      document,
      "span",
      { class: "pill-text" },
      make(document, "bdi", { class: "pill-name" }, name),
      make(document, "span", { class: "pill-standing" }, ...parts),
    ),
  ];
}

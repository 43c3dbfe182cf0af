import { coloursOf } from "../../transcript/palette.ts";
import type { LiveTurn } from "../live-turns.ts";
import { elementOf } from "../place-of.ts";
import { scrollersOf } from "../scroll-to.ts";
import { make } from "./make.ts";

/** A coloured bar beside the words of each turn. */
export interface Margins {
  readonly element: HTMLElement;
  /** Draws bars for these turns where their words stand now, instead of those before. */
  draw(turns: readonly LiveTurn[]): void;
  /** Whether some stand in a box that scrolls by itself. */
  areCut(): boolean;
}

/** Pixels between a bar's outer edge and the words. */
const AWAY = 12;
const WIDTH = 3;

/**
 * Margins of a document. They stand on the document, not on the window: the page scrolls them along by itself. In a box
 * that scrolls by itself they are cut to what it shows, and have to be drawn anew as it scrolls.
 */
export function createMargins(document: Document): Margins {
  const element = make(document, "div", { class: "margins", "aria-hidden": "true" });
  let boxed = false;
  return {
    element,
    areCut: () => boxed,
    draw(turns) {
      const window = document.defaultView;
      const first = turns[0]?.words[0];
      const inner = first && elementOf(first);
      boxed = window !== null && inner != null && scrollersOf(inner, window).length > 0;
      // First all that is measured, then all that is written: else each bar would lay the page out anew.
      const styles = window ? turns.flatMap((turn) => stylesOf(turn, window)) : [];
      element.replaceChildren(...styles.map((style) => make(document, "i", { style })));
    },
  };
}

function stylesOf({ hue, labels, words }: LiveTurn, window: Window): string[] {
  const places = words.map((range) => range.getBoundingClientRect());
  const all = [...labels.map((range) => range.getBoundingClientRect()), ...places].filter(
    ({ height }) => height > 0,
  );
  const element = words[0] && elementOf(words[0]);
  if (!element || all.length === 0) return [];
  const { light, dark } = coloursOf(hue);
  const rtl = window.getComputedStyle(element).direction === "rtl";
  const x = rtl
    ? Math.max(...all.map(({ right }) => right)) + AWAY - WIDTH
    : Math.min(...all.map(({ left }) => left)) - AWAY;
  if (x < 0 || x + WIDTH > window.innerWidth) return [];
  const boxes = scrollersOf(element, window).map((box) => box.getBoundingClientRect());
  return places.flatMap((place) => {
    const top = boxes.reduce((least, box) => Math.max(least, box.top), place.top);
    const bottom = boxes.reduce((most, box) => Math.min(most, box.bottom), place.bottom);
    if (bottom <= top) return [];
    const at = `top:${top + window.scrollY}px;left:${x + window.scrollX}px;height:${bottom - top}px`;
    return `${at};background:light-dark(${light.ink},${dark.ink})`;
  });
}

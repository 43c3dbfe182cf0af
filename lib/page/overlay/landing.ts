import { placeOf } from "../place-of.ts";
import { make, put } from "./make.ts";

/** Holds the focus where a jump landed. */
export interface Landing {
  readonly element: HTMLElement;
  /** Takes the focus to where a range begins, and says in words where that is. */
  take(range: Range, words: string): void;
  /** Follows the words it stands on. */
  follow(): void;
  /** The words it stands on; `null` where it has not the focus. */
  at(): Range | null;
}

/**
 * A landing of a document. The page's own elements are not made focusable: an element of ours stands over the words,
 * pressed through by pointers, and is read out because it has the focus.
 */
export function createLanding(document: Document): Landing {
  const element = make(document, "div", { class: "landing", tabindex: "-1", role: "group", hidden: "" });
  let at: Range | null = null;
  const follow = () => {
    const place = at && placeOf(at);
    if (!place) return;
    const { top, left, width, height } = place;
    // By translation: what the page scrolls along is no shift of its layout.
    element.style.cssText = `translate:${left}px ${top}px;width:${width}px;height:${height}px`;
  };
  element.addEventListener("blur", () => {
    at = null;
    put(element, { hidden: "" });
  });
  return {
    element,
    take(range, words) {
      at = range;
      put(element, { hidden: null, "aria-label": words });
      follow();
      element.focus({ preventScroll: true });
    },
    follow,
    at: () => at,
  };
}

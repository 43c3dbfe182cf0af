import { make } from "./make.ts";

/** How long a word to the reader stays on screen, in ms. */
const STAY = 5000;

/** A short word to the reader, seen and read out once. */
export interface Status {
  readonly element: HTMLElement;
  say(words: string): void;
}

/** The region is always there, so that screen readers hear what comes into it. */
export function createStatus(document: Document, signal: AbortSignal): Status {
  const element = make(document, "div", { class: "status", role: "status" });
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  return {
    element,
    say(words) {
      clearTimeout(timer);
      // The same words again are said again.
      element.replaceChildren(make(document, "span", { dir: "auto" }, words));
      timer = setTimeout(() => element.replaceChildren(), STAY);
    },
  };
}

import { make } from "./make.ts";

/** How long a word to the reader stays on screen, in ms; longer where something can be done about it. */
const STAY = 5000;
const STAY_TO_ACT = 12_000;

/** A button beside a word to the reader. */
export interface Act {
  readonly label: string;
  readonly act: () => void;
}

/** A short word to the reader, seen and read out once. */
export interface Status {
  readonly element: HTMLElement;
  /** `act`: what can be done about it while the words stand there. */
  say(words: string, act?: Act): void;
  /** Takes away what it says: it is over. */
  unsay(): void;
}

/** A region that is always there, so that screen readers hear what comes into it. `kind`: a class of its own. */
export function createStatus(document: Document, signal: AbortSignal, kind = ""): Status {
  const element = make(document, "div", { class: `status ${kind}`.trim(), role: "status" });
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  return {
    element,
    say(words, act) {
      clearTimeout(timer);
      const button = act ? [make(document, "button", { type: "button" }, act.label)] : [];
      if (act) button[0]?.addEventListener("click", act.act);
      // The same words again are said again.
      element.replaceChildren(make(document, "span", { dir: "auto" }, words, ...button));
      timer = setTimeout(() => element.replaceChildren(), act ? STAY_TO_ACT : STAY);
    },
    unsay: () => element.replaceChildren(),
  };
}

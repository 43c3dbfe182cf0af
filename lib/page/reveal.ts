import { parentOf } from "./parent-of.ts";
import { elementOf, placeOf } from "./place-of.ts";

/** Hides again what was opened. */
export type Undo = () => void;

/**
 * Opens what hides the words of a range, from outside in: a closed `<details>`, a part that is hidden until it is found
 * (`hidden=until-found`), the panel of another tab and what a button discloses (WAI-ARIA), by pressing as the reader would.
 * Gives what hides them again. These are the only things of a page that we ever change, and only to show what was asked for.
 */
export function reveal(range: Range): Undo[] {
  const around: Element[] = [];
  for (let at = elementOf(range); at; at = parentOf(at)) around.unshift(at);
  return around.flatMap((element) => {
    if (element.matches("details:not([open])")) return openDetails(element as HTMLDetailsElement);
    if (element.matches("[hidden=until-found]")) return show(element);
    if (!element.id || placeOf(range)) return [];
    return element.matches("[role=tabpanel]") ? pressTab(element) : disclose(element);
  });
}

function openDetails(details: HTMLDetailsElement): Undo {
  details.open = true;
  return () => {
    details.open = false;
  };
}

function show(element: Element): Undo {
  element.removeAttribute("hidden");
  return () => element.setAttribute("hidden", "until-found");
}

/** By the button that says of itself that it shows and hides this element. */
function disclose({ id, ownerDocument }: Element): Undo | [] {
  const controls = `[aria-controls~="${CSS.escape(id)}"]`;
  const button = ownerDocument.querySelector<HTMLElement>(`button${controls}[aria-expanded=false]`);
  if (!button) return [];
  button.click();
  return () => {
    if (button.getAttribute("aria-expanded") === "true") button.click();
  };
}

function pressTab({ id, ownerDocument }: Element): Undo | [] {
  const tab = ownerDocument.querySelector<HTMLElement>(`[role=tab][aria-controls~="${CSS.escape(id)}"]`);
  if (!tab || tab.getAttribute("aria-selected") === "true") return [];
  const before = tab.closest("[role=tablist]")?.querySelector<HTMLElement>("[role=tab][aria-selected=true]");
  tab.click();
  return () => before?.click();
}

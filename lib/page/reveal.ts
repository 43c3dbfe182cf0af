import { elementOf, placeOf } from "./place-of.ts";

/** Hides again what was opened. */
export type Undo = () => void;

/**
 * Opens what hides the words of a range, from outside in: a closed `<details>`, a part that is hidden until it is found
 * (`hidden=until-found`), the panel of another tab (WAI-ARIA), by pressing its tab as the reader would. Gives what hides
 * them again. These are the only things of a page that we ever change, and only to show what was asked for.
 */
export function reveal(range: Range): Undo[] {
  const around: Element[] = [];
  for (let at = elementOf(range); at; at = at.parentElement) around.unshift(at);
  return around.flatMap((element) => {
    if (element.matches("details:not([open])")) return openDetails(element as HTMLDetailsElement);
    if (element.matches("[hidden=until-found]")) return show(element);
    return element.matches("[role=tabpanel][id]") && !placeOf(range) ? pressTab(element) : [];
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

function pressTab({ id, ownerDocument }: Element): Undo | [] {
  const tab = ownerDocument.querySelector<HTMLElement>(`[role=tab][aria-controls~="${CSS.escape(id)}"]`);
  if (!tab || tab.getAttribute("aria-selected") === "true") return [];
  const before = tab.closest("[role=tablist]")?.querySelector<HTMLElement>("[role=tab][aria-selected=true]");
  tab.click();
  return () => before?.click();
}

import { attribute, findFirst, parentOf, read } from "../extract/dom.ts";
import { elementOf, isShown } from "./place-of.ts";

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
    const is = (selector: string) => read(element, "matches").call(element, selector);
    if (is("details:not([open])")) return openDetails(element as HTMLDetailsElement);
    if (is("[hidden=until-found]")) return show(element);
    const id = attribute(element, "id");
    if (!id || (isShown(range) && hasHeight(element))) return [];
    // What controls an element names it by its id, which is known in its own tree alone.
    const tree = read(element, "getRootNode").call(element) as Document | ShadowRoot;
    const controls = `[aria-controls~="${CSS.escape(id)}"]`;
    return is("[role=tabpanel]") ? pressTab(tree, controls) : disclose(tree, controls);
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

/** Panels are shut to no height, too. */
function hasHeight(element: Element): boolean {
  return read(element, "getBoundingClientRect").call(element).height > 0;
}

/** By the button that says of itself that it shows and hides the element. */
function disclose(tree: Document | ShadowRoot, controls: string): Undo | [] {
  const button = findFirst(tree, `button${controls}[aria-expanded=false]`) as HTMLElement | null;
  if (!button) return [];
  button.click();
  return () => {
    if (button.getAttribute("aria-expanded") === "true") button.click();
  };
}

function pressTab(tree: Document | ShadowRoot, controls: string): Undo | [] {
  const tab = findFirst(tree, `[role=tab]${controls}`) as HTMLElement | null;
  if (!tab || tab.getAttribute("aria-selected") === "true") return [];
  const before = tab.closest("[role=tablist]")?.querySelector<HTMLElement>("[role=tab][aria-selected=true]");
  tab.click();
  return () => before?.click();
}

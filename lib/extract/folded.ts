import { isBlockLevel } from "./block-level.ts";
import { attribute, findAll, nameOf, read, textOf } from "./dom.ts";

/** The ids of the parts that a control says to be closed: `<button aria-expanded=false aria-controls=id>` (WAI-ARIA). */
export function foldedIds(document: Document): ReadonlySet<string> {
  const controls = findAll(document, "[aria-expanded=false][aria-controls]");
  return new Set(controls.flatMap((control) => attribute(control, "aria-controls").split(/\s+/u)));
}

/**
 * Whether an element folds its words away, by its markup alone: no style sheet is asked. `false` for the summary of closed details,
 * which is shown; `null` where the element does not decide.
 */
export function foldsAway(element: Element, name: string, closed: ReadonlySet<string>): boolean | null {
  if (name === "details" || name === "dialog")
    return read(element, "hasAttribute").call(element, "open") ? null : true;
  if (name === "summary") return isOfClosedDetails(element) ? false : null;
  // Most elements have no attributes to be asked for.
  if (!read(element, "hasAttributes").call(element)) return null;
  const has = (attributeName: string) => read(element, "hasAttribute").call(element, attributeName);
  const isClosed =
    has("hidden") ||
    has("popover") ||
    UNSHOWN.test(attribute(element, "style")) ||
    (closed.size > 0 && closed.has(attribute(element, "id")));
  return isClosed ? true : null;
}

const UNSHOWN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/iu;

function isOfClosedDetails(summary: Element): boolean {
  const parent = read(summary, "parentElement");
  return parent !== null && read(parent, "matches").call(parent, "details:not([open])");
}

/**
 * Whether a folded element stands beside the sentence that it is in, and is not its rest: within a link or a control, which shows it,
 * or before more words of the sentence.
 */
export function isAside(element: Element, name: string): boolean {
  if (isBlockLevel(name)) return false;
  for (let at: Element | null = element; at && !isBlockLevel(nameOf(at)); at = read(at, "parentElement")) {
    if (at !== element && (nameOf(at) === "a" || nameOf(at) === "button")) return true;
    for (let next = read(at, "nextSibling"); next; next = read(next, "nextSibling")) {
      if (next.nodeType === 1 && (isBlockLevel(nameOf(next as Element)) || isButton(next as Element))) break;
      if (/[\p{L}\p{N}]/u.test(textOf(next))) return true;
    }
  }
  return false;
}

function isButton(element: Element): boolean {
  return nameOf(element) === "button" || attribute(element, "role") === "button";
}

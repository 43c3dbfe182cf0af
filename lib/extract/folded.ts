import { isBlockLevel } from "./block-level.ts";
import { attribute, findAll, nameOf, read, textOf } from "./dom.ts";

/** The ids of the parts that a control under `root` says to be closed: `<button aria-expanded=false aria-controls=id>` (WAI-ARIA). */
export function foldedIds(root: ParentNode & Node): ReadonlySet<string> {
  const controls = findAll(root, "[aria-expanded=false][aria-controls]");
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
 * Tells whether a folded element stands beside the sentence that it is in, and is not its rest: within a link or a control, which shows it,
 * or before more words of the sentence. What is found for one holds for its neighbours: a sentence may be all of folded elements.
 */
export function asideTest(): (element: Element, name: string) => boolean {
  const known = new Map<Node, boolean>();
  return (element, name) => !isBlockLevel(name) && goesOnBehind(element, known);
}

/** Whether words of the sentence follow a node, or a link or a control is around it. */
function goesOnBehind(node: Node, known: Map<Node, boolean>): boolean {
  const passed: Node[] = [];
  let answer: boolean | undefined;
  for (let at = node; answer === undefined; ) {
    answer = known.get(at);
    if (answer !== undefined) break;
    passed.push(at);
    const next = read(at, "nextSibling");
    if (next && !endsSentence(next)) {
      if (/[\p{L}\p{N}]/u.test(textOf(next))) answer = true;
      at = next;
    } else {
      const parent = read(at, "parentElement");
      const name = parent ? nameOf(parent) : "";
      if (!parent || isBlockLevel(name)) answer = false;
      else if (name === "a" || name === "button") answer = true;
      else at = parent;
    }
  }
  for (const each of passed) known.set(each, answer);
  return answer;
}

/** A block and a button part sentences. */
function endsSentence(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return (
    isBlockLevel(nameOf(element)) || nameOf(element) === "button" || attribute(element, "role") === "button"
  );
}

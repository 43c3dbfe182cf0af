import type { LiveBlock } from "./blocks.ts";
import { attribute, commonElement, holds, nameOf, read } from "./dom.ts";
import { labelOf } from "./label-of.ts";
import { densest } from "./root.ts";
import type { Weight } from "./weight.ts";

/** Where the event's words stand. */
export interface Matter {
  /** Holds every word of the event. */
  readonly outer: Element;
  /** Holds most of them and, where the page parts the two, nothing of the header. */
  readonly inner: Element;
}

/**
 * Makes `root` as large as no lost word asks: a root that is one paragraph of a text, one of several alike components, or
 * without some of the paragraphs under the same labels grows into the element that holds them all.
 */
export function matterOf(
  root: Element,
  title: LiveBlock | null,
  blocks: readonly LiveBlock[],
  weights: ReadonlyMap<Element, Weight>,
): Matter {
  const scope = (title && commonElement([title.element, root])) ?? root;
  const inner = densest(scope, weights, MOST_OF_IT);
  const alike = grow(isNearlyAll(inner, root, weights) ? inner : root, scope, weights);
  return { outer: commonElement([alike, ...labelledBeside(alike, title, blocks)]) ?? alike, inner };
}

const MOST_OF_IT = 0.6;

/** What stands beside this share of the root's letters is a box of the page, unless it is alike or labelled. */
const NEARLY_ALL = 0.85;

/** The least letters of a component that is text and no ornament. */
const TEXT = 80;

function isNearlyAll(inner: Element, root: Element, weights: ReadonlyMap<Element, Weight>): boolean {
  const share = (weights.get(inner)?.letters ?? 0) / (weights.get(root)?.letters || 1);
  return holds(inner, root) || share > NEARLY_ALL;
}

/** Up to the element whose children are alike: content systems put each part of a text into a component of its own. */
function grow(inner: Element, scope: Element, weights: ReadonlyMap<Element, Weight>): Element {
  let outer = inner;
  for (let element = inner; element !== scope; ) {
    const parent = read(element, "parentElement");
    if (!parent) return outer;
    const siblings = [...read(parent, "children")].filter((sibling) => sibling !== element);
    if (siblings.some((sibling) => isAlike(sibling, element) && (weights.get(sibling)?.letters ?? 0) > TEXT))
      outer = parent;
    element = parent;
  }
  return outer;
}

function isAlike(one: Element, other: Element): boolean {
  const classes = attribute(one, "class").trim();
  return (
    nameOf(one) === nameOf(other) &&
    (classes !== "" || nameOf(one) === "p") &&
    classes === attribute(other, "class").trim()
  );
}

/** Elements of the paragraphs outside that begin with a label which comes at least twice inside. */
function labelledBeside(outer: Element, title: LiveBlock | null, blocks: readonly LiveBlock[]): Element[] {
  const counts = new Map<string, number>();
  const beside: { label: string; element: Element }[] = [];
  const from = title ? blocks.indexOf(title) + 1 : 0;
  for (const { words, element } of blocks.slice(from)) {
    const label = labelOf(words.slice(0, 200));
    if (!label) continue;
    if (holds(outer, element)) counts.set(label, (counts.get(label) ?? 0) + 1);
    else beside.push({ label, element });
  }
  return beside.filter(({ label }) => (counts.get(label) ?? 0) > 1).map(({ element }) => element);
}

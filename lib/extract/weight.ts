import { isNeverText } from "./clutter.ts";
import { attribute, nameOf } from "./dom.ts";
import { traverseSteps } from "./traverse.ts";

/** How much text an element holds, code and controls left out. */
export interface Weight {
  /** Characters, the white space at the ends of text nodes left out. */
  letters: number;
  /** Those of them that stand in links. */
  linked: number;
  links: number;
  /** How deep the element lies under the root of the weighing. */
  readonly depth: number;
}

/** The weight of `root` and of every element under it, in one pass, in steps; the elements of `without` weigh nothing. */
export function* weigh(
  root: Element,
  without?: ReadonlySet<Element>,
): Generator<void, ReadonlyMap<Element, Weight>, void> {
  const weights = new Map<Element, Weight>();
  const open: Weight[] = [{ letters: 0, linked: 0, links: 0, depth: 0 }];
  weights.set(root, open[0] as Weight);
  let link = 0;
  yield* traverseSteps(root, {
    enter(element) {
      if (without ? without.has(element) : isNeverText(element)) return false;
      const weight = { letters: 0, linked: 0, links: 0, depth: open.length };
      if (isLink(element)) link++;
      weights.set(element, weight);
      open.push(weight);
      return true;
    },
    text(node) {
      const letters = node.data.trim().length;
      const weight = open.at(-1) as Weight;
      weight.letters += letters;
      if (link) weight.linked += letters;
    },
    leave(element) {
      const weight = open.pop() as Weight;
      const outer = open.at(-1) as Weight;
      if (isLink(element)) {
        link--;
        if (weight.letters) weight.links++;
      }
      outer.letters += weight.letters;
      outer.linked += weight.linked;
      outer.links += weight.links;
    },
  });
  return weights;
}

function isLink(element: Element): boolean {
  return nameOf(element) === "a" && attribute(element, "href") !== "";
}

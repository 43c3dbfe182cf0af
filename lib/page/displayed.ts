import type { Anchor } from "../extract/anchor.ts";
import { parentOf, read } from "../extract/dom.ts";
import type { Block } from "../transcript/block.ts";
import { elementAt } from "./place-of.ts";

/** Blocks as their page shows them: those that a style sheet hides are folded away, too, which their markup does not tell. */
export function foldedAsShown(blocks: readonly Block[], displayed: readonly boolean[]): readonly Block[] {
  return blocks.map((block, at) => (displayed[at] ? block : { ...block, folded: true }));
}

/** Tells of each anchor whether the page displays its words: no style hides what they stand in. */
export function displayedAnchors(anchors: readonly Anchor[]): readonly boolean[] {
  // Most paragraphs stand in elements of their own, but lines and cells share theirs.
  const known = new Map<Element, boolean>();
  return anchors.map(([first]) => {
    const element = first ? elementAt(first.node) : null;
    if (!element) return false;
    const is = known.get(element) ?? isDisplayed(element);
    known.set(element, is);
    return is;
  });
}

/** Whether no style hides an element; one without a box of its own is displayed where the one around it is. */
export function isDisplayed(
  element: Element,
  hidden: CheckVisibilityOptions = { visibilityProperty: true },
): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (read(at, "checkVisibility").call(at, hidden)) return true;
    if (getComputedStyle(at).display !== "contents") return false;
  }
  return false;
}

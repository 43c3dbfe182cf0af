import type { Anchor } from "../extract/anchor.ts";
import { read } from "../extract/dom.ts";

/**
 * Where the first line of a range stands in the window; `null` where it is not displayed. Where the page put other nodes
 * in place of the words (a translation does), the element that held them tells.
 */
export function placeOf(range: Range): DOMRect | null {
  const [line] = range.getClientRects();
  if (line) return line;
  const element = elementOf(range);
  return range.collapsed && element ? (element.getClientRects()[0] ?? null) : null;
}

/** Whether a reader sees a range: it is displayed, and the page has not made invisible what holds it. */
export function isShown(range: Range): boolean {
  const element = elementAt(range.commonAncestorContainer);
  if (!element || !placeOf(range)) return false;
  return read(element, "checkVisibility").call(element, { visibilityProperty: true });
}

/** The element that a range begins in; of words at the top of a shadow tree its host. */
export function elementOf({ startContainer }: Range): Element | null {
  return elementAt(startContainer);
}

/** The element that shows a node: itself, or the one around it; of words at the top of a shadow tree its host. */
export function elementAt(node: Node): Element | null {
  if (node.nodeType === Node.ELEMENT_NODE) return node as Element;
  return node.parentElement ?? shadowOf(node)?.host ?? null;
}

/** The open shadow trees that words of a page stand in, each once. */
export function shadowsOf(anchors: readonly Anchor[]): ShadowRoot[] {
  const roots = anchors.flatMap(([first]) => (first && shadowOf(first.node)) ?? []);
  return [...new Set(roots)];
}

/** The open shadow tree that a node stands in; `null` for the document's own. */
export function shadowOf(node: Node): ShadowRoot | null {
  const root = read(node, "getRootNode").call(node);
  return root.nodeType === 11 && "host" in root ? (root as ShadowRoot) : null;
}

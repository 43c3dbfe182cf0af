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

/** The element that a range begins in. */
export function elementOf({ startContainer }: Range): Element | null {
  return startContainer.nodeType === Node.ELEMENT_NODE
    ? (startContainer as Element)
    : startContainer.parentElement;
}

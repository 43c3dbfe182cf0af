/** What our one element in a page is called; no element of a page is. */
export const OVERLAY = "as-delivered-overlay";

/** Whether a change of a page's nodes is the coming of our own element, and nothing else. */
export function isOurComing({ addedNodes, removedNodes }: MutationRecord): boolean {
  return removedNodes.length === 0 && addedNodes.length > 0 && [...addedNodes].every(isOverlay);
}

function isOverlay(node: Node): boolean {
  return node.nodeName.toLowerCase() === OVERLAY;
}

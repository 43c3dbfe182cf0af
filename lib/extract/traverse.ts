import { read } from "./dom.ts";

/** What to do at each step of a traversal. */
export interface Visitor {
  /** Before an element's children; `false` leaves them and its `leave` out. */
  enter(element: Element): boolean;
  text(node: Text): void;
  leave(element: Element): void;
  /** Asked before each node: `true` ends the traversal, with no `leave` for what is still open. */
  isDone?(): boolean;
}

/** Visits what is under `root` in document order, without recursion: a hostile page nests as deep as it likes. */
export function traverse(root: Element, visitor: Visitor): void {
  let node: Node | null = read(root, "firstChild");
  while (node && !visitor.isDone?.()) {
    const inside = visit(node, visitor);
    let next: Node | null = inside ? read(node, "firstChild") : null;
    if (inside && !next) visitor.leave(node as Element);
    while (!next && node) {
      next = read(node, "nextSibling");
      if (next) break;
      node = read(node, "parentNode");
      if (!node || node === root) return;
      visitor.leave(node as Element);
    }
    node = next;
  }
}

function visit(node: Node, visitor: Visitor): boolean {
  const type = read(node, "nodeType");
  if (type === 1) return visitor.enter(node as Element);
  if (type === 3 || type === 4) visitor.text(node as Text);
  return false;
}

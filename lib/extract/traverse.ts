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

/**
 * Visits what is under `root` in document order, without recursion: a hostile page nests as deep as it likes. By a tree
 * walker: named elements cannot shadow its steps.
 */
export function traverse(root: Element, visitor: Visitor): void {
  const steps = traverseSteps(root, visitor);
  while (!steps.next().done);
}

/** The same, in steps of a few hundred nodes: between two of them a page's own work may go on. */
export function* traverseSteps(root: Element, visitor: Visitor): Generator<void, void, void> {
  const document = read(root, "ownerDocument");
  const walker = read(document, "createTreeWalker").call(document, root, ELEMENTS_AND_TEXT);
  let node = walker.firstChild();
  for (let visited = 1; node && !visitor.isDone?.(); visited++) {
    if (visited % STEP === 0) yield;
    const inside = visit(node, visitor);
    let next = inside ? walker.firstChild() : null;
    if (inside && !next) visitor.leave(node as Element);
    while (!next) {
      next = walker.nextSibling();
      if (next) break;
      const parent = walker.parentNode();
      if (!parent || parent === root) return;
      visitor.leave(parent as Element);
    }
    node = next;
  }
}

/** Nodes that are visited in a fraction of a millisecond. */
const STEP = 256;

/** `NodeFilter.SHOW_ELEMENT`, `SHOW_TEXT` and `SHOW_CDATA_SECTION`, which have no names outside a page. */
const ELEMENTS_AND_TEXT = 1 | 4 | 8;

/** Whether to go inside. The type of a text is never shadowed; a shadowed one is an element's. */
function visit(node: Node, visitor: Visitor): boolean {
  const type = node.nodeType;
  if (type !== 3 && type !== 4) return visitor.enter(node as Element);
  visitor.text(node as Text);
  return false;
}

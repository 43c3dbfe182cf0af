import { nameOf, read } from "./dom.ts";

/** What to do at each step of a traversal. */
export interface Visitor {
  /** Before an element's children; `false` leaves them and its `leave` out. */
  enter(element: Element): boolean;
  text(node: Text): void;
  /** An open shadow root, before what is in it. */
  shadow(root: ShadowRoot): void;
  leave(element: Element): void;
  /** Asked before each node: `true` ends the traversal, with no `leave` for what is still open. */
  isDone?(): boolean;
}

/**
 * Visits what is under `root` in the order in which a browser shows it (the flat tree): for an element with an open shadow root
 * its shadow tree, for a slot the nodes assigned to it. Without recursion, for a hostile page nests as deep as it likes, and
 * by tree walkers, whose steps named elements cannot shadow.
 */
export function traverse(root: Element, visitor: Visitor): void {
  const steps = traverseSteps(root, visitor);
  while (!steps.next().done);
}

/** The same, in steps of a few hundred nodes: between two of them a page's own work may go on. */
export function* traverseSteps(root: Element, visitor: Visitor): Generator<void, void, void> {
  const trees: Tree[] = [treeUnder(root)];
  let visited = 0;
  for (let tree = trees.at(-1); tree; tree = trees.at(-1)) {
    const { node } = tree;
    if (node && tree.isElsewhere) {
      tree.isElsewhere = false;
      visitor.leave(node as Element);
      goOver(tree, visitor);
    } else if (!node) trees.pop();
    else {
      if (visitor.isDone?.()) return;
      if (++visited % STEP === 0) yield;
      const shown = visit(node, visitor) ? shownFor(node as Element, visitor) : null;
      if (shown === null) goOver(tree, visitor);
      else if (shown === "children") goInto(tree, visitor);
      else {
        tree.isElsewhere = true;
        // One by one: a call takes no hundred thousand arguments.
        for (const under of shown) trees.push(under);
      }
    }
  }
}

/** Nodes that are visited in a fraction of a millisecond. */
const STEP = 256;

/** Nodes that are visited by one walker. */
interface Tree {
  readonly walker: TreeWalker;
  readonly top: Node;
  /** `top` is a slotted node, visited here; what is over the other trees is visited elsewhere or not at all. */
  readonly visitsTop: boolean;
  /** The next node to visit; `null` after the last. */
  node: Node | null;
  /** `node` has been visited, and what is shown for it stands in other trees. */
  isElsewhere: boolean;
}

/** `NodeFilter.SHOW_ELEMENT`, `SHOW_TEXT` and `SHOW_CDATA_SECTION`, which have no names outside a page. */
const ELEMENTS_AND_TEXT = 1 | 4 | 8;

function treeUnder(top: Node): Tree {
  const walker = walkerOver(top);
  return { walker, top, visitsTop: false, node: walker.firstChild(), isElsewhere: false };
}

function walkerOver(top: Node): TreeWalker {
  const document = read(top, "ownerDocument") as Document;
  return read(document, "createTreeWalker").call(document, top, ELEMENTS_AND_TEXT);
}

/** What is shown for an element: its children, or these trees, the first one last. */
function shownFor(element: Element, visitor: Visitor): "children" | Tree[] {
  const shadow = read(element, "shadowRoot");
  if (shadow) {
    visitor.shadow(shadow);
    return [treeUnder(shadow)];
  }
  if (nameOf(element) !== "slot") return "children";
  const assigned = (element as HTMLSlotElement).assignedNodes();
  if (assigned.length === 0) return "children";
  return assigned
    .map((node): Tree => ({ walker: walkerOver(node), top: node, visitsTop: true, node, isElsewhere: false }))
    .reverse();
}

function goInto(tree: Tree, visitor: Visitor): void {
  const child = tree.walker.firstChild();
  if (child) tree.node = child;
  else {
    visitor.leave(tree.node as Element);
    goOver(tree, visitor);
  }
}

/** To what follows the node and is not in it; elements that end on the way are left. */
function goOver(tree: Tree, visitor: Visitor): void {
  const { walker, top, visitsTop } = tree;
  if (tree.node === top) {
    tree.node = null;
    return;
  }
  for (;;) {
    tree.node = walker.nextSibling();
    if (tree.node) return;
    const parent = walker.parentNode();
    if (parent && (parent !== top || visitsTop)) visitor.leave(parent as Element);
    if (!parent || parent === top) return;
  }
}

/** Whether to go inside. The type of a text is never shadowed; a shadowed one is an element's. */
function visit(node: Node, visitor: Visitor): boolean {
  const type = node.nodeType;
  if (type !== 3 && type !== 4) return visitor.enter(node as Element);
  visitor.text(node as Text);
  return false;
}

/** What our element in a page bears: a token that a later script of ours clears it away by, and that nobody is trusted for. */
export const HOST_MARK = "data-as-delivered";

const PLACE = Symbol.for("as-delivered-hosts");

type World = { [PLACE]?: WeakSet<Node> };

/** Remembers an element as ours, for all scripts of ours in this page: no name or attribute tells, which any page can give. */
export function rememberHost(host: Element): void {
  hosts().add(host);
}

/** Whether a change of a page's nodes is the coming of our own element, and nothing else. */
export function isOurComing({ addedNodes, removedNodes }: MutationRecord): boolean {
  const ours = hosts();
  return (
    removedNodes.length === 0 && addedNodes.length > 0 && [...addedNodes].every((node) => ours.has(node))
  );
}

function hosts(): WeakSet<Node> {
  const world = globalThis as World;
  world[PLACE] ??= new WeakSet();
  return world[PLACE];
}

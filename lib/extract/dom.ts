/**
 * Reads a property of a node that a page's named elements cannot shadow: `<form name=body>` is `document.body`, and
 * `<input name=childNodes>` its form's. Only documents and forms are shadowed so; they are read from their prototypes,
 * which is slow.
 */
export function read<N extends Node, K extends keyof N>(node: N, key: K): N[K] {
  return isPlain(node) ? node[key] : Reflect.get(Object.getPrototypeOf(node), key, node);
}

/** A text node, or an element other than a form. A shadowed `nodeType` or `localName` is an element, no number or string. */
function isPlain(node: Node): boolean {
  const type = node.nodeType;
  if (type !== 1) return type === 3;
  const name = (node as Partial<Element>).localName;
  return typeof name === "string" && name !== "form";
}

/** `node.querySelectorAll`, which named elements cannot shadow. */
export function findAll(node: ParentNode & Node, selector: string): Element[] {
  return [...read(node, "querySelectorAll").call(node, selector)];
}

/** The first element that `selector` finds, or `null`. */
export function findFirst(node: ParentNode & Node, selector: string): Element | null {
  return read(node, "querySelector").call(node, selector);
}

/** The element's attribute, or `""` where it has none. */
export function attribute(element: Element, name: string): string {
  return read(element, "getAttribute").call(element, name) ?? "";
}

/** The element's name in lower case, without a prefix. */
export function nameOf(element: Element): string {
  return read(element, "localName").toLowerCase();
}

/** The raw text under a node. */
export function textOf(node: Node): string {
  return read(node, "textContent") ?? "";
}

/** The text under a node as a reader sees it: white space collapsed. */
export function wordsOf(node: Node): string {
  return collapse(textOf(node));
}

/** One space for each run of white space, none at the ends. */
export function collapse(text: string): string {
  // Most texts hold single spaces only: looking is many times faster than replacing each by itself.
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}

/** Whether `outer` is `inner` or holds it. */
export function holds(outer: Node, inner: Node): boolean {
  return read(outer, "contains").call(outer, inner);
}

/** Whether `later` stands after `earlier` in the document and not inside it. */
export function follows(earlier: Node, later: Node): boolean {
  const position = read(earlier, "compareDocumentPosition").call(earlier, later);
  return (position & 4) !== 0 && (position & 16) === 0;
}

/** The smallest element that holds all nodes; `null` for none or none in common. */
export function commonElement(nodes: readonly Node[]): Element | null {
  let common: Element | null = null;
  for (const node of nodes) {
    common ??= read(node, "nodeType") === 1 ? (node as Element) : read(node, "parentElement");
    while (common && !holds(common, node)) common = read(common, "parentElement");
    if (!common) return null;
  }
  return common;
}

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

/** The raw text under a node: none of a comment, a script or a style sheet, which stand between words and are none. */
export function textOf(node: Node): string {
  const type = node.nodeType;
  if (type === 7 || type === 8) return "";
  if (type === 1 && NO_TEXT.has(nameOf(node as Element))) return "";
  return read(node, "textContent") ?? "";
}

const NO_TEXT = new Set(["script", "style", "template", "noscript"]);

/** The text under a node as a reader sees it: white space collapsed. */
export function wordsOf(node: Node): string {
  return collapse(textOf(node));
}

/** One space for each run of white space, none at the ends. */
export function collapse(text: string): string {
  // Most texts hold single spaces only: looking is many times faster than replacing each by itself.
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}

/** The document's own address without its fragment, unless that is a route of the page's own: a jump within a page is no other page. */
export function ownAddress(document: Document): string {
  return read(document, "URL").replace(/#(?!!?\/).*/, "");
}

/** The element around a node as it is shown: of a slotted one its slot, of one at the top of a shadow tree its host. */
export function parentOf(node: Element): Element | null {
  const slot = read(node, "assignedSlot");
  if (slot) return slot;
  const parent = read(node, "parentNode");
  if (!parent) return null;
  if (parent.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return parent.nodeType === 1 ? (parent as Element) : null;
}

const parentElement = Object.getOwnPropertyDescriptor(Node.prototype, "parentElement")?.get;

/** An element's parent element, also in a form with a field named `parentElement`, which would answer in its place. */
export function parentOf(element: Element): Element | null {
  return parentElement?.call(element) ?? null;
}

import { read } from "../../extract/dom.ts";

/** An element of ours with these attributes (`null`: without it) and children; texts go in as text. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = read(document, "createElement").call(document, name) as HTMLElementTagNameMap[Name];
  put(element, attributes);
  element.append(...children);
  return element;
}

/** Sets attributes where they are others than before: writing the same again would make the browser lay out for nothing. */
export function put(element: Element, attributes: Readonly<Record<string, string | null>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

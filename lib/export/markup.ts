import { visible } from "./visible.ts";

/** An element by its name, its attributes and what it holds; for `markup` to write. */
export interface Element {
  readonly name: string;
  /** `null`: the attribute is left out. */
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly children: readonly (Element | string)[];
  /** Its children stand in lines of their own: blanks between them mean nothing. */
  readonly lines: boolean;
}

/** An element whose children are set in lines; `null` children are left out. */
export function group(
  name: string,
  attributes: Element["attributes"],
  children: readonly (Element | null)[],
): Element {
  return { name, attributes, children: children.filter((child) => child !== null), lines: true };
}

/** An element with words in it. */
export function words(
  name: string,
  text: string | readonly (Element | string)[],
  attributes: Element["attributes"] = {},
): Element {
  return { name, attributes, children: typeof text === "string" ? [text] : text, lines: false };
}

/** An element for words that may be unknown: `null` where they are. */
export function wordsIf(name: string, text: string | null): Element | null {
  return text === null || text.trim() === "" ? null : words(name, text);
}

/** XML 1.0 for an element: all words escaped, what XML forbids written visibly. */
export function xml(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup(root, "", new Set())}\n`;
}

/** Markup for an element; `open`: names that stand without an end tag (HTML's void elements), all others have one. */
export function markup(
  { name, attributes, children, lines }: Element,
  indent: string,
  open: ReadonlySet<string>,
): string {
  const start = `<${name}${Object.entries(attributes).map(attribute).join("")}>`;
  if (open.has(name)) return start;
  const inner = children.map((child) =>
    typeof child === "string" ? escapeMarkup(child) : markup(child, `${indent}  `, open),
  );
  if (!lines || !inner.length) return `${start}${inner.join("")}</${name}>`;
  return `${start}\n${inner.map((child) => `${indent}  ${child}\n`).join("")}${indent}</${name}>`;
}

/** Words in markup: what would be markup escaped, what XML forbids written visibly. */
export function escapeMarkup(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]/gu, (forbidden) => `\\u${forbidden.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"]/gu, (mark) => ENTITIES[mark] ?? mark);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Tabs and line feeds within an attribute would be read as spaces. */
function attribute([name, value]: [string, string | null]): string {
  if (value === null) return "";
  return ` ${name}="${escapeMarkup(value).replace(/[\t\n]/gu, (blank) => `&#${blank.charCodeAt(0)};`)}"`;
}

import type { PageLeftover } from "../transcript/block.ts";
import { isBlockLevel, paragraphOf } from "./block-level.ts";
import { attribute, collapse, findAll, nameOf, read, textOf } from "./dom.ts";
import { footnoteMarks } from "./footnote-marks.ts";

/**
 * Elements within sentences whose words are none of the sentence's, and why: marks of footnotes, explanations of a word, how it is
 * read aloud, choices, buttons that stand at many paragraphs. `root`: an element or an open shadow root.
 */
export function wordsApart(root: ParentNode & Node): ReadonlyMap<Element, PageLeftover> {
  const apart = new Map<Element, PageLeftover>();
  for (const mark of footnoteMarks(root)) apart.set(mark, "footnote");
  for (const element of findAll(root, "select")) apart.set(element, "control");
  for (const element of findAll(root, "rt, rtc, [role=tooltip]")) apart.set(element, "definition");
  for (const element of findAll(root, "[popover]"))
    if (!isBlockLevel(nameOf(element))) apart.set(element, "definition");
  for (const element of described(root)) apart.set(element, "definition");
  for (const element of definitions(root)) apart.set(element, "definition");
  for (const button of repeatedButtons(root)) apart.set(button, "control");
  for (const link of findAll(root, 'a[href^="#"]'))
    if (PERMALINK.test(textOf(link))) apart.set(link, "control");
  return apart;
}

/** The address of a paragraph, behind or before its words. */
const PERMALINK = /^\s*[#¶§🔗]\s*$/u;

/**
 * What a word of a sentence names as its description, in the same paragraph: `<a aria-describedby=one>word</a><span id=one>…</span>`.
 * A description that is a paragraph of its own is text: the caption of a picture, say.
 */
function described(root: ParentNode & Node): Element[] {
  const words = findAll(root, "[aria-describedby], [aria-details]");
  const byId = new Map<string, Element>();
  // Backwards: the first of an id counts. A search for each by itself would go through the page as often.
  if (words.length) for (const one of findAll(root, "[id]").reverse()) byId.set(attribute(one, "id"), one);
  return words.flatMap((word) => {
    const paragraph = paragraphOf(word);
    if (paragraph === word || collapse(textOf(word)) === "") return [];
    const ids = `${attribute(word, "aria-describedby")} ${attribute(word, "aria-details")}`
      .trim()
      .split(/\s+/u);
    return ids
      .flatMap((id) => byId.get(id) ?? [])
      .filter((description) => description !== paragraph && paragraphOf(description) === paragraph);
  });
}

/**
 * Whole sentences in the middle of another: "spoke about the [bridge [A road over a river. Glossary]] at Lower Ford". The words
 * explained and the explanation share an element; what a sentence quotes stands in quotation marks, and emphasis is its own.
 */
function definitions(root: ParentNode & Node): Element[] {
  return findAll(root, NEUTRAL).filter((element) => {
    const parent = read(element, "parentElement");
    if (!parent || isBlockLevel(nameOf(parent)) || EMPHATIC.has(nameOf(parent))) return false;
    const words = collapse(textOf(element));
    if (!WHOLE_SENTENCE.test(words) || words.split(" ").length < SENTENCE_WORDS) return false;
    const after = wordsAfter(parent);
    return /[\p{L}\p{N}]$/u.test(wordsBefore(element)) && /^(?:[\p{Ll},;]|[.:?!])/u.test(after);
  });
}

/** So short a sentence may be a name: "Procter and Co." */
const SENTENCE_WORDS = 4;
const WHOLE_SENTENCE = /^\p{Lu}[^.?!]*\P{Lu}[.?!](?!\p{Ll})/u;
const NEUTRAL = ":is(span, small, dfn, abbr, a, button) > :is(span, small, div)";
const EMPHATIC = new Set(["b", "strong", "i", "em", "cite", "q", "u", "mark"]);

/** The text of the nearest node before an element, in its parent, that holds any words. */
function wordsBefore(element: Element): string {
  let node = read(element, "previousSibling");
  while (node && textOf(node).trim() === "") node = read(node, "previousSibling");
  return node ? textOf(node).trimEnd() : "";
}

/** The text of the nearest node behind an element, in its parent, that holds any words. */
function wordsAfter(element: Element): string {
  let node = read(element, "nextSibling");
  while (node && textOf(node).trim() === "") node = read(node, "nextSibling");
  return node ? textOf(node).trimStart() : "";
}

/** "Listen", "Copy": buttons of the same words at the ends of several paragraphs. A label that is a button begins one. */
function repeatedButtons(root: ParentNode & Node): Element[] {
  const parents = new Set(findAll(root, BUTTON).map((button) => read(button, "parentNode")));
  const atEnds = [...parents].flatMap((parent) => (parent ? buttonsAtEnd(parent) : []));
  const counts = new Map<string, number>();
  for (const button of atEnds) counts.set(wordsOf(button), (counts.get(wordsOf(button)) ?? 0) + 1);
  return atEnds.filter((button) => (counts.get(wordsOf(button)) ?? 0) > 1);
}

const BUTTON = "button, [role=button]";

/** More of them are the words themselves, each of which leads to its place in a recording. */
const MOST_AT_END = 4;

/** The buttons behind the last words in an element, where nothing but controls follows them; what they say is no sentence and no label. */
function buttonsAtEnd(parent: Node): Element[] {
  const buttons: Element[] = [];
  let node = read(parent, "lastChild");
  for (; node && (isButton(node) || textOf(node).trim() === ""); node = read(node, "previousSibling"))
    if (isButton(node)) buttons.push(node as Element);
  if (!node || buttons.length > MOST_AT_END) return [];
  return buttons.filter((button) => !/[.?!…:]["”»)]*$/u.test(wordsOf(button)));
}

function wordsOf(element: Element): string {
  return collapse(textOf(element)).toLowerCase();
}

function isButton(node: Node): boolean {
  return node.nodeType === 1 && read(node as Element, "matches").call(node, BUTTON);
}

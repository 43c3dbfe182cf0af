import type { Passage } from "../../lib/transcript/block.ts";
import { type ChangedPage, placeOf, turnsIn } from "./changed-page.ts";
import { type Random, shuffled } from "./random.ts";

/** Puts one to five words inside a paragraph of a turn, never all of the paragraph, into an element of their own. */
export function wordsWrapped(page: ChangedPage, random: Random): string | null {
  const wrapper = wrapperFrom(random);
  const passages = shuffled(
    turnsIn(page).flatMap((turn) => turn.passages),
    random,
  );
  for (const passage of passages.slice(0, TRIES)) {
    const run = runFrom(page, passage, random);
    const done = run && wrap(page, run, wrapper);
    if (done) return done;
  }
  return null;
}

/** Puts the label of one turn, or the labels of all, into elements of their own. */
export function labelsWrapped(page: ChangedPage, random: Random): string | null {
  const wrapper = wrapperFrom(random);
  const labels = turnsIn(page).flatMap(({ labelPassages }) =>
    labelPassages.length === 1 ? labelPassages : [],
  );
  if (labels.length === 0) return null;
  const chosen = random.percent(50) ? labels : [random.pick(labels)];
  // From the last to the first: the places before a change stay where they are.
  const done = chosen.toReversed().flatMap((label) => wrap(page, label, wrapper) ?? []);
  return done.length > 0 ? done.join(", ") : null;
}

/** Paragraphs that are tried until the words can be wrapped without tearing another element apart. */
const TRIES = 12;

/** What may stand around words in a sentence: the beginning of a tag. */
interface Wrapper {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const WRAPPERS: readonly Wrapper[] = [
  { name: "span", attributes: {} },
  { name: "button", attributes: { type: "button" } },
  { name: "a", attributes: { href: "#further" } },
  { name: "a", attributes: { href: "https://elsewhere.example/harbour" } },
  { name: "a", attributes: {} },
  { name: "mark", attributes: {} },
  { name: "font", attributes: { color: "black" } },
];

const CLASSES =
  `tooltip ad ads share shares social hidden hidden-xs lang-fr latest source sr sr-only visually-hidden related footnote
  embed print noprint promo register glossary css-ad _ad_1x2y3`.split(/\s+/u);

function wrapperFrom(random: Random): Wrapper {
  const { name, attributes } = random.pick(WRAPPERS);
  return {
    name,
    attributes: random.percent(75) ? { ...attributes, class: random.pick(CLASSES) } : attributes,
  };
}

/** Some words of a passage; `null` where it has too few. */
function runFrom({ blocks }: ChangedPage, { block, start, end }: Passage, random: Random): Passage | null {
  const text = blocks[block]?.text ?? "";
  const words = [...text.slice(start, end).matchAll(/\S+/gu)];
  const whole = text.trim().split(/\s+/u).length;
  const count = Math.min(1 + random.below(5), words.length, whole - 1);
  const at = random.below(words.length - count + 1);
  const [first, last] = [words[at], words[at + count - 1]];
  if (count < 1 || !first || !last) return null;
  return { block, start: start + first.index, end: start + last.index + last[0].length };
}

/** What was wrapped; `null` where another element would have to be torn apart, or a link would stand in a link. */
function wrap(page: ChangedPage, passage: Passage, { name, attributes }: Wrapper): string | null {
  const range = grown(placeOf(page, passage));
  const around = range.commonAncestorContainer;
  const element = around.nodeType === 1 ? (around as Element) : around.parentElement;
  if (!isWhole(range) || element?.closest("a, button, summary, pre")) return null;
  if (range.cloneContents().querySelector("a, button, br, p, div, li")) return null;
  const wrapper = page.document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) wrapper.setAttribute(key, value);
  range.surroundContents(wrapper);
  return `${(wrapper.cloneNode(false) as Element).outerHTML} around “${wrapper.textContent}”`;
}

/** The range without tearing apart an element that it holds whole. */
function grown(range: Range): Range {
  for (;;) {
    const { startContainer: start, startOffset, commonAncestorContainer: common } = range;
    if (start === common || startOffset > 0 || start.parentNode === null) break;
    range.setStartBefore(start);
  }
  for (;;) {
    const { endContainer: end, endOffset, commonAncestorContainer: common } = range;
    const length = end.nodeType === 3 ? (end.nodeValue ?? "").length : end.childNodes.length;
    if (end === common || endOffset < length || end.parentNode === null) break;
    range.setEndAfter(end);
  }
  return range;
}

function isWhole({ startContainer, endContainer }: Range): boolean {
  const [start, end] = [startContainer, endContainer].map((node) =>
    node.nodeType === 3 ? node.parentNode : node,
  );
  return start === end;
}

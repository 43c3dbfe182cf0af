import {
  GenerateFragmentStatus,
  generateFragmentFromRange,
  isValidRangeForFragmentGeneration,
  setTimeout as limitTime,
  type TextFragment,
} from "text-fragments-polyfill/dist/fragment-generation-utils.js";
import {
  getFragmentDirectives,
  parseFragmentDirectives,
  processTextFragmentDirective,
} from "text-fragments-polyfill/text-fragment-utils";
import { asPrinted } from "./fragment-as-printed.ts";

/**
 * The text directive (`text=…`, WICG Scroll To Text Fragment) that opens this document at exactly this range; `null` where
 * none does without doubt. Directives know whole words only, so a range that begins or ends within a word is opened at
 * that word. The document, its selection and the range are only read.
 */
export function fragmentOf(range: Range): string | null {
  if (!isValidRangeForFragmentGeneration(range)) return null;
  limitTime(MOST_MILLISECONDS);
  const own = withoutBlanks(range);
  const { status, fragment } = generateFragmentFromRange(own);
  if (status !== GenerateFragmentStatus.SUCCESS || !fragment) return null;
  const directive = directiveOf(asPrinted(fragment, own));
  return landsOn(directive, range) ? directive : null;
}

/** The polyfill gives up after half a second: too early for a transcript of 15,000 words on a slow machine. */
const MOST_MILLISECONDS = 3000;

/** A range of our own, which the polyfill may move. From blanks at its ends the polyfill would go on to the words next to them. */
function withoutBlanks(range: Range): Range {
  const inner = range.cloneRange();
  const { startContainer: first, startOffset: start } = inner;
  if (isText(first)) inner.setStart(first, start + first.data.slice(start).search(/\S|$/u));
  const { endContainer: last, endOffset: end } = inner;
  if (isText(last)) inner.setEnd(last, last.data.slice(0, end).trimEnd().length);
  return inner;
}

function isText(node: Node): node is Text {
  return node.nodeType === node.TEXT_NODE;
}

function directiveOf({ prefix, textStart, textEnd, suffix }: TextFragment): string {
  const terms = [
    prefix && `${encoded(prefix)}-`,
    encoded(textStart),
    textEnd && encoded(textEnd),
    suffix && `-${encoded(suffix)}`,
  ];
  return `text=${terms.filter((term) => term).join(",")}`;
}

/**
 * Hyphens mark prefix and suffix, and so must be written otherwise; commas and ampersands `encodeURIComponent` writes so. A
 * source's line feeds are blanks on the page, and browsers look for what is on the page; no-break spaces stay beside blanks. Half a
 * character has no code in an address: what is written for it finds nothing.
 */
function encoded(term: string): string {
  return encodeURIComponent(term.replace(/[ \t\n\r\f]+/gu, " ").toWellFormed()).replaceAll("-", "%2D");
}

/** What is found for the directive as a browser would read it: once, and at these words. */
function landsOn(directive: string, range: Range): boolean {
  const [fragment, ...more] = parseFragmentDirectives(getFragmentDirectives(`#:~:${directive}`)).text ?? [];
  const document = range.startContainer.ownerDocument;
  if (!fragment || more.length || !document) return false;
  const [found, another] = processTextFragmentDirective(fragment, document, document.body);
  return found !== undefined && another === undefined && isAt(found, range);
}

/** Both ranges begin and end in the same words: between their boundaries stands nothing but blanks, or the rest of a word. */
function isAt(found: Range, range: Range): boolean {
  return isSamePlace(found, range, "start") && isSamePlace(found, range, "end");
}

function isSamePlace(found: Range, range: Range, side: "start" | "end"): boolean {
  const [first, second] = side === "start" ? [found, range] : [range, found];
  const between = range.cloneRange();
  between.setStart(first[`${side}Container`], first[`${side}Offset`]);
  const startsLater = isAfter(first, second, side);
  if (startsLater) between.setStart(second[`${side}Container`], second[`${side}Offset`]);
  const last = startsLater ? first : second;
  between.setEnd(last[`${side}Container`], last[`${side}Offset`]);
  // Where the range is the wider one, only blanks may be missing.
  return (startsLater ? /^\s*$/u : /^(?:\s*|[\p{L}\p{M}\p{N}'’.-]{1,40})$/u).test(between.toString());
}

function isAfter(one: Range, other: Range, side: "start" | "end"): boolean {
  const how = side === "start" ? Range.START_TO_START : Range.END_TO_END;
  return one.compareBoundaryPoints(how, other) > 0;
}

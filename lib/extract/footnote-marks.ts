import { isBlockLevel, paragraphOf } from "./block-level.ts";
import { findAll, nameOf, read, textOf, wordsOf } from "./dom.ts";

/** The mark of a footnote: "1", "[2]", "(a)", "*", "†". */
const MARK = /^[[(]?(?:\d{1,3}|\p{Ll}|[*†‡§¶]{1,3})[\])]?$/u;

/**
 * The elements under `root` that are marks of footnotes: raised, or in brackets, and leading to a place on the page; or raised
 * figures and signs that stand behind the end of a sentence or part of one ("in the village.¹"), or whose note begins with them;
 * and what its role says to be one (DPUB-ARIA).
 */
export function footnoteMarks(root: ParentNode & Node): readonly Element[] {
  const raised = findAll(root, "sup").filter((sup) => isMark(sup) && !beginsParagraph(sup));
  const linked = findAll(root, 'a[href^="#"]').filter(
    (link) => isMark(link) && (isRaised(link) || /^[[(]/u.test(wordsOf(link))) && !beginsParagraph(link),
  );
  const noted = raised.length ? noteMarks(root) : new Set();
  return [
    ...findAll(root, "[role=doc-noteref]").filter(isMark),
    ...linked,
    ...raised.filter((sup) => leads(sup) || isBehindPunctuation(sup) || noted.has(plainMark(wordsOf(sup)))),
  ];
}

/** The number or sign that a note begins with, without brackets and stops; `null` where it begins with none. */
export function noteMark(words: string): string | null {
  return (
    /^(?:[[(]?(?=(?:\d{1,3}|[*†‡§¶]{1,3})[\]).:]*\s)|(?=[†‡§¶]))(\d{1,3}|[*†‡§¶]{1,3})[\]).:]*\s*\S/u.exec(
      words,
    )?.[1] ?? null
  );
}

/** The marks that paragraphs under `root` begin with and raise, by the paragraph: there letters are marks, too. */
export function raisedBefore(root: ParentNode & Node): ReadonlyMap<Element, string> {
  const raised = findAll(root, "sup").filter((sup) => isMark(sup) && beginsParagraph(sup));
  return new Map(
    raised.flatMap((sup) => {
      const paragraph = paragraphOf(sup);
      return paragraph ? [[paragraph, plainMark(wordsOf(sup))] as const] : [];
    }),
  );
}

/** The items of lists under a heading "Notes", which their list numbers, each with its number. */
export function numberedNotes(root: ParentNode & Node): ReadonlyMap<Element, string> {
  const lists = findAll(root, "ol").filter((list) => {
    const heading = read(list, "previousElementSibling");
    return heading !== null && NOTES.test(wordsOf(heading));
  });
  return new Map(
    lists.flatMap((list) => [...read(list, "children")].map((item, at) => [item, String(at + 1)] as const)),
  );
}

/** Whether words are the heading of notes. */
export function headsNotes(words: string): boolean {
  return NOTES.test(words);
}

const NOTES =
  /^(?:foot|end)?notes?(?: de bas de page)?\s*:?$|^(?:références|fu(?:ß|ss)noten|anmerkungen|endnoten|notas(?: al pie)?|note(?: a piè di pagina)?|примітки|примечания|сноски|виноски)\s*:?$/iu;

/** A mark without its brackets. */
export function plainMark(mark: string): string {
  return mark.replace(/[[\]()]/gu, "");
}

/** The figure before a note is its own. */
function beginsParagraph(mark: Element): boolean {
  for (let at: Element | null = mark; at && !isBlockLevel(nameOf(at)); at = read(at, "parentElement"))
    for (let node = read(at, "previousSibling"); node; node = read(node, "previousSibling"))
      if (node.nodeName === "BR") return true;
      else if (textOf(node).trim() !== "") return false;
  return true;
}

function isMark(element: Element): boolean {
  return MARK.test(wordsOf(element));
}

function isRaised(link: Element): boolean {
  return read(link, "closest").call(link, "sup") !== null;
}

/** Whether it holds, or stands in, a link to a place on the page. */
function leads(sup: Element): boolean {
  return findAll(sup, 'a[href^="#"]').length > 0 || read(sup, "closest").call(sup, 'a[href^="#"]') !== null;
}

/** "m²" and "10⁶" are raised behind letters and figures, and no marks. */
function isBehindPunctuation(sup: Element): boolean {
  const before = read(sup, "previousSibling");
  return before !== null && /[.,;:?!…"”»)]\s?$/u.test(textOf(before));
}

/** What the paragraphs under `root` begin with, as notes do. */
export function noteMarks(root: ParentNode & Node): ReadonlySet<string> {
  const printed = findAll(root, "p, li, dd").flatMap((element) => noteMark(wordsOf(element)) ?? []);
  return new Set([...printed, ...raisedBefore(root).values(), ...numberedNotes(root).values()]);
}

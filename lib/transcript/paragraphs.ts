import { isDateLine } from "./dates.ts";
import { isPrintMark } from "./page-furniture.ts";

/** Where one paragraph stands in a plain text: `text.slice(start, end)`, line feeds and indents included. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** The text broke its page just before: a form feed, or a break in the rhythm of its lines. */
  readonly pageBreak: boolean;
}

/**
 * Cuts a hard-wrapped plain text (a text file, a PDF's text, a `<pre>`) into paragraphs. Blank lines part them, and so do
 * first-line indents, labels and lines that stop short. Where every line is followed by a blank one, blank lines tell
 * nothing and only the other signs count. Every non-blank character stands in exactly one paragraph.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = linesOf(text);
  const shape = shapeOf(lines);
  const paragraphs: Paragraph[] = [];
  let firstOfParagraph = true;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const open = paragraphs.at(-1);
    const pageBreak = before !== undefined && breaksPage(before, line, shape);
    if (before && open && !pageBreak && goesOn(before, line, shape, firstOfParagraph)) {
      paragraphs[paragraphs.length - 1] = { ...open, end: line.end };
      firstOfParagraph = false;
    } else {
      paragraphs.push({ start: line.start, end: line.end, pageBreak });
      firstOfParagraph = true;
    }
  });
  return paragraphs;
}

/** A line with words on it. */
interface Line {
  /** Without the white space at its ends. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** Printed columns, indent included. */
  readonly width: number;
  readonly trailingSpace: boolean;
  /** Blank lines just before it. */
  readonly blanks: number;
  /** A form feed stands just before its words. */
  readonly formFeed: boolean;
}

/** How the whole text is set. */
interface Shape {
  /** The width that the lines were wrapped at. */
  readonly width: number;
  readonly doubleSpaced: boolean;
  /** Wrapped lines keep the space at which they were wrapped: some converters of PDF do. */
  readonly spaceMarksWrap: boolean;
}

const LINE = /[^\n\r\f\v\u0085\u2028\u2029]*(?:\r\n|[\n\r\f\v\u0085\u2028\u2029]|$)/gu;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  let formFeed = false;
  for (const { 0: printed, index } of text.matchAll(LINE)) {
    const words = printed.trim();
    if (words) {
      const bare = printed.replace(/[\n\r\f\v\u0085\u2028\u2029]+$/u, "");
      const indent = bare.length - bare.trimStart().length;
      lines.push({
        words,
        start: index,
        end: index + bare.length,
        indent: bare.startsWith("\t") ? indent + 3 : indent,
        width: bare.trimEnd().length,
        trailingSpace: /[ \t]$/u.test(bare),
        blanks,
        formFeed,
      });
      blanks = 0;
      formFeed = false;
    } else if (printed) blanks++;
    if (printed.endsWith("\f")) formFeed = true;
  }
  return lines;
}

function shapeOf(lines: readonly Line[]): Shape {
  // Running heads and feet may be as wide as the paper.
  const inner = lines.filter((line, at) => !line.formFeed && !lines[at + 1]?.formFeed);
  const widths = (inner.length ? inner : lines).map(({ width }) => width).sort((a, b) => a - b);
  const after = lines.slice(1);
  const trailing = after.filter((_, i) => lines[i]?.trailingSpace);
  return {
    width: widths[Math.ceil((widths.length - 1) * 0.97)] ?? 0,
    doubleSpaced: isDoubleSpaced(lines),
    spaceMarksWrap: trailing.length > after.length * 0.1 && trailing.length < after.length * 0.9,
  };
}

/** One or two sentences that run on over a blank line show no habit: a title and its subtitle do that too. */
const RUNS_ON = 3;

/** Nearly every line is followed by one blank line, although sentences run on over them. */
function isDoubleSpaced(lines: readonly Line[]): boolean {
  const pairs = lines.slice(1).map((line, i) => ({ line, before: lines[i] as Line }));
  const spaced = pairs.filter(({ line }) => line.blanks === 1);
  const runsOn = spaced.filter(({ line, before }) => endsOpen(before.words) && /^\p{Ll}/u.test(line.words));
  return (
    pairs.length > 3 &&
    spaced.length > pairs.length * 0.7 &&
    runsOn.length >= RUNS_ON &&
    runsOn.length > spaced.length * 0.1
  );
}

/** In a double-spaced text a page's first line follows at once, and some converters put a space before it. */
function breaksPage(before: Line, line: Line, { doubleSpaced }: Shape): boolean {
  if (line.formFeed) return true;
  return doubleSpaced && line.blanks === 0 && line.indent > 0 && before.blanks === 1;
}

function goesOn(before: Line, line: Line, shape: Shape, firstOfParagraph: boolean): boolean {
  if (line.blanks > (shape.doubleSpaced ? 1 : 0)) return false;
  if (isPrintMark(line.words) || isPrintMark(before.words)) return false;
  if ((isHeadDate(line.words) || isHeadDate(before.words)) && !isFull(before, line, shape)) return false;
  // "Ana Vega [Deputy Director of the / Harbour Institute]: Thank you.": the bracket is open.
  if (firstOfParagraph && OPEN_BRACKET.test(before.words) && CLOSES.test(line.words)) return true;
  // "… because / NATO has one rule: we" is no label: the sentence before it is still open.
  // "President of the Republic of Tarvia / JEAN-LUC MCALLEN:" is one label, wrapped.
  const wrappedOffice = firstOfParagraph && endsOpen(before.words) && isFull(before, line, shape);
  if (CAPITALS_LABEL.test(line.words) && !wrappedOffice) return false;
  if (beginsWithLabel(line.words) && !(endsOpen(before.words) && isFull(before, line, shape))) return false;
  if (line.indent > before.indent + 1) return false;
  // An outdent after a first line is the paragraph's second line; later it is the next paragraph's first.
  if (line.indent + 1 < before.indent && !firstOfParagraph) return false;
  return isWrapped(before, line, shape);
}

/** "MR. PRICE:", "QUESTION: – well": capitals and a colon begin a line for no other reason; a lone acronym may be a sentence's. */
const CAPITALS_LABEL =
  /^(?:(?:QUESTION|JOURNALIST|MODERATOR|INTERPRETER|Q)|\p{Lu}[\p{Lu}\p{M}.'’-]*(?:\s+\p{Lu}[\p{Lu}\p{M}.'’-]*){1,5})(?:\s*\([^()]{1,60}\))?\s*[:：]/u;

/** "17 Jun. 2031 -", "17 Jun. 2031 - | Last updated: 18 Jun. 2031 09:07" */
function isHeadDate(words: string): boolean {
  return isDateLine(words.split("|")[0] ?? "");
}

const OPEN_BRACKET = /[([][^)\]]*$/u;
const CLOSES = /^[^([]{0,80}[)\]]\s*:/u;

/** Whether the line before ended only because it was full. */
function isWrapped(before: Line, line: Line, shape: Shape): boolean {
  if (shape.spaceMarksWrap && before.trailingSpace) return true;
  if (endsOpen(before.words) && /^[\p{Ll}\d]/u.test(line.words)) return true;
  if (LEADS_ON.test(before.words)) return true;
  return !shape.spaceMarksWrap && isFull(before, line, shape);
}

/** Nobody wraps a text at fewer columns: its lines are short because they say little. */
const LEAST_WIDTH = 30;

/** Words that end no line but a wrapped one: "and the President of the / Republic". */
const LEADS_ON =
  /(?:^|[\s-])(?:the|an?|of|and|to|in|for|with|by|or|at|from|de|du|des|d[’']|la|les?|et|der|die|das|und|von|y|el|los|di|il|і|та|и|в|з|на|с|до|про|у)$/iu;

/** The next line's first word would not have fitted. After an open sentence less is asked: proportional type varies. */
function isFull(before: Line, line: Line, { width }: Shape): boolean {
  const needed = before.width + 1 + line.words.search(/\s|$/u);
  return width >= LEAST_WIDTH && needed > (endsOpen(before.words) ? width * 0.9 : width);
}

/** The words end without a full stop: the sentence may go on. */
function endsOpen(words: string): boolean {
  return !/[.!?…:][\p{Pf}\p{Pe}"'*]*$/u.test(words);
}

/** `MR. PRICE: Good afternoon`, `Q:`, `Mr. LEAHY. Mr. President`, `Name (outlet): text`: a capital, few words, a colon. */
function beginsWithLabel(words: string): boolean {
  return /^(?:\p{Lu}[^\s:]*(?:\s+[^\s:]+){0,11}\s*:(?=\s|\p{L}|$)|(?:Mr|Mrs|Ms)\. \p{Lu}[\p{Lu}’' -]+(?: of [\p{L} ]+)?\. )/u.test(
    words.slice(0, 120),
  );
}

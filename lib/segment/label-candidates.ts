import type { Lexicon } from "../names/lexicon.ts";
import { type PrintedPerson, printedPerson, splitBrackets } from "../names/printed-person.ts";
import { collapse, folded, isCapitals } from "../names/words.ts";
import type { Block } from "../transcript/block.ts";
import type { Dialect } from "./dialects/dialect.ts";
import type { Label, LabelMark } from "./label.ts";

/** Labels reach 81 characters in print; OCR and offices of guests are given room. */
const LABEL_CHARACTERS = 140;
/** A label on a line of its own without any mark is a short line. */
const ALONE_WORDS = 14;

/** A stretch of a block that may be a label. */
interface Stretch {
  readonly start: number;
  /** Where the attribution ends and its mark begins. */
  readonly core: number;
  readonly end: number;
  readonly mark: LabelMark;
}

/**
 * All that may be a label, in document order, at most one a place: at the beginning of a block in any of the printed
 * forms, and inside a block where a bold run ends in a colon (turns run together in one paragraph).
 */
export function labelCandidates(blocks: readonly Block[], lexicon: Lexicon, dialect: Dialect): Label[] {
  return blocks.flatMap((block, index) => {
    const leading = leadingLabel(block, index, lexicon, dialect);
    return [...(leading ? [leading] : []), ...innerLabels(block, index, leading?.end ?? 0, lexicon)];
  });
}

function leadingLabel(block: Block, index: number, lexicon: Lexicon, dialect: Dialect): Label | null {
  const { text } = block;
  const start = text.search(/[^\s\u200b-\u200f\ufeff]/u);
  // “He said: …”, quoted: a dialogue inside somebody's words has labels of its own.
  if (start < 0 || /["“„«]/u.test(text[start] ?? "")) return null;
  for (const stretch of stretchesAt(block, start, dialect)) {
    const person = personIn(text.slice(stretch.start, stretch.core), lexicon, dialect);
    if (person && fits(person, stretch, text)) return labelOf(block, index, stretch, person, true);
  }
  return null;
}

/** The printed forms in the order of their evidence. */
function stretchesAt(block: Block, start: number, dialect: Dialect): Stretch[] {
  const { text } = block;
  return [
    colonStretch(text, start),
    boldStretch(block, start),
    dashStretch(text, start),
    dialect.marks.includes("stop") ? stopStretch(text, start) : null,
    letterStretch(text, start),
    aloneStretch(text, start),
  ].filter((stretch) => stretch !== null);
}

/** "MR. CARNEY:", "Marina Maksimovic (DW):", "Jamie Shea :", "Lloyd Austin: (00:00)", "PRESIDENT：". */
function colonStretch(text: string, start: number): Stretch | null {
  let depth = 0;
  const limit = Math.min(text.length, start + LABEL_CHARACTERS);
  for (let at = start; at < limit; at++) {
    const letter = text[at] ?? "";
    if ("([（［".includes(letter)) depth++;
    else if (")]）］".includes(letter)) depth--;
    else if (depth <= 0 && (letter === ":" || letter === "：")) {
      const time = /^[\s\u00a0]*[([]\d{1,2}(?::\d{2}){1,2}[)\]]:?/u.exec(text.slice(at + 1, at + 24));
      return { start, core: at, end: at + 1 + (time?.[0].length ?? 0), mark: "colon" };
    }
  }
  return null;
}

/** A bold run at the beginning, its colon forgotten: "**Vuk Tadin (Dunav TV)**". */
function boldStretch({ text, emphasis }: Block, start: number): Stretch | null {
  const run = emphasis.find(({ kind, start: from, end }) => kind === "bold" && from <= start && end > start);
  if (!run || run.end - start > LABEL_CHARACTERS) return null;
  const core = start + text.slice(start, run.end).trimEnd().length;
  return { start, core, end: core, mark: "none" };
}

/** "Question - Pavel Bouda - Czech TV -", "A Secretary General -", "Inga Sproģe – Latvijas Vēstis –". */
function dashStretch(text: string, start: number): Stretch | null {
  const head = text.slice(start, start + LABEL_CHARACTERS);
  const found =
    /^(?:Question|Answer|Q|A)\b(?:\s+\p{Lu}[\p{L}&'’.]*(?:\s+(?:of|de|the|and|\p{Lu}[\p{L}&'’.]*)){0,5})?(?:\s+[-–]\s*\p{Lu}[\p{L}&'’.]*(?:\s+(?:of|de|the|and|\p{Lu}[\p{L}&'’.]*)){0,5}){0,2}\s+[-–](?=\s)/u.exec(head) ??
    /^(?:\p{Lu}[^\s–—?!:,]*(?:\s+[\p{L}'’.-]+){1,4}?\s+[–—]\s+\p{Lu}[^–—?!:]{1,50}?\s+[–—])(?=\s)/u.exec(head);
  if (!found) return null;
  const core = found[0].replace(/\s*[-–—]+$/u, "").length;
  return { start, core: start + core, end: start + found[0].length, mark: "dash" };
}

/** "Mr. LEAHY. Mr. President, …", "The PRESIDING OFFICER (Mr. Talent). Without objection …". */
function stopStretch(text: string, start: number): Stretch | null {
  const found = /^(?:M(?:r|s|rs|iss)\.?|Dr\.|The|Senator|Chief)\s+(?:[\p{Lu}][\p{L}'’.-]*\s+)?(?:(?:Mc|Mac|De|La|Le)?\p{Lu}{2,}[\p{Lu}'’-]*|pro|tempore)(?:\s+(?:(?:Mc)?\p{Lu}{2,}[\p{Lu}'’-]*|pro|tempore|of\s+\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)?))*(?:\s+\([^()]{1,60}\))*\./u.exec(
    text.slice(start, start + LABEL_CHARACTERS),
  );
  return found && { start, core: start + found[0].length - 1, end: start + found[0].length, mark: "stop" };
}

/** "Q  Thank you", "Q -- today", "QAnd then", "Q. What", "QUESTION Prime Minister, …": the mark is forgotten or never was. */
function letterStretch(text: string, start: number): Stretch | null {
  const found = /^(?:Q(?:\s*(?:--|—|–)|[.\s\u00a0]|(?=[\p{Lu}“"]\p{Ll}*\b)|(?=\(|…|\.\.\.))|(?:QUESTION|JOURNALIST|FRAGE)(?=\s))/u.exec(text.slice(start, start + 20));
  if (!found) return null;
  const core = /^\p{L}+/u.exec(found[0])?.[0].replace(/^(Q)\p{Lu}.*/u, "$1").length ?? 1;
  const end = /^Q\./.test(found[0]) ? 2 : core;
  return { start, core: start + core, end: start + end, mark: "none" };
}

/** "Frage", "SRS Oelze", "Marina Maksimovic (Deutsche Welle)": a line of its own. */
function aloneStretch(text: string, start: number): Stretch | null {
  const line = text.slice(start).trimEnd();
  if (line.length > LABEL_CHARACTERS || line.split(/\s+/u).length > ALONE_WORDS || /[.?!;…]["”»]?$/u.test(line.replace(/\b\p{Lu}\p{L}{0,2}\.$/u, ""))) return null;
  return { start, core: start + line.length, end: start + line.length, mark: "none" };
}

/** Bold runs further on that end in a colon: "… thank you. **QUESTION:** And …". */
function innerLabels(block: Block, index: number, from: number, lexicon: Lexicon): Label[] {
  return block.emphasis.flatMap((run) => {
    if (run.kind !== "bold" || run.start <= from || run.end - run.start > LABEL_CHARACTERS) return [];
    const before = block.text.slice(from, run.start).trimEnd();
    const printed = block.text.slice(run.start, run.end + 2);
    const found = /^\s*([^:：]+?)\s*[:：]/u.exec(printed);
    if (!found?.[1] || !/[.?!…"”»)\]-]$/u.test(before)) return [];
    const start = run.start + printed.search(/\S/u);
    const core = start + found[1].trimStart().length;
    const person = printedPerson(found[1], lexicon);
    if (!person) return [];
    return [labelOf(block, index, { start, core, end: run.start + found[0].length, mark: "colon" }, person, false)];
  });
}

function personIn(printed: string, lexicon: Lexicon, dialect: Dialect): PrintedPerson | null {
  const given = dialect.labels[folded(collapse(printed).replace(/[.,]$/, ""))];
  if (given) return { name: null, role: null, affiliation: null, title: null, initials: null, ...given, part: given.part ?? null };
  return printedPerson(printed.replace(/[\s.,;-]+$/u, (tail) => (/^\.$/.test(tail) ? "." : "")), lexicon) ?? printedPerson(printed.replace(/[\s.,;-]+$/u, ""), lexicon);
}

/** Whether this person may stand in this form: what has no mark must say more than a word that looks like a name. */
function fits(person: PrintedPerson, { mark, core, start }: Stretch, text: string): boolean {
  if (mark === "colon" || mark === "stop" || mark === "dash") return true;
  if (person.part === "question" && core - start <= 10) return true;
  // "**MR. HOLT** I live here now": what follows begins a sentence.
  return !/^\p{Ll}/u.test(text.slice(core).trim());
}

function labelOf(block: Block, index: number, { start, core, end, mark }: Stretch, person: PrintedPerson, leading: boolean): Label {
  const printed = block.text.slice(start, core);
  return {
    block: index,
    start,
    end,
    text: collapse(block.text.slice(start, end)),
    person,
    mark,
    bold: isBold(block, start, core),
    capitals: isCapitals(splitBrackets(collapse(printed)).main) || /^\s*Q\s*$/u.test(printed),
    alone: block.text.slice(end).trim() === "",
    leading,
    heading: block.form === "heading",
  };
}

/** Whether every letter of the stretch is bold. */
function isBold({ text, emphasis }: Block, start: number, end: number): boolean {
  const runs = emphasis.filter(({ kind }) => kind === "bold");
  if (!runs.length) return false;
  for (let at = start; at < end; at++) {
    if (/\p{L}/u.test(text[at] ?? "") && !runs.some((run) => run.start <= at && at < run.end)) return false;
  }
  return true;
}

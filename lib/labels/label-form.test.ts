import { describe, expect, it } from "vitest";
import { blockOf, blocksOf } from "../../tests/make/blocks.ts";
import { GENERAL } from "../dialects/general.ts";
import { lexiconFor } from "../lexicon/lexicon.ts";
import { labelCandidates } from "./candidates.ts";
import type { Candidate } from "./label.ts";
import { formOf, isRuled, labelFormOf } from "./label-form.ts";

const candidates = (...lines: readonly string[]) =>
  labelCandidates(blocksOf(...lines), lexiconFor("en"), GENERAL);
const NONE: ReadonlySet<string> = new Set();

/** The form of labels that are all sure. */
const formIn = (...lines: readonly string[]) => {
  const all = candidates(...lines);
  return labelFormOf(all, all, NONE);
};

function one(line: string): Candidate {
  const [label] = candidates(line);
  if (!label) throw new Error(`no label in ${line}`);
  return label;
}

const FIVE = ["Ada Thornby: A.", "Piers Quell: B.", "Ada Thornby: C.", "Piers Quell: D.", "Ada Thornby: E."];
const bold = (line: string) => line.replace(/^([^:]+:)/u, "**$1**");

describe("labelFormOf", () => {
  it.each([
    ["bold", FIVE.map(bold), { bold: true, capitals: false, marked: true }],
    ["bold but for two", FIVE.map((line, at) => (at < 3 ? bold(line) : line)), { bold: true }],
    ["bold in two only", FIVE.map((line, at) => (at < 2 ? bold(line) : line)), { bold: false }],
    ["capitals", ["THE PRESIDENT: A.", "Q: B.", "MS. ASTRUP: C."], { capitals: true, bold: false }],
    ["small letters among letters", ["Ada Thornby: A.", "Q: B.", "Q: C.", "Q: D."], { capitals: false }],
    ["times", ["Ada Thornby: (00:12) A.", "Piers Quell: (00:19) B."], { timed: true }],
    ["no times", FIVE, { timed: false }],
    [
      "dashes",
      ["Question - Dana Weir - A?", "Lord Quell - B.", "Question - C?"],
      { dashed: true, ruled: false },
    ],
    ["long dashes", ["Ada Thornby — A.", "Piers Quell — B."], { dashed: true, ruled: true, marked: true }],
    ["quotations", ["Ada Thornby: “A.”", "Piers Quell: “B.”"], { quoting: true }],
    ["lines", ["**Ada Thornby**", "**Piers Quell**"], { marked: false, bold: true, quoting: false }],
  ])("%s", (_, lines, habit) => {
    expect(formIn(...lines)).toMatchObject(habit);
  });

  it("knows headings", () => {
    const blocks = ["Ada Thornby", "Piers Quell"].map((line) => blockOf(line, { form: "heading" }));
    const all = labelCandidates(blocks, lexiconFor("en"), GENERAL);
    expect(labelFormOf(all, all, NONE)).toMatchObject({ headed: true, marked: false });
  });

  it("is none where nobody is sure and nothing covers the page", () => {
    expect(labelFormOf([], candidates(...FIVE), NONE)).toBeNull();
    expect(labelFormOf([], candidates(...FIVE), new Set(["colon"]))?.forms).toEqual(new Set(["colon"]));
  });

  it("takes a form for the page’s from three labels of two speakers on", () => {
    const form = formOf(one(FIVE[0] ?? ""));
    expect(formIn(...FIVE.slice(0, 3))?.forms).toEqual(new Set([form]));
    expect(formIn(...FIVE.slice(0, 2))?.forms).toEqual(NONE);
    expect(formIn("Ada Thornby: A.", "Ada Thornby: B.", "Ada Thornby: C.")?.forms).toEqual(NONE);
  });

  it("takes none that captions and unknown words have as often", () => {
    const captions = ["Note: A.", "Topics: B.", "Topics: C."];
    const of = (...lines: readonly string[]) => {
      const all = candidates(...lines);
      return labelFormOf(
        all.filter(({ caption }) => !caption),
        all,
        NONE,
      )?.forms.size;
    };
    expect(of(...FIVE, ...captions)).toBe(1);
    expect(of(...FIVE, ...captions, ...captions)).toBe(0);
  });
});

describe("formOf", () => {
  it.each([
    ["Ada Thornby: A.", "Piers Quell: B."],
    ["Ada Thornby: A.", "Ada Thornby:"],
    ["Ada Thornby — A.", "Piers Quell — B."],
    ["Sr. Quell.- A.", "Sra. Thornby.- B."],
    ["**Ada Thornby**", "**Piers Quell**"],
  ])("“%s” is of the form of “%s”", (a, b) => {
    expect(formOf(one(a))).toBe(formOf(one(b)));
  });

  it.each([
    ["Ada Thornby: A.", "**Ada Thornby:** A."],
    ["Ada Thornby: A.", "Ada Thornby — A."],
    ["Ada Thornby — A.", "Question - Dana Weir - A?"],
    ["Ada Thornby — A.", "Sr. Quell.- A."],
    ["Ada Thornby: A.", "【Ada Thornby】 A."],
    ["**Ada Thornby**", "**Ada Thornby** And so."],
  ])("“%s” is not of the form of “%s”", (a, b) => {
    expect(formOf(one(a))).not.toBe(formOf(one(b)));
  });
});

describe("isRuled", () => {
  it.each([
    ["Ada Thornby — A.", true],
    ["Ada Thornby, Chief Pilot – A.", true],
    ["Ada Thornby: A.", false],
    ["Lord Quell - A.", false],
    ["Dana Weir – Fjord Radio – A?", false],
    ["Question – A?", false],
    ["Sr. Quell.- A.", false],
  ])("%s: %s", (line, ruled) => {
    expect(isRuled(one(line))).toBe(ruled);
  });
});

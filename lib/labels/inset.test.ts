import { describe, expect, it } from "vitest";
import { blockOf } from "../../tests/make/blocks.ts";
import { congress } from "../dialects/congress.ts";
import { lexiconFor } from "../lexicon/lexicon.ts";
import type { Block } from "../transcript/block.ts";
import { labelCandidates } from "./candidates.ts";
import { insetBlocks, insetMatter } from "./inset.ts";

const printed = (form: Block["form"], lines: readonly string[]) =>
  lines.map((line) => blockOf(line, { form }));

/** The lines of a record, set with blanks, that are set in deeper than its labels, and those of them that are matter. */
function insetIn(lines: readonly string[], form: Block["form"] = "preformatted") {
  const blocks = printed(form, lines);
  const inset = insetBlocks(blocks, labelCandidates(blocks, lexiconFor("en"), congress));
  return { inset: [...inset], matter: [...insetMatter(blocks, inset)].sort((a, b) => a - b) };
}

const WORDS = "  Mr. THORNBY. Mr. President, I ask that the bill be printed.";

describe("insetBlocks", () => {
  it.each([
    ["two blanks more", "    Sec. 1. Lamps.", []],
    ["three blanks more", "     Sec. 1. Lamps.", [1]],
    ["as deep as the label", "  So it was done.", []],
    ["not at all", "So it was done.", []],
    ["each of its lines", "     Sec. 1. Lamps.\n       And oil.", [1]],
    ["not each of its lines", "     Sec. 1. Lamps.\n  And oil.", []],
    ["but for blank lines", "     Sec. 1. Lamps.\n\n     And oil.", [1]],
  ])("a block that is set in %s", (_, line, inset) => {
    expect(insetIn([WORDS, line, WORDS]).inset).toEqual(inset);
  });

  it("measures from the label that is set in least", () => {
    const deep = `    ${WORDS}`;
    expect(insetIn([deep, "      Sec. 1."]).inset).toEqual([]);
    expect(insetIn([deep, "      Sec. 1.", WORDS]).inset).toEqual([0, 1]);
  });

  it("finds none where no label ends in a stop, or where nothing is set with blanks", () => {
    expect(insetIn(["  THORNBY: I ask.", "       Sec. 1. Lamps."]).inset).toEqual([]);
    expect(insetIn([WORDS, "       Sec. 1. Lamps."], "paragraph").inset).toEqual([]);
    const mixed = [blockOf(WORDS, { form: "preformatted" }), blockOf("       Sec. 1. Lamps.")];
    expect([...insetBlocks(mixed, labelCandidates(mixed, lexiconFor("en"), congress))]).toEqual([]);
    expect(insetIn([]).inset).toEqual([]);
  });
});

describe("insetMatter", () => {
  const SECTIONS = ["       Sec. 1. Lamps.", "       Sec. 2. Oil.", "       Sec. 3. Wicks."];
  const HEADING = "                    TITLE I--LAMPS";

  it("is a run of three blocks; fewer are a quotation in a speech", () => {
    expect(insetIn([WORDS, ...SECTIONS, WORDS]).matter).toEqual([1, 2, 3]);
    expect(insetIn([WORDS, ...SECTIONS.slice(1), WORDS]).matter).toEqual([]);
    expect(insetIn([WORDS, ...SECTIONS.slice(1), WORDS, ...SECTIONS.slice(1)]).matter).toEqual([]);
  });

  it("holds the headings in its middle, before and behind it", () => {
    expect(insetIn([WORDS, HEADING, ...SECTIONS, WORDS]).matter).toEqual([1, 2, 3, 4]);
    expect(insetIn([WORDS, ...SECTIONS, HEADING, WORDS]).matter).toEqual([1, 2, 3, 4]);
    expect(insetIn([WORDS, SECTIONS[0] ?? "", HEADING, HEADING, SECTIONS[1] ?? ""]).matter).toEqual([
      1, 2, 3, 4,
    ]);
  });

  it("does not hold headings that stand by words spoken", () => {
    expect(insetIn([WORDS, HEADING, HEADING, HEADING, WORDS]).matter).toEqual([]);
    expect(insetIn([HEADING, WORDS, ...SECTIONS]).matter).toEqual([2, 3, 4]);
  });
});

import { describe, expect, it } from "vitest";
import { blocksOf } from "../../tests/make/blocks.ts";
import { GENERAL } from "../dialects/general.ts";
import { lexiconFor } from "../lexicon/lexicon.ts";
import { labelCandidates } from "./candidates.ts";
import { formOf } from "./label-form.ts";
import { quotedDialogue } from "./quoted-dialogue.ts";

/** The candidates that are read out, where labels of the page look as the first one does; of no form where `formless`. */
function quotedIn(lines: readonly string[], formless = false): readonly string[] {
  const blocks = blocksOf(...lines);
  const candidates = labelCandidates(blocks, lexiconFor("en"), GENERAL);
  const [first] = candidates;
  const forms = new Set(first && !formless ? [formOf(first)] : []);
  return [...quotedDialogue(candidates, { forms }, blocks)].map(({ text }) => text);
}

const BEFORE = ["**Ms Marrick:** Good evening.", "I shall read from the log:"];

describe("quotedDialogue", () => {
  it.each([
    ["after a colon", [...BEFORE, "PELLOW: Who goes there?", "HOST: I do."], ["PELLOW:", "HOST:"]],
    [
      "up to the first line that is none",
      [...BEFORE, "PELLOW: Who?", "So it says.", "HOST: I do."],
      ["PELLOW:"],
    ],
    [
      "up to a label of the page",
      [...BEFORE, "PELLOW: Who?", "**Mr Quell:** Well.", "HOST: I do."],
      ["PELLOW:"],
    ],
    ["after a wide colon", ["**Ms Marrick:** Good evening：", "PELLOW: Who goes there?"], ["PELLOW:"]],
    ["in the words of the label’s own paragraph", ["**Ms Marrick:** It says:", "PELLOW: Who?"], ["PELLOW:"]],
  ])("is read out %s", (_, lines, quoted) => {
    expect(quotedIn(lines)).toEqual(quoted);
  });

  it.each([
    ["after a stop", ["**Ms Marrick:** Good evening.", "PELLOW: Who?", "HOST: I do."]],
    ["in the page’s form", [...BEFORE, "**Mr Pellow:** Who?", "**Mr Quell:** I do."]],
    ["under a label that stands alone with its colon", ["**Ms Marrick:**", "PELLOW: Who goes there?"]],
    ["two paragraphs after the colon", [...BEFORE, "It is wet.", "PELLOW: Who?"]],
  ])("is not read out %s", (_, lines) => {
    expect(quotedIn(lines)).toEqual([]);
  });

  it("is not known where the page has no form", () => {
    expect(quotedIn([...BEFORE, "PELLOW: Who?"], true)).toEqual([]);
  });
});

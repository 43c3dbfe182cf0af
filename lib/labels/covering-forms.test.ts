import { describe, expect, it } from "vitest";
import { blockOf, blocksOf } from "../../tests/make/blocks.ts";
import { GENERAL } from "../dialects/general.ts";
import { lexiconFor } from "../lexicon/lexicon.ts";
import type { Block } from "../transcript/block.ts";
import { labelCandidates } from "./candidates.ts";
import { coveringForms } from "./covering-forms.ts";
import { documentEvidence } from "./document-evidence.ts";
import { formOf } from "./label-form.ts";

/** The forms that cover these blocks, each by the first label that has it. `language`: none of its words are known. */
function covering(blocks: readonly Block[], language = "fi"): readonly string[] {
  const candidates = labelCandidates(blocks, lexiconFor(language), GENERAL);
  const forms = coveringForms(blocks, candidates, documentEvidence(blocks, candidates));
  return [...forms].map((form) => candidates.find((each) => formOf(each) === form)?.text ?? "");
}

const TALK = ["Aro: Hyvää päivää.", "Kari: Päivää.", "Aro: Onko majakka valmis?", "Kari: On."];

describe("coveringForms", () => {
  it("finds the form of labels that no word tells", () => {
    expect(covering(blocksOf(...TALK))).toEqual(["Aro:"]);
    expect(covering(blocksOf(...TALK.map((line) => line.replace(/^(\p{L}+:)/u, "**$1**"))))).toEqual([
      "Aro:",
    ]);
  });

  it("bears as many paragraphs without one", () => {
    const long = TALK.flatMap((line) => [line, "Niin se on."]);
    expect(covering(blocksOf(...long))).toEqual(["Aro:"]);
    expect(covering(blocksOf(...long.flatMap((line) => [line, "Niin se on."])))).toEqual([]);
  });

  it("does not count blank blocks and headings, nor what stands before the first and after the last", () => {
    const around = Array.from({ length: 9 }, () => "Niin se on.");
    const between = TALK.flatMap((line) => [
      blockOf(line),
      blockOf(" "),
      blockOf("Majakka ja satama", { form: "heading" }),
    ]);
    expect(covering([...blocksOf(...around), ...between.slice(0, -2), ...blocksOf(...around)])).toEqual([
      "Aro:",
    ]);
  });

  it.each([
    ["three of them", TALK.slice(0, 3)],
    ["nobody who comes back", ["Aro: Kyllä.", "Kari: Niin.", "Lund: Ei.", "Salo: Ehkä."]],
    ["one who only goes on", ["Aro: Kyllä.", "Aro: Niin.", "Aro: Ei.", "Aro: Ehkä."]],
    [
      "words that go on in small letters",
      TALK.map((line) => line.replace(/: \p{Lu}/u, (at) => at.toLowerCase())),
    ],
    ["a form that is filled in", ["Alus: Haikara", "Satama: Vuono", "Alus: Kuikka", "Satama: Lahti"]],
    ["lines without a mark", TALK.flatMap((line) => line.split(": "))],
  ])("is not covered by %s", (_, lines) => {
    expect(covering(blocksOf(...lines))).toEqual([]);
  });

  it("is not covered by captions, in a language whose words are known", () => {
    const lines = ["Note: We sail.", "Topics: The oil.", "Note: We stay.", "Topics: The lamps."];
    expect(covering(blocksOf(...lines), "en")).toEqual([]);
    expect(covering(blocksOf(...lines))).toEqual(["Note:"]);
  });
});

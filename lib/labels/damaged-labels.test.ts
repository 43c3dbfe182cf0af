import { describe, expect, it } from "vitest";
import { blocksOf } from "../../tests/make/blocks.ts";
import { GENERAL } from "../dialects/general.ts";
import { lexiconFor } from "../lexicon/lexicon.ts";
import { labelCandidates } from "./candidates.ts";

/** What the label of the last line means, after sound lines of the same document. */
function meant(line: string) {
  const sound = [
    "JOURNALIST: Why?",
    "PM: So.",
    "JOURNALIST: When?",
    "PM: Now.",
    "Question: Who?",
    "Question: We?",
  ];
  const blocks = blocksOf(...sound, line);
  const label = labelCandidates(blocks, lexiconFor("en"), GENERAL).find(
    ({ block }) => block === sound.length,
  );
  return label && [label.text, label.person.part ?? label.person.role ?? label.person.name];
}

describe("a damaged label is read as the sound one", () => {
  it.each([
    ["JOURNALST: And?", "JOURNALST:", "question"],
    ["Qeustion: And?", "Qeustion:", "question"],
    ["J0URNALIST: And?", "J0URNALIST:", "question"],
    ["JOURNALIST. And you, sir?", "JOURNALIST.", "question"],
    ["JOURNALIST,: And you, sir?", "JOURNALIST,:", "question"],
    ["PM; I did not.", "PM;", "PM"],
    ["P14: I did not.", "P14:", "PM"],
  ])("%s", (line, text, part) => {
    expect(meant(line)).toEqual([text, part]);
  });

  it.each([
    "PM, we thank you.",
    "PM. we thank you",
    "Question. And why not?",
    "A journalist. He asked me.",
    "P4: I did not.",
    "JOURNAL: The matter rests.",
    "We saw PM; I did not.",
  ])("not in “%s”", (line) => {
    expect(["question", "PM"]).not.toContain(meant(line)?.[1]);
  });

  it.each([
    ["ANA VEGA, Minister for Ports:", "Minister for Ports"],
    ["ANA VEGA, Minister for Ports: We sail.", "Minister for Ports"],
    ["ANA VEGA, Minister for Ports", "Minister for Ports"],
    ["ANA VEGA, We sail.", null],
  ])("not at the comma before an office: %s", (line, role) => {
    const blocks = blocksOf("ANA VEGA: So.", "ANA VEGA: Now.", line);
    const label = labelCandidates(blocks, lexiconFor("en"), GENERAL).at(-1);
    expect(label?.person).toMatchObject({ name: "ANA VEGA", role });
    expect(label?.text).toBe(role ? line.replace(" We sail.", "") : "ANA VEGA,");
  });

  it("only where the sound one comes again and again", () => {
    const blocks = blocksOf("JOURNALIST: Why?", "PM: So.", "J0URNALIST: When?");
    expect(labelCandidates(blocks, lexiconFor("en"), GENERAL).map(({ text }) => text)).toEqual([
      "JOURNALIST:",
      "PM:",
    ]);
  });
});

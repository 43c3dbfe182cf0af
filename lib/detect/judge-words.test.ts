import { describe, expect, it } from "vitest";
import type { Block } from "../transcript/block.ts";
import type { Source } from "../transcript/source.ts";
import { judgeWords } from "./judge-words.ts";

const source = (title: string, url: string | null = null): Source => ({
  url,
  title,
  subtitle: null,
  date: null,
  updated: null,
  language: "en",
  delivery: null,
  publisher: null,
  credits: [],
});
const blocks = (...texts: readonly string[]): Block[] =>
  texts.map((text) => ({ text, emphasis: [], form: "paragraph", break: "paragraph", pageBreak: false }));

const LONG = "It took us all of the winter, and most of the spring that came after it, to come so far.";

describe("judgeWords", () => {
  it.each([
    [
      "a press point",
      source("Joint press point"),
      [
        `NATO Secretary General Aino Varga: ${LONG}`,
        `Lena Marsh (Radio): ${LONG}`,
        "NATO Secretary General Aino Varga: No.",
      ],
    ],
    [
      "a delivery note",
      source("Harbours"),
      [
        "(As delivered)",
        `Good morning. I thank you, and we begin. ${LONG}`,
        `We and our friends do what we can. ${LONG}`,
      ],
    ],
    [
      "a transcript's address",
      source("Statement", "https://www.nato.int/cps/en/natohq/opinions_1.htm"),
      [LONG, LONG, LONG],
    ],
  ])("takes %s for a transcript", (_, from, texts) => {
    expect(judgeWords(from, blocks(...texts)).kind).toBe("transcript");
  });

  it.each([
    ["a declaration", source("Declaration of the Heads of State"), [LONG, LONG, LONG]],
    ["a recipe", source("Soup"), [`Note: ${LONG}`, `Step one: ${LONG}`, `Note: ${LONG}`]],
    [
      "questions and answers",
      source("Permits: frequently asked questions"),
      [`Question: ${LONG}`, `Answer: ${LONG}`, `Question: ${LONG}`, `Answer: ${LONG}`],
    ],
    ["nothing", source("Press conference"), []],
  ])("refuses %s", (_, from, texts) => {
    expect(judgeWords(from, blocks(...texts)).kind).toBe("other");
  });
});

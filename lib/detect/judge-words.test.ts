import { describe, expect, it } from "vitest";
import { blocksOf } from "../../tests/make/blocks.ts";
import { makeSource } from "../../tests/make/source.ts";
import { judgeWords } from "./judge-words.ts";

const source = (title: string, url: string | null = null) => makeSource({ title, url });

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
      "a note of the publisher",
      source("Cold Comfort"),
      [
        "Ana Vega (AV), Director",
        "This is an unedited transcript and may contain errors.",
        ...["AV", LONG, "AV", LONG, "AV", LONG],
      ],
    ],
    [
      "framed labels",
      source("森外務大臣会見記録"),
      [
        "【森外務大臣】始めます。",
        LONG,
        "【海峡新聞　高山記者】いつですか。",
        LONG,
        "【森外務大臣】まだです。",
        LONG,
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
      ["Good evening.", LONG, LONG, LONG],
    ],
  ])("takes %s for a transcript", (_, from, texts) => {
    expect(judgeWords(from, blocksOf(...texts)).kind).toBe("transcript");
  });

  it.each([
    [
      "an article that quotes",
      source("Minister says ferry will sail"),
      [
        `Speaking at a press conference in Tromsund, Minister Weir said: “${LONG}”`,
        `The chair of the committee, Dame Ruth Pell: “${LONG}”`,
        `Mr Weir: “${LONG}”`,
        "Dame Ruth: “Of which year?”",
      ],
    ],
    ["a declaration", source("Declaration of the Heads of State"), [LONG, LONG, LONG]],
    ["a recipe", source("Soup"), [`Note: ${LONG}`, `Step one: ${LONG}`, `Note: ${LONG}`]],
    [
      "questions and answers",
      source("Permits: frequently asked questions"),
      [`Question: ${LONG}`, `Answer: ${LONG}`, `Question: ${LONG}`, `Answer: ${LONG}`],
    ],
    ["nothing", source("Press conference"), []],
  ])("refuses %s", (_, from, texts) => {
    expect(judgeWords(from, blocksOf(...texts)).kind).toBe("other");
  });
});

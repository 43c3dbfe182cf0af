import { describe, expect, it } from "vitest";
import { readText } from "../lib/import/text.ts";
import { matteringIn, type Subject, subjectOf } from "./measure-support.ts";

const subject = (name: string, ...lines: readonly string[]): Subject =>
  subjectOf({ name, site: "example.org", extracted: readText(lines.join("\n\n")) });

const PRESS_POINT = subject(
  "press-point",
  "Press point",
  "QUESTION: When will the bridge open?",
  "PRIME MINISTER: We open it in spring, as we said.",
  "QUESTION: And what will it cost?",
  "PRIME MINISTER: I told you that it costs what it costs.",
);
const SPEECH = subject("speech", "Speech", "I thank you all for coming to see the bridge open at last.");
/** Whatever is read in it anew differs: it is named wherever it was read again. */
const ALWAYS_DIFFERS: Subject = { ...SPEECH, whole: "" };

describe("matteringIn", () => {
  it("finds the documents that are read otherwise without the cue", () => {
    expect(matteringIn("en/parts/question/question", [PRESS_POINT, SPEECH])).toEqual([PRESS_POINT]);
  });

  it("finds none for a cue that is printed nowhere", () => {
    expect(matteringIn("en/ranks/commodore", [PRESS_POINT, SPEECH])).toEqual([]);
  });

  it("finds the documents that are read otherwise without a feature", () => {
    expect(matteringIn("feature/capitals", [PRESS_POINT, SPEECH])).toEqual([]);
    expect(matteringIn("feature/quoting", [ALWAYS_DIFFERS])).toEqual([ALWAYS_DIFFERS]);
  });

  it("does not read a document again that does not print the cue, or whose language does not know it", () => {
    expect(matteringIn("en/ranks/commodore", [ALWAYS_DIFFERS])).toEqual([]);
    expect(matteringIn("fr/connectors/et", [ALWAYS_DIFFERS])).toEqual([]);
    expect(matteringIn("en/connectors/for", [ALWAYS_DIFFERS])).toEqual([ALWAYS_DIFFERS]);
  });
});

describe("matteringIn, a dialect", () => {
  const record = {
    source: {
      ...readText("Record").source,
      url: "https://www.congress.gov/record/1",
      title: "Senate",
      language: "en",
    },
    blocks: readText(
      [
        "Mr. ALDER. Mr. President, I rise to speak of the bridge that we opened in spring.",
        "Mr. BRENT. I thank the Senator for his words, and I yield the floor to him again.",
        "Mr. ALDER. I thank the Senator.",
      ].join("\n\n"),
    ).blocks,
  };

  it("finds the documents of that publisher that are read otherwise by the general rules", () => {
    const subjects = [subjectOf({ name: "record", site: "congress.gov", extracted: record }), PRESS_POINT];
    expect(matteringIn("dialect/congress", subjects).map(({ name }) => name)).toEqual(["record"]);
    expect(matteringIn("dialect/kremlin", subjects)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { blocksOf } from "../../tests/make/blocks.ts";
import { GENERAL } from "../dialects/general.ts";
import { labelCandidates } from "../labels/candidates.ts";
import { lexiconFor } from "../lexicon/lexicon.ts";
import { frontMatterLines } from "./front-matter-lines.ts";

const linesOf = (...lines: readonly string[]) => {
  const blocks = blocksOf(...lines);
  return frontMatterLines(blocks, labelCandidates(blocks, lexiconFor("en"), GENERAL), new Map());
};

describe("frontMatterLines", () => {
  it("end where a label begins", () => {
    expect(
      linesOf("Sundhavn Town Hall", "4 March 2031", "MS. VEGA: The quay is open.", "Nobody waits."),
    ).toEqual(["Sundhavn Town Hall", "4 March 2031"]);
  });

  it.each([
    ["Thank you, Mayor Holm, and thank you all."],
    ["Congresswoman Brandt, I am glad to see you."],
    ["Mr. Mayor, dear Lena, welcome to the old port."],
    ["We thank Governor Lund for the quay."],
  ])("end where words are spoken: %s", (words) => {
    expect(linesOf("Sundhavn Town Hall", words, "Senator Vaara, the quay is yours.")).toEqual([
      "Sundhavn Town Hall",
    ]);
  });

  it("go on where a name stands alone below the first words", () => {
    const lines = [
      "Sundhavn Town Hall",
      "I am glad to see you all.",
      "Petra Lund (Harbour News)",
      "We are, too.",
    ];
    expect(linesOf(...lines)).toEqual(["Sundhavn Town Hall", "Petra Lund (Harbour News)"]);
  });

  it("leave out salutations and lists of topics", () => {
    const lines = ["Sundhavn Town Hall", "Topics: the quay", "Good evening", "4 March 2031", "Minister,"];
    expect(linesOf(...lines)).toEqual(["Sundhavn Town Hall", "4 March 2031"]);
  });
});

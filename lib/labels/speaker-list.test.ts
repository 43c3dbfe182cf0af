import { describe, expect, it } from "vitest";
import { blocksOf } from "../../tests/make/blocks.ts";
import { isSpeakerListLine } from "./speaker-list.ts";

describe("isSpeakerListLine", () => {
  it.each([
    "President:   Mr. Vega ................. (Tarvia)",
    "             Tarvia ................... Mr. Soler",
    "Chair: Dr Ana Vega (AV), Director, Harbour Programme",
    "Moderator: Ana Vega",
  ])("%s", (line) => {
    expect(isSpeakerListLine(blocksOf(line), 0)).toBe(true);
  });

  it.each([
    "Moderator: Ana Vega will begin.",
    "Chair: The floor is yours",
    "Moderator: Thank you.",
    "Ana Vega: Yes...",
    "MR. VEGA: Good morning",
  ])("not “%s”", (line) => {
    expect(isSpeakerListLine(blocksOf(line), 0)).toBe(false);
  });

  it("takes the lines of the paragraph that “Speakers:” begins", () => {
    const [head, first, second, words] = blocksOf(
      "Speakers:",
      "Ana Vega (AV), Director",
      "Luis Soler (LS)",
      "AV: Yes.",
    );
    const lines = [head, first, second].flatMap((block, at) =>
      block ? { ...block, break: at ? ("line" as const) : block.break } : [],
    );
    const blocks = [...lines, ...(words ? [words] : [])];
    expect(blocks.map((_, at) => isSpeakerListLine(blocks, at))).toEqual([false, true, true, false]);
  });
});

import { describe, expect, it } from "vitest";
import { blocksOf } from "../../tests/make/blocks.ts";
import { makeSource } from "../../tests/make/source.ts";
import { readBlocks } from "../read.ts";

const BEFORE = ["MS. VEGA: We sail on Monday.", "Q: Why?", "MS. VEGA: The ice is gone."];
const AFTER = ["Q: And the crews?", "MS. VEGA: They are paid."];

/** What no label and no name goes with. */
function thrownIn(...lines: readonly string[]): readonly string[] {
  const { items, speakers } = readBlocks(makeSource({ title: "Press conference" }), blocksOf(...lines));
  const nameless = new Set(speakers.filter(({ name }) => name === null).map(({ id }) => id));
  return items.flatMap((item) =>
    item.type === "turn" && item.label === null && nameless.has(item.speaker) ? [item.text] : [],
  );
}

describe("interjectionsIn", () => {
  it("gives a sentence behind a dash to nobody whom the page names", () => {
    expect(thrownIn(...BEFORE, "- Thank you, Governor.", "We hope for a mild winter.", ...AFTER)).toEqual([
      "- Thank you, Governor.",
    ]);
  });

  it("does so after a note too", () => {
    expect(thrownIn(...BEFORE, "(Laughter.)", "- Thank you, Governor.", "We hope.", ...AFTER)).toEqual([
      "- Thank you, Governor.",
    ]);
  });

  it.each([
    ["a list", ["- Radios.", "- Ships."]],
    ["what a colon announces", ["We have one thing:", "- Patience."]],
    ["what goes on after a dash", ["- and nobody asked."]],
    ["what does not end", ["- Thank you, Governor, and"]],
    ["a long paragraph", [`- ${"We thank them all. ".repeat(12).trim()}`]],
  ])("leaves %s with the speaker", (_what, lines) => {
    expect(thrownIn(...BEFORE, ...lines, "We hope for a mild winter.", ...AFTER)).toEqual([]);
  });

  it("leaves what stands before the first label", () => {
    expect(thrownIn("The quay is open.", "- Thank you, Governor.", ...BEFORE, ...AFTER)).not.toContain(
      "- Thank you, Governor.",
    );
  });
});

import { describe, expect, it } from "vitest";
import { blockOf, blocksOf } from "../../tests/make/blocks.ts";
import { continuityBetween, isUnreliable } from "./continuity.ts";

describe("continuityBetween", () => {
  it.each([
    ["The border is long. But", "operate under one roof.", "sentence-goes-on"],
    ["We need somebody to", "share the watch with.", "sentence-goes-on"],
    ["the ferry,", "which sails at six.", "sentence-goes-on"],
    ["Would you read it out?", "mountains belong to both sides. Nobody asks.", "beginning-lost"],
    ["Thank you.", "region. We are there to stay.", "beginning-lost"],
    ["Thank you.", "We are there to stay.", "whole"],
    ["We have three:", "radios, ships and patience.", "whole"],
    ["Thank you.", "iPhones are cheap. We have many.", "whole"],
    ["Thank you.", "«Nobody asks.»", "whole"],
  ])("%s | %s: %s", (before, after, continuity) => {
    expect(continuityBetween(blockOf(before), blockOf(after))).toBe(continuity);
  });

  it("tells nothing where a line only breaks, where the form changes and in preformatted text", () => {
    const [before, after] = [blockOf("Thank you."), blockOf("region. We stay.")];
    expect(continuityBetween(before, { ...after, break: "line" })).toBe("whole");
    expect(continuityBetween(before, { ...after, form: "list-item" })).toBe("whole");
    expect(continuityBetween({ ...before, form: "preformatted" }, { ...after, form: "preformatted" })).toBe(
      "whole",
    );
  });
});

describe("isUnreliable", () => {
  it("where many paragraphs begin with a small letter", () => {
    expect(
      isUnreliable(
        blocksOf(...Array.from({ length: 20 }, (_, at) => (at % 2 ? "yes it is. So be it." : "No."))),
      ),
    ).toBe(true);
  });
  it("not where one does", () => {
    expect(isUnreliable(blocksOf("Thank you.", "region. We stay.", "We do.", "Always."))).toBe(false);
    expect(isUnreliable([])).toBe(false);
  });
});

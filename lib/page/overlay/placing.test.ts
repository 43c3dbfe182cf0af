import { describe, expect, it } from "vitest";
import { edgeAwayFrom, freeEdge, marginAt, marginFor, type Surroundings } from "./placing.ts";

const middle = { left: 292, right: 948 };

describe("marginFor", () => {
  it.each<[Surroundings, ReturnType<typeof marginFor>, string]>([
    [
      { width: 1240, column: middle, rail: "right" },
      { side: "right", left: 966, right: 1206 },
      "beside the rail, no wider than it need be",
    ],
    [
      { width: 1240, column: middle, rail: "left" },
      { side: "left", left: 34, right: 274 },
      "beside a rail on the left",
    ],
    [
      { width: 1140, column: { left: 242, right: 898 }, rail: "right" },
      { side: "right", left: 914, right: 1106 },
      "as wide as the margin",
    ],
    [
      { width: 1240, column: middle, rail: null },
      { side: "right", left: 988, right: 1228 },
      "at the edge, where there is no rail",
    ],
    [
      { width: 1000, column: { left: 20, right: 600 }, rail: "left" },
      { side: "right", left: 748, right: 988 },
      "at the other edge, where the rail's has no room",
    ],
    [
      { width: 1000, column: { left: 400, right: 980 }, rail: null },
      { side: "left", left: 12, right: 252 },
      "on the left, where the right has no room",
    ],
    [{ width: 400, column: { left: 24, right: 376 }, rail: "right" }, null, "no margin"],
    [{ width: 900, column: { left: 122, right: 778 }, rail: "right" }, null, "margins too narrow for words"],
    [{ width: 900, column: { left: -50, right: 1200 }, rail: null }, null, "words beyond the window"],
    [
      { width: 1200, column: null, rail: "right" },
      { side: "right", left: 926, right: 1166 },
      "words that are not displayed, beside where they may come",
    ],
    [{ width: 400, column: null, rail: null }, null, "words that are not displayed, and no room"],
  ])("of %j is %j: %s", (around, margin) => expect(marginFor(around)).toEqual(margin));

  it("never reaches into the words, the rail's lane or beyond the window", () => {
    for (let width = 200; width <= 2400; width += 37)
      for (const column of [null, { left: width / 8, right: width / 2 }, { left: width / 3, right: width }])
        for (const rail of ["left", "right", null] as const) {
          const margin = marginFor({ width, column, rail });
          if (!margin) continue;
          const words = column ?? { left: width / 2, right: width / 2 };
          expect(margin.right <= words.left || margin.left >= words.right).toBe(true);
          expect(margin.left).toBeGreaterThanOrEqual(rail === "left" ? 30 : 0);
          expect(margin.right).toBeLessThanOrEqual(width - (rail === "right" ? 30 : 0));
        }
  });
});

describe("marginAt", () => {
  it("takes the asked edge only", () => {
    const around: Surroundings = { width: 1000, column: { left: 400, right: 980 }, rail: "right" };
    expect(marginAt("right", around)).toBeNull();
    expect(marginAt("left", around)).toEqual({ side: "left", left: 12, right: 252 });
  });
});

describe("edgeAwayFrom", () => {
  it.each<[number | null, "top" | "bottom", string]>([
    [100, "bottom", "words at the top"],
    [400, "bottom", "words in the middle"],
    [500, "top", "words in the lower half"],
    [799, "top", "words at the bottom"],
    [900, "bottom", "words below the window"],
    [-30, "bottom", "words above the window"],
    [null, "bottom", "no words"],
  ])("of words at %j of 800 is the %s: %s", (top, edge) => expect(edgeAwayFrom(top, 800)).toBe(edge));
});

describe("freeEdge", () => {
  const line = (top: number) => ({ top, bottom: top + 20 });
  it.each<[{ top: number; bottom: number }[], ReturnType<typeof freeEdge>, string]>([
    [[], "bottom", "nothing"],
    [[line(0), line(300)], "bottom", "words that end above it"],
    [[line(300), line(790)], "top", "words at the bottom"],
    [[line(10), line(400), line(770)], null, "words at both edges"],
    [[line(744)], "bottom", "words that reach as far as it begins"],
    [[line(36), line(770)], "top", "words that begin where it ends"],
  ])("beside %j is %s: %s", (taken, edge) => expect(freeEdge(36, taken, 800)).toBe(edge));
});

import { describe, expect, it } from "vitest";
import type { Feature } from "./weights.ts";
import { confidenceOf, scored, THRESHOLD, WEIGHTS } from "./weights.ts";

const FEATURES = Object.keys(WEIGHTS) as Feature[];

describe("scored", () => {
  it.each([
    [[], 0, []],
    [["colon"], 1, ["colon"]],
    [["bold", "colon"], 3, ["bold", "colon"]],
    [["colon", "known", "bold"], 6, ["roster", "bold", "colon"]],
    [["colon", "sentence"], -5, ["colon"]],
    [["repeated", "alternating"], 3.5, ["family"]],
    [["stop", "colon"], 4, ["colon"]],
    [["fullName", "caption"], -10.5, []],
  ] as const)("%s: %s points, for %s", (features, points, reasons) => {
    expect(scored(features)).toEqual({ points, reasons });
  });

  it("adds up all features, in whatever order", () => {
    const sum = FEATURES.reduce((points, feature) => points + WEIGHTS[feature].points, 0);
    expect(scored(FEATURES).points).toBeCloseTo(sum);
    expect(scored(FEATURES.toReversed()).points).toBeCloseTo(sum);
  });

  it("tells the weightiest reason first, and each once", () => {
    const { reasons } = scored(FEATURES);
    expect(new Set(reasons).size).toBe(reasons.length);
    expect(reasons[0]).toBe(WEIGHTS.timed.reason ?? WEIGHTS.partOfSomebody.reason);
  });
});

describe("WEIGHTS", () => {
  it.each(FEATURES)("%s weighs something, and what speaks against gives no reason for", (feature) => {
    const { points, reason } = WEIGHTS[feature];
    expect(points).not.toBe(0);
    expect(Math.abs(points)).toBeLessThanOrEqual(12);
    if (points < 0) expect(reason).toBeNull();
  });

  it("no feature makes a label alone but a time among times, and a caption outweighs what a name can have", () => {
    expect(FEATURES.filter((feature) => WEIGHTS[feature].points >= THRESHOLD)).toEqual(["timed"]);
    const named = scored(["ofPageForm", "fullName", "repeated", "alternating", "bold", "colon"]);
    expect(named.points + WEIGHTS.caption.points).toBeLessThan(THRESHOLD);
  });
});

describe("confidenceOf", () => {
  it.each([
    [0, 0.5],
    [4.5, 0.75],
    [9, 1],
    [30, 1],
  ])("%s points: %s", (points, confidence) => {
    expect(confidenceOf(points)).toBeCloseTo(confidence);
  });
});

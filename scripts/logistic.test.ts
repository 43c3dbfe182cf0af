import { describe, expect, it } from "vitest";
import { type Example, fitLogistic } from "./logistic.ts";

const FITTING = { rounds: 200, rate: 0.1, penalty: 0.1 };
/** Feature 0 holds always; 1 tells the second class, 2 tells nothing. */
const EXAMPLES: readonly Example[] = [
  { features: [0], label: 0, weight: 1 },
  { features: [0, 2], label: 0, weight: 1 },
  { features: [0, 1], label: 1, weight: 1 },
  { features: [0, 1, 2], label: 1, weight: 1 },
];

/** The class with the highest score. */
function bestClass(
  weights: readonly (readonly number[])[],
  features: readonly number[],
  classes: number,
): number {
  const scores = Array.from({ length: classes }, (_, one) =>
    features.reduce((sum, feature) => sum + (weights[feature]?.[one] ?? 0), 0),
  );
  return scores.indexOf(Math.max(...scores));
}

describe("fitLogistic", () => {
  it("gives weight to the feature that tells the classes apart", () => {
    const weights = fitLogistic(EXAMPLES, 3, 2, FITTING);
    expect(weights[1]?.[1]).toBeGreaterThan(1);
    expect(Math.abs(weights[2]?.[1] ?? 1)).toBeLessThan(0.2);
    expect([[0], [0, 1], [0, 1, 2]].map((features) => bestClass(weights, features, 2))).toEqual([0, 1, 1]);
  });

  it("gives the same weights for the same examples", () => {
    expect(fitLogistic(EXAMPLES, 3, 2, FITTING)).toEqual(fitLogistic(EXAMPLES, 3, 2, FITTING));
  });

  it("keeps weights small where they are dear", () => {
    const dear = fitLogistic(EXAMPLES, 3, 2, { ...FITTING, penalty: 10 });
    const cheap = fitLogistic(EXAMPLES, 3, 2, FITTING);
    expect(dear[1]?.[1]).toBeLessThan(cheap[1]?.[1] ?? 0);
  });

  it("stays with what is expected of a feature that nothing is known of", () => {
    const expected = new Map([[2, [1, -1]]]);
    const unseen = EXAMPLES.filter(({ features }) => !features.includes(2));
    const weights = fitLogistic(unseen, 3, 2, { ...FITTING, expected });
    expect(weights[2]).toEqual([1, -1]);
  });

  it("follows what counts more", () => {
    const both: readonly Example[] = [
      { features: [0], label: 0, weight: 1 },
      { features: [0], label: 1, weight: 3 },
    ];
    expect(bestClass(fitLogistic(both, 1, 2, FITTING), [0], 2)).toBe(1);
  });
});

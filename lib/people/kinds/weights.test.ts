import { describe, expect, it } from "vitest";
import { DECIDED_KINDS, KIND_WEIGHTS } from "./weights.ts";

describe("the weights of kinds", () => {
  it.each(Object.entries(KIND_WEIGHTS))("%s tells kinds apart", (_, row) => {
    expect(row).toHaveLength(DECIDED_KINDS.length);
    expect(new Set(row).size).toBeGreaterThan(1);
  });

  it("let nobody be decided by one feature alone", () => {
    expect(Math.max(...Object.values(KIND_WEIGHTS).flat().map(Math.abs))).toBeLessThan(3);
  });
});

import { describe, expect, test } from "vitest";
import { patternUnion } from "./pattern-union.ts";

describe("patterns joined", () => {
  test.each([
    { text: "the ferry", parts: [/quay/iu, /ferry/iu], found: "ferry" },
    { text: "the Quay's ferry", parts: [/ferry/iu, /quay(?:'s)?/iu], found: "Quay's" },
    { text: "the ferries", parts: [/quay/iu, /ferry/iu], found: null },
  ])("$text", ({ text, parts, found }) => {
    expect(patternUnion(parts).exec(text)?.[0] ?? null).toBe(found);
  });

  test("what stands around the list holds for every part", () => {
    const whole = patternUnion([/quay/u, /ferry/u], "u", "^…$");
    expect(["quay", "ferry", "ferry$", "a quay", "quays"].filter((text) => whole.test(text))).toEqual([
      "quay",
      "ferry",
    ]);
  });
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { fold } from "./fold.ts";

it("folds every text into one of the same length, so that places stay places", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(fold(text)).toHaveLength(text.length);
    }),
  );
  expect(fold("İSTANBUL ẞ Ǆ 𝔸")).toHaveLength("İSTANBUL ẞ Ǆ 𝔸".length);
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { fold } from "./fold.ts";

it.each([
  ["Nørling", "norling"],
  ["L’Élysée", "l'elysee"],
  ["ΟΔΟΣ", "οδοσ"],
  ["Київ", "киів"],
])("folds %s to %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it("folds every text into one of the same length, so that places stay places", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(fold(text)).toHaveLength(text.length);
    }),
  );
  expect(fold("İSTANBUL ẞ Ǆ 𝔸")).toHaveLength("İSTANBUL ẞ Ǆ 𝔸".length);
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { isWellFormed, wellFormed } from "./well-formed.ts";

it("gives back what is well-formed as the same value", () => {
  const value = { title: "A 🙂", items: [{ text: "é" }, null, 7] };
  expect(wellFormed(value)).toBe(value);
});

it("replaces halves however deep, one sign for one, and tells the same bytes", () => {
  const text = "one \ud83d two \udc00";
  const value = wellFormed({ list: [{ text }], count: 3, none: null });
  expect(value).toEqual({ list: [{ text: "one \ufffd two \ufffd" }], count: 3, none: null });
  expect(value.list[0]?.text).toHaveLength(text.length);
  expect(new TextEncoder().encode(value.list[0]?.text)).toEqual(new TextEncoder().encode(text));
});

it("leaves no half in any value of JSON", () => {
  const pieces = fc.array(fc.constantFrom("\ud83d", "\udc00", "🙂", "a"), { maxLength: 5 });
  const texts = pieces.map((all) => all.join(""));
  fc.assert(
    fc.property(
      fc.object({ values: [texts, fc.integer(), fc.constant(null)], key: fc.string() }),
      (value) => {
        expect(isWellFormed(wellFormed(value))).toBe(true);
      },
    ),
  );
});

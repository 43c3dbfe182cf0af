import fc from "fast-check";
import { expect, it } from "vitest";
import { readVisible, visible } from "./visible.ts";

it.each([
  ["Let me be clear.", "Let me be clear."],
  ["a\0b", "a\\u0000b"],
  ["half \ud83d of one", "half \\ud83d of one"],
  ["whole 🙂", "whole 🙂"],
  ["C:\\users", "C:\\users"],
  ["a code \\u0041", "a code \\u005cu0041"],
  ["\\\0", "\\\\u0000"],
])("%j becomes %j", (text, written) => {
  expect(visible(text)).toBe(written);
});

it("is read back, whatever was written", () => {
  const pieces = fc.constantFrom("\\", "u0041", "\0", "\ud83d", "\udc00", "u", "00", "5c", "\t");
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(readVisible(visible(text))).toBe(text);
      expect(visible(text)).not.toMatch(/[\0\p{Cs}]/u);
    }),
  );
});

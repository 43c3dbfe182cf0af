import { expect, test } from "vitest";
import { wholeWords } from "./whole-words.ts";

test.each([
  ["We go to the Quay.", true],
  ["on the line", true],
  ["the quays", false],
  ["a lineage", false],
])("%s: %s", (text, so) => {
  expect(wholeWords([/quay/iu, /on the line/iu]).test(text)).toBe(so);
});

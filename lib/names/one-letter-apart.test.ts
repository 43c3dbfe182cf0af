import { expect, it } from "vitest";
import { oneLetterApart } from "./one-letter-apart.ts";

it.each([
  ["minister", "mininster"],
  ["secretary", "ecretary"],
  ["chancellor", "chanceller"],
  ["kortela", "kortlea"],
  ["a", ""],
])("%s and %s are one letter apart", (a, b) => {
  expect(oneLetterApart(a, b)).toBe(true);
  expect(oneLetterApart(b, a)).toBe(true);
});

it.each([
  ["minister", "minister"],
  ["minister", "ministry of"],
  ["kortela", "kortale s"],
  ["abcd", "badc"],
  ["", ""],
])("“%s” and “%s” are not", (a, b) => {
  expect(oneLetterApart(a, b)).toBe(false);
  expect(oneLetterApart(b, a)).toBe(false);
});

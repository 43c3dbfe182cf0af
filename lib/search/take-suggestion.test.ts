import { expect, it } from "vitest";
import { takeSuggestion } from "./take-suggestion.ts";

it.each([
  ["ma", "", 'speaker:"Marina Maksimović" |'],
  ["bridge ma", "", 'bridge speaker:"Marina Maksimović" |'],
  ["ma", " bridge", 'speaker:"Marina Maksimović" |bridge'],
])("“%s”, then “%s”", (before, after, shown) => {
  const start = before.lastIndexOf("ma");
  const text = 'speaker:"Marina Maksimović" ';
  const taken = takeSuggestion(before + after, { kind: "value", text, start, end: before.length });
  expect(`${taken.typed.slice(0, taken.cursor)}|${taken.typed.slice(taken.cursor)}`).toBe(shown);
});

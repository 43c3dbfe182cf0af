import { expect, it } from "vitest";
import { placeOf } from "./place.ts";

it.each<[string, string | null]>([
  ["NATO HQ, Brussels", "NATO HQ, Brussels"],
  ["Washington, D.C.", "Washington, D.C."],
  ["Sea Palace\nSorrento, Italy", "Sorrento, Italy"],
  ["Jerusalem", "Jerusalem"],
  ["Antony Blake, Secretary of State", null],
  ["U.S. Permanent Representative to Italy", null],
  ["(As delivered)", null],
  ["", null],
])("%s: %s", (text, place) => {
  expect(placeOf({ items: [{ type: "note", kind: "front", text, passages: [] }] })).toBe(place);
});

it("takes no other line for a place", () => {
  expect(placeOf({ items: [{ type: "note", kind: "scene", text: "Brussels", passages: [] }] })).toBe(null);
  expect(placeOf({ items: [{ type: "heading", text: "Brussels", passages: [] }] })).toBe(null);
});

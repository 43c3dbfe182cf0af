import { describe, expect, it } from "vitest";
import { isPageCount } from "./check-count.ts";
import { isPlaceLeft } from "./check-place.ts";

const url = "https://www.nato.int/a";
const place = { item: 3, beginning: "Thank you." };
const count = { speakers: 3, unnamed: 2 };

describe("isPlaceLeft", () => {
  it.each([
    { url, place },
    { url, place: null },
    { url, place, moved: true },
  ])("takes %j", (sent) => expect(isPlaceLeft(sent)).toBe(true));

  it.each([
    null,
    "place",
    {},
    { url },
    { place },
    { url: 7, place },
    { url, place: { item: -1, beginning: "" } },
    { url, place: { item: 1.5, beginning: "" } },
    { url, place: { item: 1 } },
    { url, place: { item: 1, beginning: "a".repeat(1001) } },
    { url, place, more: true },
    { url, place, moved: "yes" },
  ])("refuses %j", (sent) => expect(isPlaceLeft(sent)).toBe(false));
});

describe("isPageCount", () => {
  it.each([
    { count, on: true },
    { count: { speakers: 0, unnamed: 0 }, on: false },
  ])("takes %j", (sent) => expect(isPageCount(sent)).toBe(true));

  it.each([
    null,
    count,
    { count },
    { on: true },
    { count, on: "yes" },
    { count: { speakers: -1, unnamed: 2 }, on: true },
    { count: { speakers: Number.NaN, unnamed: 2 }, on: true },
    { count, on: true, more: 1 },
  ])("refuses %j", (sent) => expect(isPageCount(sent)).toBe(false));
});

import { expect, it } from "vitest";
import { makeReading } from "../../tests/make/reading.ts";
import { turnOpening } from "./turn-opening.ts";

const LONG = "This is a sentence of many words, and it goes on and on until nobody remembers how it began.";
const { transcript, blocks } = makeReading({
  lines: [
    ["Ada Norling", "Good morning."],
    ["Mirek Halas", LONG],
    ["Ada Norling", "x".repeat(99)],
    ["Mirek Halas", ""],
  ],
});
const words = (index: number) => {
  const place = turnOpening(transcript, blocks, index);
  return place && blocks[place.block]?.text.slice(place.start, place.end);
};

it.each([
  [0, "Good morning."],
  [1, "This is a sentence of many words, and it goes on and on until nobody remembers"],
  [2, "x".repeat(80)],
  [3, null],
  [4, null],
  [-1, null],
])("turn %i", (index, opening) => {
  expect(words(index)).toBe(opening);
});

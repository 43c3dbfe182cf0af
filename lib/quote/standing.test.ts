import { expect, it } from "vitest";
import { makeReading } from "../../tests/make/reading.ts";
import { quoteOfTurn, quoteOfWords } from "./quote.ts";
import { type Standing, standingOf } from "./standing.ts";

const { transcript } = makeReading();
const quote = quoteOfTurn(transcript, 0, null);
const later = (words: string, name = "Ada Norling") => makeReading({ lines: [[name, words]] }).transcript;

it.each<[string, string, string, Standing]>([
  ["the same words", "Good morning. We met to talk about the bridge.", "Ada Norling", "there"],
  ["among others", "Well. Good morning. We met to talk about the bridge. Thank you.", "Ada Norling", "there"],
  ["a word changed", "Good morning. We met to talk about the ferry.", "Ada Norling", "changed"],
  ["changed, and somebody else's", "Good morning. We met to talk about the ferry.", "Mirek Halas", "gone"],
  ["other words", "In spring, as planned.", "Ada Norling", "gone"],
])("%s", (_, words, name, standing) => {
  expect(quote && standingOf(quote, later(words, name))).toBe(standing);
});

it("looks for each piece of words that were left out between", () => {
  const pieces = quoteOfWords(transcript, [["Good morning.", "the bridge."]], null);
  expect(pieces && standingOf(pieces, transcript)).toBe("there");
});

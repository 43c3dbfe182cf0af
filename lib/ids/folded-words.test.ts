import { describe, expect, it } from "vitest";
import { foldedWords, wordsHashOf } from "./folded-words.ts";

describe("words as ids know them", () => {
  it.each([
    ["white space", "We met  to talk\nabout the bridge", "We met to talk about the bridge"],
    ["punctuation", "We met -- to talk, about “the bridge”.", "We met to talk about the bridge"],
    ["case", "WE MET TO TALK ABOUT THE BRIDGE", "We met to talk about the bridge"],
    ["compatible letters", "The ﬁrst ２ kilometres", "The first 2 kilometres"],
    ["accents set apart", "Cafe\u0301 Șerban", "Café Șerban"],
    ["white space around signs alone", " -- ", "--"],
  ])("are the same whatever the %s", (_, one, other) => {
    expect(foldedWords(one)).toBe(foldedWords(other));
    expect(wordsHashOf(one)).toBe(wordsHashOf(other));
  });

  it.each([
    ["another word", "We met to talk", "We met to listen"],
    ["another order", "We met to talk", "To talk we met"],
    ["words run together", "We met", "Wemet"],
    ["an accent", "Pate", "Pâté"],
    ["a number", "In 2031", "In 2032"],
    ["other signs alone", "--", "…"],
    ["no words at all", "", "…"],
  ])("are others with %s", (_, one, other) => {
    expect(wordsHashOf(one)).not.toBe(wordsHashOf(other));
  });

  it("have a short hash", () => {
    expect(wordsHashOf("We met to talk.")).toMatch(/^[0-9a-f]{16}$/u);
    expect(wordsHashOf("")).toMatch(/^[0-9a-f]{16}$/u);
  });
});

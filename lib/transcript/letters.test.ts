import { describe, expect, it } from "vitest";
import { lettersBefore, offsetOfLetter } from "./letters.ts";

describe("where a part of a text begins", () => {
  it.each([
    ["a word", "When will it open? And who pays?", 14, "And who pays?"],
    [
      "a quotation mark before the word",
      "He said: “Yes, we do.” Then he left.",
      6,
      "“Yes, we do.” Then he left.",
    ],
    ["a word, of which the letter is not the first", "When will it open? And who pays?", 15, "And who pays?"],
    ["a sentence after signs, without white space", "你好。我们今天见面。", 2, "我们今天见面。"],
    ["a quotation, without white space", "他说：「我们见面。」", 2, "「我们见面。」"],
    ["within a text without white space", "今日は良い天気です", 3, "良い天気です"],
    ["the first letter", "“Yes.”", 0, "“Yes.”"],
    ["a digit", "In 2031 it opens.", 2, "2031 it opens."],
  ])("at %s", (_, text, letter, rest) => {
    expect(text.slice(offsetOfLetter(text, letter) ?? 0)).toBe(rest);
  });

  it("is nowhere after the last letter", () => {
    expect(offsetOfLetter("When?", 4)).toBeNull();
    expect(offsetOfLetter("--", 0)).toBeNull();
  });
});

it("counts letters and digits, and nothing else", () => {
  expect(lettersBefore("It’s 3 p.m. -- so", 11)).toBe(6);
  expect(lettersBefore("🙂 a", 3)).toBe(0);
});

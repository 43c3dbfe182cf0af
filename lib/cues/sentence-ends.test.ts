import { describe, expect, it } from "vitest";
import { asks, isCutOff } from "./sentence-ends.ts";

describe("asks", () => {
  it.each([
    "Why?",
    "Who pays? Thank you.",
    "“Is that so?”",
    "Who pays? And when? Thank you. Thank you very much.",
    "为什么？",
  ])("%s", (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each(["", "Thank you.", "Why? I will tell you. It is simple. We need it. That is all."])(
    "not “%s”",
    (text) => {
      expect(asks(text)).toBe(false);
    },
  );
});

describe("isCutOff", () => {
  it.each(["To what extent are you —", "As long as --", "I think that …", "And so...", "“And then —”"])(
    "%s",
    (text) => {
      expect(isCutOff(text)).toBe(true);
    },
  );

  it.each(["", "I agree.", "As long — as it takes.", "Why?"])("not “%s”", (text) => {
    expect(isCutOff(text)).toBe(false);
  });
});

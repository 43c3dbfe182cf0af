import { describe, expect, it } from "vitest";
import { handsOver, offersFloor } from "./handing-over.ts";

describe("handsOver", () => {
  it.each([
    "The next question is from Dana Weir.",
    "We’ll go to Fjord Radio.",
    "You have the floor.",
    "Let's start with the local press.",
    "We take two questions.",
    "Over to you.",
    "Prochaine question, s'il vous plaît.",
    "Перше запитання, будь ласка.",
    "Следующий вопрос.",
    "Do you want to call on somebody?",
    "Let me turn to anybody who hasn’t had a question yet.",
  ])("%s", (text) => {
    expect(handsOver(text)).toBe(true);
  });

  it.each([
    "",
    "They haven’t paid.",
    "The ferry sails at six.",
    "I agree with the minister.",
    "It was built by our own people.",
  ])("not “%s”", (text) => {
    expect(handsOver(text)).toBe(false);
  });
});

describe("offersFloor", () => {
  it.each(["Ms. Raman, would you like to add something?", "Minister, do you want to take that?"])(
    "%s",
    (text) => {
      expect(offersFloor(text)).toBe(true);
    },
  );

  it.each(["", "Would you sail on it?", "When does the apple blossom?"])("not “%s”", (text) => {
    expect(offersFloor(text)).toBe(false);
  });
});

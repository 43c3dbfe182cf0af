import { describe, expect, it } from "vitest";
import { goesOnAsking, isCounterQuestion, linksOn } from "./follow-up.ts";

describe("isCounterQuestion", () => {
  it.each([
    "Who did?",
    "I’m sorry, what’s your question?",
    "Which poll is this?",
    "Sorry, (laughter) who?",
    "Qui ?",
  ])("%s", (text) => {
    expect(isCounterQuestion(text)).toBe(true);
  });

  it.each(["", "The ferry sails.", "Thank you.", "Nobody knows that yet."])("not “%s”", (text) => {
    expect(isCounterQuestion(text)).toBe(false);
  });
});

describe("goesOnAsking", () => {
  it.each([
    ["Thank you.", null, "Who pays for the ferry?"],
    ["Which ferry?", null, "The one to the island."],
    ["It sails as long as it —", null, "— as it floats?"],
    ["It is a law.", null, "Just to follow up, whose law is it?"],
    ["Journalism is no crime, Dana.", "Dana Weir", "Then let me ask again."],
  ])("after “%s” (%s): %s", (reply, name, asked) => {
    expect(goesOnAsking(reply, name, asked)).toBe(true);
  });
  it.each([
    ["The ferry sails at six, as it always has.", null, "Minister, who pays?"],
    ["The ferry sails at six, as it always has.", "Dana Weir", "Minister, who pays?"],
  ])("not after “%s” (%s): %s", (reply, name, asked) => {
    expect(goesOnAsking(reply, name, asked)).toBe(false);
  });
});

describe("linksOn", () => {
  it.each(["And who pays?", "But why?", "Could you talk about that too?", "So when?"])("%s", (text) => {
    expect(linksOn(text)).toBe(true);
  });

  it.each(["", "Dana Weir, Fjord Radio. Who pays?", "Minister, the ferry is late. Why?"])(
    "not “%s”",
    (text) => {
      expect(linksOn(text)).toBe(false);
    },
  );
});

import { describe, expect, it } from "vitest";
import { answersTogether, isPlainReply, repliesTo, takesQuestion } from "./answering.ts";

describe("takesQuestion", () => {
  it.each([
    "If I may take that, Madam President?",
    "Дозвольте, я відповім: у березні.",
    "On that last question, I would add one thing.",
  ])("%s", (text) => {
    expect(takesQuestion(text)).toBe(true);
  });

  it.each(["I'll take that up with the faculty.", "I'll take one more question."])("not “%s”", (text) => {
    expect(takesQuestion(text)).toBe(false);
  });
});

describe("answersTogether", () => {
  it.each(["Let me take these together.", "I'll answer both of your questions together."])("%s", (text) => {
    expect(answersTogether(text)).toBe(true);
  });

  it.each(["Let us work together.", "I'll take that."])("not “%s”", (text) => {
    expect(answersTogether(text)).toBe(false);
  });
});

describe("repliesTo", () => {
  it.each(["No, it was not."])("%s", (text) => {
    expect(repliesTo(text)).toBe(true);
  });

  it.each(["No problem at all.", "Nobody knows."])("not “%s”", (text) => {
    expect(repliesTo(text)).toBe(false);
  });
});

describe("isPlainReply", () => {
  it.each(["Yes.", "No, sir.", "Absolutely.", "Ні.", "Oui."])("%s", (text) => {
    expect(isPlainReply(text)).toBe(true);
  });

  it.each(["", "Yes, it sails at six.", "Yesterday.", "Nothing."])("not “%s”", (text) => {
    expect(isPlainReply(text)).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { isPlainReply } from "./answering.ts";
import { isPleasantry } from "./courtesy.ts";
import { goesOnAsking, isCounterQuestion, linksOn } from "./follow-up.ts";
import { handsOver, offersFloor } from "./handing-over.ts";
import { asks, isCutOff } from "./sentence-ends.ts";

type Judge = (text: string) => boolean;

/** Lines for which a judgement holds, and lines for which it does not. */
const TABLE: readonly (readonly [
  name: string,
  judge: Judge,
  yes: readonly string[],
  no: readonly string[],
])[] = [
  [
    "handsOver",
    handsOver,
    [
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
    ],
    [
      "",
      "They haven’t paid.",
      "The ferry sails at six.",
      "I agree with the minister.",
      "It was built by our own people.",
    ],
  ],
  [
    "asks",
    asks,
    [
      "Why?",
      "Who pays? Thank you.",
      "“Is that so?”",
      "Who pays? And when? Thank you. Thank you very much.",
      "为什么？",
    ],
    ["", "Thank you.", "Why? I will tell you. It is simple. We need it. That is all."],
  ],
  [
    "isCutOff",
    isCutOff,
    ["To what extent are you —", "As long as --", "I think that …", "And so...", "“And then —”"],
    ["", "I agree.", "As long — as it takes.", "Why?"],
  ],
  [
    "isPleasantry",
    isPleasantry,
    [
      "Thank you.",
      "Thank you very much, Mr. Secretary.",
      "Yeah.",
      "Good morning, everybody.",
      "Thanks, Dana.",
      "Merci.",
      "Дякую.",
    ],
    [
      "The ferry sails.",
      "Thank you, we leave at six.",
      "Who pays?",
      "Good morning. I have two announcements to make.",
      "And Saltmere?",
      "Prime Minister, for how long?",
    ],
  ],
  [
    "isPlainReply",
    isPlainReply,
    ["Yes.", "No, sir.", "Absolutely.", "Ні.", "Oui."],
    ["", "Yes, it sails at six.", "Yesterday.", "Nothing."],
  ],
  [
    "offersFloor",
    offersFloor,
    ["Ms. Raman, would you like to add something?", "Minister, do you want to take that?"],
    ["", "Would you sail on it?", "When does the apple blossom?"],
  ],
  [
    "isCounterQuestion",
    isCounterQuestion,
    [
      "Who did?",
      "I’m sorry, what’s your question?",
      "Which poll is this?",
      "Sorry, (laughter) who?",
      "Qui ?",
    ],
    ["", "The ferry sails.", "Thank you.", "Nobody knows that yet."],
  ],
  [
    "linksOn",
    linksOn,
    ["And who pays?", "But why?", "Could you talk about that too?", "So when?"],
    ["", "Dana Weir, Fjord Radio. Who pays?", "Minister, the ferry is late. Why?"],
  ],
];

describe.each(TABLE)("%s", (_, judge, yes, no) => {
  it.each(yes)("%s", (text) => {
    expect(judge(text)).toBe(true);
  });
  it.each(no)("not “%s”", (text) => {
    expect(judge(text)).toBe(false);
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

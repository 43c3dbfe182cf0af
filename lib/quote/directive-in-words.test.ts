import { expect, it } from "vitest";
import { makeReading } from "../../tests/make/reading.ts";
import { directiveInWords } from "./directive-in-words.ts";

const LONG =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen";
const { transcript } = makeReading({
  lines: [
    ["Ada Norling", "Good morning. We met to talk about a well-known bridge."],
    ["Mirek Halas", "Good morning, all of you."],
    ["Ada Norling", `${LONG} ${LONG.toUpperCase()}s and that is all, 100 %.`],
  ],
});

it.each([
  [
    "words that stand once",
    "talk about a well-known bridge.",
    "text=talk%20about%20a%20well%2Dknown%20bridge.",
  ],
  ["words that stand twice", "Good morning", null],
  ["in other capitals too", "one two three four five six", null],
  ["a part of a word", "alk about a", null],
  ["the end of a word", "talk abou", null],
  ["nothing", " ", null],
  [
    "two paragraphs by their ends",
    "We met to talk\nGood morning, all",
    "text=We%20met%20to%20talk,Good%20morning%2C%20all",
  ],
  ["words from elsewhere", "the ferry", null],
])("%s", (_, words, directive) => {
  expect(directiveInWords(transcript, words)).toBe(directive);
});

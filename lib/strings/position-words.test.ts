import { beforeAll, describe, expect, it } from "vitest";
import { speakEnglish } from "../../tests/make/english.ts";
import { makeEvent } from "../../tests/make/event.ts";
import type { SpeakerId } from "../transcript/speaker.ts";
import { turnPositions } from "../transcript/turn-position.ts";
import { focusWords } from "./focus-words.ts";
import { positionWords } from "./position-words.ts";

const event = makeEvent(
  {},
  {
    Petra: { outlet: "Radio Ford", kind: "journalist" },
    one: { name: null, kind: "journalist" },
    two: { name: null, kind: "journalist" },
  },
  [
    { who: "Ada", says: "one two three four" },
    { who: "Petra", says: "five", part: "asks" },
    { who: "Ada", says: "six", part: "answers" },
    { who: "one", says: "seven", part: "asks" },
    { who: "two", says: "eight", part: "asks" },
  ],
);
beforeAll(speakEnglish);

describe("positionWords", () => {
  it.each([
    [0, "Ada: turn 1 of 5"],
    [1, "Petra, Radio Ford: question 1 of 3"],
    [2, "Ada: answer to question 1 of 3"],
    [3, "Unnamed journalist: question 2 of 3"],
  ])("says of turn %i: %s", (item, words) => {
    const there = turnPositions(event)(item);
    expect(there && positionWords(there)).toBe(words);
  });
});

describe("focusWords", () => {
  const ids = (...numbers: readonly number[]) => numbers.map((number) => `s${number}` as SpeakerId);
  it.each<[readonly SpeakerId[], string | null, string]>([
    [ids(), null, "nobody is chosen"],
    [ids(1), "Only Ada: 2 turns, 63% of the words", "one"],
    [ids(2), "Only Petra: 1 turn, 13% of the words", "one turn"],
    [ids(1, 2), "Only 2 speakers: 3 turns, 75% of the words", "several"],
    [ids(3), "Only 2 unnamed questioners: 2 turns, 25% of the words", "whom nobody tells apart are one"],
    [ids(9), "Only 0 speakers: 0 turns, 0% of the words", "who is gone"],
  ])("of %j is %j: %s", (focus, words) => {
    expect(focusWords(event, focus)).toBe(words);
  });
});

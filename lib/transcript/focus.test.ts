import { describe, expect, it } from "vitest";
import { makeEvent } from "../../tests/make/event.ts";
import { type Focus, isDimmed, NO_FOCUS, stepAmong, turnsBy } from "./focus.ts";
import type { SpeakerId } from "./speaker.ts";

const ada = "s1" as SpeakerId;
const mirek = "s2" as SpeakerId;

describe("isDimmed", () => {
  it.each<[string, Focus, SpeakerId, boolean]>([
    ["nobody, while nobody stands out", NO_FOCUS, ada, false],
    ["nobody, though dimming was asked for", { speakers: [], dims: true }, ada, false],
    ["not who stands out", { speakers: [ada], dims: true }, ada, false],
    ["the others", { speakers: [ada], dims: true }, mirek, true],
    ["not the others, unless it is asked for", { speakers: [ada], dims: false }, mirek, false],
  ])("dims %s", (_, focus, speaker, dimmed) => {
    expect(isDimmed(focus, speaker)).toBe(dimmed);
  });
});

describe("turnsBy", () => {
  const { items } = makeEvent({}, {}, [
    { who: "Ada", says: "one" },
    { who: "Mirek", says: "two" },
    { who: "Ada", says: "three" },
  ]);
  it.each<[readonly SpeakerId[], readonly number[]]>([
    [[ada], [0, 2]],
    [
      [ada, mirek],
      [0, 1, 2],
    ],
    [[], []],
    [["s9" as SpeakerId], []],
  ])("of %j are %j", (speakers, turns) => {
    expect(turnsBy(items, speakers)).toEqual(turns);
  });
});

describe("stepAmong", () => {
  it.each<[string, readonly number[], number | null, 1 | -1, number | null]>([
    ["begins at the first", [2, 5, 9], null, 1, 2],
    ["begins at the last, backwards", [2, 5, 9], null, -1, 9],
    ["begins at the first from another's turn", [2, 5, 9], 3, 1, 2],
    ["goes on", [2, 5, 9], 2, 1, 5],
    ["goes back", [2, 5, 9], 5, -1, 2],
    ["goes round", [2, 5, 9], 9, 1, 2],
    ["goes round, backwards", [2, 5, 9], 2, -1, 9],
    ["stays at the only one", [4], 4, 1, 4],
    ["leads nowhere without turns", [], null, 1, null],
  ])("%s", (_, turns, from, by, to) => {
    expect(stepAmong(turns, from, by)).toBe(to);
  });
});

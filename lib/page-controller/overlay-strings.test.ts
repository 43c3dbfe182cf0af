import { beforeAll, describe, expect, it } from "vitest";
import { speakEnglish } from "../../tests/make/english.ts";
import { makeEvent } from "../../tests/make/event.ts";
import { DEFAULT_KEYS } from "../settings/commands.ts";
import { overlayStrings } from "./overlay-strings.ts";

const asked = makeEvent(
  {},
  {
    Petra: { outlet: "Radio Ford", kind: "journalist", role: "Reporter" },
    one: { name: null, kind: "journalist" },
  },
  [
    { who: "Ada", says: "one two three" },
    { who: "Petra", says: "four", part: "asks" },
    { who: "Ada", says: "five", part: "answers" },
    { who: "one", says: "six", part: "asks" },
  ],
);
const speech = makeEvent({}, {}, [{ who: "Ada", says: "one" }]);
const nameless = makeEvent({}, { one: { name: null, kind: "journalist" } }, [{ who: "one", says: "six" }]);
const on = { keys: DEFAULT_KEYS, keysOn: true };

describe("what our ui says", () => {
  beforeAll(speakEnglish);
  const wordsOf = (transcript = asked, settings = on, namesKeys = () => true) =>
    overlayStrings(
      () => transcript,
      () => settings,
      namesKeys,
    );

  it.each([
    ["whoever has a name, and the questions", asked, ["2 speakers", "2 questions"]],
    ["no questions where there are none", speech, ["1 speaker"]],
    ["nobody where nobody has a name", nameless, []],
  ])("before the first turn, counts %s", (_, transcript, facts) => {
    expect(wordsOf(transcript).here(null)).toMatchObject({ initials: null, name: "Outline", facts });
  });

  it("says of a turn whose question it is before who speaks in which role", () => {
    expect(wordsOf().here(1)).toMatchObject({
      initials: "P",
      name: "Petra",
      facts: ["question 1 of 2", "Reporter", "Radio Ford"],
    });
    expect(wordsOf().here(2)?.facts).toEqual(["answers question 1 of 2 by Petra"]);
    expect(wordsOf().here(99)).toBeNull();
  });

  it.each([
    ["as they are", on, ["N Next question", "J Next turn", "? All keys"]],
    [
      "without those that are off",
      { ...on, keys: { ...DEFAULT_KEYS, nextTurn: null } },
      ["N Next question", "? All keys"],
    ],
    ["not at all where all are off", { ...on, keysOn: false }, []],
  ])("names keys %s", (_, settings, keys) => {
    const words = wordsOf(asked, settings);
    expect(words.keys().map(({ key, does }) => `${key} ${does}`)).toEqual(keys);
  });

  it("names no keys to who has been told, but tells them in the tooltip", () => {
    const words = wordsOf(asked, on, () => false);
    expect(words.keys()).toEqual([]);
    expect(words.pill.hints()).toEqual(["Open the outline: O", "All keys: ?"]);
    expect(wordsOf(asked, { ...on, keysOn: false }).pill.hints()).toEqual([]);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { speakEnglish } from "../../tests/make/english.ts";
import { ACT_WORDS, DOES_WORDS, KIND_WORDS, ORIGIN_WORDS, reasonWords, TURN_WORDS } from "./reason-words.ts";

beforeAll(speakEnglish);

const TABLES = {
  turn: TURN_WORDS,
  origin: ORIGIN_WORDS,
  kind: KIND_WORDS,
  act: ACT_WORDS,
  does: DOES_WORDS,
};

describe("the words for reasons", () => {
  it.each(Object.entries(TABLES))(
    "are parts of a sentence, and speak of nobody as he or she: %s",
    (_, table) => {
      const words = reasonWords(table, Object.keys(table));
      expect(words.length).toBeGreaterThan(3);
      for (const one of words) {
        expect(one).not.toBe("");
        expect(one).not.toMatch(/[.;,]|\b(?:he|she|his|her|him|somebody|whoever|anew)\b/u);
      }
    },
  );

  it("stand in the order of their reasons, each once", () => {
    expect(reasonWords(KIND_WORDS, ["first", "housed", "asks-most", "housed-first", "asks-half"])).toEqual([
      "they speak first",
      "an outlet is printed beside their name",
      "many of their turns ask a question",
    ]);
  });

  it.each([
    ["what holds of everyone", "always"],
    ["what only a later version knows", "hums"],
    ["what every object has", "constructor"],
    ["what every object comes from", "__proto__"],
  ])("are none for %s", (_, reason) => {
    expect(reasonWords(KIND_WORDS, [reason])).toEqual([]);
  });
});

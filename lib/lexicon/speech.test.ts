import { describe, expect, it } from "vitest";
import { LANGUAGES } from "./lexicon.ts";
import { SPEECH, SPEECH_WORDS } from "./speech.ts";

const entries = Object.entries(SPEECH_WORDS);

describe("the words of speech", () => {
  it.each(entries)("%s: a line that is said is in the first person or to listeners", (language, { said }) => {
    const patterns = SPEECH.get(language);
    const speaks = (line: string) =>
      patterns &&
      [patterns.singular, patterns.plural, patterns.addresses].some((pattern) => line.search(pattern) >= 0);
    expect(said.filter((line) => !speaks(line))).toEqual([]);
  });

  it.each(entries)(
    "%s: a line that is told is in no language's first person, and greets nobody",
    (language, { told }) => {
      const own = SPEECH.get(language);
      expect(
        told.filter((line) => own && [own.singular, own.plural].some((pattern) => line.search(pattern) >= 0)),
      ).toEqual([]);
      const greets = [...SPEECH.values()].flatMap(({ addresses }) =>
        told.filter((line) => addresses.test(line)),
      );
      expect(greets).toEqual([]);
    },
  );

  it.each(entries)("%s: a line that is told has an official and what he does", (language, { told }) => {
    const narration = SPEECH.get(language)?.narration;
    if (narration)
      expect(told.filter((line) => !narration.officials.test(line) || !narration.verbs.test(line))).toEqual(
        [],
      );
  });

  it("are in every pack", () => {
    expect(LANGUAGES.map(({ language }) => language).filter((tag) => !SPEECH_WORDS[tag])).toEqual([]);
  });
});

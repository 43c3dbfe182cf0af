import { describe, expect, it } from "vitest";
import { LANGUAGES } from "./lexicon.ts";
import { PUBLISHER_CUES, PUBLISHER_WORDS } from "./publisher-lines.ts";
import { PUBLISHER_FEATURES, type PublisherFeature } from "./publisher-words.ts";

const NOT = Object.values(PUBLISHER_WORDS).flatMap((words) => words.not);

/** What a line may show beside its own feature: it leads somewhere, and says what became of the record. */
const TOGETHER: readonly (readonly PublisherFeature[])[] = [
  ["address", "alone", "going", "invitation", "further", "caption", "following"],
  ["transcript", "itself", "translation", "correction", "caption"],
  ["embargo", "transcript"],
  // "See below for a correction"
  ["going", "correction"],
];

describe("the cues of publishers", () => {
  it.each(PUBLISHER_CUES.map((cue) => [cue.feature, cue.matches[0] ?? "", cue] as const))(
    "%s: “%s”",
    (feature, _line, { form, matches }) => {
      const strange = PUBLISHER_CUES.filter(
        (other) =>
          other.feature !== feature &&
          !TOGETHER.some((features) => features.includes(feature) && features.includes(other.feature)),
      ).flatMap((other) => other.matches);
      expect(matches.filter((line) => !form.test(line))).toEqual([]);
      expect([...NOT, ...strange].filter((line) => form.test(line))).toEqual([]);
    },
  );

  it("have each feature in some language", () => {
    const known = new Set(PUBLISHER_CUES.map(({ feature }) => feature));
    expect(
      Object.keys(PUBLISHER_FEATURES).filter((feature) => !known.has(feature as PublisherFeature)),
    ).toEqual([]);
  });

  it("are in every pack of a language that parts its words", () => {
    const unspaced = ["ja", "ko", "zh"];
    expect(
      LANGUAGES.map(({ language }) => language).filter(
        (tag) => !PUBLISHER_WORDS[tag] && !unspaced.includes(tag),
      ),
    ).toEqual([]);
  });
});

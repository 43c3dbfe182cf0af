import { describe, expect, it } from "vitest";
import { cuePattern } from "./cue.ts";
import { LANGUAGES } from "./lexicon.ts";
import { TITLES } from "./titles.ts";

const cues = Object.entries(TITLES).flatMap(([language, own]) => own.map((cue) => ({ language, ...cue })));

describe("the cues of titles", () => {
  it.each(cues.map((cue) => [cue.language, cue.feature, cue.matches[0] ?? "", cue] as const))(
    "%s %s: “%s”",
    (_language, feature, _line, cue) => {
      const pattern = cuePattern(cue);
      // What is spoken but now and then is asked last: "Briefing" where no "daily briefing" was found.
      const others = cues
        .filter((other) => feature !== "maybe" && other.feature !== feature)
        .flatMap(({ matches }) => matches);
      expect(cue.matches.filter((line) => !pattern.test(line))).toEqual([]);
      expect([...cue.not, ...others].filter((line) => pattern.test(line))).toEqual([]);
    },
  );

  it("stand in every pack: what is a transcript, and what is not", () => {
    const missing = LANGUAGES.flatMap(({ language }) =>
      (["transcript", "other"] as const)
        .filter((feature) => !TITLES[language]?.some((cue) => cue.feature === feature))
        .map((feature) => `${language}: ${feature}`),
    );
    expect(missing).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { narrowToSpeaker, narrowToYear } from "./narrow.ts";

describe("narrowed to a year", () => {
  it.each([
    ["bridge", "bridge after:2031 before:2032"],
    ["bridge ", "bridge after:2031 before:2032"],
    ["after:2020 bridge before:2035-01-01 pier", "bridge pier after:2031 before:2032"],
    ['AFTER:"1 May 2020" bridge OR ferry', "bridge OR ferry after:2031 before:2032"],
  ])("%s", (typed, narrowed) => {
    expect(narrowToYear(typed, 2031)).toBe(narrowed);
  });
});

describe("narrowed to a speaker", () => {
  it.each([
    ["bridge", "Ada Norling", 'bridge speaker:"Ada Norling"'],
    ["bridge", "Ada", "bridge speaker:Ada"],
    ['speaker:"Ada Norling" bridge', "Ada Norling", 'speaker:"Ada Norling" bridge'],
    ["bridge OR ferry", "Ada", "bridge OR ferry speaker:Ada"],
    ["bridge OR", "Ada", "(bridge OR) speaker:Ada"],
  ])("%s, %s", (typed, speaker, narrowed) => {
    expect(narrowToSpeaker(typed, speaker)).toBe(narrowed);
  });
});

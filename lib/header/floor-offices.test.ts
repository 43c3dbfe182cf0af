import { describe, expect, it } from "vitest";
import { lexiconFor } from "../lexicon/lexicon.ts";
import { presides, runsFloor } from "./floor-offices.ts";

describe("runsFloor", () => {
  it.each([
    ["en", "NATO Spokesperson", true],
    ["en", "White House Press Secretary", true],
    ["en", "Chair of the Military Committee", true],
    ["en", "Chairlift Minister", false],
    ["en", "Secretary of State", false],
    ["fr", "porte-parole du gouvernement", true],
    ["fr", "ministre de la mer", false],
    ["cs", "tisková mluvčí vlády", true],
    ["cs", "ministr obrany", false],
    ["es", "Secretario de Estado de Comunicación", true],
    ["es", "Secretario de Estado de Hacienda", false],
    ["uk", "речниця Президента", true],
  ])("%s: %s: %s", (language, role, runs) => {
    expect(runsFloor(role, lexiconFor(language))).toBe(runs);
  });
});

describe("presides", () => {
  it.each([
    ["PRESIDING OFFICER", true],
    ["The SPEAKER pro tempore", true],
    ["Acting CHAIR", true],
    ["Vice President", false],
    ["Senator", false],
  ])("%s: %s", (role, so) => {
    expect(presides(role)).toBe(so);
  });
});

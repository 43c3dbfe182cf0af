import { describe, expect, it } from "vitest";
import { fallsShort, figureLine, lower } from "./figures.ts";

describe("fallsShort", () => {
  it.each([
    [{ turnF1: 0.99 }, { turnF1: 0.99 }, []],
    [{ turnF1: 0.99 }, { turnF1: 0.9899 }, ["turnF1 0.9899 (asked: 0.99)"]],
    [{ turnF1: 0.99 }, { turnF1: Number.NaN }, ["turnF1 NaN (asked: 0.99)"]],
    [{ turnF1: 0.99 }, {}, ["turnF1 is no figure (asked: 0.99)"]],
    [{ lostPerMille: 1 }, { lostPerMille: 0.5 }, []],
    [{ lostPerMille: 1 }, { lostPerMille: 1.5 }, ["lostPerMille 1.5000 (asked: 1)"]],
    [{ falseMerges: 0 }, { falseMerges: 1 }, ["falseMerges 1.0000 (asked: 0)"]],
    [{}, { turnF1: 0 }, []],
  ])("asked %j, reached %j", (asked, reached, complaints) => {
    expect(fallsShort(asked, reached)).toEqual(complaints);
  });
});

it("lower finds what got worse, whichever way that is", () => {
  const before = { turnF1: 0.9, label: 0.9, lostPerMille: 1, foreignPerMille: 1 };
  expect(lower(before, { turnF1: 0.8, label: 0.95, lostPerMille: 2, foreignPerMille: 0 })).toEqual([
    "turnF1 0.9000 → 0.8000",
    "lostPerMille 1 → 2",
  ]);
});

describe("figureLine", () => {
  it("puts the other figure in brackets where it is another", () => {
    expect(figureLine("all", { turns: 3, turnF1: 1, label: 0.5 }, { turnF1: 0.99123, label: 0.5 })).toBe(
      "all                    turns 3  turnF1 1 (0.9912)  label 0.5000",
    );
  });

  it("shows no difference that is not printed", () => {
    expect(figureLine("all", { turnF1: 0.99999 }, { turnF1: 0.999991 })).not.toContain("(");
  });
});

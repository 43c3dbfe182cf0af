import { describe, expect, it } from "vitest";
import type { Turn } from "../../lib/transcript/item.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { correctedBy, factsCalled, speakerCalled, turnIdAt } from "../../tests/make/corrected-by.ts";
import { conference, gaps } from "../../tests/make/events.ts";
import { correctedTurns, correctionsAt, gapsAt, namelessTurns } from "./corrections-at.ts";

const withParts = (item: number, parts: Partial<Turn>): Transcript => ({
  ...gaps,
  items: gaps.items.map((one, at) => (at === item && one.type === "turn" ? { ...one, ...parts } : one)),
});

describe("how a turn was put right", () => {
  it.each<[string, number, Partial<Turn>, number, readonly string[]]>([
    ["another speaker", 1, { corrected: ["speaker"] }, 1, ["speaker"]],
    ["begun, which says who speaks", 1, { corrected: ["beginning", "speaker"] }, 1, ["begun"]],
    ["another question", 8, { corrected: ["speaker", "exchange"] }, 8, ["speaker", "linked"]],
    ["joined by what goes on with it", 3, { corrected: ["beginning"] }, 1, ["joined"]],
  ])("%s", (_, item, parts, line, ways) => {
    expect(correctedTurns(withParts(item, parts))).toEqual(new Map([[line, ways]]));
  });

  it("is not at all where nothing was", () => {
    expect(correctedTurns(gaps).size).toBe(0);
  });
});

describe("the corrections that count at a turn", () => {
  const made = correctedBy(conference, [
    {
      request: (now) => ({
        kind: "speaker",
        turns: [turnIdAt(now, 9), turnIdAt(now, 11)],
        speaker: factsCalled(now, "Ada Norling"),
      }),
    },
    {
      request: (now) => ({
        kind: "facts",
        speaker: speakerCalled(now, "Ioana Brandt").id,
        facts: { outlet: "Town Hall" },
      }),
    },
    { undone: true, request: (now) => ({ kind: "join", turn: turnIdAt(now, 11) }) },
  ]);
  const kindsAt = (item: number) => correctionsAt(made, item).map(({ change }) => change.kind);

  it.each([
    [9, ["speaker"]],
    [11, ["speaker"]],
    [0, ["facts"]],
    [3, ["facts"]],
    [5, []],
  ])("at %i: %o", (item, kinds) => {
    expect(kindsAt(item)).toEqual(kinds);
  });
});

it("finds the gaps just before a turn and within it", () => {
  expect(gapsAt(gaps, 1)).toEqual([2]);
  expect(gapsAt(gaps, 5)).toEqual([]);
  expect(gapsAt(gaps, 7)).toEqual([6]);
});

it("counts as nameless who has neither name nor office, but for a part", () => {
  expect(namelessTurns(gaps)).toEqual([5, 7, 9, 12]);
});

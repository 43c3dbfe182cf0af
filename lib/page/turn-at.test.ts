// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SpeakerId } from "../transcript/speaker.ts";
import type { LiveTurn } from "./live-turns.ts";
import { turnAt } from "./turn-at.ts";

/** A turn whose label stands at this height and whose words end at the other; `null`: it is not displayed. */
function turn(top: number | null, bottom = (top ?? 0) + 10): LiveTurn {
  const range = {
    startContainer: document.body,
    collapsed: false,
    getClientRects: () => (top === null ? [] : [{ top }]),
    getBoundingClientRect: () => ({ top: top ?? 0, bottom, height: top === null ? 0 : bottom - top }),
  } as unknown as Range;
  return {
    item: 0,
    speaker: "s1" as SpeakerId,
    hue: 0,
    length: 1,
    asks: false,
    labels: [range],
    words: [range],
  };
}

describe("turnAt", () => {
  const turns = [turn(100), turn(200), turn(null), turn(300, 400)];
  it.each<[number, { index: number; share: number } | null, string]>([
    [99, null, "above the first"],
    [100, { index: 0, share: 0 }, "where it begins"],
    [150, { index: 0, share: 0.5 }, "in its middle"],
    [250, { index: 1, share: 0.5 }, "over one that is not displayed"],
    [350, { index: 3, share: 0.5 }, "in the last, which ends where its words do"],
    [900, { index: 3, share: 1 }, "below everything"],
  ])("at %i finds %o: %s", (height, place) => {
    expect(turnAt(turns, height)).toEqual(place);
  });

  it("finds nothing among none, and where none is displayed", () => {
    expect(turnAt([], 10)).toBeNull();
    expect(turnAt([turn(null), turn(null)], 10)).toBeNull();
  });

  it("finds the one that a look at every turn finds", () => {
    const heights = fc.array(fc.tuple(fc.nat(200), fc.boolean()), { maxLength: 30 });
    fc.assert(
      fc.property(heights, fc.integer({ min: -10, max: 220 }), (drawn, height) => {
        const tops = drawn.toSorted(([a], [b]) => a - b).map(([top, isShown]) => (isShown ? top : null));
        const place = turnAt(
          tops.map((top) => turn(top)),
          height,
        );
        const naive = tops.findLastIndex((top) => top !== null && top <= height);
        expect(place?.index ?? -1).toBe(naive);
        expect(place?.share ?? 0).toBeGreaterThanOrEqual(0);
        expect(place?.share ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });
});

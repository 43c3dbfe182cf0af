import { describe, expect, it } from "vitest";
import type { Rect } from "../rect.ts";
import { selectionBarPlace } from "./selection-bar.ts";

const size = { width: 120, height: 30 };
const window = { width: 1000, height: 800 };
const line = (top: number, left = 200, right = 700): Rect => ({ left, top, right, bottom: top + 24 });
const outline: Rect = { left: 580, top: 12, right: 966, bottom: 788 };

describe("selectionBarPlace", () => {
  it.each<[Rect[], Rect | null, ReturnType<typeof selectionBarPlace>, string]>([
    [[line(100), line(130)], null, { left: 580, top: 160 }, "below the last line, at its end"],
    [[line(700), line(760)], null, { left: 200, top: 664 }, "above the first where there is no room below"],
    [[line(100, 5, 60)], null, { left: 6, top: 130 }, "not beyond the window's left edge"],
    [[line(100, 500, 1400)], null, { left: 874, top: 130 }, "nor its right one"],
    [[line(100)], outline, { left: 454, top: 130 }, "beside the open outline"],
    [[line(100, 5, 300)], outline, { left: 180, top: 130 }, "where it is, if the outline is elsewhere"],
    [[line(100)], { ...outline, left: 12 }, null, "nowhere, if the outline leaves no room"],
    [[line(-90)], null, null, "nowhere, if all is above the window"],
    [[line(900)], null, null, "nowhere, if all is below it"],
    [[line(-50), line(790)], null, null, "nowhere, if the window is full of it"],
    [[], null, null, "nowhere, if nothing is selected"],
  ])("beside %j, with %j open, is %j: %s", (lines, taken, place) =>
    expect(selectionBarPlace(lines, size, window, taken)).toEqual(place),
  );
});

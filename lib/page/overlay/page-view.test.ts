import { describe, expect, it } from "vitest";
import { areaAround, isServed, type PageView } from "./page-view.ts";

const view = { left: 0, top: -5000, width: 1000, height: 800 };

describe("areaAround", () => {
  it("reaches two windows up and down", () =>
    expect(areaAround(view, 20_000)).toEqual({ left: 0, right: 1000, top: -1600, bottom: 2400 }));

  it("never reaches beyond the document, which would grow by it", () => {
    expect(areaAround({ ...view, top: -100 }, 20_000).top).toBe(-100);
    expect(areaAround(view, 6000).bottom).toBe(1000);
    expect(areaAround({ ...view, top: 0 }, 300)).toMatchObject({ top: 0, bottom: 300 });
  });
});

describe("isServed", () => {
  it.each<[Partial<PageView>, boolean, string]>([
    [{ top: -5700 }, true, "less than a window down"],
    [{ top: -4300 }, true, "less than a window up"],
    [{ top: -5900 }, false, "more than a window down"],
    [{ left: -40 }, false, "to the side"],
    [{ width: 900 }, false, "a narrower window"],
    [{ height: 700 }, false, "a lower window"],
  ])("after a move to %j is %s: %s", (move, served) =>
    expect(isServed(view, { ...view, ...move })).toBe(served),
  );
});

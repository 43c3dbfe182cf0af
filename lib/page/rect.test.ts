import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intersect, isLevelWith, joinLines, type Rect, without } from "./rect.ts";

const rect = (left: number, top: number, right: number, bottom: number): Rect => ({
  left,
  top,
  right,
  bottom,
});
const areaOf = (rects: readonly Rect[]) =>
  rects.reduce((sum, { left, top, right, bottom }) => sum + (right - left) * (bottom - top), 0);
const anyRect = fc
  .tuple(fc.nat(90), fc.nat(90), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }))
  .map(([left, top, width, height]) => rect(left, top, left + width, top + height));

describe("intersect", () => {
  it.each<[Rect, Rect, Rect | null, string]>([
    [rect(0, 0, 10, 10), rect(5, 5, 20, 20), rect(5, 5, 10, 10), "overlap"],
    [rect(0, 0, 10, 10), rect(2, 3, 4, 5), rect(2, 3, 4, 5), "one holds the other"],
    [rect(0, 0, 10, 10), rect(10, 0, 20, 10), null, "edges that touch"],
    [rect(0, 0, 10, 10), rect(9.7, 0, 20, 10), null, "less than half a pixel"],
    [rect(0, 0, 10, 10), rect(30, 0, 40, 10), null, "apart"],
  ])("of %j and %j is %j: %s", (a, b, shared) => expect(intersect(a, b)).toEqual(shared));
});

describe("isLevelWith", () => {
  it.each<[Rect, boolean, string]>([
    [rect(50, 0, 90, 10), true, "the same line, further on"],
    [rect(50, 4, 60, 12), true, "smaller letters, set lower"],
    [rect(0, 11, 90, 21), false, "the line below"],
    [rect(0, -12, 90, -1), false, "the line above"],
    [rect(0, 6, 90, 16), false, "a line that overlaps by its leading alone"],
  ])("of a line from 0 to 10 and %j is %s: %s", (line, level) =>
    expect(isLevelWith(rect(0, 0, 40, 10), line)).toBe(level),
  );
});

describe("without", () => {
  it("leaves what no hole covers, in parts that do not overlap", () => {
    fc.assert(
      fc.property(anyRect, fc.array(anyRect, { maxLength: 12 }), (whole, holes) => {
        const parts = without(whole, holes);
        for (const [index, part] of parts.entries()) {
          expect(intersect(part, whole)).toEqual(part);
          for (const other of [...holes, ...parts.slice(index + 1)])
            expect(intersect(part, other)).toBeNull();
        }
        const covered = holes.flatMap((hole) => intersect(whole, hole) ?? []);
        const alone = covered.flatMap((hole, index) => without(hole, covered.slice(0, index)));
        expect(areaOf(parts) + areaOf(alone)).toBeCloseTo(areaOf([whole]), 6);
      }),
    );
  });

  it("leaves a rectangle whole where there is no hole, and nothing under one that covers it", () => {
    const whole = rect(1, 1, 9, 9);
    expect(without(whole, [rect(20, 20, 30, 30)])).toEqual([whole]);
    expect(without(whole, [rect(0, 0, 10, 10)])).toEqual([]);
  });
});

describe("joinLines", () => {
  it("joins what follows on one line, and neither lines nor what stands apart", () => {
    const lines = [rect(0, 0, 50, 20), rect(50, 0, 80, 20), rect(100, 0, 120, 20), rect(0, 20, 60, 40)];
    expect(joinLines(lines)).toEqual([rect(0, 0, 80, 20), rect(100, 0, 120, 20), rect(0, 20, 60, 40)]);
  });

  it("joins from right to left, and leaves out what has no width", () => {
    expect(joinLines([rect(50, 0, 80, 20), rect(0, 0, 50, 20), rect(0, 0, 0, 20)])).toEqual([
      rect(0, 0, 80, 20),
    ]);
  });

  it("gives plain values of what a browser measured, whose edges are no properties of its own", () => {
    class Measured {
      get left() {
        return 1;
      }
      get top() {
        return 2;
      }
      get right() {
        return 3;
      }
      get bottom() {
        return 4;
      }
    }
    expect({ ...joinLines([new Measured(), new Measured()])[0] }).toEqual(rect(1, 2, 3, 4));
  });
});

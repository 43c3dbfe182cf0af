import { describe, expect, it } from "vitest";
import { pageBlocks } from "../../tests/make/page-blocks.ts";
import { covers, rangeIn, sumsOf } from "./sums.ts";

const page = pageBlocks("<section><p>One</p><p>Three <i>of</i> it</p></section><p>Five</p><div></div>");
const [body] = page.ranges.keys();

describe("sums over ranges of blocks", () => {
  const letters = sumsOf(page.blocks, ({ letters }) => letters);

  it.each([
    [0, 3, 16, "The whole page."],
    [0, 1, 3, "One block."],
    [1, 3, 13, "Some of them."],
    [2, 2, 0, "An empty range."],
  ])("from %d to %d: %d. %s", (start, end, sum) => {
    expect(letters({ start, end })).toBe(sum);
  });

  it("counts with the index of the block", () => {
    expect(sumsOf(page.blocks, (_, at) => at)({ start: 0, end: 3 })).toBe(3);
  });
});

describe("the range of an element", () => {
  it.each([
    ["body", { start: 0, end: 3 }, "All of the page."],
    ["section", { start: 0, end: 2 }, "What stands in it."],
    ["div", { start: 3, end: 3 }, "An empty element stands somewhere."],
    ["i", { start: 0, end: 0 }, "An element within a sentence has none."],
  ])("%s: %j. %s", (name, range) => {
    const element = name === "body" ? body : body?.querySelector(name);
    expect(element && rangeIn(page, element)).toEqual(range);
  });

  it.each([
    [0, false, "Before it."],
    [1, true, "Its first."],
    [2, true, "Its last."],
    [3, false, "Behind it."],
  ])("covers block %d: %s. %s", (index, isCovered) => {
    expect(covers({ start: 1, end: 3 }, index)).toBe(isCovered);
  });
});

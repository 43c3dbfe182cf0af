// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { groupRanges, nearRanges } from "./near-ranges.ts";
import type { Rect } from "./rect.ts";

const AREA: Rect = { left: 0, right: 100, top: 0, bottom: 100 };

function rect(top: number, bottom: number): Rect {
  return { left: 0, right: 100, top, bottom };
}

/** Ranges over the words of each paragraph, word by word; each stands a line below the one before. */
function rangesIn(html: string, lineOf: (word: string) => number): Range[] {
  document.body.innerHTML = html;
  return [...document.querySelectorAll("p")].flatMap((paragraph) => {
    const text = paragraph.firstChild as Text;
    return [...text.data.matchAll(/\S+/g)].map(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const top = lineOf(word);
      range.getBoundingClientRect = () => ({ ...rect(top, top + 10) }) as DOMRect;
      return range;
    });
  });
}

const textsOf = (ranges: Iterable<readonly [Element, Range]>) =>
  [...ranges].map(([, range]) => String(range));

describe("nearRanges", () => {
  it("gives those of elements that reach into the area, and of elements without a box", () => {
    const groups = groupRanges(rangesIn("<p>far</p><p>near</p><p>boxless</p>", () => 0));
    const places: Readonly<Record<string, Rect>> = {
      far: rect(200, 300),
      near: rect(50, 150),
      boxless: rect(0, 0),
    };
    const placeOf = (element: Element) => places[element.textContent ?? ""] ?? AREA;
    expect(textsOf(nearRanges(groups, AREA, placeOf))).toEqual(["near", "boxless"]);
  });

  it("gives of many in one element the lines that may be near, and no other", () => {
    const words = Array.from({ length: 100 }, (_, at) => `w${at}`);
    const ranges = rangesIn(`<p>${words.join(" ")}</p>`, (word) => Number(word.slice(1)) * 20 - 400);
    const found = textsOf(nearRanges(groupRanges(ranges), AREA, () => rect(-400, 1600)));
    expect(found).toEqual(["w20", "w21", "w22", "w23", "w24", "w25"]);
  });

  it("gives nothing of nothing", () => {
    expect(textsOf(nearRanges(groupRanges([]), AREA, () => AREA))).toEqual([]);
  });
});

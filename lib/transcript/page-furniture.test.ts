import { describe, expect, it } from "vitest";
import type { Block } from "./block.ts";
import { pageFurniture } from "./page-furniture.ts";

/** Blocks of the pages, a line each. */
const pages = (...texts: readonly (readonly string[])[]): Block[] =>
  texts.flatMap((page, at) =>
    page.map((text, line) => ({
      text,
      emphasis: [],
      form: "paragraph" as const,
      break: "paragraph" as const,
      pageBreak: at > 0 && line === 0,
    })),
  );
const furniture = (blocks: readonly Block[]) => [...pageFurniture(blocks)].map((at) => blocks[at]?.text);

describe("pageFurniture", () => {
  it("takes heads and feet that come again, whatever their figures and their order", () => {
    const blocks = pages(
      ["S/PV.12 | Ferries", "Mr. Vega: We sail.", "We do.", "Gladly.", "31-11423 1/2"],
      ["Ferries | S/PV.12", "Ms. Soler: We stay.", "We do.", "Gladly so.", "2/2 31-11423"],
    );
    expect(furniture(blocks)).toEqual([
      "S/PV.12 | Ferries",
      "31-11423 1/2",
      "Ferries | S/PV.12",
      "2/2 31-11423",
    ]);
  });

  it.each(["2", "- 2 -", "2.", "Page 2 of 3", "2/3", "Seite 2 von 3"])(
    "takes “%s” at a page's edge",
    (number) => {
      expect(furniture(pages(["A word.", number], ["Another word."]))).toEqual([number]);
    },
  );

  it("leaves a label on a line of its own, though it ends one page and begins another", () => {
    const blocks = pages(
      ["Harbour Union", "MS. SOLER:", "We sail.", "When?", "MS. SOLER:", "On Monday."],
      ["Harbour Union", "ПАН ВЕГА：", "We stay.", "So.", "ПАН ВЕГА：", "On Tuesday."],
      ["Harbour Union", "MS. SOLER:", "We wait.", "Why?", "ПАН ВЕГА：", "For the ice."],
    );
    expect(furniture(blocks)).toEqual(["Harbour Union", "Harbour Union", "Harbour Union"]);
  });

  it("leaves what is said within pages as often as at their edges", () => {
    const blocks = pages(
      ["Harbour Union", "Q", "Why?", "We wait.", "Q", "When?", "(Laughter.)"],
      ["Harbour Union", "Q", "Who?", "(Laughter.)", "Q", "Where?", "(Laughter.)"],
      ["Harbour Union", "Here.", "Well.", "(Laughter.)", "Both.", "Neither.", "Ice."],
    );
    expect(furniture(blocks)).toEqual(["Harbour Union", "Harbour Union", "Harbour Union"]);
  });

  it("leaves a sentence that is said at the edges of two pages", () => {
    const blocks = pages(["Vega: So.", "We wait.", "Thank you."], ["Vega: No.", "We sail.", "Thank you."]);
    expect(furniture(blocks)).toEqual([]);
  });

  it.each(["3/4/31, 9:41 AM   Press point", "https://www.nato.int/cps/en/opinions_1.htm   1/2"])(
    "takes what a browser prints around a page, once as well: “%s”",
    (mark) => {
      expect(furniture(pages([mark, "We sail.", "A word."], ["Another word.", "Both."]))).toEqual([mark]);
    },
  );

  it.each([
    ["Page 1 of 3", "Page 2 of 3", "Page 3 of 3"],
    ["Seite 1 von 3", "Seite 2 von 3", "Seite 3 von 3"],
    ["- page 1 sur 3 -", "- page 2 sur 3 -", "- page 3 sur 3 -"],
    ["Сторінка 1 з 3", "Сторінка 2 з 3", "Сторінка 3 з 3"],
  ])("takes “%s” where no page breaks, in the midst of words", (...numbers) => {
    const words = [
      "We sail when",
      "the ice is gone.",
      "Gladly.",
      "So do",
      "the others.",
      "Both.",
      "Or none",
      "of us.",
      "We.",
    ];
    const lines = numbers.flatMap((number, page) => [number, ...words.slice(3 * page, 3 * page + 3)]);
    expect(furniture(pages(lines))).toEqual(numbers);
  });

  it("takes the heads and feet of a print that was pasted into a page without its breaks", () => {
    const blocks = pages([
      "Vega: We sail.",
      "Page 1 of 3 FERRY NEWS > Ana Vega",
      "4/3/2031 http://ferry.example/print.as...",
      "We do.",
      "Gladly.",
      "So do others.",
      "Page 2 of 3 FERRY NEWS > Ana Vega",
      "4/3/2031 http://ferry.example/print.as...",
      "Page by page it is told.",
      "It is on page 3 of 9.",
      "And so it was.",
      "Page 3 of 3 FERRY NEWS > Ana Vega",
      "4/3/2031 http://ferry.example/print.as...",
      "Thank you.",
    ]);
    expect(furniture(blocks)).toEqual([
      "Page 1 of 3 FERRY NEWS > Ana Vega",
      "4/3/2031 http://ferry.example/print.as...",
      "Page 2 of 3 FERRY NEWS > Ana Vega",
      "4/3/2031 http://ferry.example/print.as...",
      "Page 3 of 3 FERRY NEWS > Ana Vega",
      "4/3/2031 http://ferry.example/print.as...",
    ]);
  });

  it.each(["Page 2 of 9 says so.", "Page 2", "2 of 9", "The page 2 of 9", "Page two of nine"])(
    "leaves “%s” where no page breaks",
    (line) => {
      expect(furniture(pages(["We sail.", line, "We do."]))).toEqual([]);
    },
  );

  it("leaves what stands within a page, once, or in a text of one page", () => {
    expect(furniture(pages(["A", "B", "Yes.", "C", "D"], ["E", "F", "Yes.", "G", "H"]))).toEqual([]);
    expect(furniture(pages(["Harbour Union", "A word."], ["Another word.", "A last one."]))).toEqual([]);
    expect(furniture(pages(["2", "Harbour Union", "A word.", "Harbour Union", "3"]))).toEqual([]);
  });
});

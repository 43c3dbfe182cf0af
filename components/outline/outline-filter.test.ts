import { describe, expect, it } from "vitest";
import { outlineOf } from "../../lib/transcript/outline.ts";
import { makeEvent } from "../../tests/make/event.ts";
import { excerptOf, filterSections, haystackOf, isEverything } from "./outline-filter.ts";

const event = makeEvent(
  {},
  {
    "Ada Nørling": { role: "Secretary General" },
    "Mirek Vučić": { outlet: "Radio Łódź", kind: "journalist" },
  },
  [
    { heading: "Opening remarks" },
    { who: "Ada Nørling", says: "Good morning.\nThe bridge opens in spring." },
    "gap",
    { who: "Ada Nørling", says: "So does the café.", resumes: true },
    { who: "Mirek Vučić", says: "Don’t you need a second pier?", part: "asks" },
    { who: "Ada Nørling", says: "No (not now). İstanbul has one.", part: "answers" },
  ],
);
const { sections } = outlineOf(event);
const folded = haystackOf(event);
const haystack = () => folded;

function found(words: string): number[] {
  const passed = filterSections(sections, haystack, words);
  return passed.flatMap((section) =>
    section.kind === "heading" ? [section.item] : section.turns.map(({ item }) => item),
  );
}

describe("words", () => {
  it.each([
    ["", [0, 1, 4, 5], "nothing is asked for"],
    ["   ", [0, 1, 4, 5], "blanks ask for nothing"],
    ["opening", [0], "a heading"],
    ["bridge", [1], "a word of a turn"],
    ["BRIDGE", [1], "capitals do not count"],
    ["cafe", [1], "accents do not count, and what resumes a turn is the turn's"],
    ["café", [1], "nor where they are typed"],
    ["morning the", [1], "across paragraphs"],
    ["spring bridge", [1], "in any order"],
    ["bridge pier", [], "not in two turns"],
    ["norling", [1, 5], "a name, ø for o"],
    ["vucic", [4], "a name without its carons"],
    ["lodz", [4], "an outlet"],
    ["secretary", [1, 5], "a role"],
    ["vucic pier", [4], "a name and a word"],
    ["norling pier", [], "a name and a word of somebody else"],
    ["don't", [4], "a straight apostrophe for a curly one"],
    ["(not", [5], "brackets are plain characters"],
    [".*", [], "so are the signs of patterns"],
    ["zeppelin", [], "nothing at all"],
  ])("%o give %o: %s", (words, items) => {
    expect(found(words)).toEqual(items);
  });
});

it("knows when it lets everything through", () => {
  expect(isEverything(" ")).toBe(true);
  expect(isEverything("a")).toBe(false);
  expect(filterSections(sections, haystack, " ")).toBe(sections);
});

it("leaves no section without a line", () => {
  expect(filterSections(sections, haystack, "pier")).toHaveLength(1);
});

it("folds nothing before somebody searches", () => {
  const never = () => {
    throw new Error("folded");
  };
  expect(filterSections(sections, never, "")).toBe(sections);
  expect(excerptOf(never, 1, " ")).toBeNull();
  expect(() => filterSections(sections, never, "a")).toThrow("folded");
});

describe("an excerpt", () => {
  const marked = (item: number, words: string) =>
    excerptOf(haystack, item, words)
      ?.map(({ text, hit }) => (hit ? `[${text}]` : text))
      .join("") ?? null;

  it.each([
    [1, "bridge", "Good morning. The [bridge] opens in spring. So does the café."],
    [1, "cafe morning", "Good [morning]. The bridge opens in spring. So does the [café]."],
    [1, "in", "Good morn[in]g. The bridge opens [in] spr[in]g. So does the café."],
    [1, "o", null],
    [1, "o bridge", "Good morning. The [bridge] opens in spring. So does the café."],
    [5, "istanbul", "No (not now). [İstanbul] has one."],
    [1, "norling", null],
    [1, "", null],
    [99, "bridge", null],
  ])("of item %i for %o is %o", (item, words, text) => {
    expect(marked(item, words)).toBe(text);
  });

  it("begins near a hit that stands far into the turn", () => {
    const long = makeEvent({}, {}, [
      { who: "Ada", says: `${"Many words come first. ".repeat(40)}Then the zebra.` },
    ]);
    const pieces = excerptOf(() => haystackOf(long), 0, "zebra") ?? [];
    const text = pieces.map((piece) => piece.text).join("");
    expect(text.startsWith("…")).toBe(true);
    expect(text.indexOf("zebra")).toBeLessThan(80);
    expect(pieces.filter(({ hit }) => hit)).toEqual([{ text: "zebra", hit: true }]);
  });
});

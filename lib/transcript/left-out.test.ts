import { describe, expect, it } from "vitest";
import { blockOf } from "../../tests/make/blocks.ts";
import type { Leftover } from "./item.ts";
import { countLeftOut, leftOutOf } from "./left-out.ts";

type Line = readonly [reason: Leftover["reason"] | null, text: string];

const SIDE: readonly Line[] = [
  ["header", "Joint press point"],
  [null, "Ada Norling: Good morning."],
  ["box", "Media contact\n  press@harbour.example "],
  ["box", "By telephone, at any hour"],
  ["advertisement", "Advertisement"],
  [null, "Mirek Halas: Thank you, dear Ada."],
  ["box", "Subscribe to our letters"],
  ["rule", "* * *"],
];

function leftOut(lines: readonly Line[]) {
  const blocks = lines.map(([, text]) => blockOf(text));
  const leftovers = lines.flatMap(([reason, text], block): Leftover[] =>
    reason ? [{ reason, passage: { block, start: 0, end: text.length } }] : [],
  );
  return leftOutOf({ leftovers }, blocks);
}

describe("what is left out of a page", () => {
  it("is one entry for neighbours of one kind, in the page's order, without the header and what are no words", () => {
    expect(leftOut(SIDE)).toEqual([
      {
        kind: "box",
        leftover: 1,
        things: 1,
        words: 9,
        text: "Media contact press@harbour.example\nBy telephone, at any hour",
      },
      { kind: "advertisement", leftover: 3, things: 1, words: 1, text: "Advertisement" },
      { kind: "box", leftover: 4, things: 1, words: 4, text: "Subscribe to our letters" },
    ]);
  });

  it.each<[string, readonly Line[], readonly [things: number, text: string][]]>([
    ["nothing where all words are the event's", [[null, "Ada Norling: Good morning."]], []],
    ["nothing for signs alone", [["control", "»"]], []],
    [
      "buttons, each by itself",
      ["Print", "Share", "Save"].map((text) => ["control", text]),
      [[3, "Print\nShare\nSave"]],
    ],
    [
      "one list of links, however long",
      ["News", "Events"].map((text) => ["links", text]),
      [[1, "News\nEvents"]],
    ],
    [
      "no footnote for its mark in the words",
      [
        ["footnote", "[3]"],
        [null, "More words."],
      ],
      [],
    ],
    [
      "a footnote with the mark beside it",
      [
        ["footnote", "3"],
        ["footnote", "See the treaty."],
        ["footnote", "See the map."],
      ],
      [[2, "3\nSee the treaty.\nSee the map."]],
    ],
    [
      "two entries where words stand between",
      [
        ["box", "Share this"],
        [null, "Ada Norling: Good morning."],
        ["box", "Share this"],
      ],
      [
        [1, "Share this"],
        [1, "Share this"],
      ],
    ],
  ])("is %s", (_, lines, expected) => {
    expect(leftOut(lines).map(({ things, text }) => [things, text])).toEqual(expected);
  });

  it("is counted by kind", () => {
    const { words, kinds } = countLeftOut(leftOut(SIDE));
    expect(words).toBe(14);
    expect([...kinds]).toEqual([
      ["box", 2],
      ["advertisement", 1],
    ]);
    expect(countLeftOut([])).toEqual({ words: 0, kinds: new Map() });
  });

  it("is nothing that does not stand in the words", () => {
    const passage = { block: 7, start: 0, end: 3 };
    expect(leftOutOf({ leftovers: [{ reason: "box", passage }] }, [])).toEqual([]);
  });
});

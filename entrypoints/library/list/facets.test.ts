import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SavedTranscript } from "../../../lib/store/saved.ts";
import { UNMARKED } from "../../../lib/store/shelfmark.ts";
import { NONE_CHOSEN } from "./arrange.ts";
import { FACETS, type Facet, facetsOf, passesAll } from "./facets.ts";

const LINES: readonly SavedTranscript[] = [
  line("a", { publisher: "NATO", date: "2031-04-05", speakers: ["Ada Norling", "Mirek Halas"] }),
  line("b", { publisher: "NATO", date: "2030-01-01", speakers: ["Ada Norling"], outlets: ["Radio Ford"] }),
  line("c", { publisher: null, date: null, speakers: [], mark: { name: null, tags: ["to read"] } }),
  { kind: "damaged", id: "d", title: null, mark: { name: null, tags: ["to read", "odd"] } },
];

describe("facets", () => {
  it.each<[Facet, readonly (readonly [string, number])[]]>([
    [
      "tag",
      [
        ["to read", 2],
        ["odd", 1],
      ],
    ],
    ["publisher", [["NATO", 2]]],
    [
      "year",
      [
        ["2031", 1],
        ["2030", 1],
      ],
    ],
    [
      "speaker",
      [
        ["Ada Norling", 2],
        ["Mirek Halas", 1],
      ],
    ],
    ["outlet", [["Radio Ford", 1]]],
    ["language", [["en", 3]]],
  ])("count each %s, commonest first, years latest first", (facet, values) => {
    const found = facetsOf(LINES, NONE_CHOSEN)[facet];
    expect(found.map(({ value, count }) => [value, count])).toEqual(values);
  });

  it("count of their own values all that the others let through, so that a second one can be chosen", () => {
    const found = facetsOf(LINES, { ...NONE_CHOSEN, year: ["2030"] });
    expect(found.year.map(({ value }) => value)).toEqual(["2031", "2030"]);
    expect(found.speaker).toEqual([{ value: "Ada Norling", count: 1 }]);
  });

  it("gives no value for one who is known by an office alone: many hold it", () => {
    const lines = [
      line("e", {
        publisher: null,
        date: null,
        speakers: ["prime minister", "Ada Norling"],
        people: ["Ada Norling"],
      }),
    ];
    expect(facetsOf(lines, NONE_CHOSEN).speaker).toEqual([{ value: "Ada Norling", count: 1 }]);
  });

  it("keep in sight what is chosen, also where nothing has it any more", () => {
    const found = facetsOf(LINES, { ...NONE_CHOSEN, year: ["2030"], speaker: ["Mirek Halas"] });
    expect(found.speaker).toContainEqual({ value: "Mirek Halas", count: 0 });
  });

  it("promise what choosing then gives", () => {
    const values = FACETS.flatMap((facet) =>
      facetsOf(LINES, NONE_CHOSEN)[facet].map(({ value }) => [facet, value] as const),
    );
    fc.assert(
      fc.property(fc.subarray(values), fc.constantFrom(...values), (chosen, [facet, value]) => {
        const others = Object.fromEntries(
          FACETS.map((each) => [each, chosen.flatMap(([one, what]) => (one === each ? what : []))]),
        ) as unknown as typeof NONE_CHOSEN;
        const only = { ...others, [facet]: [value] };
        const promised = facetsOf(LINES, others)[facet].find((one) => one.value === value)?.count ?? 0;
        expect(LINES.filter((each) => passesAll(each, only))).toHaveLength(promised);
      }),
    );
  });
});

function line(id: string, wish: Partial<SavedTranscript>): SavedTranscript {
  const row = {
    url: null,
    title: id,
    subtitle: null,
    language: "en",
    words: 1,
    revisions: 1,
    removedAt: null,
  };
  const savedAt = "2032-02-02T00:00:00.000Z";
  return { kind: "sound", id, mark: UNMARKED, savedAt, ...row, ...wish } as SavedTranscript;
}

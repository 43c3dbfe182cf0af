import { expect, it } from "vitest";
import { LIBRARY } from "../../tests/make/searchables.ts";
import { findIn } from "./found.ts";
import { parseQuery } from "./parse-query.ts";
import { countedOf, NO_HITS, tallyOf } from "./tally.ts";

function tally(typed: string) {
  const { query } = parseQuery(typed);
  const found = LIBRARY.flatMap((each) => (query && findIn(query, each)) ?? []);
  return tallyOf(found.map(countedOf));
}

it("counts hits by year, with the empty years between, and by speaker", () => {
  expect(tally("ferry OR 桥")).toEqual({
    transcripts: 3,
    hits: 7,
    years: [
      { year: 2029, hits: 2 },
      { year: 2030, hits: 0 },
      { year: 2031, hits: 3 },
    ],
    undated: 2,
    speakers: [
      { speaker: "Ada Norling", hits: 3 },
      { speaker: "Mirek Halas", hits: 2 },
      { speaker: "Teodor Quill", hits: 1 },
    ],
    unnamed: 1,
  });
});

it("counts what begins with no year as undated", () => {
  const dates = ["1e9", "9999999-99-99", "soon", "2031-04-05"];
  const counted = tallyOf(dates.map((date) => ({ date, speakers: ["Ada Norling"] })));
  expect(counted).toMatchObject({ years: [{ year: 2031, hits: 1 }], undated: 3 });
});

it("counts nothing where nothing is found", () => {
  expect(tally("zebra")).toEqual(NO_HITS);
});

import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { conference } from "../../tests/make/events.ts";
import { speakingTimeOf } from "../transcript/speaking-time.ts";
import { toQuestionedCsv, toTimelineCsv, toWordsCsv } from "./speaking-time-csv.ts";

const floor = speakingTimeOf(conference);
const rowsOf = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });

it("lists the groups, most words first", () => {
  const rows = rowsOf(toWordsCsv(floor));
  expect(rows[0]).toMatchObject({ speaker: "Ada Norling", role: "NATO Secretary General", turns: "4" });
  expect(rows.at(-1)).toMatchObject({ speaker: "Unnamed journalist", role: "" });
});

it("lists the turns by their place", () => {
  const rows = rowsOf(toTimelineCsv(floor));
  expect(rows).toHaveLength(19);
  expect(rows[0]).toMatchObject({ turn: "1", speaker: "Ioana Brandt", start: "0" });
});

it("lists who questioned whom", () => {
  expect(rowsOf(toQuestionedCsv(floor))[0]).toEqual({
    asked_by: "Sanne Okafor",
    answered_by: "Mirek Halas",
    exchanges: "2",
  });
});

import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCell } from "../lib/export/csv.ts";
import { turnEntries } from "../lib/export/entries.ts";
import { readVisible } from "../lib/export/visible.ts";
import type { Transcript } from "../lib/transcript/transcript.ts";
import { CASES, RUNS, SLOW, written } from "./export-cases.ts";
import { conference } from "./make/events.ts";
import { hostileTranscripts } from "./properties/hostile-transcripts.ts";

describe("csv", () => {
  it.each(CASES)("%s: every turn and exchange is a row that an independent parser reads", (_, transcript) => {
    expectRows(transcript);
  });

  it("whatever the words are", SLOW, () => {
    fc.assert(fc.property(hostileTranscripts(), expectRows), RUNS);
  });

  it.each([
    ["a quotation mark that is never closed", (text: string) => text.replace('"', "")],
    ["a cell too many", (text: string) => text.replace("\r\n", ",more\r\n")],
  ])("the parser refuses %s", (_, damage) => {
    const text = written("turns-csv", conference);
    expect(damage(text)).not.toBe(text);
    expect(() => rowsOf(damage(text))).toThrow();
  });

  it("no cell is one that a spreadsheet calculates, whatever the words are", SLOW, () => {
    fc.assert(
      fc.property(hostileTranscripts(), (transcript) => {
        for (const id of ["turns-csv", "exchanges-csv"] as const) {
          const rows: string[][] = parse(written(id, transcript), { bom: true });
          expect(rows.flat().filter((cell) => /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u.test(cell))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  function expectRows(transcript: Transcript) {
    const rows = rowsOf(written("turns-csv", transcript));
    const turns = turnEntries(transcript, null);
    expect(rows.map(({ text }) => text)).toEqual(turns.map(({ item }) => item.text));
    expect(rows.map(({ speaker }) => speaker)).toEqual(turns.map(({ speaker }) => speaker.name ?? ""));
    expect(rowsOf(written("exchanges-csv", transcript)).length).toBe(transcript.exchanges.length);
  }

  function rowsOf(text: string): Record<string, string>[] {
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    return rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, readVisible(readCell(cell))])),
    );
  }
});

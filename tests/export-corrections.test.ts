import { describe, expect, it } from "vitest";
import { citationOf } from "../lib/citation/citation.ts";
import type { FormatId } from "../lib/export/formats.ts";
import { toJson } from "../lib/export/json.ts";
import { toJsonLines } from "../lib/export/json-lines.ts";
import { readJson } from "../lib/import/json.ts";
import { readJsonLines } from "../lib/import/json-lines.ts";
import { written } from "./export-cases.ts";
import { corrected } from "./make/corrected.ts";
import { conference } from "./make/events.ts";

const ROWS: readonly (readonly [FormatId, readonly string[]])[] = [
  ["text", ["\n7 corrections by the reader.\n", "TOMAS WEIR [speaker as corrected by the reader]:"]],
  [
    "markdown",
    [" · 7 corrections by the reader.\n", "**TOMAS WEIR** *(speaker as corrected by the reader)*"],
  ],
  ["html", ["<p>7 corrections by the reader.</p>", "TOMAS WEIR</bdi></b><bdi></bdi> [speaker as corrected"]],
  [
    "tei",
    [
      '<respStmt xml:id="reader">',
      "<p>7 corrections by the reader.</p>",
      'who="#speaker-3" cert="high" resp="#reader">',
      ">speaker as corrected by the reader</note>",
      '<desc resp="#reader">A question on',
    ],
  ],
  [
    "akoma-ntoso",
    ["<p>7 corrections by the reader.</p>", 'class="corrected" title="speaker as corrected by the reader"'],
  ],
  ["json-lines", ['"corrected":["speaker"]', '"speaker_corrected":["role","outlet"]', '"turn_id":"t']],
  ["turns-csv", [",corrected,speaker_corrected\r\n", ",beginning; speaker,", ",turn,turn_id,speaker_id,"]],
  ["exchanges-csv", [",corrected\r\n", ",speaker; beginning\r\n"]],
  ["json", ['"corrections":[', '"uncorrected":{', '"outcome":"holds"']],
];

describe("what the reader corrected", () => {
  it.each(ROWS)("is said in %s, and of nothing that was not corrected", (id, said) => {
    const text = written(id, corrected);
    const isTable = /csv|json-lines/u.test(id);
    for (const words of said) {
      expect(text.toLowerCase()).toContain(words.toLowerCase());
      if (!isTable) expect(written(id, conference).toLowerCase()).not.toContain(words.toLowerCase());
    }
  });

  it.each(["text", "markdown", "html", "tei", "akoma-ntoso"] as const)(
    "names what a gap lost in %s",
    (id) => {
      expect(written(id, corrected)).toMatch(/A question on .+ ferries, with its answer/u);
    },
  );

  it.each(["markdown", "json", "text", "tei"] as const)(
    "is marked, but not told, in one speaker's %s",
    (id) => {
      const [, ada] = corrected.speakers;
      const text = written(id, corrected, ada?.id ?? null);
      expect(text).toContain(
        id === "json" ? '"corrected":["beginning"]' : "beginning as corrected by the reader",
      );
      expect(text).not.toMatch(
        /corrections by the reader|"corrections"|"uncorrected"|Tomas Weir as|outcome/u,
      );
    },
  );

  it("does not change what is cited of an event but its speakers", () => {
    expect({ ...citationOf(corrected), authors: [] }).toEqual({ ...citationOf(conference), authors: [] });
  });
});

it("JSON of version 1, without ids of turns and marks, is read as it was", () => {
  const { verdict, source, speakers, items, exchanges, leftovers, grammar } = conference;
  const file = JSON.stringify({ verdict, source, speakers, items, exchanges, leftovers, grammar });
  expect(file).toContain('"id":"s1"');
  expect(file).not.toContain('"id":"t');
  expect(readJson(file)).toEqual({ kind: "transcripts", transcripts: [conference] });
  expect(`${file}\n`).toBe(toJson([conference], null));
});

it("JSON Lines of version 1, without ids of turns and marks, are read as they were", () => {
  const rows = toJsonLines([conference], null).trimEnd().split("\n");
  const former = rows.map((row) => {
    const { turn_id: _, corrected: __, speaker_corrected: ___, ...rest } = JSON.parse(row);
    return JSON.stringify(rest);
  });
  expect(readJsonLines(former.join("\n"))).toEqual(readJsonLines(rows.join("\n")));
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { turnEntries } from "../lib/export/entries.ts";
import { allWritten, CASES, RUNS, SLOW, written } from "./export-cases.ts";
import { corrected } from "./make/corrected.ts";
import { hostileTranscripts } from "./properties/hostile-transcripts.ts";

describe("json", () => {
  const ajv = new Ajv2020({ allErrors: true });
  formats.default(ajv);
  const schema = join(import.meta.dirname, "..", "public", "schema", "transcript.schema.json");
  const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));

  it.each(CASES)("%s is the transcript itself, in the documented form", (_, transcript) => {
    expect(written("json", transcript)).toBe(`${JSON.stringify(transcript)}\n`);
    for (const text of allWritten("json", transcript))
      expect(validate(JSON.parse(text)), text.slice(0, 400)).toBe(true);
  });

  it.each<[string, (broken: Broken) => void]>([
    ["a turn without words", ({ items }) => delete items[0]?.text],
    ["a speaker of no kind", ({ speakers }) => Object.assign(speakers[0] ?? {}, { kind: "robot" })],
    ["a field of another's", (broken) => Object.assign(broken, { html: "<b>" })],
    ["a date that is none", ({ source }) => Object.assign(source, { date: "yesterday" })],
    [
      "a passage before the beginning",
      ({ items }) => Object.assign(items[0] ?? {}, { passages: [{ block: 0, start: -1, end: 0 }] }),
    ],
    [
      "an outcome that is none",
      ({ corrections }) => Object.assign(corrections[0] ?? {}, { outcome: "kept" }),
    ],
    ["a change that is none", ({ corrections }) => Object.assign(corrections[0] ?? {}, { change: {} })],
    ["half of what was read", ({ uncorrected }) => Object.assign(uncorrected, { items: null })],
    ["a mark of nothing", ({ items }) => Object.assign(items[0] ?? {}, { corrected: ["all"] })],
    ["no speakers", (broken) => Object.assign(broken, { speakers: null })],
  ])("its schema refuses %s", (_, damage) => {
    const broken: Broken = JSON.parse(written("json", corrected));
    expect(validate(broken)).toBe(true);
    damage(broken);
    expect(validate(broken)).toBe(false);
  });
});

interface Broken {
  readonly source: object;
  readonly speakers: object[];
  readonly items: { text?: string }[];
  readonly corrections: object[];
  readonly uncorrected: object;
}

describe("json-lines", () => {
  it(
    "has one object a line, each with the same fields in the same order, whatever the words are",
    SLOW,
    () => {
      fc.assert(
        fc.property(hostileTranscripts(), (transcript) => {
          const lines = written("json-lines", transcript).split("\n").slice(0, -1);
          const rows = lines.map((line): Record<string, unknown> => JSON.parse(line));
          expect(rows.map(({ text }) => text)).toEqual(
            turnEntries(transcript, null).map(({ item }) => item.text),
          );
          expect(new Set(rows.map((row) => Object.keys(row).join(" "))).size).toBeLessThanOrEqual(1);
        }),
        RUNS,
      );
    },
  );
});

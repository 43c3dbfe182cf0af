import { describe, expect, it } from "vitest";
import { makeReading } from "../../tests/make/reading.ts";
import { readRevision, readRow } from "./records.ts";
import { rowOf } from "./transcript-row.ts";

const savedAt = "2031-04-06T08:00:00.000Z";
const reading = makeReading();
const record = { number: 1, document: "d", language: "en", hash: "h", savedAt, ...reading };
const row = rowOf("d", { ...reading, savedAt }, 1);

it("reads a sound revision unchanged, with fields that a later version wrote", () => {
  const later = { ...record, transcript: { ...reading.transcript, weather: "fine" } };
  expect(readRevision(later)).toEqual(later);
});

it("keeps what a later version wrote, however deep", () => {
  const items = reading.transcript.items.map((item) => ({ ...item, tone: "calm" }));
  const blocks = reading.blocks.map((block) => ({ ...block, column: 2 }));
  const later = { ...record, blocks, transcript: { ...reading.transcript, items } };
  expect(readRevision(later)).toEqual(later);
});

it("reads a reason that a later grammar names", () => {
  const items = reading.transcript.items.map((item) => ({ ...item, reasons: ["whispered"] }));
  expect(readRevision({ ...record, transcript: { ...reading.transcript, items } })).not.toBeNull();
});

describe("a revision is damaged", () => {
  const { transcript } = reading;
  it.each<[string, unknown]>([
    ["nothing at all", undefined],
    ["a string", "words"],
    ["without blocks", { ...record, blocks: undefined }],
    ["a block without text", { ...record, blocks: [{ ...reading.blocks[0], text: 7 }] }],
    ["an unknown item", { ...record, transcript: { ...transcript, items: [{ type: "dance" }] } }],
    ["a turn of nobody", { ...record, transcript: { ...transcript, speakers: [] } }],
    ["a passage beyond its block", { ...record, blocks: reading.blocks.map((b) => ({ ...b, text: "Ada" })) }],
    ["a passage without block", { ...record, blocks: [] }],
    [
      "an exchange without turn",
      { ...record, transcript: { ...transcript, exchanges: [{ question: [9], answers: [] }] } },
    ],
    ["half a source", { ...record, transcript: { ...transcript, source: { title: "Joint press point" } } }],
  ])("%s", (_, damaged) => {
    expect(readRevision(damaged)).toBeNull();
  });
});

it("reads a sound row unchanged, with fields that a later version wrote", () => {
  const later = { ...row, part: { of: "rows", here: 12, all: null }, stars: 5 };
  expect(readRow(later)).toEqual(later);
});

describe("a row is damaged", () => {
  it.each<[string, unknown]>([
    ["nothing at all", null],
    ["without title", { ...row, title: undefined }],
    ["speakers that are no list", { ...row, speakers: "Ada Norling" }],
    ["a negative count", { ...row, words: -1 }],
    ["half a word", { ...row, words: 0.5 }],
    ["a part of nothing known", { ...row, part: { of: "reels", here: 1, all: 2 } }],
  ])("%s", (_, damaged) => {
    expect(readRow(damaged)).toBeNull();
  });
});

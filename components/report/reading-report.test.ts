import { describe, expect, it } from "vitest";
import type { Item } from "../../lib/transcript/item.ts";
import type { Speaker } from "../../lib/transcript/speaker.ts";
import { makeCorrections } from "../../tests/make/corrected.ts";
import { explained } from "../../tests/make/events.ts";
import { makeReading } from "../../tests/make/reading.ts";
import { type ReportFacts, readingReport } from "./reading-report.ts";

const reading = makeReading();
const QUILL = { name: "Teodor Quill", role: null, outlet: null, kind: "journalist" } as const;
const FACTS: ReportFacts = {
  hint: "Say here what is wrong",
  made: "2031-04-06T08:00:00.000Z",
  extension: "1.2.3",
  address: "https://www.nato.int/en/press-point",
  verdict: reading.transcript.verdict,
  reading,
};

describe("a report of a wrong reading", () => {
  it("tells of page, extension, grammar and verdict", () => {
    expect(JSON.parse(readingReport(FACTS))).toMatchObject({
      "what is wrong": "Say here what is wrong",
      made: "2031-04-06T08:00:00.000Z",
      address: "https://www.nato.int/en/press-point",
      extension: "1.2.3",
      grammar: 1,
      verdict: { kind: "transcript", score: 0.9, reasons: ["labels"] },
    });
  });

  it("holds the blocks and the source whole, so that the page can be read again", () => {
    const { blocks, source } = JSON.parse(readingReport(FACTS));
    expect(blocks).toEqual(reading.blocks);
    expect(source).toEqual(reading.transcript.source);
  });

  it("holds what speaks for each speaker and for what each turn does", () => {
    const { speakers, items } = explained;
    const { transcript, blocks } = reading;
    const report = JSON.parse(
      readingReport({ ...FACTS, reading: { transcript: { ...transcript, speakers, items }, blocks } }),
    );
    expect(report.speakers).toEqual(speakers);
    expect(report.items[3]).toMatchObject({
      reasons: ["anonymous-label", "called-by-moderator", "capitals", "colon"],
      act: { does: "asks", reasons: ["asks", "kind", "brief"] },
    });
  });

  it.each<[string, Item, object]>([
    [
      "a turn",
      turn({ text: "x".repeat(81), reasons: ["bold", "colon"], likely: "s2" as never }),
      {
        item: 0,
        type: "turn",
        speaker: reading.transcript.speakers[0]?.id,
        label: "Ada Norling:",
        confidence: 0.9,
        reasons: ["bold", "colon"],
        likely: "s2",
        text: `${"x".repeat(80)}…`,
      },
    ],
    ["a short turn", turn({ text: "x".repeat(80) }), { text: "x".repeat(80) }],
    [
      "a letter of two halves at the cut",
      turn({ text: `${"x".repeat(79)}🕊🕊` }),
      { text: `${"x".repeat(79)}🕊…` },
    ],
    [
      "a note",
      { type: "note", kind: "scene", text: "(Laughter.)", passages: [] },
      { item: 0, type: "note", kind: "scene", text: "(Laughter.)" },
    ],
    [
      "a heading",
      { type: "heading", text: "Questions", passages: [] },
      { item: 0, type: "heading", text: "Questions" },
    ],
    [
      "a gap of which the reader says what was lost",
      { type: "gap", reason: "omission", passages: [], lost: "A question." },
      { item: 0, type: "gap", reason: "omission", lost: "A question." },
    ],
    [
      "a gap",
      { type: "gap", reason: "page-break", passages: [] },
      { item: 0, type: "gap", reason: "page-break" },
    ],
  ])("has %s in short, without its places", (_, item, short) => {
    const { items } = JSON.parse(readingReport(withItems([item])));
    expect(items).toEqual([expect.objectContaining(short)]);
    expect(Object.keys(items[0]).filter((key) => /passages|unheard/i.test(key))).toEqual([]);
  });

  it("stands on lines that a person can read: one a speaker, an item, a block", () => {
    const lines = readingReport(FACTS).split("\n");
    for (const start of ['    {"id":', '    {"item":', '    {"text":'])
      expect(lines.filter((line) => line.startsWith(start)).length).toBeGreaterThanOrEqual(2);
    expect(lines.some((line) => line.startsWith('    {"text":"Ada Norling: Good morning.'))).toBe(true);
  });

  it("holds what the reader corrected, a correction a line, and what was read before", () => {
    const { transcript } = makeCorrections(reading, [
      ({ items }) => {
        const ids = items.flatMap((item) => (item.type === "turn" && item.id ? item.id : []));
        return { kind: "speaker", turns: ids.slice(1, 2), speaker: QUILL };
      },
    ]);
    const text = readingReport({ ...FACTS, reading: { ...reading, transcript } });
    const report = JSON.parse(text);
    expect(report.corrections).toEqual([
      {
        change: transcript.corrections?.[0]?.change,
        made: "2031-04-06T08:00:00.000Z",
        outcome: "holds",
        item: 1,
        was: "Mirek Halas",
      },
    ]);
    expect(text.split("\n").filter((line) => line.startsWith('    {"change":')).length).toBe(1);
    expect(report.items[1]).toMatchObject({ item: 1, corrected: ["speaker"] });
    expect(report["uncorrected items"][1]).toMatchObject({ item: 1, text: "When will it open?" });
    expect(report["uncorrected items"][1]).not.toHaveProperty("passages");
    expect(report["uncorrected speakers"].map(({ name }: Speaker) => name)).toContain("Mirek Halas");
    expect(report["what is wrong"]).toBe(FACTS.hint);
  });

  it("says nothing of corrections where there are none", () => {
    expect(readingReport(FACTS)).not.toContain("correct");
  });

  it("tells what it can of a page that was not read", () => {
    const report = JSON.parse(readingReport({ ...FACTS, address: null, reading: null }));
    expect(report).toMatchObject({ address: null, grammar: null, verdict: FACTS.verdict });
    expect(report).not.toHaveProperty("blocks");
  });
});

function turn(change: object): Item {
  return { ...(reading.transcript.items[0] as Item), ...change } as Item;
}

function withItems(items: readonly Item[]): ReportFacts {
  return { ...FACTS, reading: { ...reading, transcript: { ...reading.transcript, items } } };
}

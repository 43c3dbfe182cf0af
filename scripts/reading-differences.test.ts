import { describe, expect, it } from "vitest";
import { readText } from "../lib/import/text.ts";
import { readBlocks } from "../lib/read.ts";
import type { Transcript } from "../lib/transcript/transcript.ts";
import { readingDifferences } from "./reading-differences.ts";

const { source, blocks } = readText(
  [
    "Press point",
    "ADA NORLING: Good morning. We met to talk about the bridge.",
    "QUESTION: When will it open?",
    "ADA NORLING: In spring, as planned.",
    "QUESTION: And what will it cost?",
    "ADA NORLING: In spring, as planned.",
  ].join("\n\n"),
);
const READING = readBlocks(source, blocks);

const named = (name: string): Transcript => ({
  ...READING,
  speakers: READING.speakers.map((speaker) =>
    speaker.name === "Ada Norling" ? { ...speaker, name } : speaker,
  ),
});

describe("readingDifferences", () => {
  it("finds none in the same reading", () => {
    expect(readingDifferences(READING, structuredClone(READING))).toEqual([]);
  });

  it("finds the turns that begin in one reading only, also where the same words are said again", () => {
    const [last] = READING.items.flatMap((item, at) => (item.type === "turn" ? [at] : [])).slice(-1);
    const shorter = {
      ...READING,
      items: READING.items.filter((_, at) => at !== last),
      exchanges: READING.exchanges.slice(0, -1),
    };
    const difference = { what: "ADA NORLING:", at: "In spring, as planned." };
    expect(readingDifferences(READING, shorter)).toEqual([{ kind: "label gone", ...difference }]);
    expect(readingDifferences(shorter, READING)).toEqual([{ kind: "label new", ...difference }]);
  });

  it("finds who speaks otherwise", () => {
    const found = readingDifferences(READING, named("Mirek Halas"));
    expect(found.map(({ kind }) => kind)).toEqual(["speaker", "speaker", "speaker"]);
    expect(found[0]?.what).toMatch(/^Ada Norling .* → Mirek Halas /u);
  });

  it("finds another verdict and other exchanges", () => {
    const other: Transcript = {
      ...READING,
      verdict: { kind: "other", score: 0, reasons: [] },
      exchanges: [],
    };
    expect(readingDifferences(READING, other)).toEqual([
      { kind: "verdict", what: "transcript → other" },
      { kind: "exchanges", what: "2 → 0 exchanges" },
    ]);
  });
});

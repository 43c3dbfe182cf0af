import { describe, expect, it } from "vitest";
import { findWords } from "../../lib/find/find-words.ts";
import { makeReading } from "../../tests/make/reading.ts";
import { groupHits } from "./group-hits.ts";

const { transcript, blocks } = makeReading({
  lines: [
    ["Ada", "The bridge opens."],
    ["Mirek", "Which bridge?"],
    ["Ada", "The bridge at the old bridge."],
  ],
});
const groups = (words: string) =>
  groupHits(findWords(transcript, blocks, words), transcript).map(({ speaker, hits }) => [
    speaker?.name ?? null,
    hits.map(({ place }) => place),
  ]);

describe("groupHits", () => {
  it.each([
    [
      "bridge",
      [
        ["Ada", [0, 2, 3]],
        ["Mirek", [1]],
      ],
      "in order of each speaker's first hit, with places among all",
    ],
    ["which", [["Mirek", [0]]], "who has none is not there"],
    ["ferry", [], "nothing found"],
  ])("%s: %j, %s", (words, expected) => {
    expect(groups(words)).toEqual(expected);
  });

  it("keeps words that nobody speaks by themselves", () => {
    const heading = {
      type: "heading" as const,
      text: "The bridge",
      passages: [{ block: 0, start: 5, end: 15 }],
    };
    const items = [heading, ...transcript.items.slice(1)];
    const found = groupHits(findWords({ ...transcript, items }, blocks, "bridge"), { ...transcript, items });
    expect(found.map(({ speaker }) => speaker?.name ?? null)).toEqual([null, "Mirek", "Ada"]);
  });
});

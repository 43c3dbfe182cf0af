import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gaps } from "../../tests/make/events.ts";
import { hostileTranscripts } from "../../tests/properties/hostile-transcripts.ts";
import { readGolden, slugs } from "../../tests/readable.ts";
import { uncovered } from "../../tests/uncovered.ts";
import { readBlocks } from "../read.ts";
import { fitsWords } from "../schema/fits-words.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { laidOut } from "./laid-out.ts";

function expectSound(transcript: Transcript) {
  const set = laidOut(transcript);
  expect(fitsWords(set)).toBe(true);
  expect(uncovered(set.blocks, set.transcript)).toEqual([]);
  const texts = ({ items }: Transcript) => items.map((item) => ("text" in item ? item.text : item.reason));
  expect(texts(set.transcript)).toEqual(texts(transcript));
}

it.each(slugs())("%s: every word has its place", (slug) => expectSound(readGolden(slug).transcript));

it("every word has its place, whatever it is", () => {
  fc.assert(fc.property(hostileTranscripts(), expectSound));
});

it("shows where a page ended", () => {
  const { blocks } = laidOut(gaps);
  expect(blocks.map(({ pageBreak }, at) => (pageBreak ? at : -1)).filter((at) => at >= 0)).toEqual([2, 5]);
});

describe("is read as it was", () => {
  it.each(["press-point", "nato-briefing-2003"])("%s", (slug) => {
    const { transcript, blocks } = laidOut(readGolden(slug).transcript);
    const again = readBlocks(transcript.source, blocks, transcript.verdict);
    const spoken = ({ items }: Transcript) =>
      items.flatMap((item) => (item.type === "turn" ? [[item.speaker, item.label, item.text]] : []));
    expect(spoken(again)).toEqual(spoken(transcript));
  });
});

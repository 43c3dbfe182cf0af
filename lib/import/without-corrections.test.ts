import { describe, expect, it } from "vitest";
import { corrected } from "../../tests/make/corrected.ts";
import { conference } from "../../tests/make/events.ts";
import { toMarkdown } from "../export/markdown.ts";
import { readMarkdown } from "./markdown.ts";
import { withoutCorrections } from "./without-corrections.ts";

describe("a transcript that came in", () => {
  it("is what was read, and the corrections beside it", () => {
    const { transcript, corrections } = withoutCorrections(corrected);
    expect(transcript.speakers).toEqual(corrected.uncorrected?.speakers);
    expect(transcript).not.toHaveProperty("corrections");
    expect(transcript).not.toHaveProperty("uncorrected");
    expect(corrections.map(({ id }) => id)).toEqual(corrected.corrections?.map(({ id }) => id));
    expect(corrections[0]).not.toHaveProperty("outcome");
  });

  it("is taken as it is where nothing was corrected", () => {
    const { transcript, corrections } = withoutCorrections(conference);
    expect(corrections).toEqual([]);
    expect(transcript.items.length).toBe(conference.items.length);
  });

  it("keeps corrections that changed nothing", () => {
    const { uncorrected: _, corrections = [], ...read } = corrected;
    const lost = corrections.map((one) => ({ ...one, outcome: "lost" as const }));
    expect(withoutCorrections({ ...read, corrections: lost }).corrections.length).toBe(corrections.length);
  });

  it("is taken with words that were changed in its file, without corrections of other words", () => {
    const file = toMarkdown(corrected, null).replace("Whenever they wish.", "Whenever *they* wish.");
    const imported = readMarkdown(file);
    const [came] = imported.kind === "transcripts" ? imported.transcripts : [];
    const { transcript, corrections } = withoutCorrections(came ?? corrected);
    expect(corrections).toEqual([]);
    expect(JSON.stringify(transcript.items)).toContain("Whenever *they* wish.");
    expect(transcript.speakers).toEqual(corrected.speakers);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exportFiles } from "../lib/export/export-files.ts";
import { FORMATS, type FormatId } from "../lib/export/formats.ts";
import { visible } from "../lib/export/visible.ts";
import { RUNS, SLOW, written } from "./export-cases.ts";
import { conference, gaps } from "./make/events.ts";
import { hostileTranscripts } from "./properties/hostile-transcripts.ts";

/** The others hold citations, or exchanges, of which this turn is none. */
const HOLDS_WORDS: ReadonlySet<FormatId> = new Set(
  (Object.keys(FORMATS) as FormatId[]).filter((id) => !/^(?:csl-json|bibtex|ris|exchanges-csv)$/u.test(id)),
);

it("plain text holds every paragraph, whatever the words are, and in their order", SLOW, () => {
  fc.assert(
    fc.property(hostileTranscripts(), (transcript) => {
      const text = written("text", transcript);
      let from = 0;
      for (const item of transcript.items) {
        for (const line of item.type === "gap" ? [] : item.text.split("\n")) {
          const at = text.indexOf(visible(line), from);
          expect(at).toBeGreaterThanOrEqual(0);
          from = at + visible(line).length;
        }
      }
    }),
    RUNS,
  );
});

describe("every format", () => {
  const ids = Object.keys(FORMATS) as FormatId[];

  it.each(ids)("%s: the same transcript gives the same text, which UTF-8 holds", SLOW, (id) => {
    fc.assert(
      fc.property(hostileTranscripts(), (transcript) => {
        const text = written(id, transcript);
        expect(written(id, structuredClone(transcript))).toBe(text);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toContain("\0");
      }),
      RUNS,
    );
  });

  it.each(ids)("%s: a turn of a million characters, of which none is lost", { timeout: 30_000 }, (id) => {
    const times = 37_000;
    const words = "word <b> & “quote” =1 {x} 🙂 ".repeat(times);
    const [first, ...rest] = conference.items;
    if (first?.type !== "turn") throw new Error("the first item is a turn");
    const long = { ...conference, items: [{ ...first, text: words }, ...rest] };
    const began = performance.now();
    const text = written(id, long);
    expect(performance.now() - began).toBeLessThan(3000);
    if (HOLDS_WORDS.has(id)) expect(text.split("🙂").length - 1).toBe(times);
  });

  it.each(["markdown", "text", "html", "tei", "akoma-ntoso"] as const)(
    "%s of one speaker says so, and in its name",
    (id) => {
      const [, speaker] = conference.speakers;
      if (!speaker) throw new Error("several speak");
      const [file] = exportFiles([conference], id, speaker.id);
      expect(file?.text).toContain(`Only the turns of ${speaker.name}.`);
      expect(file?.name).toContain(` - ${speaker.name}.`);
      expect(written(id, conference)).not.toContain("Only the turns of");
    },
  );

  it("is a file for each transcript, or one for all where it holds several", () => {
    const names = (id: FormatId) => exportFiles([conference, conference, gaps], id).map(({ name }) => name);
    expect(names("markdown")).toEqual([
      "2031-04-05 NATO Joint press conference.md",
      "2031-04-05 NATO Joint press conference (2).md",
      "2031-04-05 NATO Press point.md",
    ]);
    expect(names("turns-csv")).toEqual(["Transcripts.turns.csv"]);
    expect(exportFiles([], "json")).toEqual([]);
  });
});

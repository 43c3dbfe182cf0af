import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { turnEntries } from "../lib/export/entries.ts";
import { readVisible } from "../lib/export/visible.ts";
import { allWritten, CASES, RUNS, SLOW, written } from "./export-cases.ts";
import { gaps } from "./make/events.ts";
import { OFFICIAL } from "./official-schemas.ts";
import { hostileTranscripts } from "./properties/hostile-transcripts.ts";

const STANDARDS = [
  [
    "tei",
    "TEI (Parla-CLARIN)",
    ["persName", "personName"],
    ["who=", "speaker="],
    ["</teiHeader>", "<text/></teiHeader>"],
  ],
  [
    "akoma-ntoso",
    "Akoma Ntoso 3.0",
    ["debateBody", "debateHall"],
    ["name=", "nom="],
    ["<from>", "<p>Words.</p><from>"],
  ],
  ["csl-json", "CSL-JSON", ['"report"', '"transcript"'], ['"family"', '"surname"'], ['"id"', '"key"']],
] as const;

describe.each(STANDARDS)("%s", (id, standard, ...breaks) => {
  const complaints = OFFICIAL[standard];
  const absent = complaints === null;
  const check = complaints ?? (() => []);

  it.skipIf(absent).each(CASES)(`is valid ${standard}: %s`, SLOW, (_, transcript) => {
    expect(allWritten(id, transcript).flatMap(check)).toEqual([]);
  });

  it.skipIf(absent).each(breaks)(`is refused by ${standard} when broken: %s for %s`, SLOW, (from, to) => {
    const broken = written(id, gaps).replaceAll(from, to);
    expect(broken).not.toBe(written(id, gaps));
    expect(check(broken)).not.toEqual([]);
  });

  it.skipIf(absent)(`is valid ${standard} whatever the words are`, SLOW, () => {
    fc.assert(
      fc.property(hostileTranscripts(), (transcript) => {
        expect(check(written(id, transcript))).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe.each([
  ["tei", "u", "seg"],
  ["akoma-ntoso", "speech,question,answer", "p"],
] as const)("%s", (id, turn, paragraph) => {
  it("holds every word of every turn, whatever the words are", SLOW, () => {
    fc.assert(
      fc.property(hostileTranscripts(), (transcript) => {
        const { document } = new JSDOM(written(id, transcript), { contentType: "application/xml" }).window;
        const read = [...document.querySelectorAll(turn)].map((element) =>
          [...element.querySelectorAll(paragraph)]
            .map(({ textContent }) => readVisible(textContent ?? ""))
            .join("\n"),
        );
        expect(read).toEqual(turnEntries(transcript, null).map(({ item }) => item.text));
      }),
      RUNS,
    );
  });
});

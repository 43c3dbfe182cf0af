import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correct } from "../lib/correct/correct.ts";
import { toJson } from "../lib/export/json.ts";
import { toMarkdown } from "../lib/export/markdown.ts";
import { readJson } from "../lib/import/json.ts";
import { laidOut } from "../lib/import/laid-out.ts";
import { readMarkdown } from "../lib/import/markdown.ts";
import { withoutCorrections } from "../lib/import/without-corrections.ts";
import { misfitPlace } from "../lib/schema/fits-words.ts";
import { misreadPlace } from "../lib/schema/says-printed.ts";
import { checkTranscript } from "../lib/schema/sound-transcript.ts";
import type { UncorrectedReading } from "../lib/transcript/correction.ts";
import type { Item } from "../lib/transcript/item.ts";
import type { Transcript } from "../lib/transcript/transcript.ts";
import { contradictions } from "./corrected-sound.ts";
import { makeCorrections } from "./make/corrected.ts";
import { makeReading } from "./make/reading.ts";
import { askings } from "./properties/corrections.ts";
import { readGolden } from "./readable.ts";

const RUNS = { numRuns: Number(process.env.SOAK_RUNS ?? 40) };
const TIME = 60_000 + RUNS.numRuns * 1000;

/** With short questions, gaps, notes among turns, askers without a name, and labels in several pieces. */
const PAGES = [
  "press-point",
  "french-point-de-presse",
  "pdf-text-page-break",
  "white-house-2011",
  "congress-text",
];

const QUILL = { name: "Teodor Quill", role: null, outlet: null, kind: "journalist" } as const;
const FAR = [{ block: 999, start: 0, end: 1 }];

describe.each(PAGES)("corrections of %s", (slug) => {
  const reading = readGolden(slug);

  it("leave a sound reading of the same words", { timeout: TIME }, () => {
    fc.assert(
      fc.property(askings(), (asked) => {
        const { transcript, corrections } = makeCorrections(reading, asked);
        const corrected = { ...reading, transcript };
        expect(misfitPlace(corrected)).toBeNull();
        expect(misreadPlace(corrected)).toBeNull();
        expect(checkTranscript(JSON.parse(JSON.stringify(transcript)))).toEqual({
          kind: "sound",
          transcript,
        });
        expect(contradictions(transcript)).toEqual([]);
        expect(wordsOf(transcript.items)).toBe(wordsOf(reading.transcript.items));
        expect(correct(corrected, corrections)).toEqual(transcript);
        expect(correct(corrected, [])).toEqual(reading.transcript);
      }),
      RUNS,
    );
  });
});

describe.each(PAGES)("corrections of %s", (slug) => {
  const reading = readGolden(slug);

  it("leave a sound reading where the page has changed, too", { timeout: TIME }, () => {
    fc.assert(
      fc.property(askings(), changes(), (asked, changed) => {
        const { corrections } = makeCorrections(reading, asked);
        const other = laidOut(changedBy(reading.transcript, changed));
        const transcript = correct(other, corrections);
        expect(misfitPlace({ ...other, transcript })).toBeNull();
        expect(misreadPlace({ ...other, transcript })).toBeNull();
        expect(contradictions(transcript)).toEqual([]);
        expect(transcript.corrections ?? []).toHaveLength(corrections.length);
      }),
      RUNS,
    );
  });

  it.each([
    ["JSON", (transcript: Transcript) => readJson(toJson([transcript], null))],
    ["Markdown", (transcript: Transcript) => readMarkdown(toMarkdown(transcript, null))],
  ])("corrected, exported as %s and imported, it is the same", { timeout: TIME }, (_, throughFile) => {
    fc.assert(
      fc.property(askings(), (asked) => {
        const { transcript, corrections } = makeCorrections(reading, asked);
        const imported = throughFile(transcript);
        const [came] = imported.kind === "transcripts" ? imported.transcripts : [];
        if (!came) throw new Error("nothing was imported");
        const apart = withoutCorrections(came);
        expect(apart.corrections).toEqual(corrections);
        expect(misfitPlace(apart)).toBeNull();
        expect(misreadPlace(apart)).toBeNull();
        expect(inWords(apart.transcript)).toEqual(inWords(reading.transcript));
        expect(inWords(correct(apart, apart.corrections))).toEqual(inWords(transcript));
      }),
      RUNS,
    );
  });
});

describe("what was read before corrections", () => {
  const reading = makeReading();
  const { transcript } = makeCorrections(reading, [
    ({ items }) => {
      const [turn] = items.flatMap((item) => (item.type === "turn" && item.id ? item.id : []));
      return turn ? { kind: "speaker", turns: [turn], speaker: QUILL } : null;
    },
  ]);
  const uncorrected = transcript.uncorrected ?? transcript;
  const [first, ...others] = uncorrected.items;

  it.each<[string, Partial<UncorrectedReading>, string]>([
    [
      "words that are not there",
      { items: [{ ...first, passages: FAR } as Item, ...others] },
      "items.0.passages",
    ],
    ["nobody's turns", { items: [{ ...first, speaker: "s99" } as Item, ...others] }, "items.0.speaker"],
    ["exchanges of no turns", { exchanges: [{ question: [999], answers: [] }] }, "exchanges.0"],
  ])("is no reading with %s", (_, change, place) => {
    const broken = { ...transcript, uncorrected: { ...uncorrected, ...change } };
    expect(misfitPlace({ ...reading, transcript: broken })).toBe(`transcript.uncorrected.${place}`);
    if (!place.endsWith("passages"))
      expect(checkTranscript(broken)).toEqual({ kind: "damaged", at: `uncorrected.${place}` });
  });

  it("says the words that are printed", () => {
    const broken = { ...uncorrected, items: [{ ...first, text: "Other words." } as Item, ...others] };
    const place = misreadPlace({ ...reading, transcript: { ...transcript, uncorrected: broken } });
    expect(place).toBe("transcript.uncorrected.items.0.text");
  });

  it("has corrections that are seen within the transcript", () => {
    const corrections = transcript.corrections?.map((one) => ({ ...one, item: 999 })) ?? [];
    expect(checkTranscript({ ...transcript, corrections })).toEqual({
      kind: "damaged",
      at: "corrections.0.item",
    });
  });
});

/** Items of a page taken away, said twice, cut and moved to its end. */
function changes() {
  return fc.array(fc.tuple(fc.nat(), fc.constantFrom("drop", "copy", "cut", "move")), { maxLength: 6 });
}

function changedBy(
  transcript: Transcript,
  changed: readonly (readonly [at: number, how: string])[],
): Transcript {
  const items: Item[] = transcript.items.map((item) => {
    if (item.type !== "turn") return item;
    const { id: _, resumes: __, ...rest } = item;
    return rest;
  });
  for (const [number, how] of changed) {
    const at = number % items.length;
    const item = items[at];
    if (!item || items.length < 2) continue;
    const cut = item.type === "turn" ? { ...item, text: item.text.slice(item.text.length / 2).trim() } : item;
    items.splice(at, 1, ...(how === "copy" ? [item, item] : how === "cut" ? [cut] : []));
    if (how === "move") items.push(item);
  }
  const speakers = transcript.speakers.map(({ reasons: _, ...speaker }) => speaker);
  return { ...transcript, items, speakers, exchanges: [] };
}

/** A transcript without places: those in a file are of another page's blocks. */
function inWords({ leftovers: _, uncorrected, source: { extraction: __, ...source }, ...rest }: Transcript) {
  const placeless = (items: readonly Item[]) =>
    items.map((item) => ({ ...item, passages: [], labelPassages: [], unheard: [] }));
  const before = uncorrected && { ...uncorrected, items: placeless(uncorrected.items) };
  return { ...rest, source, items: placeless(rest.items), uncorrected: before };
}

/** All that is spoken, with what was taken for labels. */
function wordsOf(items: readonly Item[]): string {
  const words = items.flatMap((item) => (item.type === "turn" ? [item.label ?? "", item.text] : []));
  return words.join("").replace(/\s+/gu, "");
}

import { describe, expect, it } from "vitest";
import { makeReading } from "../../tests/make/reading.ts";
import { checkSignals, checkWords } from "./check-words.ts";

const { transcript, blocks } = makeReading();
const SIGNALS = {
  addresses: ["https://www.nato.int/", ""],
  title: "Joint press point",
  beginnings: [{ words: "Ada Norling: Good morning.", length: 26, element: "p" }],
};
const WORDS = { source: transcript.source, blocks, signals: SIGNALS, asked: false };

describe("checkSignals", () => {
  it("lets signals pass", () => expect(checkSignals(structuredClone(SIGNALS))).toEqual(SIGNALS));

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["a string", "signals"],
    ["no titles", { ...SIGNALS, titles: undefined }],
    ["an address that is no text", { ...SIGNALS, addresses: [7] }],
    ["half a letter", { ...SIGNALS, beginnings: [{ ...SIGNALS.beginnings[0], length: 0.5 }] }],
    ["a stranger's field", { ...SIGNALS, verdict: "transcript" }],
  ])("refuses %s", (_, sent) => expect(checkSignals(sent)).toBeNull());
});

describe("checkWords", () => {
  it("lets a page's words pass", () => expect(checkWords(structuredClone(WORDS))).toEqual(WORDS));

  it("replaces half a character by one that is as long", () => {
    const half = "Half \ud83d of it";
    const sent = {
      ...WORDS,
      source: { ...WORDS.source, title: half },
      blocks: [{ ...blocks[0], text: half }],
    };
    const whole = "Half \ufffd of it";
    expect(checkWords(sent)).toMatchObject({ source: { title: whole }, blocks: [{ text: whole }] });
  });

  it.each<[string, unknown]>([
    ["nothing", null],
    ["no source", { ...WORDS, source: undefined }],
    ["blocks that are none", { ...WORDS, blocks: ["words"] }],
    ["words that are no text", { ...WORDS, blocks: [{ ...blocks[0], text: { length: 3 } }] }],
    ["no signals", { ...WORDS, signals: null }],
    ["an asking that is no yes or no", { ...WORDS, asked: "yes" }],
    ["live places", { ...WORDS, anchors: [] }],
  ])("refuses %s", (_, sent) => expect(checkWords(sent)).toBeNull());
});

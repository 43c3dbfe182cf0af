import { describe, expect, it } from "vitest";
import { makeReading } from "../../tests/make/reading.ts";
import { checkGlance, checkWords } from "./check-words.ts";

const { transcript, blocks } = makeReading();
const GLANCE = {
  addresses: ["https://www.nato.int/", ""],
  titles: ["A bridge"],
  beginnings: [{ words: "Ada Norling: Good morning.", length: 26, element: "p" }],
};
const WORDS = { source: transcript.source, blocks, glance: GLANCE, asked: false };

describe("checkGlance", () => {
  it("lets a glance pass", () => expect(checkGlance(structuredClone(GLANCE))).toEqual(GLANCE));

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["a string", "glance"],
    ["no titles", { ...GLANCE, titles: undefined }],
    ["an address that is no text", { ...GLANCE, addresses: [7] }],
    ["half a letter", { ...GLANCE, beginnings: [{ ...GLANCE.beginnings[0], length: 0.5 }] }],
    ["a stranger's field", { ...GLANCE, verdict: "transcript" }],
  ])("refuses %s", (_, sent) => expect(checkGlance(sent)).toBeNull());
});

describe("checkWords", () => {
  it("lets a page's words pass", () => expect(checkWords(structuredClone(WORDS))).toEqual(WORDS));

  it.each<[string, unknown]>([
    ["nothing", null],
    ["no source", { ...WORDS, source: undefined }],
    ["blocks that are none", { ...WORDS, blocks: ["words"] }],
    ["words that are no text", { ...WORDS, blocks: [{ ...blocks[0], text: { length: 3 } }] }],
    ["no glance", { ...WORDS, glance: null }],
    ["an asking that is no yes or no", { ...WORDS, asked: "yes" }],
    ["live places", { ...WORDS, anchors: [] }],
  ])("refuses %s", (_, sent) => expect(checkWords(sent)).toBeNull());
});

import { describe, expect, it } from "vitest";
import { blockOf } from "../../tests/make/blocks.ts";
import { makeSource } from "../../tests/make/source.ts";
import { readBlocks } from "../read.ts";
import { spokenWords } from "./spoken-words.ts";

const LINES = [
  "Ada Norling: Good morning. We met to talk about the bridge at Lower Ford, and about the river.",
  "Mirek Halas: When will it open, and who pays for the floods that come in spring?",
  "Ada Norling: In spring, as planned. The costs are shared among all of us who live here.",
  "Mirek Halas: Thank you. The ferry stays until then, as I promised in the village.",
];

describe("the same words are spoken", () => {
  it.each<[string, readonly string[]]>([
    ["with a soft hyphen", change(2, "planned", "plan\u00adned")],
    ["with a place where a line may break", change(1, "floods", "floods\u200b")],
    ["with the mark of a footnote", change(1, "floods", "floods\u00b9")],
    [
      "with the numbers of footnotes in brackets",
      change(2, "planned. The", "planned.[1] The").map((line) => line.replace("village", "village [2]")),
    ],
    ["with other white space", change(0, "about the bridge", "about\u00a0the\n bridge")],
    ["under a counter", ["1,377 views", ...LINES]],
    ["with a note between them", [...LINES.slice(0, 2), "(Laughter.)", ...LINES.slice(2)]],
    ["under a delivery note", ["(As delivered)", ...LINES]],
  ])("%s", (_, lines) => {
    expect(spoken(lines)).toBe(spoken(LINES));
  });
});

describe("other words are spoken", () => {
  it.each<[string, readonly string[]]>([
    ["with another word", change(2, "planned", "promised")],
    ["with a figure raised behind a unit", change(2, "planned", "planned on 4 km\u00b2")],
    ["by somebody else", change(2, "Ada Norling", "Mirek Halas")],
    ["with a word less", change(2, "as planned", "planned")],
    ["with a turn less", LINES.slice(0, -1)],
    ["in another order", [...LINES.slice(2), ...LINES.slice(0, 2)]],
    ["with the number of a resolution", change(2, "planned", "planned in resolution [242]")],
    ["with letters joined otherwise", change(2, "planned", "pl\u200canned")],
    ["with other punctuation", change(2, "spring, as", "spring as")],
  ])("%s", (_, lines) => {
    expect(spoken(lines)).not.toBe(spoken(LINES));
  });
});

it("of a text in which nobody speaks are all its words", () => {
  expect(spoken(["Nobody speaks here."])).toBe("Nobody speaks here.");
});

function change(line: number, words: string, other: string): readonly string[] {
  return LINES.map((text, at) => (at === line ? text.replace(words, other) : text));
}

function spoken(lines: readonly string[]): string {
  const blocks = lines.map((line) => blockOf(line));
  return spokenWords({ blocks, transcript: readBlocks(makeSource({ title: "Joint press point" }), blocks) });
}

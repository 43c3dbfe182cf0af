import { describe, expect, it } from "vitest";
import { blocksOf } from "../../tests/make/blocks.ts";
import { makeSource } from "../../tests/make/source.ts";
import { readBlocks } from "../read.ts";
import { unspokenBlocks } from "./unspoken.ts";

const WORDS = ["MS. VEGA: We sail on Monday.", "Q: Why?", "MS. VEGA: The ice is gone."];
const unspoken = (...lines: readonly string[]) =>
  [...unspokenBlocks(blocksOf(...lines))].map(([at, why]) => `${why}: ${lines[at]}`);

describe("unspokenBlocks", () => {
  it("takes the publisher's lines after the last words, and what stands among them", () => {
    expect(
      unspoken(...WORDS, "Contact:", "Harbour Office", "Quay 4, Sundhavn", "quay@ferry.example"),
    ).toEqual(["end: Contact:", "end: Harbour Office", "end: Quay 4, Sundhavn", "end: quay@ferry.example"]);
  });

  it("takes them before and after the end of the record", () => {
    expect(unspoken(...WORDS, "See also: Winter timetable", "END", "Tel: 555 0101")).toEqual([
      "end: See also: Winter timetable",
      "end: END",
      "end: Tel: 555 0101",
    ]);
  });

  it("takes the page's imprint, and what stands under it, for no words of the event", () => {
    expect(unspoken(...WORDS, "Contact: quay@ferry.example", "© Ferry Union", "www.ferry.example")).toEqual([
      "end: Contact: quay@ferry.example",
      "clutter: © Ferry Union",
      "clutter: www.ferry.example",
    ]);
  });

  it("takes page furniture, also among them", () => {
    expect(unspoken(...WORDS, "Read more: Ice", "Page 2 of 2")).toEqual([
      "end: Read more: Ice",
      "clutter: Page 2 of 2",
    ]);
  });

  it.each([
    [
      "words that a speaker says among others",
      ["For more details, visit the page of the quay.", "Thank you all."],
    ],
    ["the last words of a turn", ["We sail.", "Peace on all waters"]],
    ["a label before them", ["OPERATOR: Write to quay@ferry.example"]],
  ])("leaves %s", (_, lines) => {
    expect(unspoken(...WORDS, ...lines)).toEqual([]);
  });
});

describe("what nobody speaks at the end of a record", () => {
  it.each([
    [["Media contact: Quay Office, +47 55 00 11 22"]],
    [["This transcript was corrected on 6 March.", "Read more: The ice is late"]],
    [["**Contact:** Quay Office, quay@ferry.example", "**See also:** Winter timetable"]],
    [["For further information about the quay, go to the page of the project."]],
    [["Cette transcription a été corrigée le 6 mars."]],
    [["Für Rückfragen: hafen@faehre.example"]],
  ])("%j", (lines) => {
    const { items } = readBlocks(makeSource({ title: "Briefing" }), blocksOf(...WORDS, ...lines));
    expect(items.map(({ type }) => type)).toEqual(["turn", "turn", "turn", ...lines.map(() => "note")]);
    expect(items.slice(3)).toMatchObject(
      lines.map((line) => ({ kind: "end", text: line.replaceAll("**", "") })),
    );
  });

  it("is spoken where a speaker goes on", () => {
    const lines = ["For further information, visit the page of the quay.", "We thank the crews."];
    const { items } = readBlocks(makeSource({ title: "Briefing" }), blocksOf(...WORDS, ...lines));
    expect(items).toHaveLength(3);
    expect(items[2]).toMatchObject({ text: ["The ice is gone.", ...lines].join("\n") });
  });
});

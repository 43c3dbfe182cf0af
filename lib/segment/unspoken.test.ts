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

  it("takes a few unknown lines under one that nobody can have said", () => {
    expect(
      unspoken(
        ...WORDS,
        "Contact: quay@ferry.example",
        "For more details, visit the page of the quay.",
        "The ferry is run by the Harbour Union.",
      ),
    ).toEqual([
      "end: Contact: quay@ferry.example",
      "end: For more details, visit the page of the quay.",
      "end: The ferry is run by the Harbour Union.",
    ]);
    expect(
      unspoken(...WORDS, "Pressekontakt: hafen@faehre.example", "Die Fähre gehört der Hafenunion."),
    ).toHaveLength(2);
    expect(unspoken(...WORDS, "Contact presse : 01 55 00 11 22", "Le bac est au port.")).toHaveLength(2);
  });

  it("takes none that is said in person, under a label or by more than a few", () => {
    const contact = "Contact: quay@ferry.example";
    const among = [`among: ${contact}`];
    expect(unspoken(...WORDS, contact, "We thank the crews.")).toEqual(among);
    expect(unspoken(...WORDS, contact, "Q: Is the ferry late?")).toEqual(among);
    expect(unspoken(...WORDS, contact, "**Ana Vega** It is late.")).toEqual(among);
    expect(unspoken(...WORDS, contact, "It is late.", "It is cold.", "It is over.")).toEqual(among);
    expect(unspoken(...WORDS, "See also: the timetable, which is late", "It is late.")).toHaveLength(2);
    expect(unspoken(...WORDS, "To view the slides, visit the page.", "It is late.")).toEqual([]);
  });

  it("takes what a publisher says among the words, in a paragraph of its own", () => {
    expect(unspoken("Contact: quay@ferry.example", ...WORDS, "Read more: Ice", ...WORDS)).toEqual([
      "among: Contact: quay@ferry.example",
      "among: Read more: Ice",
    ]);
    const blocks = blocksOf(...WORDS, "Read more: Ice", ...WORDS);
    const lines = blocks.map((block) => ({ ...block, break: "line" as const }));
    expect([...unspokenBlocks(lines)]).toEqual([]);
    const headings = blocks.map((block) => ({ ...block, form: "heading" as const }));
    expect([...unspokenBlocks(headings)]).toEqual([]);
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

describe("what a publisher says among the words", () => {
  it.each([
    "Contact: Quay Office, quay@ferry.example",
    "This transcript was corrected on 6 March.",
    "Traduction provisoire",
    "Lesen Sie auch: Die Fähre im Winter",
  ])("%s", (line) => {
    const { items } = readBlocks(
      makeSource({ title: "Briefing" }),
      blocksOf("MS. VEGA: We sail.", line, "It is late.", "Q: Why?", "MS. VEGA: The ice is gone."),
    );
    expect(items.map(({ type }) => type)).toEqual(["turn", "note", "turn", "turn", "turn"]);
    expect(items[1]).toMatchObject({ kind: "document", text: line });
    const [first, , resumed] = items;
    expect(resumed).toMatchObject({ text: "It is late.", speaker: first?.type === "turn" && first.speaker });
  });

  it("stands in front where nobody has spoken", () => {
    const { items } = readBlocks(
      makeSource({ title: "Briefing" }),
      blocksOf("Contact: quay@ferry.example", "MS. VEGA: We sail.", "Q: Why?", "MS. VEGA: The ice is gone."),
    );
    expect(items[0]).toMatchObject({ type: "note", kind: "front" });
  });
});

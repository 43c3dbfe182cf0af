import { describe, expect, it } from "vitest";
import { wrapped } from "../../tests/make/wrapped.ts";
import { readText } from "./text.ts";

const TURNS = [
  "(As delivered)",
  "NATO Secretary General Aino Varga: Mr. President, dear Ilmar, welcome to this house. It is great to see you here again, and in good health.",
  "We spoke about the harbour, about the cables on the bed of the sea, and about the ferries that have to cross it in the winter.",
  "Ilmar Rebane, President of Elbonia: Thank you very much.",
  "Lena Marsh (Radio Dunmere)",
  "Hello, I have a question on the ferries. When do they sail, and who is going to pay for the fuel that they need?",
  "NATO Spokesperson Mira Tolland:The next question is by telephone.",
];

const TOP = [
  "Joint press point",
  "with NATO Secretary General Aino Varga and the President of the Republic of Elbonia, Ilmar Rebane",
];

const top = (width: number) => TOP.flatMap((line) => wrapped(line, width)).join("\n");
const collapse = (text: string) => text.replace(/\s+/g, " ").trim();
const words = (text: string) => readText(text).blocks.map((block) => collapse(block.text));

describe("readText", () => {
  it.each([40, 72, 90])("reads the same paragraphs and the same header at %i columns", (width) => {
    const single = `${top(width)}\n\n${TURNS.map((turn) => wrapped(turn, width).join("\n")).join("\n\n")}\n`;
    const double = `${top(width)}\n\n${TURNS.flatMap((turn) => wrapped(turn, width)).join("\n\n")}\n`;
    for (const text of [single, double]) {
      expect(words(text)).toEqual(TURNS);
      expect(readText(text).source).toMatchObject({
        title: TOP[0],
        subtitle: TOP[1],
        delivery: "as delivered",
        language: "en",
        url: null,
      });
    }
  });

  it("keeps a block's raw line feeds", () => {
    const text = "Press point\n\nMIRA: Good afternoon to you\nall, and welcome.\n";
    expect(readText(text).blocks.map((block) => block.text)).toEqual([
      "MIRA: Good afternoon to you\nall, and welcome.",
    ]);
  });

  it("marks the block after a page break", () => {
    const text =
      "Press point\n\nMIRA: Good afternoon.\n\nILMAR: The ferry sails when the\n\fMIRA: Thank you.\n";
    expect(readText(text).blocks.map(({ pageBreak }) => pageBreak)).toEqual([false, false, true]);
  });

  it.each([
    [
      "a date under the title",
      "Remarks by Aino Varga\n4 May 2019\n\nGood morning, all of you.\n",
      "2019-05-04",
      "Remarks by Aino Varga",
    ],
    [
      "a date in the title",
      "Press briefing of 4 May 2019\n\nGood morning, all of you.\n",
      "2019-05-04",
      "Press briefing of 4 May 2019",
    ],
    [
      "no date",
      "Press briefing\n\nOn 4 May 2019 we met in this house, all of us, and stayed.\n",
      null,
      "Press briefing",
    ],
    ["no header", "MIRA: Good afternoon.\n\nILMAR: Thank you.\n", null, ""],
    [
      "a text that begins in mid-sentence",
      "and so we went home, all of us, by the last ferry that sailed.\n\nThank you.\n",
      null,
      "",
    ],
  ])("reads the header of %s", (_, text, date, title) => {
    expect(readText(text).source).toMatchObject({ date, title });
  });

  it.each([
    ["an empty file", ""],
    ["white space", " \n\n \f \n"],
  ])("gives no blocks for %s", (_, text) => {
    expect(readText(text)).toMatchObject({ blocks: [], source: { title: "" } });
  });

  it("loses no word: what is no block stands in the source", () => {
    const text = `${TOP.join("\n")}\n4 May 2019\n\n${TURNS.join("\n\n")}`;
    const { source, blocks } = readText(text);
    const read = [source.title, source.subtitle, ...blocks.map((block) => block.text)].join(" ");
    for (const word of text.replace("4 May 2019", "").split(/\s+/)) expect(read).toContain(word);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapped } from "../../tests/make/wrapped.ts";
import { paragraphsOf } from "./paragraphs.ts";

const TURNS = [
  "Mira Tolland (Spokesperson): Good afternoon. We begin with the President, and then the Secretary General has a few words for you.",
  "PRESIDENT OKAFOR-LINDE: Thank you, Mira. It is a long way from the coast to this room, and the train was late, as it is every year.",
  "We talked about the harbour. We talked about the ice on the river, which is thinner than it was, and about the ferries that have to cross it.",
  "Question (Radio Dunmere): Will the bridge be open before the winter? And who is going to pay for the lamps on it?",
  "PRESIDENT OKAFOR-LINDE: The bridge is open. The lamps are another matter, and I would ask the Minister to answer that when he is back.",
];

const read = (text: string) =>
  paragraphsOf(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ").trim());

describe("paragraphsOf", () => {
  it.each([40, 72, 100])(
    "reads a text wrapped at %i columns, blank lines between the paragraphs",
    (width) => {
      expect(read(TURNS.map((turn) => wrapped(turn, width).join("\n")).join("\n\n"))).toEqual(TURNS);
    },
  );

  it("keeps a label together whose bracket is open at the end of its line", () => {
    const label = "Ana Vega [Deputy Representative of Tarvia on the Council of the";
    const filler = "We talked about the harbour, and about the ice on the river, which is thin.";
    expect(read(`${filler}\n\n${label}\nNorthern Harbours]: We eat fish.\n\n${filler}`)).toEqual([
      filler,
      `${label} Northern Harbours]: We eat fish.`,
      filler,
    ]);
  });

  it.each([40, 72, 100])("reads a double-spaced text wrapped at %i columns", (width) => {
    expect(read(TURNS.flatMap((turn) => wrapped(turn, width)).join("\n\n"))).toEqual(TURNS);
  });

  it.each([40, 72])("reads a text without blank lines, wrapped at %i columns", (width) => {
    expect(read(TURNS.flatMap((turn) => wrapped(turn, width)).join("\n"))).toEqual(TURNS);
  });

  it("reads a paragraph a line", () => {
    expect(read(TURNS.join("\n"))).toEqual(TURNS);
  });

  it("reads first-line indents, and the deeper block of an inserted document", () => {
    const text = [
      "  Mr. TARN. Mr. President, the ferry is late again and I rise to say so",
      "to the whole house, for the third time.",
      "  I ask that the letter be printed.",
      "       1. The ferry shall leave at eight, whatever the tide may",
      "     have to say.",
      "       2. It shall come back.",
      "  Mrs. OAKDEN. I object.",
    ].join("\n");
    expect(read(text)).toEqual([
      "Mr. TARN. Mr. President, the ferry is late again and I rise to say so to the whole house, for the third time.",
      "I ask that the letter be printed.",
      "1. The ferry shall leave at eight, whatever the tide may have to say.",
      "2. It shall come back.",
      "Mrs. OAKDEN. I object.",
    ]);
  });

  it("reads short lines as paragraphs: they are not wrapped", () => {
    expect(read("Q: Well\nA: no\nQ: Why\nA: never")).toEqual(["Q: Well", "A: no", "Q: Why", "A: never"]);
  });

  it("is not cut by a line that only looks like a label", () => {
    const text =
      "The house has lived for years, and it lives today, by what we call\nNATO's one rule: nobody leaves the room before the end of it.";
    expect(read(text)).toHaveLength(1);
  });

  it.each([
    ["a form feed", "The first page ends here.\n\fThe second begins."],
    ["a form feed inside a sentence", "The first page ends\n\fin a sentence."],
  ])("marks %s as a page break", (_, text) => {
    expect(paragraphsOf(text).map(({ pageBreak }) => pageBreak)).toEqual([false, true]);
  });

  it("takes a line that breaks the rhythm of a double-spaced text for a page break", () => {
    const lines = TURNS.flatMap((turn) => wrapped(turn, 60));
    const [head, tail] = [lines.slice(0, 7), lines.slice(7)];
    const text = `${head.join("\n\n")}\n ${tail.join("\n\n")}`;
    const broken = paragraphsOf(text).filter(({ pageBreak }) => pageBreak);
    expect(
      broken.map(({ start }) =>
        text
          .slice(start)
          .trimStart()
          .startsWith(tail[0] as string),
      ),
    ).toEqual([true]);
  });

  it("loses no character but white space, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("Q:", "word", "A. B", "\n", "\n\n", "  ", "\f", "\t", ".", "\r\n", "МЕРА:")),
        (parts) => {
          const text = parts.join("");
          const paragraphs = paragraphsOf(text);
          expect(
            paragraphs
              .map(({ start, end }) => text.slice(start, end))
              .join("")
              .replace(/\s/g, ""),
          ).toBe(text.replace(/\s/g, ""));
          for (const [at, { start }] of paragraphs.entries()) {
            expect(start).toBeGreaterThanOrEqual(paragraphs[at - 1]?.end ?? 0);
          }
        },
      ),
    );
  });

  it("takes a time that grows with the text", () => {
    const text = "A line that goes on and on\n".repeat(40_000);
    const before = performance.now();
    paragraphsOf(text);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

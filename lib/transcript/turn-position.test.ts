import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeEvent } from "../../tests/make/event.ts";
import { transcripts } from "../../tests/properties/transcripts.ts";
import { outlineOf } from "./outline.ts";
import { turnPositions } from "./turn-position.ts";

const event = makeEvent({}, { nobody: { name: null, kind: "journalist" } }, [
  { who: "Ada", says: "Good morning." },
  { who: "nobody", says: "When?", part: "asks" },
  { who: "Ines", says: "Please speak up." },
  { who: "Ada", says: "In spring.", part: "answers" },
  "gap",
  { who: "Ada", says: "Or in summer.", resumes: true },
]);

describe("turnPositions", () => {
  const find = turnPositions(event);

  it.each<[number, object, string]>([
    [0, { turn: 1, exchange: null }, "a statement stands in no exchange"],
    [1, { turn: 2, exchange: { number: 1, of: 1, part: "question" } }, "a question"],
    [2, { turn: 3, exchange: { number: 1, part: null } }, "a word in between is neither"],
    [
      3,
      { turn: 4, exchange: { number: 1, part: "answer", asker: { name: null } } },
      "an answer knows who asked",
    ],
  ])("finds turn %i: %o, %s", (item, there) => {
    expect(find(item)).toMatchObject({ item, turns: 4, ...there });
  });

  it.each([4, 5, 6, -1, 0.5])("finds nothing at %f, where no turn begins", (item) => {
    expect(find(item)).toBeUndefined();
  });

  it("says of every turn what the outline says of it", () => {
    fc.assert(
      fc.property(transcripts(), (transcript) => {
        const there = turnPositions(transcript);
        for (const section of outlineOf(transcript).sections) {
          if (section.kind === "heading") continue;
          for (const { item, speaker, part, beginning } of section.turns) {
            const found = there(item);
            expect(found?.speaker.id).toBe(speaker);
            expect(found?.beginning).toBe(beginning);
            expect(found?.exchange?.number).toBe(section.kind === "exchange" ? section.number : undefined);
            expect(found?.exchange?.part ?? null).toBe(part);
          }
        }
      }),
    );
  });
});

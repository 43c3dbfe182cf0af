import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeEvent } from "../../tests/make/event.ts";
import { transcripts } from "../../tests/properties/transcripts.ts";
import { type NavigationStep, navigate, turnsOf } from "./navigate.ts";

const event = makeEvent({}, {}, [
  { heading: "Statements" },
  { who: "Ada", says: "Good morning." },
  "gap",
  { who: "Ada", says: "Where was I?", resumes: true },
  { who: "Petra", says: "When?", part: "asks" },
  { who: "Ada", says: "In spring.", part: "answers" },
  { who: "Tomas", says: "And the ferry?", part: "asks" },
  { who: "Mirek", says: "It stays.", part: "answers" },
]);

describe("navigate", () => {
  it.each<[NavigationStep, number | null, number | null, string]>([
    ["nextTurn", null, 1, "the first turn lies before everything, the heading does not count"],
    ["nextTurn", 0, 1, "from a heading too"],
    ["nextTurn", 1, 4, "what resumes a turn is no stop"],
    ["nextTurn", 3, 4, "nor does one stop there when one is there"],
    ["nextTurn", 7, null, "nothing comes after the last"],
    ["nextTurn", 4711, null, "nor after what does not exist"],
    ["previousTurn", 4, 1, "back over what resumes"],
    ["previousTurn", 3, 1, "from what resumes to where the turn begins"],
    ["previousTurn", 1, null, "nothing comes before the first"],
    ["previousTurn", null, null, "nor before the beginning"],
    ["nextOfSpeaker", 1, 5, "Ada again"],
    ["nextOfSpeaker", 3, 5, "also from what resumes her"],
    ["nextOfSpeaker", 5, null, "she says no more"],
    ["nextOfSpeaker", null, 1, "before anybody: whoever comes"],
    ["previousOfSpeaker", 5, 1, "Ada before"],
    ["previousOfSpeaker", 4, null, "Petra spoke once"],
    ["nextQuestion", null, 4, "the first question"],
    ["nextQuestion", 5, 6, "from an answer to the next question"],
    ["nextQuestion", 6, null, "none after the last"],
    ["previousQuestion", 7, 6, "from an answer to its own question"],
    ["previousQuestion", 6, 4, "the one before"],
    ["previousQuestion", 4, null, "none before the first"],
  ])("%s from %s leads to %s: %s", (step, from, to) => {
    expect(navigate(event, from, step)).toBe(to);
  });

  it("visits each turn once, in order, and the same ones on the step back", () => {
    fc.assert(
      fc.property(transcripts(), (transcript) => {
        const there = walk((at) => navigate(transcript, at, "nextTurn"));
        expect(there).toEqual(turnsOf(transcript.items));
        const end = transcript.items.length;
        const back = walk((at) => navigate(transcript, at ?? end, "previousTurn"));
        expect(back).toEqual(there.toReversed());
      }),
    );
  });

  it("stays with one speaker", () => {
    fc.assert(
      fc.property(transcripts(), (transcript) => {
        const { items } = transcript;
        for (const from of turnsOf(items)) {
          const to = navigate(transcript, from, "nextOfSpeaker");
          const others = turnsOf(items).filter((item) => item > from && (to === null || item < to));
          expect(others.filter((item) => speakerAt(item) === speakerAt(from))).toEqual([]);
          if (to !== null) expect(speakerAt(to)).toBe(speakerAt(from));
        }
        function speakerAt(index: number) {
          const item = items[index];
          return item?.type === "turn" ? item.speaker : null;
        }
      }),
    );
  });
});

/** Every stop of a step, until it ends. */
function walk(step: (at: number | null) => number | null): number[] {
  const stops: number[] = [];
  for (let at = step(null); at !== null; at = step(at)) stops.push(at);
  return stops;
}

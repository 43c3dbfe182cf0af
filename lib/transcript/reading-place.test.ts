import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeEvent } from "../../tests/make/event.ts";
import { transcripts } from "../../tests/properties/transcripts.ts";
import { turnsOf } from "./navigate.ts";
import { placeAt, turnOfPlace } from "./reading-place.ts";
import type { Transcript } from "./transcript.ts";

const event = (...said: readonly string[]) =>
  makeEvent(
    {},
    {},
    said.map((says) => ({ who: "Ada", says })),
  );
const read = event("Good morning.", "Thank you.", "The bridge opens in spring.", "Thank you.");

describe("placeAt", () => {
  it.each([
    [0, "the first turn, where everybody begins"],
    [4, "after the last"],
    [-1, "before everything"],
  ])("keeps no place at %i: %s", (item) => {
    expect(placeAt(read, item)).toBeNull();
  });

  it("keeps no place at a gap, and no more words than it needs", () => {
    expect(placeAt(makeEvent({}, {}, [{ who: "Ada", says: "a" }, "gap"]), 1)).toBeNull();
    expect(placeAt(event("a", "b".repeat(5000)), 1)?.beginning).toHaveLength(200);
  });
});

describe("turnOfPlace", () => {
  const place = { item: 2, beginning: "The bridge opens in spring." };
  it.each<[Transcript, number | null, string]>([
    [read, 2, "the same words"],
    [event("Good morning.", "A word before.", "Thank you.", place.beginning), 3, "it has moved on"],
    [event("Good morning.", place.beginning), 1, "it has moved up"],
    [event("a", "b", `${place.beginning} And the ferry stays.`), 2, "it goes on longer"],
    [event("Good morning.", "Nothing of it."), null, "it is gone"],
    [event("a", place.beginning, "b", place.beginning), null, "two begin so, and neither is where it was"],
    [event("a", place.beginning, place.beginning), 2, "two begin so, and one is where it was"],
    [event(), null, "nothing is left"],
  ])("finds %# at %s: %3$s", (now, item) => {
    expect(turnOfPlace(now, place)).toBe(item);
  });

  it("finds every place that was kept in the same words", () => {
    fc.assert(
      fc.property(transcripts(), (transcript) => {
        for (const item of turnsOf(transcript.items).slice(1)) {
          const kept = placeAt(transcript, item);
          expect(kept && turnOfPlace(transcript, kept)).toBe(item);
        }
      }),
    );
  });
});

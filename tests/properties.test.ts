import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBlocks } from "../lib/read.ts";
import type { SpeakerId } from "../lib/transcript/speaker.ts";
import type { Transcript } from "../lib/transcript/transcript.ts";
import { type Event, events } from "./properties/events.ts";
import { asPage, asText } from "./properties/printed.ts";
import { type MadeReading, readPage, readPlainText } from "./read-made.ts";
import { spokenIn } from "./spoken.ts";
import { uncovered } from "./uncovered.ts";

/** `npm run soak` asks for many more. */
const RUNS = Number(process.env.SOAK_RUNS ?? 240);
const TIME = 30_000 + RUNS * 60;

describe("an event in a consistent style is read as it was, and always alike", () => {
  it(
    "from its page",
    () => {
      fc.assert(
        fc.property(events(), (made) => expectTruth(made, readPage(asPage(made)))),
        { numRuns: Math.ceil(RUNS / 3) },
      );
    },
    TIME,
  );

  it.each([72, 40])(
    "from its text at %i columns",
    (width) => {
      const unheaded = events().filter(({ pieces }) => pieces.every(({ type }) => type !== "heading"));
      fc.assert(
        fc.property(unheaded, (made) => expectTruth(made, readPlainText(asText(made, width)))),
        { numRuns: RUNS },
      );
    },
    TIME,
  );
});

describe("the test itself", () => {
  it("sees a word in the wrong mouth, and a lost one", () => {
    const [made] = fc.sample(
      events().filter(({ pieces }) => pieces.length > 4),
      { numRuns: 1, seed: 1 },
    );
    if (!made) throw new Error("nothing was made");
    const reading = readPage(asPage(made));
    expect(() => expectTruth(made, reading)).not.toThrow();
    const { items, speakers } = reading.transcript;
    const speaker = speakers.map(({ id }) => id)[0];
    const wrong = {
      ...reading.transcript,
      items: items.map((item) => (item.type === "turn" && speaker ? { ...item, speaker } : item)),
    };
    expect(() => expectTruth(made, { ...reading, transcript: wrong })).toThrow();
    const lost = { ...reading.transcript, items: items.slice(0, -1) };
    expect(() => expectTruth(made, { ...reading, transcript: lost })).toThrow();
  });
});

function expectTruth(made: Event, { transcript, blocks }: MadeReading): void {
  expect(readTurns(transcript)).toEqual(trueTurns(made));
  expect(uncovered(blocks, transcript)).toEqual([]);
  expect(readBlocks(transcript.source, blocks, transcript.verdict)).toEqual(transcript);
  expect(transcript.speakers.map(({ id }) => id)).toEqual(inOrderOfFirstTurn(transcript));
}

function inOrderOfFirstTurn({ items }: Transcript): readonly SpeakerId[] {
  return [...new Set(items.flatMap((item) => (item.type === "turn" ? item.speaker : [])))];
}

/** A line a turn: the speaker's number in order of first words, name, label, words. */
function trueTurns({ pieces }: Event): readonly string[] {
  const numbers = new Map<string, number>();
  let count = 0;
  return pieces.flatMap((piece) => {
    if (piece.type !== "turn") return [];
    const { name } = piece.person;
    const known = name === null ? undefined : numbers.get(name);
    const number = known ?? ++count;
    if (name !== null) numbers.set(name, number);
    return [line(number, name ?? "journalist", piece.label, piece.paragraphs.join(" "))];
  });
}

function readTurns(transcript: Transcript): readonly string[] {
  return spokenIn(transcript).map(({ speaker, who, label, text }) => line(speaker, who, label, text));
}

function line(number: number, who: string, label: string | null, text: string): string {
  return `${number} ${who.toLowerCase()} | ${label} | ${text}`.replace(/\s+/gu, " ");
}

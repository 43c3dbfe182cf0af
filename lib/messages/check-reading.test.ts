import { describe, expect, it } from "vitest";
import { makeReading } from "../../tests/make/reading.ts";
import type { Turn } from "../transcript/item.ts";
import type { Speaker, SpeakerId } from "../transcript/speaker.ts";
import { checkReading } from "./check-reading.ts";
import type { PageReading } from "./protocol.ts";

const SOUND = makeReading();

describe("checkReading", () => {
  it.each<[string, PageReading]>([
    ["a made reading", SOUND],
    [
      "every optional field",
      withTurn({
        inferred: true,
        resumes: true,
        unheard: [{ block: 0, start: 0, end: 1 }],
        likely: "s1" as SpeakerId,
        label: null,
      }),
    ],
    ["an exchange", withTranscript({ exchanges: [{ question: [1], answers: [2] }] })],
    [
      "a gap that is not printed",
      withTranscript({ items: [{ type: "gap", reason: "page-break", passages: [] }] }),
    ],
    ["evidence of a name to come", withTurn({ reasons: ["a-new-name" as never] })],
  ])("lets pass what is sound: %s", (_, reading) => {
    expect(checkReading(structuredClone(reading))).toEqual(reading);
  });

  it("replaces halves of characters, in the words and in what is said of them alike", () => {
    const sent = makeReading({ lines: [["Ada \ud83d", "Good \udc00 morning."]] });
    expect(checkReading(sent)).toEqual(makeReading({ lines: [["Ada \ufffd", "Good \ufffd morning."]] }));
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a string", "reading"],
    ["an array", []],
    ["no blocks", { transcript: SOUND.transcript }],
    ["blocks that are none", { ...SOUND, blocks: ["words"] }],
    ["a stranger's field", { ...SOUND, anchors: [] }],
    ["a field of its own in a turn", withTurn({ html: "<b>" } as Partial<Turn>)],
    ["words that are no text", withTurn({ text: { toString: "x" } as never })],
    ["a turn of nobody", withTurn({ speaker: "s99" as SpeakerId })],
    ["a kind that is none", withSpeaker({ kind: "owner" as never })],
    ["a kind that every object has", withSpeaker({ kind: "toString" as never })],
    ["a passage beyond its block", withTurn({ passages: [{ block: 0, start: 0, end: 1_000_000 }] })],
    ["a passage in no block", withTurn({ passages: [{ block: 99, start: 0, end: 0 }] })],
    ["a passage that ends before it begins", withTurn({ passages: [{ block: 0, start: 5, end: 2 }] })],
    ["a label outside the blocks", withTurn({ labelPassages: [{ block: -1, start: 0, end: 1 }] })],
    ["what was unheard outside the blocks", withTurn({ unheard: [{ block: 99, start: 0, end: 1 }] })],
    ["half a character", withTurn({ passages: [{ block: 0, start: 0.5, end: 1 }] })],
    ["more than certain", withTurn({ confidence: 2 })],
    ["an exchange of what is no turn", withTranscript({ exchanges: [{ question: [99], answers: [] }] })],
    [
      "emphasis beyond the words",
      {
        ...SOUND,
        blocks: SOUND.blocks.map((b) => ({ ...b, emphasis: [{ kind: "bold", start: 0, end: 1e6 }] })),
      },
    ],
  ])("refuses %s", (_, sent) => {
    expect(checkReading(sent)).toBeNull();
  });
});

function withTranscript(change: Partial<PageReading["transcript"]>): PageReading {
  return { ...SOUND, transcript: { ...SOUND.transcript, ...change } };
}

function withTurn(change: Partial<Turn>): PageReading {
  const [first, ...others] = SOUND.transcript.items;
  return withTranscript({ items: [{ ...(first as Turn), ...change }, ...others] });
}

function withSpeaker(change: Partial<Speaker>): PageReading {
  const [first, ...others] = SOUND.transcript.speakers;
  return withTranscript({ speakers: [{ ...(first as Speaker), ...change }, ...others] });
}

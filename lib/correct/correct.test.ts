import { describe, expect, it } from "vitest";
import { makeReading } from "../../tests/make/reading.ts";
import type { Correction, CorrectionRequest, SpeakerFacts } from "../transcript/correction.ts";
import type { Turn } from "../transcript/item.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { changeOf } from "./change-of.ts";
import { correct } from "./correct.ts";

const LINES = [
  ["Ada Norling", "Good morning. We met to talk about the bridge."],
  ["Mirek Halas", "When will it open? And who pays for it?"],
  ["Ada Norling", "In spring, as planned."],
  ["Mirek Halas", "Thank you."],
  ["Ada Norling", "Thank you."],
] as const;
const reading = makeReading({ lines: LINES });
const QUILL: SpeakerFacts = {
  name: "Teodor Quill",
  role: null,
  outlet: "Northern Courier",
  kind: "journalist",
};

describe("correct", () => {
  it("gives a turn to somebody who speaks there", () => {
    const { transcript } = made(reading, [
      (ids) => ({ kind: "speaker", turns: [ids[2]], speaker: facts("Mirek Halas") }),
    ]);
    expect(said(transcript)).toEqual(["Norling", "Halas", "Halas", "Halas", "Norling"]);
    expect(turnsIn(transcript)[2]).toMatchObject({
      corrected: ["speaker"],
      confidence: 1,
      reasons: ["by-reader"],
    });
    expect(transcript.corrections).toMatchObject([{ outcome: "holds", item: 2, was: "Ada Norling" }]);
  });

  it("gives it to somebody new, who then speaks there", () => {
    const { transcript } = made(reading, [(ids) => ({ kind: "speaker", turns: [ids[1]], speaker: QUILL })]);
    expect(said(transcript)).toEqual(["Norling", "Quill", "Norling", "Halas", "Norling"]);
    expect(transcript.speakers.map(({ name }) => name)).toEqual([
      "Ada Norling",
      "Teodor Quill",
      "Mirek Halas",
    ]);
  });

  it("keeps the reading beside", () => {
    const { transcript } = made(reading, [(ids) => ({ kind: "speaker", turns: [ids[1]], speaker: QUILL })]);
    expect(correct({ ...reading, transcript }, [])).toEqual(correct(reading, []));
  });

  it("merges and renames", () => {
    const { transcript } = made(reading, [
      (_, speakers) => ({ kind: "merge", speaker: speakers[1], into: QUILL }),
      (_, speakers) => ({ kind: "facts", speaker: speakers[0], facts: { role: "Bridge Commissioner" } }),
    ]);
    expect(said(transcript)).toEqual(["Norling", "Quill", "Norling", "Quill", "Norling"]);
    expect(transcript.speakers[0]).toMatchObject({ role: "Bridge Commissioner", corrected: ["role"] });
  });

  it("makes one speaker of two by calling one as the other is called", () => {
    const { transcript } = made(reading, [
      (_, speakers) => ({ kind: "facts", speaker: speakers[1], facts: { name: "Ada Norling" } }),
    ]);
    expect(transcript.speakers.map(({ name }) => name)).toEqual(["Ada Norling"]);
    expect(turnsIn(transcript)[1]).toMatchObject({ corrected: ["speaker"] });
  });

  it("begins a turn within another, and joins it again", () => {
    const begun = made(reading, [(ids) => ({ kind: "begin", turn: ids[1], letter: 14, speaker: QUILL })]);
    expect(
      turnsIn(begun.transcript)
        .map(({ text }) => text)
        .slice(1, 3),
    ).toEqual(["When will it open?", "And who pays for it?"]);
    expect(said(begun.transcript)).toEqual(["Norling", "Halas", "Quill", "Norling", "Halas", "Norling"]);
    const joined = made(reading, [
      (ids) => ({ kind: "begin", turn: ids[1], letter: 14, speaker: QUILL }),
      (ids) => ({ kind: "join", turn: ids[2] }),
    ]);
    expect(said(joined.transcript)).toEqual(["Norling", "Halas", "Halas", "Norling", "Halas", "Norling"]);
    expect(turnsIn(joined.transcript)[2]?.resumes).toBe(true);
  });

  it("lets a turn begin that was a part of another's", () => {
    const { transcript } = made(reading, [
      (ids) => ({ kind: "join", turn: ids[2] }),
      (ids) => ({ kind: "speaker", turns: [ids[2]], speaker: QUILL }),
    ]);
    expect(said(transcript)).toEqual(["Norling", "Halas", "Quill", "Halas", "Norling"]);
    expect(turnsIn(transcript)[2]).not.toHaveProperty("resumes");
  });

  it("begins no turn that would leave nothing of the one that it is part of", () => {
    expect(() =>
      made(reading, [(ids) => ({ kind: "begin", turn: ids[1], letter: 2, speaker: QUILL })]),
    ).toThrow();
    const { corrections } = made(reading, [
      (ids) => ({ kind: "begin", turn: ids[1], letter: 14, speaker: QUILL }),
    ]);
    const [one] = corrections;
    const within = corrections.map(
      (each): Correction =>
        one?.change.kind === "begin" ? { ...each, change: { ...one.change, letter: 2 } } : each,
    );
    expect(correct(reading, within).corrections?.map(({ outcome }) => outcome)).toEqual(["lost"]);
  });

  it("begins turn after turn in one place, and keeps their order", () => {
    const words = Array.from({ length: 40 }, (_, at) => `word${String(at).padStart(2, "0")}`);
    const long = makeReading({ lines: [["Ada Norling", words.join(" ")], LINES[1], LINES[2]] });
    const { transcript } = made(long, [
      (ids) => ({ kind: "answer", turn: ids[0], question: ids[1] }),
      ...words.slice(1).map((_, at): Ask => {
        const letter = (words.length - 1 - at) * "word00".length;
        return (ids) => ({ kind: "begin", turn: ids[0], letter, speaker: facts("Ada Norling") });
      }),
    ]);
    expect(turnsIn(transcript).map(({ text }) => text)).toEqual([...words, LINES[1][1], LINES[2][1]]);
    expect(transcript.exchanges).toEqual([{ question: [40], answers: words.map((_, at) => at) }]);
  });

  it("says where a correction is seen that the reading agrees with", () => {
    const { transcript } = made(reading, [
      (ids) => ({ kind: "speaker", turns: [ids[2]], speaker: facts("Ada Norling") }),
    ]);
    expect(transcript.corrections).toMatchObject([{ outcome: "agrees", item: 2 }]);
    expect(transcript).not.toHaveProperty("uncorrected");
  });

  it("takes a label for words", () => {
    const { transcript } = made(reading, [(ids) => ({ kind: "no-label", turn: ids[2] })]);
    expect(turnsIn(transcript)[2]).toMatchObject({
      label: null,
      labelPassages: [],
      text: "Ada Norling: In spring, as planned.",
      passages: [{ block: 2, start: 0, end: 35 }],
      resumes: true,
    });
  });

  it("links a question with its answer, and unlinks them", () => {
    const linked = made(reading, [(ids) => ({ kind: "answer", turn: ids[2], question: ids[1] })]);
    expect(linked.transcript.exchanges).toEqual([{ question: [1], answers: [2] }]);
    const unlinked = made(reading, [
      (ids) => ({ kind: "answer", turn: ids[2], question: ids[1] }),
      (ids) => ({ kind: "answer", turn: ids[2], question: null }),
    ]);
    expect(unlinked.transcript.exchanges).toEqual([{ question: [1], answers: [] }]);
  });

  it("tells turns with the same words apart", () => {
    const { transcript } = made(reading, [(ids) => ({ kind: "speaker", turns: [ids[4]], speaker: QUILL })]);
    expect(said(transcript)).toEqual(["Norling", "Halas", "Norling", "Halas", "Quill"]);
  });

  it("says which corrections have lost their words, and which the reading agrees with", () => {
    const { corrections } = made(reading, [
      (ids) => ({ kind: "speaker", turns: [ids[2]], speaker: facts("Mirek Halas") }),
      (ids) => ({ kind: "speaker", turns: [ids[1]], speaker: QUILL }),
    ]);
    const other = makeReading({
      lines: [LINES[0], ["Mirek Halas", "Quite other words."], ["Mirek Halas", "In spring, as planned."]],
    });
    expect(correct(other, corrections).corrections?.map(({ outcome }) => outcome)).toEqual([
      "agrees",
      "lost",
    ]);
    expect(correct(other, corrections).uncorrected).toBeUndefined();
  });
});

type Ask = (ids: readonly never[], speakers: readonly never[]) => unknown;

/** Makes corrections one after the other, each on what those before it made. */
function made(of: Parameters<typeof correct>[0], asked: readonly Ask[]) {
  let transcript = correct(of, []);
  const corrections: Correction[] = [];
  for (const ask of asked) {
    const ids = turnsIn(transcript).map(({ id }) => id) as never[];
    const request = ask(ids, transcript.speakers.map(({ id }) => id) as never[]) as CorrectionRequest;
    const change = changeOf(transcript, request);
    if (!change) throw new Error("Nothing is corrected");
    const number = String(corrections.length).padStart(4, "0");
    corrections.push({ id: number, madeAt: `2031-04-06T${number}`, undoneAt: null, change });
    transcript = correct(of, corrections);
  }
  return { transcript, corrections };
}

function turnsIn({ items }: Transcript): readonly Turn[] {
  return items.flatMap((item) => (item.type === "turn" ? item : []));
}

function said(transcript: Transcript): readonly (string | undefined)[] {
  const names = new Map(transcript.speakers.map(({ id, name }) => [id, name?.split(" ").at(-1)]));
  return turnsIn(transcript).map(({ speaker }) => names.get(speaker));
}

function facts(name: string): SpeakerFacts {
  return { name, role: null, outlet: null, kind: "principal" };
}

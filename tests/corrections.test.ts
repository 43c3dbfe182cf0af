import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeOf } from "../lib/correct/change-of.ts";
import { correct } from "../lib/correct/correct.ts";
import { fitsWords } from "../lib/schema/fits-words.ts";
import type { Block } from "../lib/transcript/block.ts";
import type { Correction, CorrectionRequest, SpeakerFacts } from "../lib/transcript/correction.ts";
import type { Turn } from "../lib/transcript/item.ts";
import type { Transcript } from "../lib/transcript/transcript.ts";
import { makeReading } from "./make/reading.ts";

const RUNS = Number(process.env.SOAK_RUNS ?? 100);

type Line = readonly [name: string, words: string];
type Reading = ReturnType<typeof makeReading>;

const NAMES = ["Ada Norling", "Mirek Halas", "Petra Lund", "Teodor Quill"] as const;
/** Said more than once, as people do. */
const AGAIN = ["Thank you.", "Yes.", "Next question, please."];

const words = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...AGAIN) },
  {
    weight: 4,
    arbitrary: fc
      .array(fc.constantFrom(..."bridge ferry spring cost open money people word river town".split(" ")), {
        minLength: 3,
        maxLength: 12,
      })
      .map((all) => `${all.join(" ")}.`),
  },
);
const line: fc.Arbitrary<Line> = fc.tuple(fc.constantFrom(...NAMES), words);
const lines = fc.array(line, { minLength: 2, maxLength: 24 });

const facts: fc.Arbitrary<SpeakerFacts> = fc.record({
  name: fc.constantFrom(...NAMES, "Ines Falk", null),
  role: fc.constantFrom(null, "Moderator", "Bridge Commissioner"),
  outlet: fc.constantFrom(null, "Northern Courier"),
  kind: fc.constantFrom("principal", "journalist", "moderator"),
});

/** What is wanted, by numbers that any transcript has something for. */
interface Wish {
  readonly kind: "speaker" | "merge" | "facts" | "begin" | "join" | "no-label" | "answer";
  readonly at: number;
  readonly other: number;
  readonly facts: SpeakerFacts;
}
const wish: fc.Arbitrary<Wish> = fc.record({
  kind: fc.constantFrom("speaker", "merge", "facts", "begin", "join", "no-label", "answer"),
  at: fc.nat(1000),
  other: fc.nat(1000),
  facts,
});

function turnsIn({ items }: Transcript): readonly Turn[] {
  return items.flatMap((item) => (item.type === "turn" ? item : []));
}

function requestFor(transcript: Transcript, { kind, at, other, facts: said }: Wish): CorrectionRequest {
  const turns = turnsIn(transcript);
  const idAt = (place: number) => turns[place % turns.length]?.id as NonNullable<Turn["id"]>;
  const speaker = transcript.speakers[at % transcript.speakers.length]?.id as Turn["speaker"];
  switch (kind) {
    case "speaker":
      return { kind, turns: [...new Set([idAt(at), idAt(other)])], speaker: said };
    case "merge":
      return { kind, speaker, into: said };
    case "facts":
      return { kind, speaker, facts: { role: said.role, kind: said.kind } };
    case "begin":
      return { kind, turn: idAt(at), letter: 1 + (other % 20), speaker: said };
    case "answer":
      return { kind, turn: idAt(at), question: other % 3 === 0 ? null : idAt(other) };
    default:
      return { kind, turn: idAt(at) };
  }
}

/** Makes corrections one after the other, each on what those before it made; what cannot be made is left out, as the library does. */
function made(reading: Reading, wishes: readonly Wish[]): readonly Correction[] {
  const corrections: Correction[] = [];
  let seen = correct(reading, []);
  for (const one of wishes) {
    const change = changeOf(seen, requestFor(seen, one));
    if (!change) continue;
    const number = String(corrections.length).padStart(5, "0");
    const next = [...corrections, { id: number, madeAt: `2031-04-06T${number}`, undoneAt: null, change }];
    const after = correct(reading, next);
    if (after.corrections?.at(-1)?.outcome !== "holds") continue;
    corrections.push(...next.slice(-1));
    seen = after;
  }
  return corrections;
}

function saidIn(transcript: Transcript): object {
  const { corrections: _, uncorrected: __, ...said } = transcript;
  return said;
}

/** Every character of the blocks that a turn or its label holds, in order. */
function heldIn(transcript: Transcript): readonly string[] {
  const places = turnsIn(transcript).flatMap(({ labelPassages, passages }) =>
    [...labelPassages, ...passages].flatMap(({ block, start, end }) =>
      Array.from({ length: end - start }, (_, at) => `${block}:${start + at}`),
    ),
  );
  return places.toSorted();
}

function withoutWhiteSpace(places: readonly string[], blocks: readonly Block[]): readonly string[] {
  return places.filter((place) => {
    const [block, at] = place.split(":").map(Number);
    return blocks[block ?? 0]?.text[at ?? 0]?.trim() !== "";
  });
}

describe("corrections of any reading", () => {
  it("lose no word and double none, and stay in its words", () => {
    fc.assert(
      fc.property(lines, fc.array(wish, { maxLength: 12 }), (spoken, wishes) => {
        const reading = makeReading({ lines: spoken });
        const corrected = correct(reading, made(reading, wishes));
        expect(fitsWords({ transcript: corrected, blocks: reading.blocks })).toBe(true);
        const [before, after] = [reading.transcript, corrected].map((one) =>
          withoutWhiteSpace(heldIn(one), reading.blocks),
        );
        expect(after).toEqual(before);
        expect(new Set(corrected.speakers.map(({ id }) => id)).size).toBe(corrected.speakers.length);
        const spokenBy = new Set(turnsIn(corrected).map(({ speaker }) => speaker));
        expect([...spokenBy].toSorted()).toEqual(corrected.speakers.map(({ id }) => id).toSorted());
      }),
      { numRuns: RUNS },
    );
  });

  it("are undone and redone exactly, in any order", () => {
    fc.assert(
      fc.property(
        lines,
        fc.array(wish, { minLength: 1, maxLength: 10 }),
        fc.nat(),
        (spoken, wishes, which) => {
          const reading = makeReading({ lines: spoken });
          const all = made(reading, wishes);
          if (all.length === 0) return;
          const left = which % all.length;
          const undone = all.map((one, at) => (at < left ? one : { ...one, undoneAt: "2031-04-07" }));
          expect(saidIn(correct(reading, undone))).toEqual(saidIn(correct(reading, all.slice(0, left))));
          const none = all.map((one) => ({ ...one, undoneAt: "2031-04-07" }));
          expect(saidIn(correct(reading, none))).toEqual(saidIn(reading.transcript));
          const redone = undone.map((one) => ({ ...one, undoneAt: null }));
          expect(correct(reading, redone)).toEqual(correct(reading, all));
          expect(correct({ ...reading, transcript: correct(reading, all) }, all)).toEqual(
            correct(reading, all),
          );
        },
      ),
    );
  });

  it("hold on every turn that is unchanged, whatever becomes of the others; those on words that are gone are told of", () => {
    const edit = fc.record({
      at: fc.nat(1000),
      how: fc.constantFrom("remove", "reword", "insert", "move", "reattribute"),
      to: fc.nat(1000),
      with: line,
    });
    fc.assert(
      fc.property(
        lines,
        fc.array(fc.tuple(fc.nat(1000), facts), { minLength: 1, maxLength: 6 }),
        fc.array(edit, { maxLength: 8 }),
        (spoken, wanted, edits) => {
          const reading = makeReading({ lines: spoken });
          const wishes = wanted.map(([at, said]): Wish => ({ kind: "speaker", at, other: at, facts: said }));
          const corrections = made(reading, wishes);
          const later = makeReading({ lines: edited(spoken, edits) });
          const corrected = correct(later, corrections);
          expect(corrected.corrections?.map(({ id }) => id) ?? []).toEqual(corrections.map(({ id }) => id));
          const lastOf = new Map(corrections.map((one) => [selectorOf(one)?.id, one]));
          const [before, now] = [turnsIn(reading.transcript), turnsIn(later.transcript)];
          const hasWords = (turn: Turn) => now.some(({ text }) => text === turn.text);
          for (const { id, change, outcome } of corrected.corrections ?? []) {
            const target = change.kind === "speaker" ? change.turns[0] : undefined;
            const turn = before.find((one) => one.id === target?.id);
            if (!turn || change.kind !== "speaker") throw new Error("Another correction was made");
            if (now.some((one) => one.id === turn.id)) {
              expect(outcome, turn.text).not.toBe("lost");
              if (lastOf.get(turn.id)?.id !== id) continue;
              const whose = corrected.speakers.find(
                (one) => one.id === turnsIn(corrected).find((other) => other.id === turn.id)?.speaker,
              );
              expect(whose?.name, turn.text).toBe(change.speaker.name);
            } else if (!hasWords(turn)) expect(outcome, turn.text).toBe("lost");
          }
        },
      ),
      { numRuns: 3 * RUNS },
    );
  });
});

interface Edit {
  readonly at: number;
  readonly how: "remove" | "reword" | "insert" | "move" | "reattribute";
  readonly to: number;
  readonly with: Line;
}

/** What became of an event's lines: edits of the page, and another grammar's view of who speaks. */
function edited(spoken: readonly Line[], edits: readonly Edit[]): readonly Line[] {
  return edits.reduce((now, { how, ...edit }) => (now.length > 1 ? EDITS[how](now, edit) : now), spoken);
}

const EDITS: Readonly<
  Record<Edit["how"], (now: readonly Line[], edit: Omit<Edit, "how">) => readonly Line[]>
> = {
  remove: (now, { at }) => now.toSpliced(at % now.length, 1),
  reword: (now, { at }) =>
    now.map(([name, said], place) => [name, place === at % now.length ? `${said} Indeed.` : said]),
  insert: (now, { at, with: other }) => now.toSpliced(at % now.length, 0, other),
  move: (now, { at, to }) => {
    const moved = now.slice(at % now.length).slice(0, 1);
    return now.toSpliced(at % now.length, 1).toSpliced(to % now.length, 0, ...moved);
  },
  reattribute: (now, { at, with: [other] }) =>
    now.map(([name, said], place) => [place === at % now.length ? other : name, said]),
};

function selectorOf({ change }: Correction) {
  return change.kind === "speaker" ? change.turns[0] : undefined;
}

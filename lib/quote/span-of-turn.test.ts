import { expect, it } from "vitest";
import { makeReading } from "../../tests/make/reading.ts";
import type { Turn } from "../transcript/item.ts";
import { spanOfTurn } from "./span-of-turn.ts";

const { transcript } = makeReading();
const [first, second, third] = transcript.items as readonly Turn[];
if (!first || !second || !third) throw new Error("three turns were made");
const note = { type: "note", kind: "scene", text: "(Laughter.)", passages: [] } as const;

it("is the whole turn, and no other", () => {
  const [passage] = second.passages;
  expect(spanOfTurn(transcript, 1)).toEqual({
    from: { block: passage?.block, at: passage?.start },
    to: { block: passage?.block, at: passage?.end },
  });
});

it("goes on over a note with what resumes the turn", () => {
  const items = [first, note, { ...third, resumes: true as const }, second];
  expect(spanOfTurn({ items }, 0)?.to.block).toBe(third.passages[0]?.block);
  expect(spanOfTurn({ items: [first, note, third] }, 0)?.to.block).toBe(first.passages[0]?.block);
});

it.each([-1, 1, 9])("knows no turn at %i", (item) => {
  expect(spanOfTurn({ items: [first, note] }, item)).toBe(null);
});

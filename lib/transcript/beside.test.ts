import { describe, expect, it } from "vitest";
import { makeReading } from "../../tests/make/reading.ts";
import { readBeside } from "./beside.ts";
import type { Block } from "./block.ts";

const advertisement: Block = {
  text: " Advertisement ",
  emphasis: [],
  form: "paragraph",
  break: "paragraph",
  pageBreak: false,
  leftover: "advertisement",
};

describe("what stands beside the words", () => {
  const made = makeReading();
  const withIt = [advertisement, ...made.blocks];

  it("is not read, and stands among the leftovers", () => {
    const seen: string[] = [];
    const { leftovers } = readBeside(withIt, (words) => {
      seen.push(...words.map(({ text }) => text));
      return made.transcript;
    });
    expect(seen).toEqual(made.blocks.map(({ text }) => text));
    expect(leftovers).toEqual([{ reason: "advertisement", passage: { block: 0, start: 1, end: 14 } }]);
  });

  it("moves the places of the words", () => {
    const { items } = readBeside(withIt, () => made.transcript);
    const blocks = (all: typeof items) => all.flatMap(({ passages }) => passages.map(({ block }) => block));
    expect(blocks(items)).toEqual(blocks(made.transcript.items).map((block) => block + 1));
  });

  it("leaves a reading without any as it is", () => {
    expect(readBeside(made.blocks, () => made.transcript)).toEqual(made.transcript);
  });
});

it("a turn says that words of it are folded away", () => {
  const { blocks, transcript } = makeReading();
  const folded = blocks.map((block, at) => (at === 1 ? { ...block, folded: true as const } : block));
  const { items } = readBeside(folded, () => transcript);
  const said = items.map((item) => item.type === "turn" && item.folded === true);
  const inIt = transcript.items.map(({ passages }) => passages.some(({ block }) => block === 1));
  expect(said).toEqual(inIt);
  expect(said).toContain(true);
});

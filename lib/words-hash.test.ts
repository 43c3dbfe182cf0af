import { describe, expect, it } from "vitest";
import type { Block } from "./transcript/block.ts";
import { wordsHash } from "./words-hash.ts";

const WORDS = ["Ada Norling: Good morning.", "We met."];

describe("the same words have the same hash", () => {
  it.each([
    ["non-breaking spaces", ["Ada\u00a0Norling: Good morning.", "We met."]],
    ["hard wraps", ["Ada Norling:\n  Good\tmorning.", "We met."]],
    ["one paragraph", ["Ada Norling: Good morning. We met."]],
    ["an empty block", ["Ada Norling: Good morning.", " ", "We met. "]],
  ])("%s", async (_, texts) => {
    expect(await wordsHash(texts.map(block))).toBe(await wordsHash(WORDS.map(block)));
  });

  it("bold type", async () => {
    const bold = { ...block(WORDS[0] ?? ""), emphasis: [{ kind: "bold", start: 0, end: 12 } as const] };
    expect(await wordsHash([bold, block(WORDS[1] ?? "")])).toBe(await wordsHash(WORDS.map(block)));
  });
});

describe("other words have another hash", () => {
  it.each([
    ["a word less", ["Ada Norling: Good morning.", "We"]],
    ["a capital", ["Ada Norling: good morning.", "We met."]],
    ["another order", ["We met.", "Ada Norling: Good morning."]],
    ["words joined", ["Ada Norling: Good morning.We met."]],
    ["nothing", []],
  ])("%s", async (_, texts) => {
    expect(await wordsHash(texts.map(block))).not.toBe(await wordsHash(WORDS.map(block)));
  });
});

it("is SHA-256 in hexadecimal", async () => {
  // `printf abc | sha256sum`
  expect(await wordsHash([block(" abc ")])).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});

function block(text: string): Block {
  return { text, emphasis: [], form: "paragraph", break: "paragraph", pageBreak: false };
}

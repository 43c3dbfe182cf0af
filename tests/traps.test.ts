import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Transcript } from "../lib/transcript/transcript.ts";
import { readFile } from "./read-made.ts";
import { spokenIn } from "./spoken.ts";
import { DECOYS, TRAPS } from "./traps/traps.ts";
import { uncovered } from "./uncovered.ts";

const FOLDER = join(import.meta.dirname, "traps");

describe("traps", () => {
  it.each(TRAPS.map((row) => [row.file, row.trap, row] as const))("%s: %s", (file, _, trap) => {
    const { transcript, blocks } = readFile(join(FOLDER, file));
    const spoken = spokenIn(transcript);
    expect(spoken.map(({ speaker, who, label }) => `${speaker} ${who} | ${label}`)).toEqual(trap.turns);
    expect(aloneIn(transcript)).toEqual(expect.arrayContaining([...(trap.apart ?? [])]));
    for (const words of trap.nowhere ?? []) expect(JSON.stringify(transcript.items)).not.toContain(words);
    if (trap.exchanges) expect(exchangesIn(transcript)).toEqual(trap.exchanges);
    expect(uncovered(blocks, transcript)).toEqual([]);
  });

  it.each(DECOYS)("%s has labels and is no transcript", (file) => {
    expect(readFile(join(FOLDER, file)).transcript.verdict.kind).toBe("other");
  });

  it("are all in the table", () => {
    const fixtures = readdirSync(FOLDER).filter((file) => !file.endsWith(".ts"));
    expect([...TRAPS.map(({ file }) => file), ...DECOYS].sort()).toEqual(fixtures.sort());
  });
});

/** What nobody speaks. */
function aloneIn({ items }: Transcript): readonly string[] {
  return items.flatMap((item) => (item.type === "note" || item.type === "heading" ? [item.text] : []));
}

/** The exchanges by the numbers of their turns. */
function exchangesIn({ items, exchanges }: Transcript): readonly string[] {
  const turns = items.flatMap((item, at) => (item.type === "turn" ? [at] : []));
  const numbers = (places: readonly number[]) => places.map((at) => turns.indexOf(at) + 1).join(" ");
  return exchanges.map(({ question, answers }) => `${numbers(question)} > ${numbers(answers)}`);
}

import { expect, it } from "vitest";
import { outlineOf } from "../lib/transcript/outline.ts";
import { makeEvent } from "../tests/make/event.ts";
import { voicesOf } from "./voices.ts";

const event = makeEvent(
  {},
  {
    q1: { name: null, kind: "journalist" },
    q2: { name: null, kind: "journalist" },
    q3: { name: null, kind: "journalist", outlet: "Radio Varland" },
    q4: { name: null, kind: "audience" },
    mayor: { name: null, role: "Mayor" },
    deputy: { name: null, role: "Mayor" },
  },
  [
    { who: "q1", says: "one two" },
    { who: "Ada", says: "one two three four five six" },
    { who: "q2", says: "one" },
    { who: "q3", says: "one two" },
    { who: "q4", says: "one" },
    { who: "mayor", says: "one two three four" },
    { who: "deputy", says: "one two three four" },
  ],
);

const voices = voicesOf(outlineOf(event).speakers);

it("puts the most words first and keeps the order of speaking among equals", () => {
  expect(voices.map(({ words }) => words)).toEqual([6, 4, 4, 3, 2, 1]);
  expect(voices.map(({ ids }) => ids.join("+"))).toEqual(["s2", "s6", "s7", "s1+s3", "s4", "s5"]);
});

it("joins only voices that nobody can tell apart: same kind, same outlet, no name, no role", () => {
  const joined = voices.filter(({ ids }) => ids.length > 1);
  expect(joined).toHaveLength(1);
  expect(joined[0]).toMatchObject({ turns: 2, words: 3, speaker: { kind: "journalist", outlet: null } });
});

it("shares out all words", () => {
  expect(voices.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

it("has nobody where nobody speaks", () => {
  expect(voicesOf([])).toEqual([]);
});

import { describe, expect, it } from "vitest";
import type { SavedTranscript } from "../../../lib/store/saved.ts";
import { UNMARKED } from "../../../lib/store/shelfmark.ts";
import type { JoinedNames } from "../../../lib/transcript/joined-names.ts";
import { NONE_CHOSEN } from "./arrange.ts";
import { chosenIds, facetsOf } from "./facets.ts";
import { chosenPeople, mainNames, withMainNames } from "./joined-people.ts";

const OFFICE = "NATO Secretary General";
const LINES = [
  line("a", ["Jens S."]),
  line("b", ["Jens Stoltenberg", "Ada Norling"]),
  line("c", ["Jens Stoltenberg", OFFICE], ["Jens Stoltenberg"]),
  line("d", [OFFICE], []),
  line("e", ["prime minister"], []),
];
const SPELLING = joined("Jens S.", "Jens Stoltenberg");
const HELD = joined("Jens Stoltenberg", OFFICE);

describe("people of joined names", () => {
  it.each<[string, readonly JoinedNames[], readonly (readonly [string, number])[]]>([
    [
      "each name for itself where none are joined",
      [],
      [
        ["Jens Stoltenberg", 2],
        ["Ada Norling", 1],
        ["Jens S.", 1],
      ],
    ],
    [
      "once, by the name of most transcripts",
      [SPELLING],
      [
        ["Jens Stoltenberg", 3],
        ["Ada Norling", 1],
      ],
    ],
    [
      "with an office that is joined",
      [SPELLING, HELD],
      [
        ["Jens Stoltenberg", 4],
        ["Ada Norling", 1],
      ],
    ],
    [
      "with an office alone",
      [joined(OFFICE, "Mirek Halas")],
      [
        ["Jens Stoltenberg", 2],
        [OFFICE, 2],
        ["Ada Norling", 1],
        ["Jens S.", 1],
      ],
    ],
  ])("are listed %s", (_, pairs, values) => {
    const lines = withMainNames(LINES, mainNames(LINES, pairs));
    const { speaker } = facetsOf(lines, NONE_CHOSEN);
    expect(speaker.map(({ value, count }) => [value, count])).toEqual(values);
  });

  it.each<[string, readonly JoinedNames[], readonly string[]]>([
    ["Jens S.", [], ["a"]],
    ["Jens S.", [SPELLING], ["a", "b", "c"]],
    ["Jens Stoltenberg", [SPELLING, HELD], ["a", "b", "c", "d"]],
    [OFFICE, [SPELLING, HELD], ["a", "b", "c", "d"]],
    [OFFICE, [], []],
    ["prime minister", [SPELLING, HELD], []],
    ["Ada Norling", [SPELLING, HELD], ["b"]],
  ])("narrow the list by all of their names: %s", (name, pairs, ids) => {
    const names = mainNames(LINES, pairs);
    const chosen = chosenPeople({ ...NONE_CHOSEN, speaker: [name] }, names);
    expect([...(chosenIds(withMainNames(LINES, names), chosen) ?? [])]).toEqual(ids);
  });

  it("are chosen once, also where two of their names were", () => {
    const names = mainNames(LINES, [SPELLING]);
    const chosen = { ...NONE_CHOSEN, speaker: ["Jens S.", "Ada Norling", "Jens Stoltenberg"] };
    expect(chosenPeople(chosen, names).speaker).toEqual(["Jens Stoltenberg", "Ada Norling"]);
  });

  it("leave lines alone that they do not speak in", () => {
    const names = mainNames(LINES, [SPELLING]);
    expect(withMainNames(LINES, names)[4]).toBe(LINES[4]);
    expect(withMainNames(LINES, mainNames(LINES, []))).toBe(LINES);
  });
});

function line(id: string, speakers: readonly string[], people = speakers): SavedTranscript {
  const row = { title: id, date: null, publisher: null, language: "en", speakers, people };
  return { kind: "sound", id, mark: UNMARKED, ...row } as unknown as SavedTranscript;
}

function joined(one: string, other: string): JoinedNames {
  return { id: `${one} ${other}`, names: [one, other], joinedAt: "2031-04-06T09:01:00.000Z" };
}

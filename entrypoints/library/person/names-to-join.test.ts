import { expect, it } from "vitest";
import type { SavedTranscript } from "../../../lib/store/saved.ts";
import { namesToJoin } from "./names-to-join.ts";

const SAVED = [
  line("a", ["Ada Norling", "NATO Secretary General"]),
  line("b", ["Ada Norling", "Jens S."]),
  line("c", ["Ada Norling", "Jens S.", "Émile Gold"]),
  { kind: "damaged", id: "d" } as SavedTranscript,
];

it.each([
  ["", ["Jens S.", "NATO Secretary General", "Émile Gold"]],
  [" jens ", ["Jens S."]],
  ["gen", ["NATO Secretary General"]],
  ["g", ["NATO Secretary General", "Émile Gold"]],
  ["emile", ["Émile Gold"]],
  ["ens", []],
  ["ada", []],
])("offers, for “%s”, names of which a word begins so, those of most transcripts first", (typed, names) => {
  expect(namesToJoin(SAVED, ["Ada Norling"], typed)).toEqual(names);
});

it("offers no more than eight", () => {
  const many = Array.from({ length: 20 }, (_, number) => line(`${number}`, [`Speaker ${number}`]));
  expect(namesToJoin(many, [], "")).toHaveLength(8);
});

function line(id: string, speakers: readonly string[]): SavedTranscript {
  return { kind: "sound", id, speakers } as unknown as SavedTranscript;
}

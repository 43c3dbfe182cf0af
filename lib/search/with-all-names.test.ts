import { expect, it } from "vitest";
import type { JoinedNames } from "../transcript/joined-names.ts";
import { parseQuery } from "./parse-query.ts";
import { withAllNames } from "./with-all-names.ts";

const JOINED = [
  joined("Jens Stoltenberg", "Jens S."),
  joined("Jens S.", "NATO Secretary General"),
  joined("Ada Norling", "Ada"),
];
const OFFICE = '"NATO Secretary General"';

it.each([
  ['speaker:"Jens Stoltenberg" bridge', `${anyOf('"Jens Stoltenberg"', '"Jens S."', OFFICE)} bridge`],
  ["bridge OR speaker:ada", `bridge OR ${anyOf("ada", '"Ada Norling"')}`],
  ["-speaker:Ada ferry", `-${anyOf("Ada", '"Ada Norling"')} ferry`],
  ['SPEAKER:"jens s"', anyOf('"jens s"', '"Jens Stoltenberg"', OFFICE)],
])("asks for all names of %s", (typed, asked) => {
  expect(withAllNames(typed, JOINED)).toBe(asked);
});

it.each([
  ["a word", "ada"],
  ["a phrase", '"Jens Stoltenberg"'],
  ["a part of a name", "speaker:Jens"],
  ["the beginning of a name", 'speaker:"Jens S."*'],
  ["another field", 'role:"NATO Secretary General"'],
  ["a name that is not joined", 'speaker:"Mirek Halas"'],
  ["no name yet", "speaker:"],
  ["nothing", ""],
])("leaves %s as typed", (_, typed) => {
  expect(withAllNames(typed, JOINED)).toBe(typed);
});

it("leaves everything as typed where nothing is joined", () => {
  expect(withAllNames("speaker:Ada", [])).toBe("speaker:Ada");
});

it("leaves as typed what would become too long to be read", () => {
  const typed = `${"bridge ".repeat(284)}speaker:Ada`;
  expect(withAllNames(typed, JOINED)).toBe(typed);
});

it("asks something that is understood", () => {
  const { query, problems } = parseQuery(withAllNames('speaker:"Jens S."', JOINED));
  expect(problems).toEqual([]);
  expect(query?.clause).toMatchObject({
    kind: "any",
    of: [{ field: "speaker" }, { field: "speaker" }, { field: "speaker" }],
  });
});

function anyOf(...names: readonly string[]): string {
  return `(${names.map((name) => `speaker:${name}`).join(" OR ")})`;
}

function joined(one: string, other: string): JoinedNames {
  return { id: `${one} ${other}`, names: [one, other], joinedAt: "2031-04-06T09:01:00.000Z" };
}

import { describe, expect, it } from "vitest";
import { type JoinedNames, namesOfPerson, separationOf } from "./joined-names.ts";

const FULL = joined("Jens Stoltenberg", "Jens S.");
const OFFICE = joined("Jens S.", "NATO Secretary General");
const LATIN = joined("NATO Secretary General", "J. Stoltenberg");
const OTHER = joined("Ada Norling", "Ada");
const ALL = [FULL, OFFICE, LATIN, OTHER];

describe("the names of a person", () => {
  it.each<[string, readonly JoinedNames[], readonly string[]]>([
    ["Jens Stoltenberg", ALL, ["Jens Stoltenberg", "Jens S.", "NATO Secretary General", "J. Stoltenberg"]],
    ["J. Stoltenberg", ALL, ["J. Stoltenberg", "NATO Secretary General", "Jens S.", "Jens Stoltenberg"]],
    ["Ada", ALL, ["Ada", "Ada Norling"]],
    ["Mirek Halas", ALL, ["Mirek Halas"]],
    ["Jens", ALL, ["Jens"]],
    ["Jens S.", [], ["Jens S."]],
    ["Jens Stoltenberg", [OFFICE, FULL], ["Jens Stoltenberg", "Jens S.", "NATO Secretary General"]],
    ["Jens Stoltenberg", [FULL, LATIN], ["Jens Stoltenberg", "Jens S."]],
  ])("of %s are found over any number of joins", (name, pairs, names) => {
    expect(namesOfPerson(name, pairs)).toEqual(names);
  });
});

describe("separating a name", () => {
  it.each<[string, string, readonly JoinedNames[], readonly JoinedNames[]]>([
    ["that nothing else hangs on", "J. Stoltenberg", ALL, [LATIN]],
    ["by which others are joined", "Jens S.", ALL, [FULL, OFFICE]],
    ["that is joined twice", "Jens S.", [FULL, { ...FULL, id: "again" }], [FULL, { ...FULL, id: "again" }]],
    ["of somebody else", "Ada", ALL, [OTHER]],
    ["that is not joined", "Mirek Halas", ALL, []],
  ])("%s leaves the person all others", (_, name, before, taken) => {
    const person = "Jens Stoltenberg";
    const { separate, join } = separationOf(name, person, before);
    expect(separate).toEqual(taken.map(({ id }) => id));
    const after = [
      ...before.filter(({ id }) => !separate.includes(id)),
      ...join.map(([one, other]) => joined(one, other)),
    ];
    const kept = namesOfPerson(person, before).filter((one) => one !== name);
    expect(new Set(namesOfPerson(person, after))).toEqual(new Set(kept));
    expect(namesOfPerson(name, after)).toEqual([name]);
    // Joining it again gives back all that were one person.
    const again = [...after, joined(person, name)];
    if (namesOfPerson(person, before).includes(name))
      expect(new Set(namesOfPerson(person, again))).toEqual(new Set(namesOfPerson(person, before)));
  });
});

function joined(one: string, other: string): JoinedNames {
  return { id: `${one} ${other}`, names: [one, other], joinedAt: "2031-04-06T09:01:00.000Z" };
}

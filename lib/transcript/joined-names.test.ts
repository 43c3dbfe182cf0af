import { describe, expect, it } from "vitest";
import { type JoinedNames, namesOfPerson, separationOf, withOtherNames } from "./joined-names.ts";
import type { Transcript } from "./transcript.ts";

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

describe("the other names of a speaker", () => {
  it.each<[string, string | null, string | null, readonly JoinedNames[], readonly string[] | undefined]>([
    ["of a joined name", "Ada", null, ALL, ["Ada Norling"]],
    ["of a joined office alone", null, "NATO Secretary General", [OFFICE], ["Jens S."]],
    ["of somebody else in the office", "Mirek Halas", "NATO Secretary General", ALL, undefined],
    ["of nobody known", null, null, ALL, undefined],
    ["where nothing is joined any more", "Ada", null, [], undefined],
  ])("are said anew %s", (_, name, role, pairs, others) => {
    const speaker = { name, role, otherNames: ["Somebody Else"] };
    const transcript = { speakers: [speaker] } as unknown as Transcript;
    const [said] = withOtherNames(transcript, pairs).speakers;
    expect(said).toEqual({ name, role, ...(others && { otherNames: others }) });
  });

  it("leave a transcript as it is where there are none", () => {
    const transcript = { speakers: [{ name: "Ada", role: null }] } as unknown as Transcript;
    expect(withOtherNames(transcript, [])).toBe(transcript);
  });
});

function joined(one: string, other: string): JoinedNames {
  return { id: `${one} ${other}`, names: [one, other], joinedAt: "2031-04-06T09:01:00.000Z" };
}

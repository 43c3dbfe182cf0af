import { describe, expect, it } from "vitest";
import { type Happening, makeEvent, type Person } from "../../tests/make/event.ts";
import { outlineOf } from "./outline.ts";
import { badgeNumber, countSpeakers, groupSpeakers, NO_SPEAKERS } from "./speaker-groups.ts";

const PEOPLE: Readonly<Record<string, Person>> = {
  q1: { name: null, kind: "journalist" },
  q2: { name: null, kind: "journalist" },
  q3: { name: null, kind: "journalist", outlet: "Radio Varland" },
  q4: { name: null, kind: "audience" },
  mayor: { name: null, role: "Mayor" },
  deputy: { name: null, role: "Mayor" },
  lost: { name: null, kind: "unidentified" },
  all: { name: null, kind: "group" },
  Sanne: { kind: "journalist", outlet: "Radio Varland" },
};

describe("groupSpeakers", () => {
  const groups = groupSpeakers(
    outlineOf(event({ q1: 2, Ada: 6, q2: 1, q3: 3, q4: 1, mayor: 4, deputy: 4, lost: 1, all: 1, Sanne: 5 }))
      .speakers,
  );

  it("puts the most words first and keeps the order of speaking among equals", () => {
    expect(groups.map(({ words }) => words)).toEqual([7, 6, 5, 4, 4, 1, 1]);
  });

  it("joins all askers without name or role, and nobody who has one", () => {
    expect(groups.map(({ ids }) => ids.join("+"))).toEqual([
      "s1+s3+s4+s5",
      "s2",
      "s10",
      "s6",
      "s7",
      "s8",
      "s9",
    ]);
    expect(groups[0]).toMatchObject({ turns: 4, words: 7, speaker: { kind: "journalist", outlet: null } });
  });

  it("keeps an outlet that all joined askers have", () => {
    const two = makeEvent({}, { a: PEOPLE.q3 ?? {}, b: PEOPLE.q3 ?? {} }, [says("a", 1), says("b", 1)]);
    expect(groupSpeakers(outlineOf(two).speakers)).toMatchObject([{ speaker: { outlet: "Radio Varland" } }]);
  });

  it("shares out all words", () => {
    expect(groups.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it("has nobody where nobody speaks", () => {
    expect(groupSpeakers([])).toEqual([]);
  });
});

describe("countSpeakers", () => {
  it.each<[string, readonly string[], speakers: number, unnamed: number, total: number]>([
    ["one speaker", ["Ada"], 1, 0, 1],
    ["two named, one known by role", ["Ada", "Mirek", "mayor"], 3, 0, 3],
    ["two of one role", ["mayor", "deputy"], 2, 0, 2],
    ["a named journalist", ["Ada", "Sanne"], 2, 0, 2],
    ["one nameless asker", ["Ada", "q1"], 1, 1, 1],
    ["four nameless askers of any kind and outlet", ["Ada", "q1", "q2", "q3", "q4"], 1, 4, 1],
    ["nameless askers only", ["q1", "q2"], 0, 2, 2],
    ["words whose speaker was lost", ["Ada", "q1", "lost"], 1, 1, 1],
    ["nothing but such words", ["lost"], 1, 0, 1],
    ["such words and askers", ["lost", "q1"], 0, 1, 1],
    ["several voices at once", ["Ada", "all"], 2, 0, 2],
    ["nobody", [], 0, 0, 0],
  ])("%s", (_, who, speakers, unnamed, total) => {
    const count = countSpeakers(event(Object.fromEntries(who.map((name) => [name, 1]))));
    expect(count).toEqual({ speakers, unnamed });
    expect(badgeNumber(count)).toBe(total);
  });

  it("does not count who is only known, and says nothing", () => {
    const { items, speakers } = event({ Ada: 1, Mirek: 1, q1: 1 });
    expect(countSpeakers({ items: items.slice(0, 1), speakers })).toEqual({ speakers: 1, unnamed: 0 });
    expect(countSpeakers({ items: [], speakers })).toEqual(NO_SPEAKERS);
  });
});

/** An event at which each of these says so many words. */
function event(words: Readonly<Record<string, number>>) {
  return makeEvent(
    {},
    PEOPLE,
    Object.entries(words).map(([who, count]) => says(who, count)),
  );
}

function says(who: string, count: number): Happening {
  return { who, says: Array.from({ length: count }, () => "word").join(" ") };
}

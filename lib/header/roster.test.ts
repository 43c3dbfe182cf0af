import { describe, expect, it } from "vitest";
import { makeSource } from "../../tests/make/source.ts";
import { lexiconFor } from "../lexicon/lexicon.ts";
import { NO_NAME } from "../names/parsed-name.ts";
import type { Source } from "../transcript/source.ts";
import { inRoster, namesIn, rosterOf } from "./roster.ts";

const source = makeSource({ title: "Joint press conference" });
const briefly = (more: Partial<Source>, ...front: readonly string[]) =>
  rosterOf({ ...source, ...more }, front, [], lexiconFor("en")).map(({ name, role, from }) => [
    name,
    role,
    from,
  ]);

describe("rosterOf", () => {
  it("reads the subtitle, credits, front lines and title, in this order", () => {
    const roster = briefly(
      {
        title: "Remarks by Prime Minister Milan Horvat",
        subtitle: "with NATO Secretary General Ines Kortela",
        credits: ["Foreign Minister Dana Weir"],
      },
      "Tobias Brandvik, Director of Ports",
    );
    expect(roster).toEqual([
      ["Ines Kortela", "NATO Secretary General", "subtitle"],
      ["Dana Weir", "Foreign Minister", "credits"],
      ["Tobias Brandvik", "Director of Ports", "front"],
      ["Milan Horvat", "Prime Minister", "title"],
    ]);
  });

  it.each([
    ["with Foreign Minister Ines Kortela", [["Ines Kortela", "Foreign Minister", "front"]]],
    [
      "with Foreign Minister Ines Kortela and Minister Hélène Vautrin",
      [
        ["Ines Kortela", "Foreign Minister", "front"],
        ["Hélène Vautrin", "Minister", "front"],
      ],
    ],
    [
      "Speakers: Ines Kortela, Tobias Brandvik",
      [
        ["Ines Kortela", null, "front"],
        ["Tobias Brandvik", null, "front"],
      ],
    ],
    [
      "Speaker: Ines Kortela, secretary general, Northern Ports Organization",
      [["Ines Kortela", "secretary general, Northern Ports Organization", "front"]],
    ],
    ["Guest: Tobias Brandvik, Director of Ports", [["Tobias Brandvik", "Director of Ports", "front"]]],
    ["Interviewee: Tobias Brandvik", [["Tobias Brandvik", null, "front"]]],
    ["Chair: Mrs. Kortela ........ (Varland)", [["Kortela", "Chair", "front"]]],
    ["Speaker: to be announced", []],
  ] as const)("front line: %s", (line, people) => {
    expect(briefly({}, line)).toEqual(people);
  });

  it("puts an office on the next line to the one person of a line", () => {
    expect(briefly({}, "Ambassador Walter Halden", "U.S. Permanent Representative to NATO")[0]).toEqual([
      "Walter Halden",
      "U.S. Permanent Representative to NATO",
      "front",
    ]);
  });

  it.each([
    "4 March 2031",
    "Fjord House, Sundhavn",
    "(As delivered)",
    "Check against delivery",
    "The ferry sails at six, and everybody who wants to go is welcome.",
  ])("“%s” names nobody", (line) => {
    expect(namesIn(rosterOf(source, [line], [], lexiconFor("en")))).toEqual([]);
  });

  it("knows who is in it, in any form", () => {
    const roster = rosterOf(
      { ...source, subtitle: "with NATO Secretary General Ines Kortela" },
      [],
      [],
      lexiconFor("en"),
    );
    const known = (name: string | null) => inRoster(roster, { ...NO_NAME, name });
    expect(known("KORTELA")).toBe(true);
    expect(known("Ines Kortela")).toBe(true);
    expect(known("Anna Kortela")).toBe(false);
    expect(known("Weir")).toBe(false);
    expect(known(null)).toBe(false);
  });
});

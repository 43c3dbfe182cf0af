import { describe, expect, it } from "vitest";
import { blocksOf } from "../../tests/make/blocks.ts";
import { lexiconFor } from "../lexicon/lexicon.ts";
import { participantsIn } from "./participants.ts";

const listed = (...lines: readonly string[]) =>
  participantsIn(blocksOf(...lines), lexiconFor("en")).map(({ name, role, part }) => [name, role, part]);

describe("participantsIn", () => {
  it("reads names with the offices below them, and who moderates", () => {
    expect(
      listed(
        "PARTICIPANTS:",
        "Moderator:",
        "ANA KOVEL",
        "Press Section",
        "Panelists:",
        "PIET ALDAN",
        "Counselor and Director, Harbour Department",
        "RUNA HOLT",
        "Division Chief, Harbour Department",
        "* * * * *",
        "MS. KOVEL: Good morning.",
      ),
    ).toEqual([
      ["ANA KOVEL", "Press Section", "moderator"],
      ["PIET ALDAN", "Counselor and Director, Harbour Department", null],
      ["RUNA HOLT", "Division Chief, Harbour Department", null],
    ]);
  });

  it("takes an office from the line of the name where it stands there", () => {
    expect(
      listed("Speakers:", "Ana Kovel, Director", "Piet Aldan, Minister of Ports", "* * *", "MS. KOVEL: So."),
    ).toEqual([
      ["Ana Kovel", "Director", null],
      ["Piet Aldan", "Minister of Ports", null],
    ]);
  });

  it.each([
    ["no list", ["Good morning.", "ANA KOVEL: So."]],
    ["a list without an end", ["PARTICIPANTS:", "ANA KOVEL", "Press Section"]],
    ["words behind the head", ["PARTICIPANTS: all of us", "ANA KOVEL", "Press Section", "* * *"]],
    ["sentences below the head", ["SPEAKERS:", "We begin at nine.", "ANA KOVEL", "Press Section", "* * *"]],
  ])("finds nobody in %s", (_, lines) => {
    expect(listed(...lines)).toEqual([]);
  });
});

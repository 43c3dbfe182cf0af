import { describe, expect, it } from "vitest";
import { isSalutation, type OpeningFacts, openingKinds } from "./front-matter.ts";

const facts: OpeningFacts = { people: ["Ines Kortela", "Kortela"], someoneOpens: true, labelled: true };

describe("openingKinds", () => {
  it.each([
    [
      "lines of a header, then speech",
      ["Fjord House, Sundhavn", "4 March 2031", "Good morning, and thank you all for coming."],
      ["front", "front", "speech"],
    ],
    [
      "all that follows the first words",
      ["Thank you for having me.", "The ferry sails at six.", "Kortela is my name."],
      ["speech", "speech", "speech"],
    ],
    [
      "an account of the event",
      [
        "Ines Kortela met the fishermen of Sundhavn yesterday, and inspected the new quay.",
        "The talks lasted for two hours, and the soup was praised by both sides.",
      ],
      ["narration", "narration"],
    ],
    [
      "a salutation on its own line",
      ["Ladies and gentlemen,", "The ferry sails at six, and that is all there is to say of it today."],
      ["speech", "speech"],
    ],
    [
      "a remark of the publisher",
      ["Note: the minister spoke from notes.", "Thank you for having me."],
      ["front", "speech"],
    ],
  ] as const)("%s", (_, paragraphs, kinds) => {
    expect(openingKinds(paragraphs, facts)).toEqual(kinds);
  });

  it("hears nobody where nobody is named who might speak", () => {
    const kinds = openingKinds(["I thank you all for coming here today, and I wish you a good morning."], {
      ...facts,
      someoneOpens: false,
    });
    expect(kinds).not.toContain("speech");
  });

  it("calls an account without labels below it front matter", () => {
    const kinds = openingKinds(
      ["Ines Kortela met the fishermen of Sundhavn yesterday, and inspected the new quay."],
      { ...facts, labelled: false },
    );
    expect(kinds).toEqual(["front"]);
  });

  it("has nothing to say of nothing", () => {
    expect(openingKinds([], facts)).toEqual([]);
  });
});

describe("isSalutation", () => {
  it.each([
    "Dear Minister,",
    "Ladies and gentlemen,",
    "Mesdames et messieurs,",
    "Good evening",
    "Prime Minister, dear Ulf,",
    "Minister Kortela, distinguished guests, friends:",
    "President Norling; ladies and gentlemen!",
  ])("%s", (line) => {
    expect(isSalutation(line)).toBe(true);
  });
  it.each([
    "",
    "4 March 2031",
    "Ines Kortela",
    "The dear ferry sails.",
    "Ines Kortela, Friends of the Ferry",
    "Participants:",
    "The ministers, guests and friends of the ferry met. They said:",
  ])("not “%s”", (line) => {
    expect(isSalutation(line)).toBe(false);
  });
});

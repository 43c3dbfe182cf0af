import { describe, expect, it } from "vitest";
import { addressesOthers, callsDear, greetsAlone, isSalutation, salutes } from "./salutations.ts";

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

describe("what a salutation shows", () => {
  it.each([
    [salutes, "Well, good evening to all of you who came", true],
    [salutes, "The evening was good.", false],
    [greetsAlone, "Excellencies, ladies and gentlemen,", true],
    [greetsAlone, "Good evening to all of you who came", false],
    [callsDear, "Prime Minister, dear Pavel, welcome to the quay.", true],
    [callsDear, "The quay is dear to Pavel.", false],
    [addressesOthers, "Minister Rinkmanis, distinguished guests, friends:", true],
    [addressesOthers, "Minister Rinkmanis:", false],
  ] as const)("%o %s: %s", (shows, text, so) => {
    expect(shows(text)).toBe(so);
  });
});

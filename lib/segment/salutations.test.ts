import { describe, expect, it } from "vitest";
import { isSalutation } from "./salutations.ts";

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

import { describe, expect, it } from "vitest";
import { lexiconFor } from "../lexicon/lexicon.ts";
import { nameOnly } from "./name-only.ts";

const lexicon = lexiconFor("en");

describe("nameOnly", () => {
  it.each([
    ["Mr. Carvell", "Carvell", "Mr."],
    ["General Valsecchi", "Valsecchi", "General"],
    ["Major General Valsecchi", "Valsecchi", "Major General"],
    ["Lord Weir", "Weir", "Lord"],
    ["De Hoop Weir", "De Hoop Weir", null],
    ["В.Новак", "В.Новак", null],
    ["Stephen King", "Stephen King", null],
    ["Jean-Luc Morel", "Jean-Luc Morel", null],
    ["Walter Halden MP", "Walter Halden", null],
    ["Walter J. Halden III", "Walter J. Halden III", null],
  ])("%s", (text, name, title) => {
    expect(nameOnly(text, lexicon)).toMatchObject({ name, title, role: null });
  });

  it("gives a bare rank, which names nobody by name", () => {
    expect(nameOnly("General", lexicon)).toMatchObject({ name: null, title: "General" });
  });

  it.each([
    "",
    "Mr.",
    "Secretary General",
    "Prime Minister",
    "we stay",
    "J. P.",
    "de la",
    "The ferry",
    "The Ferry",
    "The Car",
    "The Halden Weir",
    "Harbour Committee",
    "Joint Ferry Commission",
    "Halden Comité",
    "Walter Halden MP Harbour Television",
    "Walter Halden OBE Ferry Address",
    "Walter Halden. Mr Halden",
    "Ines Kortela. Good",
    "The Weir. You May",
    "Good morning",
    "Jr.",
  ])("“%s” is no name", (text) => {
    expect(nameOnly(text, lexicon)).toBeNull();
  });
});

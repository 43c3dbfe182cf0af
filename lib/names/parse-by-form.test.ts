import { describe, expect, it } from "vitest";
import { lexiconFor } from "../lexicon/lexicon.ts";
import { parseByForm } from "./parse-by-form.ts";

/** A language without a pack, and one of which the words are known. */
const UNKNOWN = lexiconFor("fi");
const ENGLISH = lexiconFor("en");

describe("parseByForm", () => {
  it.each([
    ["Satamakirjuri Ilta Aro", "Satamakirjuri Ilta Aro", null],
    ["  Satamakirjuri   Ilta Aro ", "Satamakirjuri Ilta Aro", null],
    ["«Satamakirjuri Ilta Aro»", "Satamakirjuri Ilta Aro", null],
    ["**Ilta Aro**", "Ilta Aro", null],
    ["Toimittaja", "Toimittaja", null],
    ["ILTA ARO", "ILTA ARO", null],
    ["Ilta Aro (Vuono-Radio)", "Ilta Aro", "Vuono-Radio"],
    ["Ilta Aro (00:12)", "Ilta Aro", null],
    ["Ilta Aro (00:12) (Vuono-Radio)", "Ilta Aro", "Vuono-Radio"],
    ["Ilta de la Aro", "Ilta de la Aro", null],
    ["港務局長", "港務局長", null],
    ["Λιμενάρχης Θάλεια Βρανά", "Λιμενάρχης Θάλεια Βρανά", null],
    ["Ilta Aro, Satamajohtaja", "Ilta Aro, Satamajohtaja", null],
  ])("%s", (printed, role, affiliation) => {
    expect(parseByForm(printed, UNKNOWN)).toEqual({
      name: null,
      role,
      affiliation,
      title: null,
      part: null,
      initials: null,
      unread: true,
    });
  });

  it.each([
    "",
    "ilta Aro",
    "Nyt on aika lähteä",
    "Ilta Aro sanoi sen eilen illalla",
    "Kello 10.30",
    "Onko Ilta Aro täällä?",
    "Ilta Aro!",
    "Ilta; Aro",
    "Ilta: Aro",
    "Ilta #1",
    "ilta@aro",
    "50 %",
    "Satama. Ilta Aro",
    "Rantatie 5",
    "“ilta Aro”",
    "A B C D E F G H I J K L M N",
    `Ilta ${"Aro".repeat(40)}`,
  ])("not “%s”", (printed) => {
    expect(parseByForm(printed, UNKNOWN)).toBeNull();
  });

  it("bears thirteen words and no more", () => {
    const words = Array.from({ length: 13 }, () => "Aro").join(" ");
    expect(parseByForm(words, UNKNOWN)).not.toBeNull();
    expect(parseByForm(`${words} Aro`, UNKNOWN)).toBeNull();
  });

  it("takes an office in small letters behind a name and a comma where no word of the language is known", () => {
    const printed = "Tomas Vrbik, ministr pro mola a lampy (Molnov)";
    expect(parseByForm(printed, UNKNOWN)).toMatchObject({
      role: "Tomas Vrbik, ministr pro mola a lampy",
      affiliation: "Molnov",
      unread: true,
    });
    expect(parseByForm(printed, ENGLISH)).toBeNull();
    // A given name alone is somebody who is spoken to.
    expect(parseByForm("Tomas, ministr pro mola a lampy", UNKNOWN)).toBeNull();
    expect(parseByForm("Milí přátelé, ministr pro mola", UNKNOWN)).toBeNull();
  });

  it("reads who stands in brackets behind an office of unknown words, with a form of address", () => {
    expect(parseByForm("The Custos Lucernarum of Skerrin (Lord Thornby)", ENGLISH)).toMatchObject({
      name: "Thornby",
      title: "Lord",
      role: "The Custos Lucernarum of Skerrin",
      unread: false,
    });
    // Without one it may be a place.
    expect(parseByForm("The Custos Lucernarum (Skerrin)", ENGLISH)).toMatchObject({
      name: null,
      affiliation: "Skerrin",
      unread: true,
    });
  });
});

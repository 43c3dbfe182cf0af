import { expect, it } from "vitest";
import { lexiconFor } from "../../lexicon/lexicon.ts";
import type { IntroductionFacts } from "./introduction.ts";
import { isKnownOutlet, isOutlet, isPlace, outletOf, trimmedOutlet } from "./outlets.ts";

const facts: IntroductionFacts = {
  lexicon: lexiconFor("en"),
  taken: new Set(["kortela"]),
  common: new Set(["ferry"]),
  proper: new Set(),
  recurring: new Set(),
  called: new Set(),
  places: new Set(["sundhavn"]),
  press: true,
};

it.each([
  ["the Harbour Times,", "Harbour Times"],
  ["l’AFP", "AFP"],
  ["радіо «Хвиля»", "Хвиля"],
  ["“Fjord Ledger”", "Fjord Ledger"],
  ["the financial newspaper Meridian", "Meridian"],
  ["Meridian magazine", "Meridian"],
])("trims %s", (printed, house) => {
  expect(trimmedOutlet(printed)).toBe(house);
});

it.each(["Fjord Radio", "AFP", "Meridian Ledger", "Digi24"])("takes %s for a house", (printed) => {
  expect(isOutlet(printed, facts)).toBe(true);
});

it.each(["Ferry", "Kortela", "Inaudible", "Press 1", "24", "Ms. Weir", "Minister Weir"])(
  "takes %s for no house",
  (printed) => {
    expect(isOutlet(printed, facts)).toBe(false);
  },
);

it("knows for sure only what shows a house", () => {
  expect(["Fjord Radio", "AFP", "«Хвиля»", "Digi24"].every((each) => isKnownOutlet(each, facts))).toBe(true);
  expect(isKnownOutlet("Meridian Ledger", facts)).toBe(false);
});

it("knows the places of the document", () => {
  expect(isPlace("Sundhavn.", facts)).toBe(true);
});

it("takes a town for no outlet in a hall", () => {
  expect(outletOf("Tilburg", facts)).toBe("Tilburg");
  expect(outletOf("Tilburg", { ...facts, press: false })).toBeNull();
  expect(outletOf("the University of Tilburg", { ...facts, press: false })).toBe("University of Tilburg");
});

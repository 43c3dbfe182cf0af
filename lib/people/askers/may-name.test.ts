import { expect, it } from "vitest";
import { lexiconFor } from "../../lexicon/lexicon.ts";
import type { IntroductionFacts } from "./introduction.ts";
import { isEveryday, isPersonLike, mayName } from "./may-name.ts";

const facts: IntroductionFacts = {
  lexicon: lexiconFor("en"),
  taken: new Set(["kortela"]),
  common: new Set(["ferry", "rose"]),
  proper: new Set(),
  recurring: new Set(),
  called: new Set(),
  places: new Set(["sundhavn"]),
  press: true,
};

it.each(["Dana Weir", "Marina de la Vega", "J. Weir"])("may be a name: %s", (printed) => {
  expect(mayName(printed.split(" "), facts)).toBe(true);
});

it.each(["", "dana", "Kortela", "Where’s", "Mm-hmm", "QUESTION", "Minister", "Dana W."])(
  "can be no name: %s",
  (printed) => {
    expect(mayName(printed.split(" "), facts)).toBe(false);
  },
);

it.each(["Ferry", "Sundhavn", "The Heron"])("is everyday: %s", (printed) => {
  expect(isEveryday(printed.split(" "), facts)).toBe(true);
});

it.each(["Dana", "Rose", "Dana Ferry"])("is not everyday: %s", (printed) => {
  expect(isEveryday(printed.split(" "), facts)).toBe(false);
});

it.each([
  ["Dana Weir", true],
  ["Dana", false],
  ["Fjord Radio", false],
  ["Ana Maria Vega Luna", false],
])("%s is like a person: %s", (printed, isLike) => {
  expect(isPersonLike(printed, facts)).toBe(isLike);
});

import { describe, expect, it } from "vitest";
import { blocksOf } from "../../tests/make/blocks.ts";
import { GENERAL } from "../dialects/general.ts";
import { lexiconFor } from "../lexicon/lexicon.ts";
import { labelCandidates } from "./candidates.ts";

/** The names of the labels of these lines, in order. */
const names = (...lines: readonly string[]) =>
  labelCandidates(blocksOf(...lines), lexiconFor("en"), GENERAL).map(({ person }) => person.name);

describe("namedInFull", () => {
  it.each([
    ["the paragraph before", ["I give the floor to our pilot, Idris Pellow.", "Pellow: Thank you."]],
    ["the last but one", ["Our pilot is Idris Pellow.", "He knows the bar.", "Pellow: Thank you."]],
    ["its own words", ["Pellow: Good morning, I am Idris Pellow, the pilot."]],
    ["both", ["Here is Idris Pellow.", "Pellow: Idris Pellow, yes, that is me."]],
  ])("names a surname by %s", (_, lines) => {
    expect(names(...lines)).toEqual(["Idris Pellow"]);
  });

  it("gives the name to each of its labels", () => {
    expect(names("Here is Idris Pellow.", "Pellow: Yes.", "Quell: No.", "Pellow: Yes.")).toEqual([
      "Idris Pellow",
      "Quell",
      "Idris Pellow",
    ]);
  });

  it.each([
    ["two given names", ["Idris Pellow and Hanna Pellow are here.", "Pellow: Yes."]],
    ["an office", ["I give the floor to Minister Pellow.", "Pellow: Yes."]],
    ["a form of address", ["I give the floor to Mr Pellow.", "Pellow: Yes."]],
    ["a word in small letters", ["I have seen young Pellow.", "Pellow: Yes."]],
    ["a particle", ["I have seen Van Pellow.", "Pellow: Yes."]],
    ["a longer surname", ["I have seen Idris Pellowson.", "Pellow: Yes."]],
    ["what stands too far back", ["Idris Pellow is here.", "So is his dog.", "Good.", "Pellow: Yes."]],
    ["what stands too far into its words", [`Pellow: ${"Yes, I am here. ".repeat(30)}Idris Pellow.`]],
    ["what is said after its first label", ["Pellow: Yes.", "Idris Pellow agrees.", "Pellow: I do."]],
  ])("not by %s", (_, lines) => {
    expect(new Set(names(...lines))).toEqual(new Set(["Pellow"]));
  });

  it("leaves alone a label with a title, in capitals or of two words", () => {
    expect(names("Here is Idris Pellow.", "Mr. Pellow: Yes.")).toEqual(["Pellow"]);
    expect(names("Here is Idris PELLOW.", "PELLOW: Yes.")).toEqual(["PELLOW"]);
    // What stands by "Mr. Pellow:" names nobody whom a later label prints otherwise.
    expect(names("Here is Idris Pellow.", "Mr. Pellow: Yes.", "So it is.", "It is.", "Pellow: Yes.")).toEqual(
      ["Pellow", "Pellow"],
    );
    expect(names("Here is Hanna Idris Pellow.", "Idris Pellow: Yes.")).toEqual(["Idris Pellow"]);
  });
});

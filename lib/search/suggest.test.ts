import { describe, expect, it } from "vitest";
import type { Known } from "./known.ts";
import { suggest } from "./suggest.ts";

const known: Known = {
  speaker: ["Marina Maksimović", "Ada Norling", "Mirek Halas"],
  role: ["NATO Secretary General"],
  outlet: ["Deutsche Welle", "Radio «Łódź»"],
  publisher: ["NATO"],
  lang: ["en", "fr"],
};

/** The text after a suggestion was taken; `|` is the cursor. */
function taken(typed: string): string[] {
  const cursor = typed.indexOf("|");
  const text = typed.replace("|", "");
  return suggest(text, cursor, known).map(
    (each) => text.slice(0, each.start) + each.text + text.slice(each.end),
  );
}

describe("at the cursor", () => {
  it.each([
    ["|", []],
    ["bridge |", []],
    ["sp|", ["speaker:"]],
    ["ma|", ['speaker:"Marina Maksimović" ']],
    ["maksimovic|", ['speaker:"Marina Maksimović" ']],
    ["marina mak|", ['marina speaker:"Marina Maksimović" ']],
    ['speaker:"marina mak|', ['speaker:"Marina Maksimović" ']],
    ["m|", []],
    ["speaker:m|", ['speaker:"Marina Maksimović" ', 'speaker:"Mirek Halas" ']],
    ["speaker:mir|ek bridge", ['speaker:"Mirek Halas"  bridge']],
    ["-outlet:lodz|", ['-outlet:"Radio Łódź" ']],
    ["outlet:łó|", ['outlet:"Radio Łódź" ']],
    ["publisher:|", ["publisher:NATO "]],
    ["publisher:n|", ["publisher:NATO "]],
    ["in:q|", ["in:question "]],
    ["(in:a|", ["(in:answer "]],
    ["lang:f|", ["lang:fr "]],
    ["title:x|", []],
    ["bridge OR|", []],
  ])("%s", (typed, texts) => {
    expect(taken(typed)).toEqual(texts);
  });

  it("there are no more than a reader sees", () => {
    const many = Array.from({ length: 50 }, (_, at) => `Ada ${at}`);
    expect(suggest("speaker:ada", 11, { ...known, speaker: many })).toHaveLength(8);
  });
});

import { describe, expect, it } from "vitest";
import { sentenceSaying } from "./told-sentence.ts";

const CALL =
  "Thank you both. The first question goes to Mrs. Marta Lindqvist of the Sundhavn Courier. Please, go ahead.";

describe("the sentence that says", () => {
  it.each<[string, string, readonly string[], string | null]>([
    [
      "a name, past the full stop of an abbreviation",
      CALL,
      ["Marta Lindqvist"],
      "The first question goes to Mrs. Marta Lindqvist of the Sundhavn Courier.",
    ],
    [
      "words in other capitals and without accents",
      "Hello. ZOË BRANDT, please.",
      ["Zoe Brandt"],
      "ZOË BRANDT, please.",
    ],
    ["a word of the name where the whole is not said", "Yes. Marta?", ["Marta Lindqvist", "Marta"], "Marta?"],
    [
      "the whole name before a word of it",
      "Marta? Marta Lindqvist.",
      ["Marta Lindqvist", "Marta"],
      "Marta Lindqvist.",
    ],
    ["a line of its own", "Good morning.\nNext:\nRadio Ford.", ["Radio Ford"], "Radio Ford."],
    [
      "a name where no blanks stand between words",
      "谢谢。下面请新华社记者李明提问。",
      ["李明"],
      "下面请新华社记者李明提问。",
    ],
    ["nothing where it is a part of another word", "Fordham asks next.", ["Ford"], null],
    ["nothing where it is not said", CALL, ["Ada Norling"], null],
    ["nothing in no words", "", ["Ada Norling"], null],
    ["nothing without words to look for", CALL, [""], null],
  ])("%s", (_, text, wanted, sentence) => {
    expect(sentenceSaying(text, wanted)).toBe(sentence);
  });

  it.each([
    ["at its beginning", `Marta Lindqvist ${"and so on ".repeat(40)}`],
    ["in its middle", `${"and so on ".repeat(40)}Marta Lindqvist ${"and so on ".repeat(40)}`],
    ["at its end", `${"and so on ".repeat(40)}Marta Lindqvist`],
  ])("is cut between words around a name %s", (_, text) => {
    const sentence = sentenceSaying(text, ["Marta Lindqvist"]) ?? "";
    expect(sentence).toContain("Marta Lindqvist");
    expect(sentence.length).toBeLessThanOrEqual(150);
    expect(sentence.length).toBeGreaterThan(60);
    for (const word of sentence.replaceAll("…", "").split(" "))
      expect(["Marta", "Lindqvist", "and", "so", "on"]).toContain(word);
  });
});

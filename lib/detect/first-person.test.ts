import { describe, expect, it } from "vitest";
import { firstPersonIn, speakingPerson } from "./first-person.ts";

const STORY = "The harbour was built in eleven years by the people of the town, who never saw it finished.";

describe("firstPersonIn", () => {
  it.each([
    ["“I walked through it,” she said. “We were wet.”", 0, 0],
    ["„I walked through it“, she said.", 0, 0],
    ['"I walked through it," she said.', 0, 0],
    ["‘It’s mine, and I keep it,’ she said.", 0, 0],
    ["“I walked through it, and", 0, 0],
    ["I walked through it, and my father’s friends with us.", 2, 1],
    ["Annex I of the treaty, and the US delegation.", 0, 0],
  ])("counts outside of quotations: %s", (line, singular, plural) => {
    expect(firstPersonIn([STORY, line])).toMatchObject({ singular, plural });
  });

  it.each([
    ["Thank you all.", true],
    ["The Allies thanked the crew. Thanks to them, the line is open.", false],
    ["Mr. President, the draft is ready.", true],
    ["Mr. Orlo, President of Estrand, signed it.", false],
    ["Welcome to the harbour.", true],
    ["Allies welcome the repair.", false],
    ["Dear friends, it is late.", true],
    ["Her friends, the divers, were late.", false],
  ])("tells whether listeners are addressed: %s", (line, isAddressed) => {
    expect(firstPersonIn([STORY, line])).toMatchObject({ isAddressed });
  });

  it.each([
    [
      "a language that is not known here",
      ["Satamaa rakensivat yksitoista vuotta kaupungin ihmiset, jotka eivät koskaan nähneet sitä valmiina."],
    ],
    ["hardly any words", ["The harbour was built."]],
    ["nothing", []],
  ])("counts nothing in %s", (_, paragraphs) => expect(firstPersonIn(paragraphs)).toBeNull());
});

describe("speakingPerson", () => {
  it.each([
    [{ words: 100, singular: 3, plural: 2, isAddressed: true }, "speech"],
    [{ words: 100, singular: 0, plural: 0, isAddressed: true }, "speaker"],
    [{ words: 100, singular: 1, plural: 0, isAddressed: false }, "speaker"],
    [{ words: 100, singular: 0, plural: 3, isAddressed: false }, "group"],
    [{ words: 1000, singular: 2, plural: 1, isAddressed: false }, "none"],
    [null, null],
  ])("%j: %s", (counts, person) => expect(speakingPerson(counts)).toBe(person));
});

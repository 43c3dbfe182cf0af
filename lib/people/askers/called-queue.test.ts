import { describe, expect, it } from "vitest";
import { lexiconFor } from "../../lexicon/lexicon.ts";
import { callsIn } from "./called-queue.ts";
import type { IntroductionFacts } from "./introduction.ts";

const facts: IntroductionFacts = {
  lexicon: lexiconFor(null),
  taken: new Set(["ines"]),
  common: new Set(["ferry"]),
  proper: new Set(),
  recurring: new Set(),
  called: new Set(),
  places: new Set(),
  press: true,
};
const queue = (text: string, asked: string | null = null) => {
  const { first, next } = callsIn({ text, asked }, facts);
  return [first, ...next].map((each) => each && (each.name ?? each.outlet));
};

describe("callsIn", () => {
  it.each<readonly [text: string, queue: readonly (string | null)[]]>([
    ["One at a time, guys. Zora, then Josip.", ["Zora", "Josip"]],
    ["Yes, Sander, and then Matteo.", ["Sander", "Matteo"]],
    ["We’ll take Reuters first and then AP.", ["Reuters", "AP"]],
    ["Back to the room. Clara, then we’ll do Tomas, and Fadi, I see you.", ["Clara", "Tomas", "Fadi"]],
    [
      "Hold on. Anna, you had your hand up, and then all the way over there, Mr. Kessler.",
      ["Anna", "Kessler"],
    ],
    ["Georg, did you have something on ferries? Then Betta, and then we let her go.", ["Georg", "Betta"]],
    ["Shauna. And then I’ll come over to you, Leontes.", ["Shauna", "Leontes"]],
    ["The gentleman here, then Frane, then somebody online.", [null, "Frane"]],
    ["Yep, you first, and then Clara.", [null, "Clara"]],
    ["Al fondo, y después Reuters.", [null, "Reuters"]],
    ["On prend l’AFP, ensuite la RTF.", ["AFP", "RTF"]],
    ["We have two over here. Sven, and the lady next to you.", ["Sven"]],
    ["A couple of final questions, Andra and Simo.", ["Andra", "Simo"]],
    ["Is Nell on the line? No? Then we’ll go to Corinna.", ["Corinna"]],
    ["Courtesy first. Go ahead, Dana.", ["Dana"]],
  ])("%s", (text, expected) => {
    expect(queue(text)).toEqual(expected);
  });

  it.each([
    ["an order of visits", "Warsaw, then Bucharest.", "Where do you go?"],
    ["an order of things", "First the ferry, and then the bridge.", null],
    ["who answers next", "Ines, and then the ferry sails.", null],
    ["an order of deeds", "We spoke, and then Parliament voted.", null],
  ])("calls nobody: %s", (_, text, asked) => {
    expect(queue(text, asked)).toEqual([null]);
  });
});

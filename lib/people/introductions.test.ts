import { describe, expect, it } from "vitest";
import { lexiconFor } from "../names/lexicon.ts";
import { type IntroductionFacts, introductionOf } from "./introductions.ts";

const facts: IntroductionFacts = {
  lexicon: lexiconFor("en"),
  taken: new Set(["ines", "kortela"]),
  common: new Set(["ferry", "ours", "thank", "you", "minister", "hope", "rose"]),
  proper: new Set(),
  places: new Set(["sundhavn"]),
  press: true,
};
const call = (text: string) => ({ text, asked: null });
const briefly = (before: string | null, asked: string, more: Partial<IntroductionFacts> = {}) => {
  const found = introductionOf(before === null ? null : call(before), asked, { ...facts, ...more });
  return found && [found.name, found.outlet, found.by];
};

describe("introductionOf", () => {
  const called: readonly (readonly [before: string, name: string | null, outlet: string | null])[] = [
    ["The next question is Dana Weir from Fjord Radio.", "Dana Weir", "Fjord Radio"],
    ["We’ll start with Dana Weir of the Harbour Times.", "Dana Weir", "Harbour Times"],
    ["Yes, Francesco.", "Francesco", null],
    ["Thank you. Go ahead, Darlene.", "Darlene", null],
    ["Kylie, your line is open.", "Kylie", null],
    ["We’ll go to Reuters.", null, "Reuters"],
    ["The gentleman from Fjord Radio, please.", null, "Fjord Radio"],
    ["Let’s go to the line of Dana Weir. Dana.", "Dana Weir", null],
    [
      "And next we have a question from Dana Weir from Voice of the Fjord. Your line is open. Please, go ahead.",
      "Dana Weir",
      "Voice of the Fjord",
    ],
    ["And on that note, Dana, you get the first question.", "Dana", null],
    ["Thank you, sir. Dana, we’ll start with you.", "Dana", null],
    ["Let’s go to the phones. Dana from Fjord Radio, are you there?", "Dana", "Fjord Radio"],
    ["First, Dana Weir, FRN.", "Dana Weir", "FRN"],
    ["Not today. Dana, and then Pavel.", "Dana", null],
    ["A couple of final questions, Dana and Pavel.", "Dana", null],
    ["That is what I expect. Dana. Nice to see you here again.", "Dana", null],
    ["Let me move over just to anyone who hasn’t asked. Dana.", "Dana", null],
    ["Dernière question, Giulia Berti, du Corriere del Nord.", "Giulia Berti", "Corriere del Nord"],
    ["La parole est à la RTFN.", null, "RTFN"],
    ["Перше запитання – Оксана Лісова, «Суспільне».", "Оксана Лісова", "Суспільне"],
    ["Далі – Reuters, Мартін Келлер.", "Мартін Келлер", "Reuters"],
    ["Начнем с агентства «Интерфакс».", null, "Интерфакс"],
    ["Última pregunta. Adelante, Jorge.", "Jorge", null],
    ["Die nächste Frage kommt von Dana Weir.", "Dana Weir", null],
  ];
  it.each(called)("called: %s", (before, name, outlet) => {
    expect(briefly(before, "Who pays for the ferry?")).toEqual([name, outlet, "called-by-moderator"]);
  });

  const introduced: readonly (readonly [asked: string, name: string | null, outlet: string | null])[] = [
    ["Dana Weir, Fjord Radio. Who pays?", "Dana Weir", "Fjord Radio"],
    ["Thank you. My name is Dana Weir from Fjord Radio. Who pays?", "Dana Weir", "Fjord Radio"],
    ["Good afternoon, I’m Dana Weir with Fjord Radio. Who pays?", "Dana Weir", "Fjord Radio"],
    ["Hello, it’s Dana from Fjord Radio. Who pays?", "Dana", "Fjord Radio"],
    ["I’m from Fjord Radio. Who pays?", null, "Fjord Radio"],
    ["(Inaudible) from Reuters. Who pays?", null, "Reuters"],
    ["Thanks, Ines. Dana Weir, from Voice of the Fjord. Who pays?", "Dana Weir", "Voice of the Fjord"],
    ["Hi Sir, Dana from Fjord Radio. Who pays?", "Dana", "Fjord Radio"],
    ["Sir Dana Weir from Fjord Radio. Who pays?", "Dana Weir", "Fjord Radio"],
    ["Thank you, Madam Minister. Dana Weir with the Fjord Post. Who pays?", "Dana Weir", "Fjord Post"],
    ["[interpreted] Good day. Dana Weir from Fjord Radio. Who pays?", "Dana Weir", "Fjord Radio"],
    ["Second question from Fjord Radio, Dana Weir. Who pays?", "Dana Weir", "Fjord Radio"],
    ["Giulia Berti, Corriere del Nord. Chi paga?", "Giulia Berti", "Corriere del Nord"],
  ];
  it.each(introduced)("in her own words: %s", (asked, name, outlet) => {
    expect(briefly(null, asked)).toEqual([name, outlet, "self-introduction"]);
  });

  it("puts a call and her own words together", () => {
    expect(briefly("Dana, please.", "Dana Weir, Fjord Radio. Who pays?")).toEqual([
      "Dana Weir",
      "Fjord Radio",
      "self-introduction",
    ]);
  });

  it("believes herself where the two differ", () => {
    expect(briefly("Pavel, please.", "Dana Weir, Fjord Radio. Who pays?")?.[0]).toBe("Dana Weir");
  });

  it.each([
    ["nobody says", "It sails at six.", "Who pays?"],
    ["no word before", null, "Who pays?"],
    ["thanks to one who answers", "Thank you, Ines.", "Who pays?"],
    ["an everyday word", "Questions, please.", "Who pays?"],
    ["one more everyday word", "Thank you. Next.", "Who pays?"],
    ["a day", "It sails on Monday.", "And on Sunday?"],
    ["a place", "Let’s go to Naples.", "Who pays?"],
    ["a place of the document", "We go to Sundhavn.", "Who pays?"],
    ["an address to who answers", null, "Minister Kortela, who pays?"],
    ["an office", "Prime Minister, please.", "Who pays?"],
    ["a courtesy", null, "Thank you very much. Who pays?"],
    ["a lost name", "(Inaudible.)", "Who pays?"],
    ["an address to a guest", "Уважаемый Алексей Павлович! Благодарю Вас.", "Кто платит?"],
    ["The Grey Heron.", "It sails tomorrow. The Grey Heron.", "Is she new?"],
    ["two places", "Mexico and Peru.", "And the others?"],
  ])("never guesses: %s", (_, before, asked) => {
    expect(briefly(before, asked)).toBeNull();
  });

  it("does not take the answer of one who replies for a call", () => {
    expect(introductionOf({ text: "Ours.", asked: "Whose ferry is it?" }, "And the fee?", facts)).toBeNull();
    expect(
      introductionOf({ text: "And Holm.", asked: "Saltmere? And Holm?" }, "And the fee?", facts),
    ).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { lexiconFor } from "../../lexicon/lexicon.ts";
import type { IntroductionFacts } from "./introduction.ts";
import { introductionOf } from "./introductions.ts";

const facts: IntroductionFacts = {
  lexicon: lexiconFor("en"),
  taken: new Set(["ines", "kortela"]),
  common: new Set(["ferry", "ours", "thank", "you", "minister", "hope", "rose", "will"]),
  proper: new Set(),
  recurring: new Set(["camp", "meridian"]),
  called: new Set(),
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
      "And next we have a question from Dana Weir from Attribution of the Fjord. Your line is open. Please, go ahead.",
      "Dana Weir",
      "Attribution of the Fjord",
    ],
    ["And on that note, Dana, you get the first question.", "Dana", null],
    ["Thank you, sir. Dana, we’ll start with you.", "Dana", null],
    ["Let’s go to the phones. Dana from Fjord Radio, are you there?", "Dana", "Fjord Radio"],
    ["You’re breaking up, Pavel. How about Dana Weir from Fjord Ledger?", "Dana Weir", "Fjord Ledger"],
    ["Dana, would you like to start us off?", "Dana", null],
    ["With that, questions. We’ll start right here. Dana.", "Dana", null],
    ["We take four. First question, Fjordavi 2.", null, "Fjordavi 2"],
    ["We’ll take the one in the middle. Fjord Street Journal.", null, "Fjord Street Journal"],
    ["Thank you. And Varlandic TV.", null, "Varlandic TV"],
    ["Fjord24, please.", null, "Fjord24"],
    ["Last question, please. Fjordia TV channel.", null, "Fjordia TV channel"],
    ["First, Dana Weir, FRN.", "Dana Weir", "FRN"],
    ["Not today. Dana, and then Pavel.", "Dana", null],
    ["A couple of final questions, Dana and Pavel.", "Dana", null],
    ["That is what I expect. Dana. Nice to see you here again.", "Dana", null],
    ["Let me turn to anybody who hasn’t asked yet. Dana.", "Dana", null],
    ["Dernière question, Giulia Berti, du Corriere del Nord.", "Giulia Berti", "Corriere del Nord"],
    ["La parole est à la RTFN.", null, "RTFN"],
    ["Перше запитання – Оксана Лісова, «Суспільне».", "Оксана Лісова", "Суспільне"],
    ["Далі – Reuters, Мартін Келлер.", "Мартін Келлер", "Reuters"],
    ["Начнем с агентства «Интерфакс».", null, "Интерфакс"],
    ["Última pregunta. Adelante, Jorge.", "Jorge", null],
    ["Die nächste Frage kommt von Dana Weir.", "Dana Weir", null],
    ["It isn’t so. Dana, I think you had your hand up.", "Dana", null],
    ["Nothing heard. Dana, are you there?", "Dana", null],
    ["All right, Dana, you get us going again.", "Dana", null],
    ["Dana, from Fjord Radio, you’ve been very quiet.", "Dana", "Fjord Radio"],
    ["Is it okay if I — you, Dana. She’s been waiting since Monday.", "Dana", null],
    [
      "Let’s see — Dana Weir, the Harbour Times. There she is. Where are you? Oh, there.",
      "Dana Weir",
      "Harbour Times",
    ],
    ["First question, Dana Weir, Fjord Press. Line open.", "Dana Weir", "Fjord Press"],
    [
      "From the hosts first: Fjord Broadcasting Company, Dana Weir.",
      "Dana Weir",
      "Fjord Broadcasting Company",
    ],
    ["Dana. The Harbour, I believe.", "Dana", "Harbour"],
    ["Anyone who hasn’t gone? Dana. Yeah.", "Dana", null],
    ["Okay, one more, FRN, over there.", null, "FRN"],
    ["And the last one, from Fjord Television, on the line.", null, "Fjord Television"],
    ["Would you please open up Dana’s line again?", "Dana", null],
    ["Empezamos por la primera fila, la compañera de la RTF.", null, "RTF"],
    ["Dana, la dernière, et brève s’il te plaît.", "Dana", null],
    ["Prochaine question, Dana Weir, Radio-Fjord. La ligne est ouverte.", "Dana Weir", "Radio-Fjord"],
    ["L’AFF, au premier rang.", null, "AFF"],
    ["Тепер сюди, праворуч. Радіо «Хвиля».", null, "Радіо «Хвиля»"],
    ["And let’s please go to the line now of Dana Weir.", "Dana Weir", null],
    ["We have time for one more from Dana at Fjord Radio.", "Dana", "Fjord Radio"],
    ["Let’s go to Dana Weir of Channel 12.", "Dana Weir", "Channel 12"],
    ["Dana, I guess I’ll call on you again.", "Dana", null],
    ["Well, Dana, why don’t you offer your question now? We’ll take them together.", "Dana", null],
    ["That is all I have on the ferry.\nDana. I recognize that we have not spoken since May.", "Dana", null],
    ["I know Dana is here with a question, so Dana over to you.", "Dana", null],
    ["It is signed. Will.", "Will", null],
    ["Next up we’ll go to MJ Weir.", "MJ Weir", null],
    ["It sails at six.\nJC.", "JC", null],
    ["Good morning, Dana.", "Dana", null],
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
    [
      "Thanks, Ines. Dana Weir, from Attribution of the Fjord. Who pays?",
      "Dana Weir",
      "Attribution of the Fjord",
    ],
    ["Hi Sir, Dana from Fjord Radio. Who pays?", "Dana", "Fjord Radio"],
    ["Sir Dana Weir from Fjord Radio. Who pays?", "Dana Weir", "Fjord Radio"],
    ["Thank you, Madam Minister. Dana Weir with the Fjord Post. Who pays?", "Dana Weir", "Fjord Post"],
    ["[interpreted] Good day. Dana Weir from Fjord Radio. Who pays?", "Dana Weir", "Fjord Radio"],
    ["Second question from Fjord Radio, Dana Weir. Who pays?", "Dana Weir", "Fjord Radio"],
    ["Yes, good morning, Ivo, Radio Fjord, I have two questions.", "Ivo", "Radio Fjord"],
    ["Dana, pour Le Phare. Qui paie ?", "Dana", "Phare"],
    ["Hola, sí, Dana Weir, de Diario del Puerto. ¿Quién paga?", "Dana Weir", "Diario del Puerto"],
    ["(As interpreted.) Dana from Fjord Post. Who pays?", "Dana", "Fjord Post"],
    ["Dana, from the back row, if I may. Who pays?", "Dana", null],
    ["It was both. Dana Weir with Fjord Radio. Who pays?", "Dana Weir", "Fjord Radio"],
    ["(переклад) Юнас Лінд, «Радіо фіорду». Хто платить?", "Юнас Лінд", "Радіо фіорду"],
    ["Добрий день. Це Тарас Лісовий, «Хвиля». Хто платить?", "Тарас Лісовий", "Хвиля"],
    ["Здравствуйте, Мария, радио «Волна». Кто платит?", "Мария", "Волна"],
    ["Giulia Berti, Corriere del Nord. Chi paga?", "Giulia Berti", "Corriere del Nord"],
    ["Thank you. Dana Weir (phonetic) from the weekly Meridian. Who pays?", "Dana Weir", "Meridian"],
    ["Thank you. Dana Weir (phonetic), Meridian, Greece. Who pays?", "Dana Weir", "Meridian"],
    ["Dana Weir, reportera de la revista Agua Clara. ¿Quién paga?", "Dana Weir", "Agua Clara"],
    ["Gracias, ministra. De Agua Clara. ¿Quién paga?", null, "Agua Clara"],
    ["Minister, from Fjord News. Who pays?", null, "Fjord News"],
    ["Dana Weir. I wanted to change the subject. Who pays?", "Dana Weir", null],
    ["Mediafax. Who pays?", null, "Mediafax"],
    ["(Delo, Ljubljana) To both of you: who pays?", null, "Delo"],
    ["Who pays for the ferry? (Dana Weir, Fjord Radio)", "Dana Weir", "Fjord Radio"],
  ];
  it.each(introduced)("in their own words: %s", (asked, name, outlet) => {
    expect(briefly(null, asked)).toEqual([name, outlet, "self-introduction"]);
  });

  it("puts a call and the own words of the one called together", () => {
    expect(briefly("Dana, please.", "Dana Weir, Fjord Radio. Who pays?")).toEqual([
      "Dana Weir",
      "Fjord Radio",
      "self-introduction",
    ]);
  });

  it.each([
    [
      "the call tells the house",
      "Antenna, over there, at the back.",
      "Hello, Dana Weir. Two questions.",
      "Antenna",
    ],
    ["both tell it", "Fjord Radio, please.", "Dana Weir, Fjord Radio. Who pays?", "Fjord Radio"],
  ])("puts a house and a name together: %s", (_, before, asked, house) => {
    expect(briefly(before, asked, { proper: new Set(["antenna"]) })).toEqual([
      "Dana Weir",
      house,
      "self-introduction",
    ]);
  });

  it("gives a Ukrainian name in the nominative", () => {
    const lexicon = lexiconFor("uk");
    expect(briefly("Дякую. Так, пані Софіє.", "Хто платить?", { lexicon })?.[0]).toBe("Софія");
    expect(briefly("«Хвиля», прошу, Оксано, мікрофон у вас за спиною.", "Хто?", { lexicon })).toEqual([
      "Оксана",
      "Хвиля",
      "called-by-moderator",
    ]);
  });

  it("believes the own words where the two differ", () => {
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
    ["what to dial", "Thank you. Press 1 then 0.", "Who pays?"],
    ["how about a thing", "How about the Sea from afar?", "Who pays?"],
    ["The Grey Heron.", "It sails tomorrow. The Grey Heron.", "Is she new?"],
    ["a greeting of another language", null, "Salaam. My question is for later."],
    ["a thing that is asked about", null, "Thanks. The Longboats. Yes or no?"],
    ["told to repeat", "Повторите, пожалуйста, вопрос.", "Кто платит?"],
    ["told to wait", "Attendez, s’il vous plaît.", "Qui paie ?"],
    ["it is a thing", null, "It’s Brexit that I mean."],
    ["an order of visits", "Warsaw, then Bucharest.", "And then?"],
    ["a person who is looked for in vain", "The lady in green, in the second row, please.", "Who pays?"],
    ["an answer to a colleague", "Tom, you have asked that twice.", "And who pays?"],
    ["two places", "Mexico and Peru.", "And the others?"],
    ["praise", null, "Lovely. And which day?"],
    ["whom somebody breaks in upon", "One more from Dana. What’s that?", "On the ferry?"],
    ["a slip that is put right", "Last one, Dana — I’m sorry, I did say Pavel.", "Who pays?"],
    ["where to ask", "I would point you over to the Harbour Board on that.", "Who pays?"],
    ["where one goes", "I’ve got to go to Fjordheim Press House.", "One more question?"],
    ["where it was handed in", "They were properly turned over to the Harbour Department.", "Not until May."],
    ["a paper of which one tells", "He has sent it to the editor of the Fjord Morning Herald.", "Who pays?"],
    ["a score", "0 for 4.", "Who pays?"],
    ["a shout", "It sails. YOU", "Who pays?"],
    ["where somebody lives", null, "I’m from Bucks County. Who pays?"],
    ["an abbreviation that is cut", null, "The Harbour Branch of the R. S. L. asks who pays."],
    ["a place from which nobody is", null, "Minister, from Sundhavn. Who pays?"],
    ["what the document talks of", null, "Camp Meridian. I wonder who pays."],
    ["whoever answers, in brackets", null, "Who pays for the ferry? (Ines Kortela, Fjord Radio)"],
    ["a noise in brackets", null, "Who pays for the ferry? (Laughter, applause)"],
    ["a verb that is also a name", "It will.", "Who pays?"],
  ])("never guesses: %s", (_, before, asked) => {
    expect(briefly(before, asked)).toBeNull();
  });

  it("takes no country for a house", () => {
    expect(briefly(null, "Thank you. Dana Weir from South Korea. Who pays?")).toEqual([
      "Dana Weir",
      null,
      "self-introduction",
    ]);
    expect(briefly(null, "This is Dana Weir from Burma. Who pays?")).toEqual([
      "Dana Weir",
      null,
      "self-introduction",
    ]);
  });

  it("does not take the answer of one who replies for a call", () => {
    expect(introductionOf({ text: "Ours.", asked: "Whose ferry is it?" }, "And the fee?", facts)).toBeNull();
    expect(
      introductionOf({ text: "And Holm.", asked: "Saltmere? And Holm?" }, "And the fee?", facts),
    ).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { isSpoken, type OpeningFacts, openingKinds } from "./front-matter.ts";

const facts: OpeningFacts = {
  people: ["Ines Kortela", "Kortela"],
  someoneOpens: true,
  labelled: true,
  narrated: false,
  delivered: false,
  language: "en",
};

describe("openingKinds", () => {
  it.each([
    [
      "lines of a header, then speech",
      ["Fjord House, Sundhavn", "4 March 2031", "Good morning, and thank you all for coming."],
      ["front", "front", "speech"],
    ],
    [
      "all that follows the first words",
      ["Thank you for having me.", "The ferry sails at six.", "Kortela is my name."],
      ["speech", "speech", "speech"],
    ],
    [
      "an account of the event",
      [
        "Ines Kortela met the fishermen of Sundhavn yesterday, and inspected the new quay.",
        "The talks lasted for two hours, and the soup was praised by both sides.",
      ],
      ["narration", "narration"],
    ],
    [
      "a salutation on its own line",
      ["Ladies and gentlemen,", "The ferry sails at six, and that is all there is to say of it today."],
      ["speech", "speech"],
    ],
    [
      "a remark of the publisher",
      ["Note: the minister spoke from notes.", "Thank you for having me."],
      ["front", "speech"],
    ],
  ] as const)("%s", (_, paragraphs, kinds) => {
    expect(openingKinds(paragraphs, facts)).toEqual(kinds);
  });

  it.each([
    ["a remark on the translation", "This is a working translation, for information only."],
    [
      "a remark on the transcript",
      "The following is a transcript of the briefing of 4 March, as far as it was recorded.",
    ],
    ["what follows", "The following is the text of remarks that were released on 4 March by the ministry."],
    ["where the text begins", "Begin text:"],
    ["which text counts", "Only the original Varlandic text is authoritative in all that it says."],
    [
      "what became of the text",
      "Disclaimer: the transcript was generated automatically and may contain errors.",
    ],
    [
      "a remark in German",
      "Im Folgenden die Mitschrift der Pressekonferenz, soweit sie aufgezeichnet wurde.",
    ],
    ["a remark in Italian", "Di seguito la trascrizione dell'intervento, in una traduzione di cortesia."],
    ["a remark in Spanish", "A continuación, la transcripción de sus palabras, en traducción no oficial."],
    ["a remark in Russian", "Ниже приводится стенограмма брифинга в неофициальном переводе на русский язык."],
    ["a correction", "**Please see below for a correction, marked with an asterisk."],
    [
      "what an asterisk refers to",
      "*The quay is 400 metres long, and was 300 metres long when it was built.",
    ],
    ["whom to ask", "Media contact: Quay Office, +47 55 00 11 22"],
    ["an embargo", "EMBARGOED UNTIL DELIVERY"],
    ["a remark in French", "Ceci est une traduction non officielle, fournie à titre d'information."],
    ["a remark in Ukrainian", "Це неофіційний переклад, який надано лише для довідки."],
  ])("takes for the publisher's %s", (_, notice) => {
    expect(
      openingKinds([notice, "Good morning.", "The ferry sails at six, and nobody waits."], facts),
    ).toEqual(["front", "speech", "speech"]);
  });

  it("hears a salutation in whatever language that calls somebody by given name", () => {
    const people = ["Ines Kortela", "Tomas Vaara"];
    const lines = [
      "Ministeri, hyvä Tomas, tervetuloa Sundhavniin.",
      "Lautta lähtee kuudelta, eikä kukaan odota.",
    ];
    expect(openingKinds(lines, { ...facts, people, language: "fi" })).toEqual(["speech", "speech"]);
  });

  it("hears nobody where the publisher tells of every event before the first label", () => {
    const kinds = openingKinds(["Good morning.", "I thank you all for coming."], {
      ...facts,
      narrated: true,
    });
    expect(kinds).not.toContain("speech");
  });

  it("calls an account without labels below it front matter", () => {
    const kinds = openingKinds(
      ["Ines Kortela met the fishermen of Sundhavn yesterday, and inspected the new quay."],
      { ...facts, labelled: false },
    );
    expect(kinds).toEqual(["front"]);
  });

  describe("where nobody is named who might speak", () => {
    const unnamed: OpeningFacts = { ...facts, people: [], someoneOpens: false, labelled: false };
    it.each([
      ["en", ["Sundhavn", "Ladies and gentlemen,", "In a few minutes the quay will be opened."], 1],
      ["en", ["I thank you all for coming here today, and I wish you a good morning."], 0],
      [
        "en",
        ["The quay was built in a year, by few hands.", "It is mine to open it, and I do so gladly."],
        0,
      ],
      ["fr", ["Excellences, Mesdames, Messieurs,", "Dans quelques minutes, le quai sera ouvert."], 0],
      [
        "de",
        ["Sundhavn", "Exzellenzen, meine Damen und Herren,", "in wenigen Minuten wird der Kai eröffnet."],
        1,
      ],
      ["uk", ["Вельмишановні гості!", "За кілька хвилин буде відкрито причал, який так довго будували."], 0],
      ["ru", ["Дамы и господа!", "Через несколько минут будет открыт причал, который так долго строили."], 0],
      ["es", ["Excelencias, señoras y señores:", "Dentro de unos minutos se abrirá el muelle."], 0],
      ["it", ["Eccellenze, gentili ospiti,", "tra pochi minuti sarà aperto il molo."], 0],
      ["pl", ["Panie i Panowie!", "Za kilka minut otworzymy nabrzeże, które tak długo budowano."], 0],
    ] as const)("%s: %j is spoken from %d on", (language, paragraphs, start) => {
      expect(openingKinds(paragraphs, { ...unnamed, language })).toEqual(
        paragraphs.map((_, at) => (at < start ? "front" : "speech")),
      );
    });

    const ACCOUNT = [
      "The quay of Sundhavn was opened on Monday by the mayor of the town.",
      "It is 400 metres long.",
    ];
    it("hears nobody in what tells of an event", () => {
      expect(openingKinds(ACCOUNT, unnamed)).toEqual(["front", "front"]);
      expect(openingKinds(ACCOUNT, { ...unnamed, labelled: true })).toEqual(["narration", "narration"]);
    });

    it("hears somebody where the publisher says that the words were delivered", () => {
      expect(openingKinds(ACCOUNT, { ...unnamed, delivered: true })).toEqual(["speech", "speech"]);
    });

    it.each(["Thank you.", "Thanks.", "Thank you for your attention.", "So, thank you all.", "I thank you."])(
      "hears what “%s” closes",
      (thanks) => {
        expect(openingKinds([...ACCOUNT, thanks], unnamed)).toEqual(["speech", "speech", "speech"]);
      },
    );

    it("hears nobody before thanks that open a speech, nor in what tells of somebody", () => {
      const thanks = ["Thank you for coming.", "The ferry sails at six."];
      expect(openingKinds([...ACCOUNT, ...thanks], unnamed)).toEqual(["front", "front", "speech", "speech"]);
      expect(openingKinds([...ACCOUNT, "Good morning."], unnamed)).toEqual(["front", "front", "speech"]);
      const told = "Ines Kortela inspected the new quay of Sundhavn, and then left for the islands.";
      expect(openingKinds([told, "Thank you."], { ...unnamed, people: ["Kortela"] })).toEqual([
        "front",
        "speech",
      ]);
    });

    it("parts an account from the greeting after it", () => {
      const kinds = openingKinds([...ACCOUNT, "Good morning.", "We open the quay."], {
        ...unnamed,
        labelled: true,
      });
      expect(kinds).toEqual(["narration", "narration", "speech", "speech"]);
    });
  });

  it("has nothing to say of nothing", () => {
    expect(openingKinds([], facts)).toEqual([]);
  });
});

describe("isSpoken", () => {
  it.each([
    "Good morning.",
    "Dame Freda, I thank you for this welcome.",
    "Minister, dear Tomas, welcome to Sundhavn.",
    "We have three things to say, and the first is short.",
    "Monsieur le Ministre, cher Tomas, bienvenue à Sundhavn.",
    "Пане Міністре, шановний Томасе, ласкаво просимо.",
  ])("%s", (text) => {
    expect(isSpoken(text)).toBe(true);
  });
  it.each([
    "",
    "Sundhavn, 4 March 2031",
    "Ines Kortela, Minister of Ferries",
    "The minister opened the quay on Monday, and inspected the ferry.",
    "“I open the quay,” said the minister on Monday, and inspected the ferry.",
    "US Embassy and the Consulate of the US in Sundhavn opened their doors on Monday.",
    "PRESS CONFERENCE OF THE MINISTER OF FERRIES, SUNDHAVN TOWN HALL AND OLD PORT, I MARCH 2031.",
    "The following is a transcript of our briefing.",
  ])("not “%s”", (text) => {
    expect(isSpoken(text)).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { lexiconFor } from "../lexicon/lexicon.ts";
import { parseName } from "./parse-name.ts";
import { NO_NAME, type ParsedName } from "./parsed-name.ts";

type Row = readonly [printed: string, means: Partial<ParsedName>];

describe("parseName", () => {
  const rows: Readonly<Record<string, readonly Row[]>> = {
    "name and role": [
      ["INES KORTELA (NATO Spokesperson)", { name: "INES KORTELA", role: "NATO Spokesperson" }],
      ["Ines Kortela, President of Varland", { name: "Ines Kortela", role: "President of Varland" }],
      ["President of Varland, Ines Kortela", { name: "Ines Kortela", role: "President of Varland" }],
      ["NATO Secretary General Ines Kortela", { name: "Ines Kortela", role: "NATO Secretary General" }],
      [
        "President of the Republic of Tarvia, Milan Horvat",
        { name: "Milan Horvat", role: "President of the Republic of Tarvia" },
      ],
      ["FOREIGN MINISTER AROŅA", { name: "AROŅA", role: "FOREIGN MINISTER" }],
      [
        "Lord Weir (Secretary General, NATO)",
        { name: "Weir", title: "Lord", role: "Secretary General, NATO" },
      ],
      ["The Honourable Ines Kortela", { name: "Ines Kortela", title: "Honourable" }],
      ["PRIME MININSTER LIND", { name: "LIND", role: "PRIME MININSTER" }],
      [
        "Ines Kortela [Former Foreign Minister of Varland]",
        { name: "Ines Kortela", role: "Former Foreign Minister of Varland" },
      ],
      ["Ines Kortela（NATO Spokesperson）", { name: "Ines Kortela", role: "NATO Spokesperson" }],
    ],
    "name and outlet": [
      ["Dana Weir (Fjord Radio)", { name: "Dana Weir", affiliation: "Fjord Radio" }],
      ["Dana Weir [Harbour One]", { name: "Dana Weir", affiliation: "Harbour One" }],
      ["Dana Weir, DW", { name: "Dana Weir", affiliation: "DW" }],
      ['Dana Weir, "Fjord Radio"', { name: "Dana Weir", affiliation: "Fjord Radio" }],
      ["Dana Weir (“Harbour One”)", { name: "Dana Weir", affiliation: "Harbour One" }],
      ["Dana Weir, « Le Fjord »", { name: "Dana Weir", affiliation: "Le Fjord" }],
      ["Dana Weir, The Skippers’ Post", { name: "Dana Weir", affiliation: "The Skippers’ Post" }],
      ["Dana Weir – Fjord Radio", { name: "Dana Weir", affiliation: "Fjord Radio" }],
      [
        "Question - Dana Weir - Fjord Radio",
        { name: "Dana Weir", affiliation: "Fjord Radio", part: "question" },
      ],
      ["Varland News Agency", { affiliation: "Varland News Agency" }],
      ["Dana Weir (inaudible)", { name: "Dana Weir" }],
      ["Dana Weir (via interpreter)", { name: "Dana Weir" }],
      ["MS. KORTELA (Laughter.)", { name: "KORTELA", title: "MS." }],
    ],
    "a name alone": [
      ["MR. CARVELL", { name: "CARVELL", title: "MR." }],
      ["MR CARVELL", { name: "CARVELL", title: "MR" }],
      ["General Valsecchi", { name: "Valsecchi", title: "General" }],
      ["Dana Weir", { name: "Dana Weir" }],
      ["WEIR", { name: "WEIR" }],
      ["DE HOOP WEIR", { name: "DE HOOP WEIR" }],
      ["Jan de Vries", { name: "Jan de Vries" }],
      ["Seán O’Dowd Jr.", { name: "Seán O’Dowd Jr." }],
      ["В.Новак", { name: "В.Новак" }],
      ["Mr. al-Rashid", { name: "al-Rashid", title: "Mr." }],
    ],
    "an office alone": [
      ["Secretary General", { role: "Secretary General" }],
      ["THE PRESIDENT", { role: "PRESIDENT" }],
      ["SENIOR ADMINISTRATION OFFICIAL", { role: "SENIOR ADMINISTRATION OFFICIAL" }],
      ["SENIOR ADMINISTRATION OFFICIAL TWO", { role: "SENIOR ADMINISTRATION OFFICIAL TWO" }],
      ["Minister of Defence of Lindmark", { role: "Minister of Defence of Lindmark" }],
    ],
    "a part": [
      ["QUESTION", { part: "question" }],
      ["Q", { part: "question" }],
      ["Qr", { part: "question" }],
      ["Journalist", { part: "question" }],
      ["MODERATOR", { part: "moderator" }],
      ["Moderator (Yves Morel)", { name: "Yves Morel", part: "moderator" }],
      ["Moderator [Fjord Youth Assembly]", { part: "moderator", affiliation: "Fjord Youth Assembly" }],
      ["Interpreter", { part: "interpreter" }],
      ["HOST", { part: "host" }],
      ["A", { part: "answer" }],
      ["VOICES", { part: "group" }],
      ["Question (Fjord Radio)", { part: "question", affiliation: "Fjord Radio" }],
    ],
    "initials defined for later": [["Lena Sparrow (LS)", { name: "Lena Sparrow", initials: "LS" }]],
  };
  for (const [form, table] of Object.entries(rows)) {
    it.each(table)(`${form}: %s`, (printed, means) => {
      expect(parseName(printed, lexiconFor("en"))).toEqual({ ...NO_NAME, ...means });
    });
  }

  it.each([
    ["fr", "Le Président", { role: "Président" }],
    ["fr", "PORTE-PAROLE", { role: "PORTE-PAROLE" }],
    [
      "fr",
      "Hélène Vautrin (ministre de la Défense)",
      { name: "Hélène Vautrin", role: "ministre de la Défense" },
    ],
    ["uk", "Запитання", { part: "question" }],
    ["uk", "Генеральний секретар НАТО", { role: "Генеральний секретар НАТО" }],
    [
      "uk",
      "Генеральний секретар НАТО Марко Дібров",
      { name: "Марко Дібров", role: "Генеральний секретар НАТО" },
    ],
    ["ru", "Вопрос", { part: "question" }],
    ["de", "Frage", { part: "question" }],
    ["de", "Frage Reinholz", { name: "Reinholz", part: "question" }],
    ["de", "Bundeskanzlerin Lind", { name: "Lind", role: "Bundeskanzlerin" }],
    ["es", "Pregunta", { part: "question" }],
    ["it", "Domanda", { part: "question" }],
  ] as const)("in %s: %s", (language, printed, means) => {
    expect(parseName(printed, lexiconFor(language))).toEqual({ ...NO_NAME, ...means });
  });

  it.each([
    "",
    "   ",
    "Note",
    "Topics",
    "Subjects",
    "First",
    "Let me be clear",
    "The truth is this",
    "And to Dr. Weir",
    "Article 5",
    "One thing is certain",
    "My question is simple",
    "as follows",
    "12:30",
    "10",
    "we",
    "and the Prime Minister said the following",
    "Dana, keep this in mind",
    "General, what about the road behind the bridge? In December you said",
    "Fjord Radio, good evening. Dana Weir. I have a question to both of you",
    "It is what the Minister of Defence of the neighbouring country has always called the one and only rule of it all",
  ])("“%s” names nobody", (printed) => {
    expect(parseName(printed, lexiconFor("en"))).toBeNull();
  });
});

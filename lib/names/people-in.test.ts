import { describe, expect, it } from "vitest";
import { lexiconFor } from "../lexicon/lexicon.ts";
import { peopleIn } from "./people-in.ts";

/** `name | role | affiliation` of each. */
const briefly = (line: string, language = "en") =>
  peopleIn(line, lexiconFor(language)).map(({ name, role, affiliation }) =>
    [name, role, affiliation].join(" | "),
  );

describe("peopleIn", () => {
  it.each([
    [
      "with NATO Secretary General Ines Kortela and the President of the Republic of Tarvia, Milan Horvat",
      ["Ines Kortela | NATO Secretary General | ", "Milan Horvat | President of the Republic of Tarvia | "],
    ],
    [
      "by NATO Secretary General Ines Kortela at the start of the meeting of Defence Ministers",
      ["Ines Kortela | NATO Secretary General | "],
    ],
    [
      "by the Deputy Secretary General of NATO, Ruxandra Ionescu, at the Polar Institute in Tromsund",
      ["Ruxandra Ionescu | Deputy Secretary General of NATO | "],
    ],
    ["Press Gaggle by Press Secretary Jay Carvell En Route Washington", ["Jay Carvell | Press Secretary | "]],
    [
      "by NATO Spokesman, Edwin Marsh and Brigadier General Paolo Ferraris",
      ["Edwin Marsh | NATO Spokesman | ", "Paolo Ferraris |  | "],
    ],
    ["Secretary of Defense Briefs Reporters", [" | Secretary of Defense | "]],
    [
      "with Foreign Minister Ines Kortela and Minister Hélène Vautrin",
      ["Ines Kortela | Foreign Minister | ", "Hélène Vautrin | Minister | "],
    ],
  ])("%s", (line, people) => {
    expect(briefly(line)).toEqual(people);
  });

  it.each([
    [
      "Minister Ana Vega in an interview with Lena Brandt of the Harbour News. Full text.",
      "en",
      ["Ana Vega | Minister | ", "Lena Brandt |  | Harbour News"],
    ],
    [
      "by Prof. Ana Vega and Asst. Secretary Lena Brandt",
      "en",
      ["Ana Vega |  | ", "Lena Brandt | Asst Secretary | "],
    ],
    ["Briefing by the Harbour Committee", "en", []],
    ["Remarks by the Joint Ferry Commission", "en", []],
    ["by John Holm MP Harbour Television", "en", ["John Holm |  | "]],
    ["Rueda de prensa del ministro tras la Cumbre de Puertos", "es", [" | ministro | "]],
    ["Statement von Ministerin Ana Vega nach Treffen der Häfen", "de", ["Ana Vega | Ministerin | "]],
    ["Déclaration du ministre pendant le Sommet des Ports", "fr", [" | ministre | "]],
  ])("%s", (line, language, people) => {
    expect(briefly(line, language)).toEqual(people);
  });

  it.each([
    [
      "pt",
      "Conferência de imprensa da Ministra dos Portos, Inês Barroca",
      ["Inês Barroca | Ministra dos Portos | "],
    ],
    ["pt", "com o Primeiro-Ministro Duarte Salgueiro", ["Duarte Salgueiro | Primeiro-Ministro | "]],
    [
      "pl",
      "Konferencja prasowa Ministra Obrony Konrada Lindeckiego",
      ["Konrada Lindeckiego | Ministra Obrony | "],
    ],
    [
      "nl",
      "Persconferentie van minister-president Joost de Weerd",
      ["Joost de Weerd | minister-president | "],
    ],
    [
      "cs",
      "Tisková konference s ministrem obrany Tomášem Vrbíkem",
      ["Tomášem Vrbíkem | ministrem obrany | "],
    ],
    ["da", "Pressemøde med statsminister Birgit Holmstrup", ["Birgit Holmstrup | statsminister | "]],
    [
      "ro",
      "Conferință de presă cu ministrul Apărării, Radu Ionițeanu",
      ["Radu Ionițeanu | ministrul Apărării | "],
    ],
    ["tr", "Savunma Bakanı Deniz Aksungur ile basın toplantısı", ["Deniz Aksungur | Savunma Bakanı | "]],
    ["pt", "Conferência de imprensa sobre o farol", []],
    ["pl", "Konferencja prasowa o latarni", []],
    ["nl", "Persconferentie over de vuurtoren", []],
    ["cs", "Tisková konference o majáku", []],
    ["da", "Pressemøde om fyret", []],
    ["ro", "Conferință de presă despre far", []],
    ["tr", "Deniz feneri hakkında basın toplantısı", []],
  ])("%s: %s", (language, line, people) => {
    expect(briefly(line, language)).toEqual(people);
  });

  it("gives both offices to the one whom one article names", () => {
    expect(
      briefly(
        "la ministra de Cultura y portavoz del Gobierno, Ana Vega, y el ministro de Puertos, Luis Soler",
        "es",
      ),
    ).toEqual([
      "Ana Vega | ministra de Cultura y portavoz del Gobierno | ",
      "Luis Soler | ministro de Puertos | ",
    ]);
    expect(briefly("with the President of Tarvia and the Prime Minister, Ana Vega")).toEqual([
      " | President of Tarvia | ",
      "Ana Vega | Prime Minister | ",
    ]);
  });

  it("reads the body of an office as no surname", () => {
    expect(briefly("by Ana Vega, Spokesperson for the President of the General Assembly")).toEqual([
      "Ana Vega | Spokesperson for the President of the General Assembly | ",
    ]);
  });

  it("reads other languages", () => {
    expect(briefly("с участием Генерального секретаря НАТО Ларса Нордена накануне встречи", "ru")).toEqual([
      "Ларса Нордена | Генерального секретаря НАТО | ",
    ]);
    expect(briefly("de la ministre de la Défense de Valorie, Hélène Vautrin", "fr")).toEqual([
      "Hélène Vautrin | ministre de la Défense de Valorie | ",
    ]);
  });

  it.each([
    "",
    "Joint press conference",
    "Press point",
    "Opening remarks at the meeting of the North Atlantic Council",
    "4 March 2031",
    "NATO Headquarters, Brussels",
  ])("“%s” names nobody", (line) => {
    expect(briefly(line)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { blocksOf } from "../../tests/make/blocks.ts";
import { makeSource } from "../../tests/make/source.ts";
import { readBlocks } from "../read.ts";
import type { Turn } from "../transcript/item.ts";
import type { Source } from "../transcript/source.ts";

/** Who speaks the first words, and why; `null` where nobody does. */
function opening(source: Partial<Source>, ...lines: readonly string[]) {
  const { items, speakers } = readBlocks(
    makeSource({ title: "Joint press point", ...source }),
    blocksOf(...lines),
  );
  const turn = items.find((item): item is Turn => item.type === "turn");
  const speaker = speakers.find(({ id }) => id === turn?.speaker);
  return turn && speaker ? { ...turn, who: speaker.name ?? speaker.role ?? speaker.kind } : null;
}

const BOTH = "with NATO Secretary General Hedda Lindqvist and the Prime Minister of Ostmark, Tomas Vaara";
const LATER = ["We spoke about the old port.", "**Question:** Who pays?", "**Tomas Vaara:** All of us."];

describe("whoever the first words greet does not speak them", () => {
  it.each([
    ["Prime Minister, dear Tomas, welcome to headquarters.", "Hedda Lindqvist"],
    ["Prime Minister Vaara, welcome to headquarters.", "Hedda Lindqvist"],
    ["Good afternoon. Welcome, Tomas, to this house.", "Hedda Lindqvist"],
    ["Thank you, Secretary General, for receiving us.", "Tomas Vaara"],
    ["Thank you so much Hedda for your kind words.", "Tomas Vaara"],
    ["Good afternoon. It is a pleasure to have Prime Minister Vaara here with us.", "Hedda Lindqvist"],
  ])("%s", (words, who) => {
    expect(opening({ subtitle: BOTH }, words, ...LATER)).toMatchObject({
      who,
      inferred: true,
      reasons: ["other-greeted", "subtitle"],
    });
  });

  it.each([
    [
      "fr",
      "avec la secrétaire générale de l'OTAN, Hedda Lindqvist, et le Premier ministre d'Ostmark, Tomas Vaara",
      "Monsieur le Premier ministre, cher Tomas, soyez le bienvenu.",
      "Hedda Lindqvist",
    ],
    [
      "de",
      "mit Bundeskanzlerin Hedda Lindqvist und Ministerpräsident Tomas Vaara",
      "Herr Ministerpräsident, lieber Tomas, herzlich willkommen.",
      "Hedda Lindqvist",
    ],
    [
      "es",
      "con la secretaria general de la OTAN, Hedda Lindqvist, y el presidente de Ostmark, Tomas Vaara",
      "Señor presidente, querido Tomas, bienvenido.",
      "Hedda Lindqvist",
    ],
    [
      "it",
      "con il segretario generale della NATO, Hedda Lindqvist, e il presidente di Ostmark, Tomas Vaara",
      "Signor presidente, caro Tomas, benvenuto.",
      "Hedda Lindqvist",
    ],
    [
      "uk",
      "Генерального секретаря НАТО Ольги Вишняк та Президента Лісляндії Павла Гаєвського",
      "Пане Президенте, дорогий Павле, вітаю вас.",
      "Ольги Вишняк",
    ],
  ])("in %s", (language, subtitle, words, who) => {
    expect(opening({ language, subtitle }, words, "…")).toMatchObject({
      who,
      reasons: ["other-greeted", "subtitle"],
    });
  });

  it.each([
    [
      "of three two are left",
      "with NATO Secretary General Hedda Lindqvist, Prime Minister Tomas Vaara and President Ida Falk",
      "Prime Minister Vaara, welcome.",
    ],
    ["the only guest is greeted", "with Prime Minister Tomas Vaara", "Dear Tomas, welcome to our house."],
    [
      "the office of the only one is greeted",
      "by the Prime Minister",
      "Prime Minister, thank you for having us.",
    ],
    [
      "one of the same given name is greeted",
      "by Commissioner Tomas Vaara",
      "Hyvä Tomas, we thank you for this day.",
    ],
    ["nobody is named but who is greeted", null, "Sir Tomas, thank you so much for that warm welcome."],
    ["nobody is named but who is thanked", null, "Thank you, Mayor Vaara, we are glad to be here."],
  ])("nobody where %s", (_, subtitle, words) => {
    expect(opening({ title: "Remarks", subtitle }, words, "We are glad to be here.")).toMatchObject({
      who: "unidentified",
      reasons: ["unnamed"],
    });
  });

  it("nobody who has the first label: nobody follows themselves", () => {
    const words = [
      "Good morning, and thank you for coming.",
      "**Tomas Vaara:** Thank you.",
      "**Q:** Why?",
      "**Tomas Vaara:** So.",
    ];
    expect(opening({ subtitle: "with Prime Minister Tomas Vaara" }, ...words)).toMatchObject({
      who: "unidentified",
    });
    expect(opening({ subtitle: BOTH }, ...words)).toMatchObject({ who: "Hedda Lindqvist" });
  });
});

describe("whom the header names speaks the opening", () => {
  it.each([
    [
      "and greets the president of an assembly",
      "by President Ida Falk",
      "Mr. President, excellencies, it is an honour.",
      "Ida Falk",
      "subtitle",
    ],
    [
      "and says so",
      BOTH,
      "Good morning. I am Tomas Vaara, and I thank you for coming.",
      "Tomas Vaara",
      "self-introduction",
    ],
    [
      "and greets all",
      "by NATO Secretary General Hedda Lindqvist",
      "Excellencies, dear colleagues,",
      "Hedda Lindqvist",
      "subtitle",
    ],
    [
      "and greets another of that name",
      "by NATO Secretary General Hedda Lindqvist",
      "Hedda Holm, thank you.",
      "Hedda Lindqvist",
      "subtitle",
    ],
    [
      "by an office alone",
      "by the Secretary General",
      "Ladies and gentlemen,",
      "Secretary General",
      "subtitle",
    ],
    [
      "by an office alone, with a guest",
      "by the Secretary General with Prime Minister Tomas Vaara",
      "Prime Minister, dear Tomas, welcome.",
      "Secretary General",
      "subtitle",
    ],
  ])("%s", (_, subtitle, words, who, reason) => {
    const turn = opening({ title: "Remarks", subtitle }, words, "The quay is open, and we are glad of it.");
    expect(turn).toMatchObject({ who, inferred: true });
    expect(turn?.reasons[0]).toBe(reason);
  });

  it.each([
    ["Discours du Secrétaire général", "fr", "Secrétaire général"],
    ["Statement by the Prime Minister", "en", "Prime Minister"],
    ["Prime Minister's address on the quay", "en", "Prime Minister"],
  ])("by an office in the title: %s", (title, language, who) => {
    expect(
      opening({ title, language }, "Mesdames, Messieurs, ladies and gentlemen,", "Nous, we, begin."),
    ).toMatchObject({
      who,
      reasons: ["title"],
    });
  });

  it("is one with whom labels print with that office", () => {
    const { speakers } = readBlocks(
      makeSource({ title: "Statement by the Prime Minister" }),
      blocksOf(
        "Good morning. I open the quay.",
        "**JOURNALIST:** Why?",
        "**PRIME MINISTER:** So.",
        "**JOURNALIST:** And?",
      ),
    );
    expect(speakers.filter(({ kind }) => kind === "principal")).toHaveLength(1);
  });

  it("and is no place among the front lines", () => {
    const lines = ["Las Palmas, Nevada", "Good morning. I open the quay, and I thank you all."];
    expect(opening({ title: "Remarks by Commissioner Ida Falk" }, ...lines)).toMatchObject({
      who: "Ida Falk",
    });
  });
});

describe("an opening that nobody is named for", () => {
  it.each([
    [["Sundhavn", "Ladies and gentlemen,", "In a few minutes the quay will be opened."]],
    [
      [
        "Well ladies and gentlemen, I have called this conference to tell you of the quay.",
        "**JOURNALIST:** Why?",
        "**PRIME MINISTER:** So.",
        "**JOURNALIST:** And?",
      ],
    ],
    [["Mesdames, Messieurs,", "Dans quelques minutes je prendrai mes fonctions."]],
    [["Шановні пані та панове!", "За кілька хвилин ми відкриємо причал."]],
  ])("is spoken, by nobody known: %j", (lines) => {
    const turn = opening({ title: "Remarks" }, ...lines);
    expect(turn).toMatchObject({ who: "unidentified", label: null, reasons: ["unnamed"] });
    expect(turn?.inferred).toBeUndefined();
    expect(turn?.likely).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { tellsOfOfficials } from "./narration.ts";

describe("tellsOfOfficials", () => {
  it.each([
    "The Secretary General has named Ruben Aster as Assistant Secretary General.",
    "Prime Minister Orlo met the divers on Monday.",
    "On Tuesday in Karrow, Mr. A. Brevik received the Ambassador of Estrand.",
    "Le ministre des Ports a nommé Iva Kolar directrice du port.",
    "Mme Kolar prendra ses fonctions en juin.",
    "Президент Велмори відвідав порт Карроу.",
    "Министр портов провёл встречу с водолазами.",
    "Bundeskanzlerin Aster hat das Hafenamt besucht.",
    "Am Montag empfing die Ministerin den Botschafter.",
    "La ministra de Puertos visitó Karrow.",
    "Il presidente del Velmora ha incontrato la ministra.",
  ])("is true of: %s", (sentence) => expect(tellsOfOfficials([sentence])).toBe(true));

  it.each([
    ["greets", "The Minister has come. Good evening, Karrow."],
    ["thanks", "Le ministre est là. Merci à lui."],
    ["says I", "The Prime Minister has asked, and I have answered."],
    ["says we", "Die Ministerin hat gefragt, und wir haben geantwortet."],
    ["says we, in Ukrainian", "Президент Велмори приїхав. Ми раді."],
    ["tells of no official", "The quay was open. It was never so full."],
    ["tells of an official only later", "The quay was open. The Minister has paid for it."],
    ["names an official whom nothing is told of", "To the Minister, to the divers and to the ice!"],
    ["only sounds like an official", "Things in general terms were as before."],
    ["is in Polish", "Prezydent Velmory spotkał się z premierem Estrandu."],
    ["is in Romanian", "Președintele Velmorei a vizitat portul."],
    ["is long", "The Minister has named a diver. ".repeat(20)],
  ])("is false of what %s", (_, text) => expect(tellsOfOfficials([text])).toBe(false));

  it("is false of nothing", () => expect(tellsOfOfficials([])).toBe(false));
});

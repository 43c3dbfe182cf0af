import { describe, expect, it } from "vitest";
import { lexiconFor } from "../lexicon/lexicon.ts";
import { parseName } from "./parse-name.ts";

type Read = readonly [
  name: string | null,
  role: string | null,
  affiliation: string | null,
  part: string | null,
];

const LABELS: readonly (readonly [language: string, label: string, read: Read])[] = [
  ["pt", "Primeiro-Ministro Luís Cais", ["Luís Cais", "Primeiro-Ministro", null, null]],
  ["pt", "Ministra da Defesa, Rita Falcão", ["Rita Falcão", "Ministra da Defesa", null, null]],
  ["pt", "Secretário Geral", [null, "Secretário Geral", null, null]],
  ["pt", "Repórter", [null, null, null, "question"]],
  ["pl", "Minister Obrony Narodowej Jan Molo", ["Jan Molo", "Minister Obrony Narodowej", null, null]],
  ["pl", "Sekretarz Generalny NATO", [null, "Sekretarz Generalny NATO", null, null]],
  ["pl", "Rzecznik Prasowy MSZ", [null, "Rzecznik Prasowy MSZ", null, null]],
  ["pl", "Ewa Falska, rzeczniczka rządu", ["Ewa Falska", "rzeczniczka rządu", null, null]],
  ["pl", "Dziennikarka", [null, null, null, "question"]],
  ["tr", "Dışişleri Bakanı Can Dalga", ["Can Dalga", "Dışişleri Bakanı", null, null]],
  ["tr", "DIŞİŞLERİ BAKANI DALGA", ["DALGA", "DIŞİŞLERİ BAKANI", null, null]],
  ["tr", "SORU", [null, null, null, "question"]],
  ["nl", "Minister-president Van Hoorn", ["Van Hoorn", "Minister-president", null, null]],
  ["nl", "Minister van Defensie", [null, "Minister van Defensie", null, null]],
  ["nl", "Verslaggever", [null, null, null, "question"]],
  ["ro", "Prim-ministrul Ion Macara", ["Ion Macara", "Prim-ministrul", null, null]],
  ["ro", "Purtător de cuvânt", [null, "Purtător de cuvânt", null, null]],
  ["ro", "Ziaristă", [null, null, null, "question"]],
  ["cs", "Eva Molová, tisková mluvčí vlády", ["Eva Molová", "tisková mluvčí vlády", null, null]],
  ["cs", "Petra Sýková, Rádio Přístav", ["Petra Sýková", null, "Rádio Přístav", null]],
  ["cs", "Dotaz", [null, null, null, "question"]],
  ["da", "Statsministeren", [null, "Statsministeren", null, null]],
  ["da", "Udenrigsminister Jens Mole", ["Jens Mole", "Udenrigsminister", null, null]],
  ["da", "Spørger", [null, null, null, "question"]],
];

const OFFICES_ELSEWHERE: readonly (readonly [language: string, label: string])[] = [
  ["sv", "Statsministeren"],
  ["fi", "Dziennikarz"],
  ["pl", "Statsministeren"],
  ["da", "Cumhurbaşkanı"],
  ["pt", "Novinářka"],
];

describe("labels in each language's words", () => {
  it.each(LABELS)("%s: %s", (language, label, read) => {
    const person = parseName(label, lexiconFor(language));
    expect(person && [person.name, person.role, person.affiliation, person.part]).toEqual(read);
  });

  it.each(OFFICES_ELSEWHERE)("%s: “%s” is no office and no part", (language, label) => {
    const person = parseName(label, lexiconFor(language));
    expect([person?.role ?? null, person?.part ?? null]).toEqual([null, null]);
  });
});

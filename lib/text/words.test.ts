import { describe, expect, it } from "vitest";
import {
  bare,
  collapse,
  folded,
  isCapitals,
  isInitial,
  isNameWord,
  isParticle,
  isSuffix,
  plainWords,
} from "./words.ts";

describe("words", () => {
  it.each([
    [" a \n\t b\u00a0\u202fc ", "a b c"],
    ["\u200fQ\u200b:\u2060", "Q:"],
    ["yes\u00adterday", "yesterday"],
    ["", ""],
  ])("collapse %j", (text, plain) => {
    expect(collapse(text)).toBe(plain);
  });

  it("folds case and apostrophes, and for comparing diacritics and stops too", () => {
    expect(folded("O’DOWD")).toBe("o'dowd");
    expect(bare("Vučić")).toBe("vucic");
    expect(bare("J.")).toBe("j");
    expect(bare("O’Dowd")).toBe("odowd");
    expect(bare("Ковальчук")).not.toBe(bare("Ковальчак"));
  });

  it.each([
    "Vučić",
    "O'Brien",
    "O’Dowd",
    "al-Assad",
    "В.Новак",
    "MūRNIEKS",
    "McAllen",
    "Jr.",
    "T.",
    "J.-M.",
    "李",
  ])("%s may stand in a name", (word) => {
    expect(isNameWord(word)).toBe(true);
  });
  it.each(["", "we", "10", "and", "(DW)", "Yes,", "«Правда»", "a.m."])("“%s” may not", (word) => {
    expect(isNameWord(word)).toBe(false);
  });

  it.each([
    ["T.", true],
    ["K", true],
    ["J.-M.", true],
    ["В.", true],
    ["Ann", false],
    ["DW", false],
  ])("is %s an initial? %s", (word, is) => {
    expect(isInitial(word)).toBe(is);
  });

  it.each([
    ["Jr.", true],
    ["III", true],
    ["Jan", false],
  ])("is %s a suffix? %s", (word, is) => {
    expect(isSuffix(word)).toBe(is);
  });

  it.each([
    ["de", true],
    ["VON", true],
    ["Ann", false],
  ])("is %s a particle? %s", (word, is) => {
    expect(isParticle(word)).toBe(is);
  });

  it.each([
    ["MS. KORTELA", true],
    ["McALLEN", true],
    ["ŠEDIVÝ", true],
    ["НОВАК", true],
    ["Q", false],
    ["Kortela", false],
    ["10", false],
    ["", false],
  ])("is “%s” in capitals? %s", (text, is) => {
    expect(isCapitals(text)).toBe(is);
  });
});

it.each([
  ["JOINT PRESS POINT, QUAY\u00a07", "joint press point quay 7"],
  ["  Été à l’île – « fin » ", "ete a lile fin"],
  ["—", ""],
])("gives the plain words of “%s”", (line, words) => {
  expect(plainWords(line)).toBe(words);
});

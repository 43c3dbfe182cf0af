import { describe, expect, it } from "vitest";
import { lexiconFor } from "./lexicon.ts";

describe("lexiconFor", () => {
  it("knows a language's words and English ones", () => {
    const french = lexiconFor("fr");
    expect(french.offices.has("ministre")).toBe(true);
    expect(french.offices.has("minister")).toBe(true);
    expect(french.offices.has("міністр")).toBe(false);
  });

  it("looks at the first subtag only", () => {
    expect(lexiconFor("en-GB")).toBe(lexiconFor("en"));
    expect(lexiconFor("FR-ca")).toBe(lexiconFor("fr"));
  });

  it.each([null, "xx", ""])("knows all words where the language is %j", (language) => {
    const all = lexiconFor(language);
    for (const word of ["ministre", "minister", "міністр", "ministro"])
      expect(all.offices.has(word)).toBe(true);
  });

  it.each([
    ["en", "question", "question"],
    ["en", "moderator", "moderator"],
    ["fr", "question", "question"],
    ["uk", "запитання", "question"],
    ["ru", "вопрос", "question"],
    ["de", "frage", "question"],
    ["es", "pregunta", "question"],
    ["it", "domanda", "question"],
    ["uk", "модератор", "moderator"],
    ["ru", "ведущий", "moderator"],
    ["fr", "interprète", "interpreter"],
    ["uk", "перекладач", "interpreter"],
  ])("%s: %s stands for a %s", (language, label, part) => {
    expect(lexiconFor(language).parts.get(label)).toBe(part);
  });

  it("has every key in the form in which words are looked up", () => {
    const { parts, neverNames, ...lists } = lexiconFor(null);
    const words = [...parts.keys(), ...neverNames, ...Object.values(lists).flatMap((list) => [...list])];
    expect(
      words.filter((word) => word !== word.toLowerCase() || word.includes("’") || word.trim() !== word),
    ).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { allCues, lexiconFor } from "./lexicon.ts";

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

describe("lexiconFor with something left out", () => {
  const without = (...ids: readonly string[]) => ({ cues: new Set(ids), features: new Set<string>() });

  it("knows all words but that one, of that list and that language", () => {
    const lexicon = lexiconFor("en", without("en/offices/minister"));
    expect(lexicon.offices.has("minister")).toBe(false);
    expect(lexicon.modifiers.has("minister")).toBe(true);
    expect(lexicon.offices.has("president")).toBe(true);
    expect(lexiconFor("en").offices.has("minister")).toBe(true);
  });

  it("knows no form of a part that is left out, with or without accents", () => {
    const { parts } = lexiconFor("fr", without("fr/parts/interpreter/interprète"));
    expect(parts.has("interprète")).toBe(false);
    expect(parts.has("interprete")).toBe(false);
  });

  it("makes one lexicon a language for what is left out", () => {
    const leftOut = without("en/offices/minister");
    expect(lexiconFor("en", leftOut)).toBe(lexiconFor("en-GB", leftOut));
    expect(lexiconFor("fr", leftOut)).not.toBe(lexiconFor("en", leftOut));
  });

  it("knows nothing where every cue is left out", () => {
    const lexicon = lexiconFor(null, without(...allCues().map(({ id }) => id)));
    expect(Object.values(lexicon).map(({ size }) => size)).toEqual(Object.values(lexicon).map(() => 0));
  });
});

it("lists no cue twice, also where a pack holds a word twice", () => {
  const ids = allCues().map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

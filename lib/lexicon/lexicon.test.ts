import { describe, expect, it } from "vitest";
import { folded } from "../text/words.ts";
import { allCues, isEmpty, type Lexicon, lexiconFor } from "./lexicon.ts";

/** Every word that a lexicon knows. */
function wordsOf({ parts, header, inflects: _inflects, ...lists }: Lexicon): readonly string[] {
  return [
    ...parts.keys(),
    ...[...Object.values(lists), ...Object.values(header)].flatMap((list) => [...list]),
  ];
}

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

  it.each([null, "", "und", "mul"])("knows all words where the language is %j", (language) => {
    const all = lexiconFor(language);
    for (const word of ["ministre", "minister", "міністр", "ministro", "statsministeren", "bakanı"])
      expect(all.offices.has(word)).toBe(true);
  });

  it.each(["sv", "el", "hu", "fi-FI", "xx"])(
    "knows no words of %s, and not another language's",
    (language) => {
      expect(wordsOf(lexiconFor(language))).toEqual([]);
    },
  );

  it.each([
    ["tr", "bakanı", "BAKANI"],
    ["tr", "içişleri bakanı", "İÇİŞLERİ"],
    ["ro", "președintele", "PREŞEDINTELE"],
    ["cs", "ministryně", "MINISTRYNĚ"],
  ])("%s: knows “%s” as it is printed: %s", (language, _, printed) => {
    const { offices, modifiers } = lexiconFor(language);
    expect(offices.has(folded(printed)) || modifiers.has(folded(printed))).toBe(true);
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
    ["en", "unidentified man", "question"],
    ["es", "interlocutora", "question"],
    ["es", "reportero", "question"],
    ["de", "anschlussfrage", "question"],
    ["pt", "jornalista", "question"],
    ["pt", "repórter", "question"],
    ["pt", "r", "answer"],
    ["pl", "dziennikarz", "question"],
    ["pl", "odpowiedź", "answer"],
    ["pl", "prowadząca", "moderator"],
    ["tr", "soru", "question"],
    ["tr", "cevap", "answer"],
    ["nl", "verslaggeefster", "question"],
    ["nl", "vraag", "question"],
    ["ro", "reporter", "question"],
    ["ro", "intrebare", "question"],
    ["cs", "novinářka", "question"],
    ["cs", "dotaz", "question"],
    ["da", "spørger", "question"],
    ["da", "svar", "answer"],
    ["ko", "질문", "question"],
    ["ko", "답변", "answer"],
    ["zh", "记者", "question"],
    ["zh", "主持人", "moderator"],
  ])("%s: %s stands for a %s", (language, label, part) => {
    expect(lexiconFor(language).parts.get(label)).toBe(part);
  });

  it.each([
    ["en", "speaker of the house"],
    ["pt", "dziennikarz"],
    ["pl", "jornalista"],
    ["da", "svar på spørgsmål"],
    ["nl", "statsministeren"],
  ])("%s: “%s” stands for no part", (language, label) => {
    expect(lexiconFor(language).parts.has(label)).toBe(false);
  });

  it("has every key in the form in which words are looked up", () => {
    expect(
      wordsOf(lexiconFor(null)).filter(
        (word) => word !== folded(word).normalize("NFKC") || word.trim() !== word,
      ),
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

  it("knows no words of a pack that is left out, nor another language’s in its place", () => {
    expect(isEmpty(lexiconFor("pl", without("pl")))).toBe(true);
    expect(lexiconFor(null, without("pl")).offices.has("prezydenta")).toBe(false);
    expect(lexiconFor(null, without("pl")).offices.has("bakanı")).toBe(true);
    expect(lexiconFor("pl").offices.has("prezydenta")).toBe(true);
  });

  it("makes one lexicon a language for what is left out", () => {
    const leftOut = without("en/offices/minister");
    expect(lexiconFor("en", leftOut)).toBe(lexiconFor("en-GB", leftOut));
    expect(lexiconFor("fr", leftOut)).not.toBe(lexiconFor("en", leftOut));
  });

  it("knows nothing where every cue is left out", () => {
    const lexicon = lexiconFor(null, without(...allCues().map(({ id }) => id)));
    expect(wordsOf(lexicon)).toEqual([]);
    expect(isEmpty(lexicon)).toBe(true);
  });
});

it("lists no cue twice, also where a pack holds a word twice", () => {
  const ids = allCues().map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

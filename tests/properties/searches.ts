import fc from "fast-check";
import type { Searchable } from "../../lib/search/searchable.ts";
import type { Happening } from "../make/event.ts";
import { searchable } from "../make/searchables.ts";

// Few words, so that they meet: in one turn, beside each other, one the beginning of another.
const WORDS = [
  "a",
  "ab",
  "abc",
  "Ä",
  "b",
  "b’a",
  "a-b",
  "а",
  "ab\u0301",
  "a\u00adb",
  "北",
  "北约",
  "1.5",
  "ΣΑΣ",
  "İ",
  "𝔸b",
];

const word = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 3 }) },
);

const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Happening>("gap") },
  {
    weight: 8,
    arbitrary: fc.record(
      {
        who: fc.constantFrom("Ada Norling", "Mirek Halas", "Teodor Quill", "someone", "a b"),
        says: text,
        part: fc.constantFrom("asks", "answers"),
      },
      { requiredKeys: ["who", "says"] },
    ),
  },
);

const DATES = [null, "2029-12-31", "2030-01-01", "2030-05-06", "1849-01-01", "2900-01-01", "soon"];

/** Small libraries, whose transcripts are like each other. */
export const libraries: fc.Arbitrary<readonly Searchable[]> = fc
  .array(
    fc.tuple(
      fc.record({
        title: text,
        date: fc.constantFrom(...DATES),
        language: fc.constantFrom(null, "en", "fr-CA"),
        publisher: fc.constantFrom(null, "NATO", "a b"),
      }),
      fc.array(happening, { maxLength: 6 }),
    ),
    { maxLength: 5 },
  )
  .map((events) => events.map(([source, happenings], at) => searchable(`t${at}`, source, happenings)));

const FIELD_VALUES = [
  "speaker:ada",
  'speaker:"a b"',
  "role:pres*",
  "outlet:courier",
  "publisher:nato",
  "title:a",
  "in:question",
  "in:answer",
  "in:statement",
  "lang:fr",
  "after:2030",
  "before:2030-05",
];

/** Queries as readers type them, whole and in pieces. */
export const queries: fc.Arbitrary<string> = fc.letrec<Record<"query" | "leaf" | "inner", string>>((tie) => ({
  leaf: fc.oneof(
    word,
    fc.constantFrom(...FIELD_VALUES),
    fc.tuple(text, fc.constantFrom('"', '"*', "")).map(([words, end]) => `"${words.slice(0, 12)}${end}`),
    word.map((typed) => `${typed}*`),
    fc
      .tuple(fc.array(word, { maxLength: 3 }), fc.nat(4))
      .map(([words, n]) => `NEAR(${words.join(" ")}, ${n})`),
  ),
  inner: fc.oneof(
    { maxDepth: 3 },
    tie("leaf"),
    fc.tuple(tie("inner"), tie("inner")).map(([one, other]) => `${one} OR ${other}`),
    fc.tuple(tie("inner"), tie("inner")).map(([one, other]) => `(${one} ${other})`),
    tie("inner").map((typed) => `-${typed}`),
  ),
  query: fc.array(tie("inner"), { minLength: 1, maxLength: 4 }).map((all) => all.join(" ")),
})).query;

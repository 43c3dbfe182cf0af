import { beforeAll, expect, it } from "vitest";
import { speakEnglish } from "../../tests/make/english.ts";
import type { PagePart } from "../transcript/source.ts";
import { partFact, partWords } from "./part-words.ts";

beforeAll(speakEnglish);

it.each<[PagePart, onPage: string, saved: string, fact: string]>([
  [
    { of: "pages", here: 1, all: 3 },
    "Page 1 of 3. The rest of this transcript is on other pages.",
    "Only page 1 of 3 is saved. The rest of this transcript is on other pages.",
    "page 1 of 3 only",
  ],
  [
    { of: "pages", here: null, all: null },
    "This transcript continues on another page.",
    "Only one page is saved. This transcript continues on another.",
    "part only",
  ],
  [
    { of: "rows", here: 12, all: 1400 },
    "This page has loaded 12 of 1,400 parts of the transcript.",
    "Only 12 of 1,400 parts are saved. The page had not loaded the rest.",
    "12 of 1,400 parts only",
  ],
  [
    { of: "rows", here: 12, all: null },
    "This page has loaded only part of the transcript.",
    "Only part of it is saved. The page had not loaded the rest.",
    "part only",
  ],
])("a part %j is put in words", (part, onPage, saved, fact) => {
  expect([partWords(part, "page"), partWords(part, "saved"), partFact(part)]).toEqual([onPage, saved, fact]);
});

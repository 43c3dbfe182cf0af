import { expect, it, vi } from "vitest";
import { placeWords } from "./place-words.ts";

vi.mock("#i18n", () => ({
  i18n: { t: (key: string, [of]: string[]) => `${key.replace("options.import.place.", "")} ${of}` },
}));
vi.mock("../../lib/strings/reader-locale.ts", () => ({ readerLocale: () => "en-GB" }));

it.each([
  ["id", "field id"],
  ["tags.0", "tag 1"],
  ["revisions.0.blocks.3.text", "version 1, paragraph 4, field text"],
  ["revisions.1.transcript.items.0.passages.2.end", "version 2, item 1, field passages, entry 3, field end"],
  ["revisions.1.transcript.source.title", "version 2, field title"],
  ["revisions", "field revisions"],
  ["constructor.0", "field constructor, entry 1"],
  ["4", "entry 5"],
])("says where %s is", (path, words) => {
  expect(placeWords(path)).toBe(words);
});

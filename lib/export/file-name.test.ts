import fc from "fast-check";
import { expect, it } from "vitest";
import { makeReading } from "../../tests/make/reading.ts";
import type { Source } from "../transcript/source.ts";
import { fileName, uniqueNames } from "./file-name.ts";

const named = (source: Partial<Source>) => fileName(makeReading({ source }).transcript, "md");

it.each<[Partial<Source>, string]>([
  [{ date: "2021-05-17", title: "Joint press point" }, "2021-05-17 NATO Joint press point.md"],
  [{ date: "2021-05-17", title: "NATO press point" }, "2021-05-17 NATO press point.md"],
  [{ date: null, publisher: null, title: "" }, "Untitled transcript.md"],
  [{ date: null, publisher: null, title: "a/b\\c: d?" }, "a b c d.md"],
  [{ date: null, publisher: null, title: "CON" }, "Transcript CON.md"],
  [{ date: null, publisher: null, title: "Nul.x" }, "Transcript Nul.x.md"],
  [{ date: null, publisher: null, title: "..." }, "Transcript.md"],
  [{ date: null, publisher: null, title: "The end. " }, "The end.md"],
  [{ date: null, publisher: null, title: "\u202egpj.exe" }, "gpj.exe.md"],
])("%j: %s", (source, name) => {
  expect(named(source)).toBe(name);
});

it("says whose turns alone are in it, however long the title is", () => {
  const { transcript } = makeReading();
  expect(fileName(transcript, "md", "Ada Norling")).toBe(
    "2031-04-05 NATO Joint press point - Ada Norling.md",
  );
  const long = makeReading({ source: { title: "word ".repeat(60) } }).transcript;
  expect(fileName(long, "md", "Ada: Norling")).toMatch(/^2031-04-05 NATO (?:word )+- Ada Norling\.md$/u);
  expect(fileName(long, "md", "name ".repeat(60)).length).toBeLessThan(130);
});

it("ends a long name at a word, and never within a character", () => {
  expect(named({ title: "word ".repeat(60) })).toMatch(/^2031-04-05 NATO (?:word )+word\.md$/u);
  expect(named({ title: "🙂".repeat(200) })).toMatch(/^2031-04-05 NATO 🙂+\.md$/u);
});

it("tells files of the same name apart, also where case is folded", () => {
  expect(uniqueNames(["a.tei.xml", "a.tei.xml"], "tei.xml")).toEqual(["a.tei.xml", "a (2).tei.xml"]);
  expect(uniqueNames(["a.md", "b.md", "A.md", "a (2).md", "a.md"], "md")).toEqual([
    "a.md",
    "b.md",
    "A (2).md",
    "a (2) (2).md",
    "a (3).md",
  ]);
});

it("is safe, whatever the page says", () => {
  const texts = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme", maxLength: 300 }));
  fc.assert(
    fc.property(texts, fc.option(texts), (title, publisher) => {
      const { transcript } = makeReading({ source: { title, publisher, date: null } });
      const name = fileName(transcript, "md", publisher);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]|^[\s.]|[\s.]\.md$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(203 + "Transcript ".length);
    }),
  );
});

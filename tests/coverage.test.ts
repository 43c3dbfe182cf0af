import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { readText } from "../lib/import/text.ts";
import { readBlocks } from "../lib/read.ts";
import { readDocument } from "../lib/read-document.ts";
import type { Block } from "../lib/transcript/block.ts";
import type { Source } from "../lib/transcript/source.ts";
import { uncovered } from "./uncovered.ts";

/** `npm run soak` asks for many more. */
const RUNS = Number(process.env.SOAK_RUNS ?? 150);
const TIME = 30_000 + RUNS * 50;

const source: Source = {
  url: "https://www.nato.int/en/news-and-events/events/transcripts/2026/03/12/made",
  title: "Joint press conference",
  subtitle: "with NATO Secretary General Ingrid Aldermark and the Prime Minister of Lindmark, Pavel Drozd",
  date: "2026-03-12",
  updated: null,
  language: "en",
  delivery: "as delivered",
  publisher: "NATO",
  credits: [],
};

const label = fc.constantFrom(
  "NATO Secretary General Ingrid Aldermark:",
  "Pavel Drozd, Prime Minister of Lindmark:",
  "ALDERMARK:",
  "Clara Whitfield (NATO Spokesperson) :",
  "Q:",
  "Q",
  "QUESTION:",
  "Jonas Ekdahl [Baltic Wire]:",
  "Teodora Vance, Harbour Radio",
  "Moderator (Clara Whitfield):",
  "Question - Amir Haddad - Levant Post -",
  "Mr. Drozd.",
  "В.Новак:",
  "记者：",
);
const saying = fc.constantFrom(
  "Thank you.",
  "Let me be clear: we agree.",
  "Jonas Ekdahl, Baltic Wire. Secretary General, who pays?",
  "as follows:",
  "(Laughter.)",
  "[inaudible]",
  "* * *",
  "<...>",
  "(As delivered)",
  "2:15 P.M. EDT",
  "END",
  "# # #",
  "Subjects: cables; soup",
  "of the Republic and",
  "\u00a0\u2014 yes\u00ad ter day \u200b",
  "The next question goes to Baltic Wire.",
);
const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: saying },
      label,
      fc.string({ maxLength: 12 }),
      fc.string({ unit: "grapheme", maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(" "));
const block: fc.Arbitrary<Block> = fc
  .record({
    words: text,
    opens: fc.option(label, { nil: "" }),
    bold: fc.boolean(),
    form: fc.constantFrom<Block["form"]>(
      "paragraph",
      "paragraph",
      "paragraph",
      "heading",
      "list-item",
      "preformatted",
      "cell",
      "quote",
    ),
    break: fc.constantFrom<Block["break"]>("paragraph", "line"),
    pageBreak: fc.nat(9).map((number) => number === 0),
  })
  .map(({ words, opens, bold, form, break: parted, pageBreak }) => ({
    text: `${opens}${opens && " "}${words}`,
    emphasis: bold && opens ? [{ kind: "bold" as const, start: 0, end: opens.length }] : [],
    form,
    break: parted,
    pageBreak,
  }));

describe("no word is lost, none is doubled", () => {
  it(
    "in blocks of any kind",
    () => {
      fc.assert(
        fc.property(fc.array(block, { maxLength: 14 }), (blocks) => {
          expect(uncovered(blocks, readBlocks(source, blocks))).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
    TIME,
  );

  it(
    "in text files of any kind",
    () => {
      const lines = fc.array(fc.oneof(text, label, fc.constantFrom("", "\f", "  ")), { maxLength: 30 });
      fc.assert(
        fc.property(lines, (all) => {
          const { source: header, blocks } = readText(all.join("\n"));
          expect(uncovered(blocks, readBlocks(header, blocks))).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
    TIME,
  );

  it(
    "in pages of any kind, which stay as they were",
    () => {
      const tag = fc.constantFrom(
        "p",
        "div",
        "b",
        "strong",
        "i",
        "br",
        "li",
        "h2",
        "td",
        "pre",
        "blockquote",
        "span",
        "table",
      );
      const pieces = fc.array(fc.tuple(tag, fc.boolean(), text), { maxLength: 20 });
      fc.assert(
        fc.property(pieces, (all) => {
          const body = all
            .map(([name, closes, words]) => `<${name}>${escaped(words)}${closes ? `</${name}>` : ""}`)
            .join("");
          const { document } = new JSDOM(
            `<!doctype html><title>Press conference</title><main>${body}</main>`,
            { url: source.url ?? "" },
          ).window;
          const before = document.documentElement.outerHTML;
          const { blocks, transcript } = readDocument(document);
          expect(uncovered(blocks, transcript)).toEqual([]);
          expect(document.documentElement.outerHTML).toBe(before);
        }),
        { numRuns: Math.ceil(RUNS / 3) },
      );
    },
    TIME,
  );

  it("in the bundled sample, and the test sees it where one is", () => {
    const html = readFileSync(join(import.meta.dirname, "../public/sample/press-point.html"), "utf8");
    const { blocks, transcript } = readDocument(new JSDOM(html).window.document);
    expect(uncovered(blocks, transcript)).toEqual([]);
    expect(uncovered(blocks, { ...transcript, items: transcript.items.slice(1) })).not.toEqual([]);
    const [first] = transcript.items;
    expect(
      uncovered(blocks, { ...transcript, items: [...transcript.items, ...(first ? [first] : [])] }),
    ).not.toEqual([]);
  });
});

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

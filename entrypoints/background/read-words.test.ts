import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { pageSignals } from "../../lib/detect/page-signals.ts";
import { extract } from "../../lib/extract/extract.ts";
import { readDocument } from "../../lib/read-document.ts";
import { PAGES } from "../../tests/readable.ts";
import { judgeSignals, readWords } from "./read-words.ts";

const open = (slug: string) =>
  new JSDOM(readFileSync(join(PAGES, slug, "page.html"), "utf8")).window.document;
/** Who sends them: the page that they say to be from. */
const from = (words: { source: { url: string | null } }) => ({
  addresses: words.source.url === null ? [] : [words.source.url],
});
const readSent = (words: ReturnType<typeof sent>) => readWords(words, from(words));
/** As it comes over a wire. */
const sent = (slug: string, asked = false) => {
  const { source, blocks } = extract(open(slug));
  return JSON.parse(JSON.stringify({ source, blocks, signals: pageSignals(open(slug)), asked }));
};

describe("readWords", () => {
  it.each(["nato-doorstep-2016", "speech-2026", "french-point-de-presse"])(
    "gives the object that the command line gives: %s",
    (slug) => expect(readSent(sent(slug))).toEqual(readDocument(open(slug)).transcript),
  );

  it("reads no transcript only where somebody asked, and keeps what spoke against it", () => {
    expect(readSent(sent("decoy-news"))).toBeNull();
    const { kind, reasons } = readDocument(open("decoy-news")).transcript.verdict;
    expect(kind).toBe("other");
    expect(readSent(sent("decoy-news", true))?.verdict).toMatchObject({
      kind: "transcript",
      reasons: ["asked", ...reasons],
    });
  });

  it("leaves the verdict on a transcript as it is, asked or not", () => {
    expect(readSent(sent("speech-2026", true))).toEqual(readSent(sent("speech-2026")));
  });

  it("reads no words that say to be another page's", () => {
    const words = sent("speech-2026");
    const addresses = ["https://press.example.org/speech"];
    expect(readWords(words, { addresses })).toBeNull();
    expect(readWords({ ...words, moved: true }, { addresses })).toBeNull();
    expect(readWords({ ...words, source: { ...words.source, url: null } }, { addresses })).not.toBeNull();
  });

  it.each([null, {}, { ...sent("speech-2026"), blocks: "words" }])("refuses what are no words", (other) => {
    expect(readWords(other, { addresses: [] })).toBeNull();
  });
});

describe("judgeSignals", () => {
  it("judges a page as the command line does", () => {
    const signals = JSON.parse(JSON.stringify(pageSignals(open("decoy-news"))));
    expect(judgeSignals(signals)).toEqual(readDocument(open("decoy-news")).transcript.verdict);
  });

  it("refuses anything but the signals of a page", () => expect(judgeSignals({ titles: [] })).toBeNull());
});

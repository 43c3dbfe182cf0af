import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { pageSignals } from "../../lib/detect/page-signals.ts";
import { extract } from "../../lib/extract/extract.ts";
import { readDocument } from "../../lib/read-document.ts";
import { openLibrary } from "../../lib/store/library.ts";
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
    async (slug) => expect(await readSent(sent(slug))).toEqual(readDocument(open(slug)).transcript),
  );

  it("reads no transcript only where somebody asked, and keeps what spoke against it", async () => {
    expect(await readSent(sent("decoy-news"))).toBeNull();
    const { kind, reasons } = readDocument(open("decoy-news")).transcript.verdict;
    expect(kind).toBe("other");
    expect((await readSent(sent("decoy-news", true)))?.verdict).toMatchObject({
      kind: "transcript",
      reasons: ["asked", ...reasons],
    });
  });

  it("leaves the verdict on a transcript as it is, asked or not", async () => {
    expect(await readSent(sent("speech-2026", true))).toEqual(await readSent(sent("speech-2026")));
  });

  it("reads no words that say to be another page's", async () => {
    const words = sent("speech-2026");
    const addresses = ["https://press.example.org/speech"];
    expect(await readWords(words, { addresses })).toBeNull();
    expect(await readWords({ ...words, moved: true }, { addresses })).toBeNull();
    const unnamed = { ...words, source: { ...words.source, url: null } };
    expect(await readWords(unnamed, { addresses })).not.toBeNull();
  });

  it.each([null, {}, { ...sent("speech-2026"), blocks: "words" }])(
    "refuses what are no words",
    async (other) => {
      expect(await readWords(other, { addresses: [] })).toBeNull();
    },
  );
});

describe("what the reader said of a page", () => {
  const url = "https://www.nato.int/en/press-point";
  const words = () => {
    const given = sent("speech-2026");
    return { ...given, source: { ...given.source, url } };
  };

  it("outweighs what is found there, and is taken back with it", async () => {
    const library = await openLibrary();
    const { transcript, blocks } = readDocument(open("speech-2026"));
    const reading = { blocks, transcript: { ...transcript, source: { ...transcript.source, url } } };
    const said = await library.correctPage(reading, reading.transcript, {
      kind: "make",
      request: { kind: "verdict", verdict: "other" },
    });
    expect(said).toMatchObject({ kind: "done", saved: false });
    expect(await library.list()).toEqual([]);
    expect(await readSent(words())).toBeNull();
    expect(await judgeSignals(words().signals, { addresses: [url] })).toMatchObject({
      kind: "other",
      reasons: ["by-reader"],
    });
    await library.correctPage(reading, reading.transcript, { kind: "undo", id: null });
    expect((await readSent(words()))?.verdict.kind).toBe("transcript");
    library.close();
  });
});

describe("judgeSignals", () => {
  it("judges a page as the command line does", async () => {
    const signals = JSON.parse(JSON.stringify(pageSignals(open("decoy-news"))));
    expect(await judgeSignals(signals, { addresses: [] })).toEqual(
      readDocument(open("decoy-news")).transcript.verdict,
    );
  });

  it("refuses anything but the signals of a page", async () => {
    expect(await judgeSignals({ titles: [] }, { addresses: [] })).toBeNull();
  });
});

import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { SPEECH } from "../../tests/make/page-blocks.ts";
import { collapse } from "./dom.ts";
import { extract } from "./extract.ts";
import { noteMark, plainMark } from "./footnote-marks.ts";

/** What of a page behind a speech is a footnote or its mark, and what of it are words. */
function read(html: string): { readonly notes: readonly string[]; readonly words: readonly string[] } {
  const body = `<main><h1>Press point</h1>${SPEECH}${html}</main>`;
  const { blocks } = extract(new JSDOM(`<title>Press point</title>${body}`).window.document);
  const own = blocks.map(({ leftover, text }) => ({ leftover, text: collapse(text) }));
  return {
    notes: own.filter(({ leftover }) => leftover === "footnote").map(({ text }) => text),
    words: own
      .filter(({ leftover }) => !leftover)
      .map(({ text }) => text)
      .slice(4),
  };
}

describe("the mark of a footnote", () => {
  it.each([
    [
      "The quay is dark<sup><a href='#n'>1</a></sup> at night.",
      "1",
      "Raised, and a link to a place on the page.",
    ],
    ["The quay is dark<a href='#n'><sup>1</sup></a> at night.", "1", "The link may be outside."],
    ["The quay is dark<a href='#n'>[2]</a> at night.", "[2]", "In brackets, and a link."],
    ["The quay is dark.<sup>3</sup> At night.", "3", "Raised behind the end of a sentence."],
    ["The quay is dark,<sup>*</sup> at night.", "*", "A sign, behind a part of one."],
    ["The quay is dark<sup><a href='#n'>(a)</a></sup> at night.", "(a)", "A letter that leads somewhere."],
  ])("%s has “%s”: %s", (sentence, mark) => {
    expect(read(`<p>${sentence}</p>`).notes).toEqual([mark]);
  });

  it.each([
    ["The quay has 300 m<sup>2</sup> of stone.", "A power."],
    ["It was the 2<sup>nd</sup> winter.", "An ordinal."],
    ["There are 10<sup>6</sup> grains.", "A power of ten."],
    ["The <a href='#n'>quay</a> is dark.", "A word that is a link."],
    [
      "See <a href='#n'>3</a> and <a href='/n'>[4]</a>.",
      "A figure that is not raised, and a link to another page.",
    ],
    ["<sup>5</sup> The quay is dark.", "The figure of a verse, before its words."],
  ])("not in %s: %s", (sentence) => {
    expect(read(`<p>${sentence}</p>`).notes).toEqual([]);
  });
});

describe("a footnote", () => {
  const MARK = "<p>The quay is dark<sup><a href='#n'>1</a></sup> at night.</p>";

  it.each([
    [`${MARK}<ol><li id=n>Since March.</li></ol>`, ["1", "Since March."], "What its mark leads to."],
    [
      `${MARK}<p><a name=n></a>1. Since March.</p>`,
      ["1", "1. Since March."],
      "The place may be an anchor in it.",
    ],
    [
      `<p>The quay is dark.<sup>1</sup></p><p>1 Since March.</p>`,
      ["1", "1 Since March."],
      "What begins with the figure of a mark.",
    ],
    [
      `<p>The quay is dark.<sup>1</sup></p><p><sup>1</sup> Since March.</p>`,
      ["1", "1 Since March."],
      "Its own figure may be raised.",
    ],
    [
      "<p>The quay is dark<sup>1</sup> at night.</p><h2>Notes</h2><ol><li>Since March.</li></ol>",
      ["1", "Notes", "Since March."],
      "Its list numbers it, under a heading.",
    ],
    [
      "<p>The quay is dark<sup>†</sup> at night.</p><p><sup>†</sup>Since March.</p>",
      ["†", "†Since March."],
      "A raised sign may touch its words.",
    ],
    [
      "<p>The quay is dark<sup>i</sup> at night.</p><p><sup>i</sup> Since March.</p>",
      ["i", "i Since March."],
      "A raised letter.",
    ],
    [
      "<p>The quay is dark<a role=doc-noteref href='#n'>1</a> at night.</p><p id=n>Since March.</p>",
      ["1", "Since March."],
      "Its role says so.",
    ],
    [
      "<p>The quay is dark.</p><p><a href='#f-note-ref-1'></a> Since March.</p>",
      ["Since March."],
      "A link back without words.",
    ],
    [
      `${MARK}<p>Since March. <a href='#back'>↩</a></p>`,
      ["1", "Since March. ↩"],
      "What leads back to its mark.",
    ],
  ])("%s: %j. %s", (html, notes) => {
    expect(read(html).notes).toEqual(notes);
  });

  it.each([
    [
      "<p>The quay is dark.</p><p>1. Light the lamps.</p><p>2. Paint the ferry.</p>",
      "A speaker's own numbers.",
    ],
    [`${MARK}<p>2. Paint the ferry.</p>`, "A number that no mark has."],
    ["<h2>Notes</h2><ol><li>Since March.</li></ol>", "A list that no mark leads to."],
    ["<p>It was dark.<sup>1</sup></p><p>What next?</p><ol><li>Paint.</li></ol>", "A list under no heading."],
    [
      "<p id=n>Since March.</p><p>The quay is dark<sup><a href='#n'>1</a></sup> at night.</p>",
      "What a mark leads back to stands above it.",
    ],
    ["<p>The quay is dark. <a href='#top'>Lamps</a></p>", "A link to a place leads back from nowhere."],
    [`${MARK}<section id=n>${SPEECH}</section>`, "A part of so many paragraphs is no note."],
  ])("not %s: %s", (html) => {
    const { notes } = read(html);
    expect(notes.filter((note) => !/^\d$/u.test(note))).toEqual([]);
  });
});

it("a footnote below the paragraph of its mark is found though somebody speaks after it", () => {
  const label = (words: string) => `<p><b>Ada Vane:</b> ${words}</p>`;
  const html = `${label("The quay<sup>1</sup> is dark.")}<p><sup>1</sup> The north one.</p>${label("It was.")}`;
  expect(read(html)).toEqual({
    notes: ["1", "1 The north one."],
    words: ["Ada Vane: The quay is dark.", "Ada Vane: It was."],
  });
});

describe("a footnote in an open shadow root", () => {
  it("is found by its mark beside it", () => {
    const { document } = new JSDOM(`<title>Press point</title><main><h1>Press point</h1></main>`).window;
    const host = document.createElement("div");
    host.attachShadow({
      mode: "open",
    }).innerHTML = `${SPEECH}<p>The quay is dark<sup><a href="#n">1</a></sup>.</p><p id="n">Since March.</p>`;
    document.querySelector("main")?.append(host);
    const notes = extract(document).blocks.filter(({ leftover }) => leftover === "footnote");
    expect(notes.map(({ text }) => text)).toEqual(["1", "Since March."]);
  });
});

describe("the number or sign that a note begins with", () => {
  it.each([
    ["1 Since March.", "1", "A figure."],
    ["[12] Since March.", "12", "In brackets."],
    ["3. Since March.", "3", "With a stop."],
    ["** Since March.", "**", "A sign, or two."],
  ])("of “%s” is “%s”: %s", (words, mark) => {
    expect(noteMark(words)).toBe(mark);
  });

  it.each([
    ["Since March.", "Words begin it."],
    ["2031 was dark.", "A year is no mark."],
    ["1", "Nothing follows."],
    ["1st of March", "An ordinal is a word."],
  ])("“%s” has none: %s", (words) => {
    expect(noteMark(words)).toBeNull();
  });

  it.each(["[1]", "(1)", "1"])("%s without brackets is 1", (mark) => {
    expect(plainMark(mark)).toBe("1");
  });
});

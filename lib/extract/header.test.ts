import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { SPEECH } from "../../tests/make/page-blocks.ts";
import type { Source } from "../transcript/source.ts";
import { collapse } from "./dom.ts";
import { extract } from "./extract.ts";

const KNOWN = "https://www.nato.int/en/news-and-events/events/transcripts/2031/04/05/press-point";
const UNKNOWN = "https://harbour.example/press/17";

/** A page with this between title and words, which stand where the publisher of the known address keeps them. */
function read(between: string, url: string, within = "") {
  const page = `<title>Press point</title><div><h1>Press point</h1>${between}</div>
    <div class="ca04-rich-text"><div>${within}${SPEECH}</div></div>`;
  const { source, blocks } = extract(new JSDOM(page, { url }).window.document);
  const words = blocks.filter(({ leftover }) => !leftover).map(({ text }) => collapse(text));
  return { source, first: words.slice(0, -4) };
}

describe("what stands between the title and the words", () => {
  it.each<[string, Partial<Source>, string]>([
    [
      "<h3>with Secretary General Ada Vane</h3>",
      { subtitle: "with Secretary General Ada Vane" },
      "A heading is the subtitle.",
    ],
    [
      "<p><i>by Secretary General Ada Vane</i></p>",
      { subtitle: "by Secretary General Ada Vane" },
      "So is an italic line that goes on from the title.",
    ],
    ["<ul><li>5 April 2031</li></ul>", { date: "2031-04-05" }, "A date."],
    ["<p>Last updated: 6 April 2031 10:46</p>", { updated: "2031-04-06" }, "When it was changed."],
    ["<h3>with Ada Vane</h3><p>Lower Ford</p>", { credits: ["Lower Ford"] }, "A line without an end."],
    [
      "<figure><figcaption>Left to right: Ada Vane</figcaption></figure>",
      { credits: ["Left to right: Ada Vane"] },
      "The caption of a figure.",
    ],
    ["<ul><li>2 MIN READ</li></ul>", { subtitle: null }, "How long it takes to read."],
  ])("%s is header on a known and on an unknown site: %j. %s", (between, source) => {
    for (const url of [KNOWN, UNKNOWN]) {
      const page = read(between, url);
      expect(page.source).toMatchObject(source);
      expect(page.first).toEqual([]);
    }
  });

  it.each([
    ["<p>The Secretary General met the pilots on Friday.</p>", "A sentence."],
    ["<p>Ada Vane spoke. Then she left.</p>", "Two of them."],
    ["<p>Who lit the lamps?</p>", "A question."],
  ])("%s is a standfirst, but none of the words of a known site: %s", (between) => {
    expect(read(between, UNKNOWN).first).toEqual([between.replace(/<\/?p>/gu, "")]);
    expect(read(between, KNOWN).first).toEqual([]);
  });

  it.each([
    ["<p>(As delivered)</p>", "(As delivered)", "A note of how it was delivered."],
    ["<p>Ada Vane: We met.</p>", "Ada Vane: We met.", "Somebody speaks."],
    ["<p>Lower Ford, at the gate</p>", "Lower Ford, at the gate", "A place."],
  ])("%s within the words is one of them: %s. %s", (within, line) => {
    expect(read("", KNOWN, within).first).toEqual([line]);
  });
});

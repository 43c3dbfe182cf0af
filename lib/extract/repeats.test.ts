import { describe, expect, it } from "vitest";
import { pageBlocks, SPEECH } from "../../tests/make/page-blocks.ts";
import { repeatedBlocks } from "./repeats.ts";

/** The words that the page prints elsewhere, too. */
function repeats(body: string): readonly string[] {
  const { blocks } = pageBlocks(body);
  const repeated = repeatedBlocks(blocks);
  return blocks.filter((_, at) => repeated[at]).map(({ words }) => words);
}

const LAST =
  "They did not agree on the number, but they agreed on the month in which the last of them had gone out.";

describe("a text that is printed twice", () => {
  it.each([
    [`<div>${SPEECH}</div><div>${SPEECH}</div>`, "One after the other."],
    [
      `<h1>Lamps</h1><div>${SPEECH}</div><p>For small windows</p><div>${SPEECH}</div>`,
      "With other words between.",
    ],
    [
      `<div>${SPEECH}</div><div>${SPEECH.replaceAll("<p>", "<div>").replaceAll("</p>", "</div>")}</div>`,
      "In other elements.",
    ],
  ])("%# %s is taken once", (body) => {
    expect(repeats(body)).toHaveLength(4);
    expect(repeats(body)[3]).toBe(LAST);
  });

  it.each([
    [
      `${SPEECH}<p>Will we light them? We will.</p><p>Will we light them? We will.</p>`,
      "What a speaker says again.",
    ],
    [`<p>Yes.</p><p>No.</p><p>Yes.</p>${SPEECH}<p>Yes.</p><p>No.</p><p>Yes.</p>`, "A few short lines."],
    [`${SPEECH}<p>A pause.</p><p>${LAST}</p>`, "One paragraph that is said again."],
  ])("%# is kept: %s", (body) => {
    expect(repeats(body)).toEqual([]);
  });
});

describe("a sentence in a box or a style of its own beside its text", () => {
  const QUOTE = "but they agreed on the month in which the last of them had gone out";

  it.each([
    `<div><p>${QUOTE}</p></div>`,
    `<p class="x7">${QUOTE}.</p>`,
    `<section><div>“${QUOTE}”</div></section>`,
  ])("%s is a repetition", (quote) => {
    expect(repeats(`<p>We begin.</p>${SPEECH}${quote}`)).toHaveLength(1);
  });

  it.each([
    [`<p>${QUOTE}</p>`, "Whoever repeats himself is printed as before."],
    ["<div><p>the last of them</p></div>", "Few words are said again."],
    [`<h3>${QUOTE}</h3>`, "A heading is none."],
    [`<p>Yes.</p><p>No.</p><p>Yes.</p><p>No.</p><div><p>${QUOTE}</p></div>`, "Its text is further away."],
  ])("%s is kept: %s", (quote) => {
    expect(repeats(`<p>We begin.</p>${SPEECH}${quote}`)).toEqual([]);
  });

  it("goes with the name of who said it", () => {
    const quote = `<blockquote><p>${QUOTE}</p><cite>Ada Vane, harbour master</cite></blockquote>`;
    expect(repeats(`${SPEECH}${quote}`)).toEqual([QUOTE, "Ada Vane, harbour master"]);
  });

  it("is not looked for in the title", () => {
    expect(
      repeats(`<h1>The lamps of the north quay are lit again</h1><p>north quay are lit again today</p>`),
    ).toEqual([]);
  });
});

describe("a sentence that is set apart from its text", () => {
  it.each([
    ["<blockquote>“each of them had counted the lamps”</blockquote>", "A quotation before its paragraph."],
    ["<aside>The north quay is dark</aside>", "An aside, in whatever letters."],
    ["<figure><figcaption>the boats come home by guess.</figcaption></figure>", "The caption of a figure."],
  ])("%s is a repetition: %s", (quote) => {
    expect(repeats(`<p>We begin.</p>${quote}${SPEECH}`)).toHaveLength(1);
    expect(repeats(`${SPEECH}${quote}<p>We end.</p>`)).toHaveLength(1);
  });

  it.each([
    ["<p>each of them had counted the lamps</p>", "A paragraph of its own is said again."],
    ["<blockquote>The lamps are lit again, she wrote.</blockquote>", "A quotation of somebody else."],
    ["<blockquote>the lamps</blockquote>", "So few words come again by themselves."],
    [
      "<blockquote>Ada Vane: each of them had counted the lamps</blockquote>",
      "What begins with a label is spoken.",
    ],
    [
      `<blockquote>${LAST}</blockquote>`.replace("</blockquote>", " And so on.</blockquote>"),
      "What is longer than the paragraph.",
    ],
  ])("%s is none: %s", (quote) => {
    expect(repeats(`${quote}${SPEECH}`)).toEqual([]);
  });

  it("is kept in a text of quotations", () => {
    const lamps = Array.from({ length: 41 }, (_, at) => `we lit lamp ${at} of them`);
    const quotes = (count: number) =>
      `<p>${lamps.join(" and ")}</p>${lamps
        .slice(0, count)
        .map((lamp) => `<blockquote>${lamp}</blockquote>`)
        .join("")}`;
    expect(repeats(quotes(3))).toHaveLength(3);
    expect(repeats(quotes(41))).toEqual([]);
  });
});

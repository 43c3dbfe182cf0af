import { describe, expect, it } from "vitest";
import { pageBlocks } from "../../tests/make/page-blocks.ts";
import { spokenLabels } from "./spoken-labels.ts";

/** The beginnings of the blocks that begin with the label of somebody who speaks. */
function spoken(body: string): readonly (string | null)[] {
  const { blocks } = pageBlocks(body);
  const labels = spokenLabels(blocks);
  return blocks.filter((_, at) => labels[at]).map(({ label }) => label);
}

describe("a label of somebody who speaks", () => {
  it.each([
    ["<p>Ada Vane: We met.</p><p>Ada Vane: We left.</p>", ["Ada Vane", "Ada Vane"], "It comes back."],
    ["<p>Ada Vane: We met.</p><p>ADA VANE: We left.</p>", ["Ada Vane", "ADA VANE"], "In whatever letters."],
    [
      "<p><b>Ada Vane:</b> We met.</p><p><b>Ada Vane:</b> Yes.</p><p><b>Ola Ries:</b> No.</p>",
      ["Ada Vane", "Ada Vane", "Ola Ries"],
      "What is set like it is one, too.",
    ],
    [
      "<li>Ada Vane: We met.</li><li>Ola Ries: No.</li><li>Ada Vane: Yes.</li>",
      ["Ada Vane", "Ola Ries", "Ada Vane"],
      "In lists as in paragraphs.",
    ],
    ["<p>Q. Who paid?</p><p>Q. And when?</p>", ["Q", "Q"], "A letter may be one."],
  ])("%s: %s", (body, labels) => {
    expect(spoken(body)).toEqual(labels);
  });

  it.each([
    ["<p>Ada Vane: We met.</p><p>We left.</p>", "It comes once, and nothing is set like it."],
    [
      "<p><b>Ada Vane:</b> Yes.</p><p><b>Ada Vane:</b> No.</p><h3>Ola Ries: a life</h3>",
      "It is not set like those that come back.",
      ["Ada Vane", "Ada Vane"],
    ],
    ["<p>Contact: the gate</p><p>Contact: the quay</p>", "A caption comes back, too."],
    ["<p>Read more: Lamps lit</p><p>Read more: Ferry painted</p>", "So does what leads to other news."],
    ["<p>Lire aussi : Le port</p><p>Lire aussi : Le bac</p>", "In other languages, too."],
    [
      "<p><a href='/a'>Minister: lamps are lit</a></p><p><a href='/b'>Minister: ferry is green</a></p>",
      "A headline that is all a link.",
    ],
    [
      "<p>The pilots came to see what had become of it: dark.</p>".repeat(2),
      "A sentence has small words in a row.",
    ],
  ])("not in %s: %s", (body, _, labels: readonly string[] = []) => {
    expect(spoken(body)).toEqual(labels);
  });
});

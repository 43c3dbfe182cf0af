// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { rangeOf } from "./anchor.ts";
import { extract } from "./extract.ts";

const PAGE =
  "<p><b>MIRA</b> <b>TOLLAND:</b> Good afternoon,<span hidden> (menu)</span> everybody.<br>Sit down.</p>";

function firstBlock() {
  document.body.innerHTML = PAGE;
  const { blocks, anchors } = extract(document);
  return { text: blocks[0]?.text ?? "", anchor: anchors[0] ?? [] };
}

describe("rangeOf", () => {
  it.each([
    [0, 4, "MIRA", "inside one text node"],
    [0, 13, "MIRA TOLLAND:", "over several elements"],
    [5, 13, "TOLLAND:", "from the beginning of a text node, not the end of the one before"],
    [4, 5, " ", "the white space between two elements"],
    [29, 40, " everybody.", "up to the last character"],
    [40, 40, "", "nothing, at the end"],
  ])("%i to %i is “%s”: %s", (start, end, words) => {
    const { anchor } = firstBlock();
    expect(rangeOf(anchor, start, end)?.toString()).toBe(words);
  });

  it("gives the words of every span of the block, but for what the page hides in it", () => {
    const { text, anchor } = firstBlock();
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= text.length; end++) {
        expect(rangeOf(anchor, start, end)?.toString().replace(" (menu)", "")).toBe(text.slice(start, end));
      }
    }
  });

  it.each([
    ["the text is gone", () => document.querySelector("p")?.remove()],
    ["one text node of the span is gone", () => document.querySelector("b")?.remove()],
    [
      "the text has become shorter",
      () => {
        for (const bold of document.querySelectorAll("b")) (bold.firstChild as Text).data = "M";
      },
    ],
  ])("is null where %s", (_, change) => {
    const { anchor } = firstBlock();
    expect(rangeOf(anchor, 2, 10)).not.toBeNull();
    change();
    expect(rangeOf(anchor, 2, 10)).toBeNull();
  });

  it.each([
    [0, 12, "Ada (", "of words that end in a shadow tree, those before it"],
    [0, 26, "Ada (): Yes.", "of words around a shadow tree, all but those within"],
    [5, 19, "Harbour office", "what stands in the shadow tree"],
    [9, 26, "our office", "of words that begin in it, those within"],
    [19, 26, "): Yes.", "and what comes after it"],
    [0, 4, "Ada ", "words of one tree"],
  ])("%i to %i across trees is “%s”: %s", (start, end, words) => {
    document.body.innerHTML = "<p>Ada (<span></span>): Yes.</p>";
    const tree = document.querySelector("span")?.attachShadow({ mode: "open" });
    tree?.append("Harbour", document.createElement("wbr"), " office");
    const { blocks, anchors } = extract(document);
    expect(blocks[0]?.text).toBe("Ada (Harbour office): Yes.");
    expect(rangeOf(anchors[0] ?? [], start, end)?.toString()).toBe(words);
  });

  it.each([
    [-1, 3],
    [3, 2],
    [0, 9_999],
  ])("is null for %i to %i, which is no span of the block", (start, end) => {
    expect(rangeOf(firstBlock().anchor, start, end)).toBeNull();
  });
});

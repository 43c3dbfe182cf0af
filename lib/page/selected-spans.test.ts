// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { transcriptPage } from "../../tests/e2e/page-fixture.ts";
import { readDocument } from "../read-document.ts";
import { selectedSpans } from "./selected-spans.ts";

const html = transcriptPage({ times: 1 })
  .replace("It is a pleasure", "<i>It is</i> a pleasure")
  .replace("</b> In spring, as planned.", "</b> In spring, as planned.</p><p>(Laughter.)</p><p>")
  .replace("</body>", "<footer>About us</footer></body>");
document.documentElement.replaceWith(
  document.importNode(new DOMParser().parseFromString(html, "text/html").documentElement, true),
);
const reading = readDocument(document);
const { blocks } = reading;

/** A range from where some words begin to where others end. */
function between(first: string, last = first): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (range.collapsed && node.data.includes(first)) range.setStart(node, node.data.indexOf(first));
    if (node.data.includes(last)) {
      range.setEnd(node, node.data.indexOf(last) + last.length);
      return range;
    }
  }
  throw new Error(`"${last}" is not in the page`);
}

const wordsOf = (ranges: readonly Range[]) =>
  selectedSpans(ranges, reading).map(({ from, to }) => [
    blocks[from.block]?.text.slice(from.at, from.block === to.block ? to.at : undefined),
    blocks[to.block]?.text.slice(from.block === to.block ? from.at : 0, to.at),
  ]);

describe("selectedSpans", () => {
  it("reads through the page's elements", () => {
    expect(wordsOf([between("morning.", "It is")])).toEqual([["morning. It is", "morning. It is"]]);
  });

  it("cuts a selection to what is spoken, whatever it begins and ends in", () => {
    const [[first, last] = []] = wordsOf([between("Joint", "About us")]);
    expect(first).toMatch(/^Good morning\./u);
    expect(last).toMatch(/in the village\.$/u);
  });

  it("goes across turns, and leaves out a label at the end", () => {
    expect(wordsOf([between("the Prime Minister here", "Arvenia, Mirek Halas:")])).toEqual([
      ["the Prime Minister here today.", "the Prime Minister here today."],
    ]);
  });

  it("gives every piece by itself", () => {
    expect(wordsOf([between("Good morning."), between("dear Ada.")])).toHaveLength(2);
  });

  it.each(["About us", "Arvenia, Mirek Halas:", "Joint press point", "(Laughter.)"])(
    "holds nothing spoken: %s",
    (words) => {
      expect(selectedSpans([between(words)], reading)).toEqual([]);
    },
  );

  it("holds nothing where an element without text is selected", () => {
    const range = document.createRange();
    range.selectNode(document.head);
    expect(selectedSpans([range], reading)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { pageBlocks } from "../../tests/make/page-blocks.ts";

/** The blocks that a page folds away, and the others. */
function read(body: string) {
  const { blocks } = pageBlocks(body);
  const words = (folded: boolean) =>
    blocks.filter(({ block }) => (block.folded ?? false) === folded).map((live) => live.words);
  return { folded: words(true), shown: words(false) };
}

describe("a part that a page folds away", () => {
  it.each([
    ["<details><summary>Ada Vane</summary><p>Well.</p></details>", "Closed details, without their summary."],
    ["<div hidden><p>Well.</p></div>", "What is hidden."],
    ["<div hidden=until-found><p>Well.</p></div>", "Until it is found, too."],
    ["<div style='color: red; display : none'><p>Well.</p></div>", "What its own style does not show."],
    ["<div style='visibility:hidden'><p>Well.</p></div>", "Or does not let be seen."],
    [
      "<button aria-expanded=false aria-controls='x one'>Ada Vane</button><div id=one><p>Well.</p></div>",
      "What a control says to be closed.",
    ],
    ["<dialog><p>Well.</p></dialog>", "A closed dialog."],
    ["<div popover><p>Well.</p></div>", "A popover."],
    [
      "<details open><summary>Ada Vane</summary><details><summary>More</summary><p>Well.</p></details></details>",
      "Closed details in open ones.",
    ],
  ])("%s: %s", (body) => {
    expect(read(body).folded).toEqual(["Well."]);
  });

  it.each([
    ["<details open><summary>Ada Vane</summary><p>Well.</p></details>", "Open details."],
    ["<div style='display:block'><p>Well.</p></div>", "Another style."],
    ["<div data-style='display:none' class=hidden><p>Well.</p></div>", "No style sheet is asked."],
    ["<div aria-hidden=true><p>Well.</p></div>", "What is hidden from screen readers alone is seen."],
    [
      "<button aria-expanded=true aria-controls=one>Ada Vane</button><div id=one><p>Well.</p></div>",
      "A control that says it open.",
    ],
    [
      "<button aria-expanded=false>Ada Vane</button><div id=one><p>Well.</p></div>",
      "A control that does not say what it opens.",
    ],
    ["<dialog open><p>Well.</p></dialog>", "An open dialog."],
  ])("not %s: %s", (body) => {
    expect(read(body).folded).toEqual([]);
    expect(read(body).shown).toContain("Well.");
  });

  it("is told by a control in the same open shadow root", () => {
    const { blocks } = pageBlocks("<div></div>", (document) => {
      const host = document.querySelector("div");
      if (host)
        host.attachShadow({ mode: "open" }).innerHTML =
          "<button aria-expanded=false aria-controls=one>Ada Vane</button><div id=one>Well.</div>";
    });
    expect(blocks.map(({ block }) => [block.text, block.folded ?? false])).toEqual([
      ["Ada Vane", false],
      ["Well.", true],
    ]);
  });

  it("shows the summary of closed details as far as they are shown", () => {
    const inner = "<details><summary>More</summary><p>Well.</p></details>";
    expect(read(`<details><summary>Ada Vane</summary>${inner}</details>`)).toEqual({
      folded: ["More", "Well."],
      shown: ["Ada Vane"],
    });
  });
});

describe("a folded part within a sentence", () => {
  it.each([
    [
      "<p>We met at the ford <span hidden>(shallow water)</span> at noon.</p>",
      "Words of the sentence follow.",
    ],
    [
      "<p>We met at the <a href='/g'>ford <span hidden>(shallow water)</span></a>.</p>",
      "It stands in a link, which shows it.",
    ],
    ["<p>We met at the <button>ford <span hidden>(shallow water)</span></button>.</p>", "Or in a button."],
    [
      "<p>We met <i>at the ford <span hidden>(shallow water)</span></i> at noon.</p>",
      "Words follow further out.",
    ],
  ])("%s stands beside it: %s", (body) => {
    const apart = pageBlocks(body).blocks.filter((live) => live.apart !== null);
    expect(apart.map((live) => [live.apart, live.words])).toEqual([["definition", "(shallow water)"]]);
  });

  it.each([
    ["<p>We met at the ford <span hidden>and left at noon.</span></p>", "Nothing follows: it is the rest."],
    [
      "<p>We met at the ford <span hidden>and left at noon.</span> <button>Read more</button></p>",
      "A button follows, which shows it.",
    ],
    ["<p>We met at the ford <span hidden>and left at noon.</span> …</p>", "Signs are no words."],
    ["<p>We met.</p><div hidden>We left.</div><p>It was noon.</p>", "A block is a sentence of its own."],
  ])("%s does not: %s", (body) => {
    expect(pageBlocks(body).blocks.filter(({ apart }) => apart !== null)).toEqual([]);
  });
});

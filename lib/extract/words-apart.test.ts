import { describe, expect, it } from "vitest";
import { pageBlocks } from "../../tests/make/page-blocks.ts";

/** The words of a page's sentences, and what stands apart from them with its reason. */
function read(body: string): { readonly words: readonly string[]; readonly apart: readonly string[] } {
  const { blocks } = pageBlocks(body);
  return {
    words: blocks.filter(({ apart }) => apart === null).map(({ words }) => words),
    apart: blocks.filter(({ apart }) => apart !== null).map(({ apart, words }) => `${apart}: ${words}`),
  };
}

describe("words that stand apart within a sentence", () => {
  it.each([
    [
      "<p>We met at the <i>ford</i><span role=tooltip>Shallow water.</span> at noon.</p>",
      "definition: Shallow water.",
      "A tooltip.",
    ],
    [
      "<p>We met at the ford <span popover>Shallow water.</span>at noon.</p>",
      "definition: Shallow water.",
      "A popover.",
    ],
    [
      "<p>We met at the <ruby>ford<rt>furt</rt></ruby> at noon.</p>",
      "definition: furt",
      "How a word is read aloud.",
    ],
    [
      "<p>We met at the <a aria-describedby=one>ford</a> <span id=one>Shallow water.</span>at noon.</p>",
      "definition: Shallow water.",
      "What a word names as its description.",
    ],
    [
      "<p>We met at the <a aria-details='none one'>ford</a> <span id=one>Shallow water.</span>at noon.</p>",
      "definition: Shallow water.",
      "Or as its details.",
    ],
    [
      "<p>We met at the <span>ford<span>A place to cross a river.</span></span> at noon.</p>",
      "definition: A place to cross a river.",
      "A sentence in the middle of another.",
    ],
    [
      "<p>We met at the <dfn>ford <small>A place to cross a river.</small></dfn>, at noon.</p>",
      "definition: A place to cross a river.",
      "Whatever the elements are.",
    ],
    [
      "<p>We met at the <a href='/g'>ford<span>A place to cross a river.</span></a>.</p>",
      "definition: A place to cross a river.",
      "At the end of the sentence, too.",
    ],
    ["<p>We met in <select><option>March</option></select></p>", "control: March", "What can be chosen."],
    [
      "<p>We met at noon. <button>Listen</button></p><p>Then we left. <button>Listen</button></p>",
      "control: Listen",
      "A button that stands at several paragraphs.",
    ],
    [
      "<p>We met at noon. <span role=button>Copy</span> <button>Listen</button></p><p>Then we left. <span role=button>Copy</span></p>",
      "control: Copy",
      "Beside another, too.",
    ],
    [
      "<p>We met at noon. <button>LISTEN</button></p><p>Then we left. <button>Listen</button></p>",
      "control: LISTEN",
      "In whatever letters.",
    ],
  ])("%s has “%s” apart: %s", (body, apart) => {
    expect(read(body).apart).toContain(apart);
  });

  it.each([
    [
      "<p>We met at the <a aria-describedby=one>ford</a> at noon.</p><p id=one>It is shallow.</p>",
      "A description that is a paragraph is text.",
    ],
    [
      "<p id=one>We met at the <a aria-describedby=one>ford</a> at noon.</p>",
      "Nothing is its own description.",
    ],
    [
      "<p aria-describedby=one>We met at the <i id=one>ford</i> at noon.</p>",
      "A paragraph that is described is no word.",
    ],
    ["<p>We met at the <a aria-describedby=none>ford</a> at noon.</p>", "The description may be missing."],
    [
      "<p>We said <b>stop <span>We did not mean it.</span></b> and left.</p>",
      "Emphasis is the sentence's own.",
    ],
    [
      "<p>We met <span>Procter and <span>Sons and Co.</span></span> at noon.</p>",
      "So short a sentence may be a name.",
    ],
    [
      "<p>We said: <span>“<span>A ford is no bridge.</span>”</span> and left.</p>",
      "What is quoted stands in quotation marks.",
    ],
    [
      "<p><span>We met at noon. <span>Then all of us left.</span></span> And came back.</p>",
      "The next sentence is no explanation.",
    ],
    [
      `<p>Vane: ${"We met at noon and at noon we met".replace(/\S+/gu, "<button>$&</button>")}</p>`,
      "Each word is a button: they are the words.",
    ],
    ["<p>We met at noon. <button>Listen</button></p><p>Then we left.</p>", "One button may be anything."],
    [
      "<p><button>Ada Vane</button> We met.</p><p><button>Ada Vane</button> We left.</p>",
      "A label that is a button begins its paragraph.",
    ],
    [
      "<p>We met <button>at the ford</button> and left.</p><p>They met <button>at the ford</button> and left.</p>",
      "Words follow.",
    ],
    [
      "<p>Vane <button>spoke:</button></p><p>Ries <button>spoke:</button></p>",
      "What ends in a colon is a label.",
    ],
  ])("%s has none: %s", (body) => {
    expect(read(body).apart).toEqual([]);
  });

  it("leaves the sentence whole around them", () => {
    const body =
      "<p>We met at the <a aria-describedby=one>ford</a><span id=one> (shallow water)</span> at noon.</p>";
    expect(read(body).words).toEqual(["We met at the ford at noon."]);
  });

  it("finds them in an open shadow root, too", () => {
    const { blocks } = pageBlocksInShadow(
      "<p>We met at the ford<span role=tooltip>Shallow.</span> at noon.</p>",
    );
    expect(blocks.map(({ apart, words }) => [apart, words])).toEqual([
      [null, "We met at the ford at noon."],
      ["definition", "Shallow."],
    ]);
  });
});

function pageBlocksInShadow(html: string): ReturnType<typeof pageBlocks> {
  return pageBlocks("<div id=host></div>", (document) => {
    const host = document.getElementById("host");
    if (host) host.attachShadow({ mode: "open" }).innerHTML = html;
  });
}

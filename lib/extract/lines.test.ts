import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { extract } from "./extract.ts";

const WORDS = "It took us all of the winter, and most of the spring that came after it, to come so far.";

/** What of a page's paragraphs is its matter. */
const matter = (...paragraphs: readonly string[]) => {
  const body = `<main><h1>Press conference</h1>${[WORDS, WORDS, WORDS, ...paragraphs].map((p) => `<p>${p}</p>`).join("")}</main>`;
  const { blocks } = extract(new JSDOM(`<title>Press conference</title>${body}`).window.document);
  return blocks
    .filter(({ leftover }) => !leftover)
    .slice(3)
    .map(({ text }) => text);
};

describe("lines that are all of a control or a link", () => {
  const all = (tag: string, ...labels: readonly string[]) =>
    labels.flatMap((label) => [`<${tag}>${label}</${tag.split(" ")[0]}>`, `${WORDS} ${label.length}.`]);

  it.each([
    ["button", "They are labels where two of them end as labels do."],
    ["a href=/people", "So are links."],
  ])("%s: %s", (tag) => {
    const read = matter(...all(tag, "Harbour master:", "Mayor Ada Vane", "Reporter:", "Ola Ries"));
    expect(read).toHaveLength(8);
  });

  it.each(["Open the map", "Mayor Ada Vane"])("a button “%s” alone is a control", (words) => {
    expect(matter(`<button>${words}</button>`, WORDS)).toEqual([WORDS]);
  });
});

describe("controls and stamps of a page", () => {
  it.each([
    '<a href="#top">Page Top</a>',
    "Back to top",
    '<a href="/x">Back to Press Conferences</a>',
    'Published 5 November 2031 <a href="#">+ show all updates</a>',
    "このページのトップへ戻る",
    "Haut de page",
    "6 of 9",
  ])("%s", (control) => {
    expect(matter(control)).toEqual([]);
  });

  it.each([
    "Back to the ferries, then.",
    "Back to the ferries",
    "Published on 5 November 2031, the report says nothing.",
    "We go back to the top of the list.",
  ])("not “%s”", (speech) => {
    expect(matter(speech)).toEqual([speech]);
  });

  it("a box that asks for an address, with a button, is none of the words", () => {
    const page = (box: string) =>
      `<title>Press conference</title><main><h1>Press conference</h1><p>${WORDS}</p>${box}<p>${WORDS}</p><p>${WORDS}</p></main>`;
    const texts = (box: string) =>
      extract(new JSDOM(page(box)).window.document)
        .blocks.filter(({ leftover }) => !leftover)
        .map(({ text }) => text);
    expect(texts("<div><p>Hungry for ferries?</p><p>Subscribe today.</p><button>Go</button></div>")).toEqual([
      WORDS,
      WORDS,
      WORDS,
    ]);
    expect(texts("<div><p>We subscribe to what was said.</p></div>")).toContain(
      "We subscribe to what was said.",
    );
  });
});

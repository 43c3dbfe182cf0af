import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { SPEECH } from "../../tests/make/page-blocks.ts";
import type { PagePart } from "../transcript/source.ts";
import { extract } from "./extract.ts";

const ADDRESS = "https://harbour.example/press/2031/lamps";

/** What a page with this beside its speech says of being a part only. */
function partOf(html: string, head = "", url = ADDRESS): PagePart | undefined {
  const page = `<title>Lamps</title>${head}<main><h1>Lamps</h1>${SPEECH}${html}</main>`;
  return extract(new JSDOM(page, { url }).window.document).source.part;
}

describe("a page that is a part of a text", () => {
  it.each<[string, PagePart, string]>([
    ["<p>Page 1 of 3</p>", { of: "pages", here: 1, all: 3 }, "It says which of how many it is."],
    ["<p>Seite 2 von 12</p>", { of: "pages", here: 2, all: 12 }, "In German."],
    ["<p>Страница 3 из 3</p>", { of: "pages", here: 3, all: 3 }, "In Russian, and it is the last."],
    ["<p>« Page 2/4 »</p>", { of: "pages", here: 2, all: 4 }, "With signs around it."],
    [
      "<a rel=next href='?page=2'>More</a>",
      { of: "pages", here: null, all: null },
      "A next page at its own address.",
    ],
    [
      "<a rel=next href='/press/2031/lamps/page/2/'>More</a>",
      { of: "pages", here: null, all: null },
      "The number may be in the path.",
    ],
    [
      "<ul><li aria-setsize=40>One</li><li aria-setsize=40>Two</li></ul>",
      { of: "rows", here: 2, all: 40 },
      "A list says to be longer.",
    ],
    [
      "<ul><li aria-setsize=-1>One</li></ul>",
      { of: "rows", here: 1, all: null },
      "Or not to know how long it is.",
    ],
    [
      "<table aria-rowcount=9><tr><td>One</td></tr></table>",
      { of: "rows", here: 1, all: 9 },
      "A table says to have more rows.",
    ],
  ])("%s: %j. %s", (html, part) => {
    expect(partOf(html)).toEqual(part);
  });

  it.each([
    ["<p>Page 1 of 1</p>", "It is all there is."],
    ["<p>Page 4 of 3</p>", "There is no such page."],
    ["<p>Turn to page 1 of 3 in your folders, please.</p>", "A sentence speaks of another text."],
    ["<p>1 of 3</p>", "The pictures of a gallery are counted so."],
    ["<a rel=next href='/press/2031/ferry'>The ferry</a>", "The next text of a journal is another one."],
    ["<a rel=next href='https://other.example/press/2031/lamps?page=2'>More</a>", "So is one elsewhere."],
    ["<a href='?page=2'>More</a>", "What is no next page does not count."],
    ["<ul><li aria-setsize=2>One</li><li aria-setsize=2>Two</li></ul>", "The list is all there."],
    ["<table aria-rowcount=1><tr><td>One</td></tr></table>", "So is the table."],
  ])("not with %s: %s", (html) => {
    expect(partOf(html)).toBeUndefined();
  });

  it("is told by a link in the head, and by no link to itself", () => {
    expect(partOf("", "<link rel=next href='?page=2'>")).toEqual({ of: "pages", here: null, all: null });
    expect(partOf("", `<link rel=next href='${ADDRESS}'>`)).toBeUndefined();
  });
});

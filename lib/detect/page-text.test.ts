import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { judge } from "./judge.ts";
import { pageSignals } from "./page-signals.ts";
import { pageTextOf } from "./page-text.ts";

const NATO = "https://www.nato.int/en/news-and-events/events/transcripts/2031/04/05/a-page";

/** What an account panel says, in its own words here: it stands somewhere on every page of the site. */
const PANEL =
  "<div class=x1><p>Create your account</p><p>We sent a code to your e-mail address. Type it in and we will let you download what you like.</p><p>Thank you. You can now use our films, and we will write to you about our news.</p></div>";

const TOLD =
  "<p>The Secretary General received the Prime Minister of Estrand, Janek Orlo, in Karrow on Monday. They reviewed the work on the tunnel.</p>";
const SPOKEN =
  "<p>It is good to see this tunnel again. I walked through it as a boy, and I was as wet then as I am now.</p>";

const open = (html: string, url: string) =>
  new JSDOM(`<title>A page - Site</title><body><header>Site</header>${html}</body>`, { url }).window.document;

const page = (matter: string, words: string, place: number) => {
  const parts = ["<h1>Janek Orlo</h1><h3>5 April 2031</h3>", `<div class="${matter}">${words}</div>`];
  parts.splice(place, 0, PANEL);
  return open(parts.join(""), NATO);
};

const textOf = (document: Document) => pageTextOf(pageSignals(document));

describe("the text in a page’s signals", () => {
  it("takes the title and the lines under it from the whole page, the words from where the publisher sets them", () => {
    const { titles, beginnings } = textOf(page("ca04-rich-text text", TOLD, 2));
    expect(titles).toEqual(["Janek Orlo", "5 April 2031"]);
    expect(beginnings.map(({ words }) => words.slice(0, 21))).toEqual(["The Secretary General"]);
  });

  it("takes all words where the publisher’s elements are missing, or hold none", () => {
    expect(textOf(page("unknown", TOLD, 2)).beginnings.length).toBeGreaterThan(4);
    expect(textOf(open(`<div class=ca04-rich-text></div>${TOLD}`, NATO)).beginnings).toHaveLength(2);
  });

  it("takes the document’s title where no heading is, whatever the page’s elements are named", () => {
    expect(textOf(open(`<img name=title><p>Words.</p>`, NATO)).titles).toEqual(["A page - Site"]);
  });

  it.each([
    ["the panel before the title", 0],
    ["the panel before the words", 1],
    ["the panel after the words", 2],
  ])("lets a text be judged by its own words with %s", (_, place) => {
    expect(judge(textOf(page("ca04-rich-text", TOLD, place))).kind).toBe("other");
    expect(judge(textOf(page("ca04-rich-text", SPOKEN, place))).kind).toBe("transcript");
    expect(judge(textOf(page("unknown", SPOKEN, place))).kind).toBe("transcript");
  });
});

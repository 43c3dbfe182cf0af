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

  it("a bold name in a button is a label where labels are bold, and a bold sentence is none", () => {
    const [one, other] = ["Ada Vane:", "Ola Ries:"].map((label) => `<b>${label}</b> ${WORDS}`);
    const name = "<b><button>Ines Kort, Harbour Radio</button></b>";
    const link = '<b><a href="/x">The ferry is painted in green</a></b>';
    const read = matter(one ?? "", other ?? "", name, WORDS, link, WORDS);
    expect(read.slice(2)).toEqual(["Ines Kort, Harbour Radio", WORDS, WORDS]);
    expect(matter(name, WORDS)).toEqual([WORDS]);
  });

  it.each(["Open the map", "Mayor Ada Vane"])("a button “%s” alone is a control", (words) => {
    expect(matter(`<button>${words}</button>`, WORDS)).toEqual([WORDS]);
  });
});

describe("a list whose items are links", () => {
  const ITEMS = ["the plan for the northern quay", "and the count of the lamps in it"];
  const page = (before: string) => {
    const list = ITEMS.map((item) => `<li><a href="/x">${item}</a></li>`).join("");
    const html = `<title>Lamps</title><main><h1>Lamps</h1><p>${WORDS}</p><p>${WORDS}</p><p>${before}</p><ul>${list}</ul></main>`;
    const { blocks } = extract(new JSDOM(html).window.document);
    return blocks.filter(({ leftover, form }) => !leftover && form === "list-item").map(({ text }) => text);
  };

  it("is said by whoever announces it", () => {
    expect(page("We have written down two things this year:")).toEqual(ITEMS);
    expect(page("We have written down two things this year.")).toEqual([]);
  });
});

describe("links under a caption", () => {
  it.each([
    'Read more: <a href="/x">The ferry is painted green</a>',
    '<em>See also: <a href="/x">The ferry is painted green</a>.</em>',
    '<b>Related:</b> <a href="/x">The ferry is painted green</a>',
    'Lire aussi : <a href="/x">Le bac est repeint en vert</a>',
    '<a href="/x">Lee también: El barco se pinta de verde</a>',
    'Lesen Sie auch: <a href="/x">Die Fähre wird grün</a>',
    'Leggi anche: <a href="/x">Il traghetto diventa verde</a>',
    'Читайте також: <a href="/x">Пором пофарбували</a>',
    'Читайте также: <a href="/x">Паром покрасили</a>',
    'Share this: <a href="#one">One</a> <a href="#two">Two</a>',
    'Tagged <a href="/t/1">Ferries</a>, <a href="/t/2">Paint</a>',
    'Subscribe: <a href="/one">One</a> | <a href="/two">Two</a>',
    '» <a href="/x">The ferry is painted green</a>',
  ])("%s are none of the words", (line) => {
    expect(matter(line, WORDS)).toEqual([WORDS]);
  });

  it.each([
    ['Read more about it in <a href="/x">our report</a>, please.', "Words go on."],
    ['Related to that is <a href="/x">the green ferry</a>.', "A sentence begins so, too."],
    ['Watch what happens when <a href="/x">the ferry</a> is green.', "So does advice."],
  ])("not %s: %s", (line) => {
    expect(matter(line)).toEqual([line.replace(/<[^>]+>/gu, "")]);
  });
});

describe("a recording whose lines lead to their places in it", () => {
  const CUES =
    "Good morning,|everyone.|Well,|it took us all winter,|and a spring.|Thank you,|harbour master.|Shall we go on?";

  it.each([
    ["a link in a paragraph", (cue: string, at: number) => `<p><a href="?t=${at}">${cue}</a></p>`],
    ["a button", (cue: string) => `<div><button>${cue}</button></div>`],
    ["what has the role of one", (cue: string) => `<div role="button">${cue}</div>`],
  ])("is read whole where each is %s", (_, markup) => {
    const cues = CUES.split("|");
    const body = `<main><h1>Lamps</h1><p><b>Ada Vane:</b></p>${cues.map(markup).join("")}</main>`;
    const { blocks } = extract(new JSDOM(`<title>Lamps</title>${body}`).window.document);
    expect(blocks.filter(({ leftover }) => !leftover).map(({ text }) => text)).toEqual([
      "Ada Vane:",
      ...cues,
    ]);
  });

  it("is no menu: few of whose lines end as sentences do", () => {
    const links = ["News", "Ferries", "Lamps", "Paint", "Who we are", "Find a lamp", "Contact"];
    const menu = links.map((link) => `<p><a href="/${link}">${link}</a></p>`).join("");
    expect(matter(menu)).toEqual([]);
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
    "Play 00:00 / 34:12",
    "Listen to this article 12 min",
    "Loading player…",
    "Your browser does not support the audio element.",
    "Download audio (34 MB)",
    "Filed under: Ferries, Paint",
    "Was this page useful?",
    "Photo: A. Brandt / Harbour Office",
    "The green ferry at noon. (Photo by A. Brandt)",
    "Story continues below",
    "We use cookies to make this site better.",
    "Nous utilisons des cookies pour améliorer votre visite.",
    "Wir verwenden Cookies, um die Seite zu verbessern.",
  ])("%s", (control) => {
    expect(matter(control)).toEqual([]);
  });

  it.each([
    "Back to the ferries, then.",
    "Back to the ferries",
    "Published on 5 November 2031, the report says nothing.",
    "We go back to the top of the list.",
    "The photo by the gate shows it.",
    "We use the quay, and nobody else does.",
    "Listen to this: nobody came.",
    "Is this useful?",
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

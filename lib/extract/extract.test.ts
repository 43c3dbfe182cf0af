import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { collapse } from "./dom.ts";
import { extract } from "./extract.ts";

const open = (html: string, url = "https://www.example.org/a") => new JSDOM(html, { url }).window.document;
const wordsOf = (document: Document) =>
  extract(document).blocks.flatMap(({ text, leftover }) => (leftover ? [] : [collapse(text)]));

const STATEMENT = [
  "Mira Tolland (NATO Spokesperson): Good afternoon. We are going to start with opening statements.",
  "Secretary General: Thank you, Mira. Prime Minister, it is a pleasure to have you here again, in this house.",
  "We spoke about the Baltic Sea, and about the cables that lie on its bed and how we keep them from harm.",
  "Prime Minister Ilmar Rebane: Thank you. My country lives by that sea, and it will not be a lake of anybody.",
  "Question (Radio Dunmere): Secretary General, when do the ships arrive, and who is going to pay for the fuel?",
  "Secretary General: They are at sea today. As to the fuel, every nation buys its own, as it always has.",
];

const bold = (turn: string) => turn.replace(/^([^:]+:)/, "<b>$1</b>");

/** The page since 2025: kind, subtitle and date in a header of their own, the account panel before them, the words in two parts. */
const NATO_2025 = `<html lang="en"><head><title>Joint press conference | NATO Transcript</title></head><body><div class="root">
  <header><nav><a href="/">About us</a><a href="/n">News</a></nav></header>
  <div class="k-40"><h4>NATO MULTIMEDIA ACCOUNT</h4><p><b>Register</b></p></div>
  <div class="k-40"><p>Reset password</p><p>Verification code</p><p>Didn't receive a code? Send new Code</p></div>
  <div class="event-header"><h1>Joint press conference </h1>
    <h3 class="h3-style">with NATO Secretary General Aino Varga and the Prime Minister of Estonia, Ilmar Rebane</h3>
    <ul><li>25 June 2025</li><li>2 MIN READ</li></ul></div>
  <div class="ca04-rich-text aem-GridColumn"><div class="cmp-text"><p><i>(As delivered)</i></p>${STATEMENT.slice(
    0,
    3,
  )
    .map((turn) => `<p>${bold(turn)}</p>`)
    .join("")}</div></div>
  <figure><iframe src="/film"></iframe><figcaption>The Secretary General and the Prime Minister</figcaption></figure>
  <div class="ca04-rich-text aem-GridColumn"><div class="cmp-text">${STATEMENT.slice(3)
    .map((turn) => bold(turn).replace("</b>", "</b><p>").concat("</p>"))
    .join("")}</div></div>
  <div class="related"><h4>Related news</h4><div class="card"><a href="/1"><b>Statement by Aino Varga</b></a><p>1 June 2025</p></div></div>
  <footer><p>Follow us</p></footer></div></body></html>`;

/** The same under names that tell nothing. */
const NATO_NEUTRAL = NATO_2025.replaceAll(/class="[^"]*"/g, 'class="cx7"');

/** The page from 2009 to 2025: everything in one section, the update beside the date. */
const NATO_2012 = `<html lang="fr"><head><title>NATO - Opinion: Joint press point</title></head><body><div id="wrapper">
  <div class="cookie-bar"><p>We use cookies.</p><button>Accept</button></div>
  <ul class="lang"><li>English</li><li><a href="?selectedLocale=fr">French</a></li></ul>
  <section class="content cf"><h1>Joint press point</h1><h2 class="fs-large">with NATO Secretary General Aino Varga</h2>
  <ul class="list list-inline meta"><li>18 Oct. 2012 -</li><li>|</li><li>Last updated: 19 Oct. 2012 10:46</li></ul>
  <figure><img src="x.jpg" alt=""><figcaption>Left to right: Aino Varga and Ilmar Rebane</figcaption></figure>
  <p>(As delivered)</p>${STATEMENT.map((turn) => `<p>${bold(turn)}</p>`).join("\n")}</section>
  <aside><h3>Related</h3><ul><li><a href="#">Audio file (.MP3/5646Kb)</a></li></ul></aside></div></body></html>`;

/** The page before 2009: nested tables, line breaks, no classes. */
const NATO_1999 = `<html><head><title>NATO Speech: Press Conference</title></head><body><table width=780>
  <tr><td colspan=3><a href="/">Home</a> | <a href="/e">e-Library</a> | Updated: 05-May-1999 | NATO Speeches |</td></tr>
  <tr><td width=130><a href=#>Basic Texts</a><br><a href=#>Speeches</a></td><td valign=top>
  <h2>Press Conference</h2><p><i>by Secretary General Aino Varga</i></p><p>04 May 1999</p>
  <table align=right><tr><td><i>Audio</i><br><a href=#>(.MP3/870Kb)</a></td></tr></table>
  NATO HQ<br><br>${STATEMENT.map((turn) => bold(turn).replace(" the ", " the\n")).join("<br><br>\n")}
  </td><td width=140><table><tr><td><b>Multimedia</b></td></tr><tr><td><a href=#>Audio</a></td></tr></table></td></tr></table></body></html>`;

/** The same with place and date in a cell beside the title, and a page's name that goes on into the subtitle. */
const NATO_2003 = NATO_1999.replace(
  "<title>NATO Speech: Press Conference</title>",
  "<title>NATO Speech: Press Conference given by Secretary General Aino Varga and the Prime Minister, Ilmar Rebane</title>",
).replace(
  "<h2>Press Conference</h2><p><i>by Secretary General Aino Varga</i></p><p>04 May 1999</p>",
  `<table><tr><td>NATO HQ<br><br>4 May 2003</td><td><h2>Press Conference</h2>
  <h4>given by Secretary General Aino Varga and the Prime Minister, Ilmar Rebane</h4></td></tr></table>`,
);

const UNKNOWN = `<html lang="en"><head><title>Press point by Ilmar Rebane – Harbour Ministry</title>
  <meta property="og:site_name" content="Harbour Ministry"><link rel="canonical" href="/press/17">
  <script type="application/ld+json">{"@type":"Article","datePublished":"2024-02-03T10:00:00+02:00"}</script></head><body>
  <div class="css-1"><a href="/">Home</a> <a href="/p">Press</a> <a href="/c">Contact</a></div>
  <div class="css-2"><h1>Press point by Ilmar Rebane</h1><div class="css-3">${STATEMENT.map((turn) => `<div>${turn}</div>`).join("")}</div>
  <div class="css-4"><h4>See also</h4><div>Minister opens a bridge over the river, at last.</div></div></div></body></html>`;

describe("extract", () => {
  it.each([
    ["since 2025", NATO_2025, ["(As delivered)"]],
    ["since 2025 under other names", NATO_NEUTRAL, ["(As delivered)"]],
    ["2009 to 2025", NATO_2012, ["(As delivered)"]],
    ["before 2009", NATO_1999, ["NATO HQ"]],
    ["of an unknown publisher", UNKNOWN, []],
  ])("gives the words of a page %s and nothing else", (_, html, front) => {
    const address =
      "https://www.nato.int/en/news-and-events/events/transcripts/2025/06/25/joint-press-conference";
    expect(wordsOf(open(html, address)).join(" ")).toBe([...front, ...STATEMENT].join(" "));
  });

  it.each([
    [
      "since 2025",
      NATO_2025,
      "https://www.nato.int/en/news-and-events/events/transcripts/2025/06/25/joint-press-conference",
      {
        title: "Joint press conference",
        subtitle: "with NATO Secretary General Aino Varga and the Prime Minister of Estonia, Ilmar Rebane",
        date: "2025-06-25",
        updated: null,
        delivery: "as delivered",
        publisher: "NATO",
      },
    ],
    [
      "2009 to 2025",
      NATO_2012,
      "https://www.nato.int/cps/fr/natohq/opinions_1.htm",
      {
        title: "Joint press point",
        subtitle: "with NATO Secretary General Aino Varga",
        date: "2012-10-18",
        updated: "2012-10-19",
        language: "en",
        delivery: "as delivered",
        credits: ["Left to right: Aino Varga and Ilmar Rebane"],
      },
    ],
    [
      "before 2009",
      NATO_1999,
      "https://www.nato.int/docu/speech/1999/s990504a.htm",
      {
        title: "Press Conference",
        subtitle: "by Secretary General Aino Varga",
        date: "1999-05-04",
        delivery: null,
      },
    ],
    [
      "before 2009, its date beside the title",
      NATO_2003,
      "https://www.nato.int/docu/speech/2003/s030504a.htm",
      {
        title: "Press Conference",
        subtitle: "given by Secretary General Aino Varga and the Prime Minister, Ilmar Rebane",
        date: "2003-05-04",
      },
    ],
    [
      "of an unknown publisher",
      UNKNOWN,
      "https://press.example.org/press/17?utm_source=x",
      {
        title: "Press point by Ilmar Rebane",
        subtitle: null,
        date: "2024-02-03",
        url: "https://press.example.org/press/17",
        publisher: "Harbour Ministry",
      },
    ],
  ])("reads the header of a page %s", (_, html, url, source) => {
    expect(extract(open(html, url)).source).toMatchObject(source);
  });

  it("reads a title and a subtitle over their line breaks", () => {
    const html = NATO_2012.replace("<h1>Joint press point", "<h1>Joint <br>press<br> point").replace(
      "General Aino",
      "General<br>Aino",
    );
    expect(extract(open(html))).toEqual(expect.objectContaining({ source: extract(open(NATO_2012)).source }));
    expect(wordsOf(open(html))).toEqual(wordsOf(open(NATO_2012)));
  });

  it.each([
    ["25 juin 2025", "Mis à jour le: 26 juin 2025 10:46"],
    ["25 черв. 2025 -", "Останнє оновлення: 26 черв. 2025 10:46"],
    ["25 июня 2025 г.", "Последнее обновление: 26 июня 2025"],
  ])("reads the dates “%s” and “%s”", (date, updated) => {
    const html = NATO_2012.replace("18 Oct. 2012 -", date).replace(
      "Last updated: 19 Oct. 2012 10:46",
      updated,
    );
    expect(extract(open(html)).source).toMatchObject({ date: "2025-06-25", updated: "2025-06-26" });
    expect(wordsOf(open(html))).toEqual(wordsOf(open(NATO_2012)));
  });

  it.each([NATO_2025, NATO_2012, NATO_1999, UNKNOWN])("leaves the page as it was (%#)", (html) => {
    const document = open(html);
    const before = document.documentElement.outerHTML;
    extract(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each([NATO_2025, NATO_2012, NATO_1999])("reads alike with <strong> for <b> (%#)", (html) => {
    const strong = html.replaceAll(/<(\/?)b>/g, "<$1strong>");
    expect(extract(open(strong)).blocks).toEqual(extract(open(html)).blocks);
  });

  it.each([NATO_2025, NATO_2012, NATO_1999])("anchors every character where it stands (%#)", (html) => {
    const { blocks, anchors } = extract(open(html));
    expect(anchors).toHaveLength(blocks.length);
    blocks.forEach(({ text }, i) => {
      const slices = anchors[i] ?? [];
      expect(slices.map(({ node, start, end }) => node.data.slice(start, end)).join("")).toBe(text);
      for (const { start, end, offset, node } of slices)
        expect(text.slice(offset, offset + end - start)).toBe(node.data.slice(start, end));
    });
  });

  it("takes a text once that stands twice in the page", () => {
    const text = STATEMENT.map((turn) => `<p>${turn}</p>`).join("");
    const html = `<body><div class="wide">${text}</div><div class="narrow">${text}</div></body>`;
    expect(wordsOf(open(html))).toEqual(STATEMENT);
  });

  it("keeps what a speaker says twice", () => {
    const chorus = "<p>Will we stand? We will.</p>";
    const html = `<body><div>${STATEMENT.map((turn) => `<p>${turn}</p>${chorus}`).join("")}</div></body>`;
    expect(wordsOf(open(html)).filter((words) => words === "Will we stand? We will.")).toHaveLength(
      STATEMENT.length,
    );
  });

  it("keeps a standfirst, and a statement that stands in a component of its own", () => {
    const html = `<body><main><h1>Closing remarks</h1><div class="a"><p class="lead">The Minister closed the meeting on Friday.</p>
      <div class="text">${STATEMENT.map((turn) => `<p>${turn}</p>`).join("")}</div>
      <div class="text"><p>And one last word on the lamps: they will be lit before the winter comes, and stay lit until it goes.</p></div></div></main></body>`;
    const words = wordsOf(open(html));
    expect(words[0]).toBe("The Minister closed the meeting on Friday.");
    expect(words.at(-1)).toMatch(/^And one last word/);
  });

  it.each([
    ["an empty page", "", []],
    ["a page of white space", "<body>  \n&nbsp; <p> </p></body>", []],
    ["a frameset", "<frameset cols='50%,50%'><frame src=a><frame src=b></frameset>", []],
    [
      "a page of controls",
      "<body><form><label>Name</label><input value=x><button>Go</button></form></body>",
      [],
    ],
    ["text without any element", "Good afternoon, and thank you.", ["Good afternoon, and thank you."]],
    [
      "unclosed elements",
      "<b>MIRA: <p>Good <i>afternoon</b>.<li>Sit</i> down",
      ["MIRA:", "Good afternoon.", "Sit down"],
    ],
  ])("reads %s", (_, html, words) => {
    expect(wordsOf(open(html))).toEqual(words);
  });

  it("reads an XML document", () => {
    const xml = `<?xml version="1.0"?><debate><speech by="#a">Good afternoon.</speech></debate>`;
    const document = new JSDOM(xml, { contentType: "text/xml", url: "https://www.example.org/a.xml" }).window
      .document;
    expect(wordsOf(document)).toEqual(["Good afternoon."]);
  });

  it.each([
    `<form name="body"><input name="childNodes"><input name="parentNode"><input name="getAttribute">@</form>`,
    `<img name="querySelector"><img name="querySelectorAll"><img name="documentElement"><img name="cloneNode">@`,
    `<img name="createTreeWalker"><img name="URL"><form name="head"><input name="localName"><input name="nodeType">@</form>`,
    `<form id="x"><input name="firstChild"><input name="nextSibling"><input name="textContent"><input name="hasAttribute"><input name="children">@</form>`,
  ])("is not misled by elements named like the document's own properties (%#)", (html) => {
    const matter = `<h1>Press point</h1><div>${STATEMENT.map((turn) => `<p>${turn}</p>`).join("")}</div>`;
    expect(wordsOf(open(`<body>${html.replace("@", matter)}</body>`))).toEqual(STATEMENT);
  });

  it.each([
    ["a comment", "<!-- the rest -->"],
    ["a script", "<script>shown()</script>"],
    ["a style sheet", "<style>p { color: black }</style>"],
  ])("takes the folded rest of a sentence before %s for its rest", (_, markup) => {
    const rest = `Well, <span hidden>it took all of the winter.</span>${markup}`;
    expect(wordsOf(open(`<body><p>${rest}</p></body>`))).toEqual(["Well, it took all of the winter."]);
  });

  it("does not take the folded explanation within a sentence for its rest", () => {
    const words = `We met at the ford <span hidden>A place to cross a river.</span> and left.`;
    expect(wordsOf(open(`<body><p>${words}</p></body>`))).toEqual(["We met at the ford and left."]);
  });

  it("takes more blocks from one element than a call takes arguments", () => {
    const document = open(`<body><pre>${"It took us all of the winter.\n\n".repeat(130_000)}</pre></body>`);
    expect(extract(document).blocks).toHaveLength(130_000);
  });

  it.each<[string, (size: number) => string]>([
    ["deep", (size) => `${"<div>".repeat(size / 2)}${"Good afternoon.".repeat(10)}`],
    ["wide", (size) => `<p>${"<i>a</i> ".repeat(size * 4)}</p>`],
    ["of line breaks", (size) => "Q: Well?<br>A: No.<br>".repeat(size * 2)],
    ["of equal paragraphs", (size) => "<p>a".repeat(size * 4)],
    ["of boxes that look like clutter", (size) => "<div class=share>a</div>".repeat(size * 2)],
    [
      "of buttons behind a word",
      (size) => `<p>word ${Array.from({ length: size }, (_, at) => `<button>w${at}</button>`).join("")}</p>`,
    ],
    ["of hidden signs in one sentence", (size) => `<p>a ${"<span hidden>.</span>".repeat(size * 3)}</p>`],
    [
      "of explanations of one word",
      (size) =>
        `<p>a <span>ford${" <span>A place to cross a river.</span> and".repeat(size * 3)}</span> at</p>`,
    ],
    ["of one preformatted text", (size) => `<pre>${"<b>Q:</b> word\n".repeat(size * 2)}</pre>`],
    ["of dialogs", (size) => "<dialog open><p>Please sign in to go on.</p></dialog>".repeat(size * 2)],
    ["of hidden parts", (size) => "<div hidden><p>Good afternoon, everybody.</p></div>".repeat(size * 2)],
    ["of captions with links", (size) => "<p>Read more: <a href=/x>a</a></p>".repeat(size * 2)],
    [
      "of quotations",
      (size) =>
        "<p>We met at the ford at noon, all of us.</p><div><p>at the ford at noon, all of us</p></div>".repeat(
          size,
        ),
    ],
    ["of notes", (size) => "<h2>Notes</h2><ol><li>Since March.</ol><p><sup>1</sup>Since May.".repeat(size)],
    ["of cues", (size) => "<p><a href=?t=1>Good afternoon.</a></p>".repeat(size * 2)],
    ["of components", (size) => `${"<x-y>".repeat(size / 2)}<p>Good afternoon.`],
  ])(
    "takes a time that grows with the page, not with its square, for a hostile page: %s",
    (_, html) => expectLinear((size) => open(`<body>${html(size)}</body>`)),
    60_000,
  );

  it.each<[string, (document: Document, size: number) => void]>([
    ["beside each other", (document, size) => attach(document.body, size)],
    [
      "in each other",
      (document, size) => {
        let host: Element | ShadowRoot = document.body;
        for (let at = 0; at < size / 4; at++) host = attach(host, 1);
      },
    ],
  ])(
    "takes a time that grows with the page for shadow roots %s",
    (_, fill) => {
      expectLinear((size) => {
        const document = open("<body></body>");
        fill(document, size);
        return document;
      });
    },
    60_000,
  );
});

/** Appends elements with a paragraph each in an open shadow root. Gives the last root. */
function attach(outer: Element | ShadowRoot, count: number): ShadowRoot {
  const document = outer.ownerDocument;
  let last: ShadowRoot | null = null;
  for (let at = 0; at < Math.max(1, count); at++) {
    const host = document.createElement("div");
    last = host.attachShadow({ mode: "open" });
    last.innerHTML = "<p>Good afternoon, everybody.</p>";
    outer.append(host);
  }
  if (!last) throw new Error("no host was made");
  return last;
}

/** Expects that a page of eight times the size takes no more than its share of the processor's time: other work does not count. */
function expectLinear(pageOf: (size: number) => Document): void {
  const timeOf = (size: number) => {
    const document = pageOf(size);
    const before = process.cpuUsage();
    extract(document);
    return process.cpuUsage(before).user / 1_000;
  };
  timeOf(100);
  const small = Math.min(timeOf(200), timeOf(200));
  // Eight times the page: 64 times the time if it grew with the square.
  const most = 30 * small + 500;
  const large = timeOf(1_600);
  expect(large < most ? large : timeOf(1_600)).toBeLessThan(most);
}

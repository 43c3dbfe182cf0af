import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { beginningsOf } from "./beginnings.ts";

const bodyOf = (html: string) => new JSDOM(html).window.document.body;
const wordsIn = (html: string) => beginningsOf(bodyOf(html), new Set()).map(({ words }) => words);

describe("beginningsOf", () => {
  it.each([
    ["a hidden panel", "<div hidden><p>Part two.</p></div>"],
    [
      "sections hidden from screen readers while a dialog is open",
      "<section aria-hidden=true><p>Part two.</p></section>",
    ],
    ["a panel that is not displayed", "<div style='display: none'><p>Part two.</p></div>"],
    ["a folded part", "<details><summary></summary><p>Part two.</p></details>"],
    ["what a slot shows", "<slot><p>Part two.</p></slot>"],
  ])("sees %s", (_, html) => expect(wordsIn(`<p>Part one.</p>${html}`)).toEqual(["Part one.", "Part two."]));

  it.each(["button", "label", "b"])("reads on behind <%s>", (name) => {
    const html = `<p><${name}>PRESIDENTE.</${name}> Ne ha facoltà.</p>`;
    expect(wordsIn(html)).toEqual(["PRESIDENTE. Ne ha facoltà."]);
  });

  it.each([
    ["a label in a button", "<div><button>MS. WELD:</button><p>Good evening.</p></div>"],
    ["a heading in a button", "<h3><button>MS. WELD:</button></h3><p>Good evening.</p>"],
    ["a label in a label", "<div><label>MS. WELD:</label> <output>Good evening.</output></div>"],
    ["a labelled question in an aside", "<aside><b>MS. WELD:</b></aside><p>Good evening.</p>"],
    ["a label in a dialog", "<dialog open><p>MS. WELD:</p><p>Choose a page</p></dialog><p>Good evening.</p>"],
    ["a label in a dialog that is closed", "<dialog><p>MS. WELD:</p></dialog><p>Good evening.</p>"],
    ["a label in what has a dialog’s role", "<div role=dialog><h2>MS. WELD:</h2></div><p>Good evening.</p>"],
  ])("sees %s", (_, html) => expect(wordsIn(html)).toEqual(["MS. WELD:", "Good evening."]));

  it.each([
    ["a dialog", "<dialog open><p>Choose your biscuits</p></dialog>"],
    ["what has a dialog’s role", "<div role=dialog><p>Choose your biscuits</p></div>"],
    ["what is labelled in an alert", "<div role=alertdialog><p>MS. WELD: Choose your biscuits</p></div>"],
    ["what has an alert’s role", "<div role=alertdialog><p>Choose your biscuits</p></div>"],
    ["menus", "<nav><p>Home</p></nav>"],
    ["footers", "<footer><p>Contact: the press office</p></footer>"],
    ["asides without labels", "<aside><p>Read more about the tunnel</p></aside>"],
    ["templates", "<template><p>Part two.</p></template>"],
  ])("leaves out %s", (_, html) => expect(wordsIn(`<p>Part one.</p>${html}`)).toEqual(["Part one."]));

  it("sees what an open shadow root shows, and where", () => {
    const body = bodyOf("<p>Part one.</p><x-part><b>MS. WELD:</b> <p slot=more>Part four.</p></x-part>");
    const root = body.querySelector("x-part")?.attachShadow({ mode: "open" });
    root?.append(
      ...bodyOf("<p><slot></slot>Part two.</p><p>Part three.</p><slot name=more></slot>").childNodes,
    );
    expect(beginningsOf(body, new Set()).map(({ words }) => words)).toEqual([
      "Part one.",
      "MS. WELD: Part two.",
      "Part three.",
      "Part four.",
    ]);
  });

  it("keeps to the text of a paragraph across inline elements, and to the lines of a preformatted one", () => {
    expect(wordsIn("<p><b>MS. WELD</b>: <i>Good</i> evening.</p><pre>One.\nTwo.</pre>")).toEqual([
      "MS. WELD: Good evening.",
      "One.",
      "Two.",
    ]);
  });

  it("tells what stands in the elements that hold the page’s words, at any depth", () => {
    const body = bodyOf(
      "<h1>A</h1><main><p>B.</p><div><p>C.</p></div></main><p>D.</p><main><p>E.</p></main>",
    );
    const all = beginningsOf(body, new Set(body.querySelectorAll("main")));
    expect(all.map(({ words }) => words)).toEqual(["A", "B.", "C.", "D.", "E."]);
    expect(all.filter(({ isMatter }) => isMatter).map(({ words }) => words)).toEqual(["B.", "C.", "E."]);
  });

  it("stops after so many paragraphs, hidden ones too", () => {
    const all = beginningsOf(bodyOf(`<div hidden>${"<p>Home</p>".repeat(5000)}</div>`), new Set());
    expect(all.length).toBeLessThan(1000);
  });
});

import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launch, type OpenBrowser, sampledBrowsers } from "./browsers.ts";
import { choose, landedIn, openRead, overlayOf, press } from "./overlay-probe.ts";
import { LINES, pageOf, transcriptHtml, transcriptPage } from "./page-fixture.ts";
import { jumpTo, labelsIn, placeOf, readingOf, soon, tracesIn } from "./page-probe.ts";

const LABELS = LINES.map(([label]) => `${label}:`);
const LATE = "The ferry stays.";
/** A design of the 1990s: tables, fonts and line breaks. */
const OLD = `<center><table width="600" border="0"><tr><td bgcolor="#003399"><font color="white">NATO</font></td></tr>
<tr><td><font face="Times" size="3"><h1>Joint press point</h1><h3>with NATO Secretary General Ada Norling and the Prime Minister of Arvenia, Mirek Halas</h3>
5 April 2031<p>(As delivered)<p>${LINES.map(([label, words]) => `<b>${label}:</b> ${`${words} `.repeat(12)}`).join("<p>")}
</font></td></tr></table></center>`;

describe.each(sampledBrowsers("firefox"))("odd pages in %s", (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  beforeEach(() => choose(browser, { margins: true }));
  afterAll(() => browser.close());

  const sight = (page: Page) => overlayOf(browser, page);

  it.each([
    [
      "in a box that scrolls",
      transcriptPage({ wrap: (html) => `<div style="height:400px;overflow:auto">${html}</div>` }),
    ],
    [
      "in a table",
      transcriptPage({ wrap: (html) => `<table><tr><td>${html}</td><td>Menu</td></tr></table>` }),
    ],
    [
      "in closed details",
      transcriptPage({ wrap: (html) => `<details><summary>Text</summary>${html}</details>` }),
    ],
    [
      "hidden until it is found",
      transcriptPage({ wrap: (html) => `<div hidden="until-found">${html}</div>` }),
    ],
    [
      "in the panel of another tab",
      transcriptPage({
        wrap: (
          html,
        ) => `<div role="tablist"><button role="tab" aria-selected="true" aria-controls="p1" onclick="choose(this)">Video</button>
<button role="tab" aria-selected="false" aria-controls="p2" onclick="choose(this)">Text</button></div>
<div role="tabpanel" id="p1">A film.</div><div role="tabpanel" id="p2" style="display:none">${html}</div>
<script>function choose(tab){for(const one of document.querySelectorAll("[role=tab]")){const is=one===tab;
one.setAttribute("aria-selected",is);document.getElementById(one.getAttribute("aria-controls")).style.display=is?"":"none"}}</script>`,
      }),
    ],
    [
      "behind a button that discloses it",
      transcriptPage({
        wrap: (html) => `<button aria-expanded="false" aria-controls="p3" onclick="p3.style.display='';
this.setAttribute('aria-expanded',true)">Read the transcript</button><div id="p3" style="display:none">${html}</div>`,
      }),
    ],
    ["from the right to the left", transcriptPage().replace("<html", `<html dir="rtl"`)],
    ["in a design of the 1990s", pageOf(OLD)],
    [
      "under names that hide the document's own",
      transcriptPage({
        top: `<form name="body"><input name="documentElement"></form><img name="createElement"><i id="documentElement"></i>
<form name="scrollingElement"></form><img name="fonts"><input name="nodeType">`,
      }),
    ],
  ])("are read and travelled where the text stands %s", async (_, html) => {
    const page = await openRead(browser, html);
    await soon(() => labelsIn(page)).toEqual(LABELS);
    expect(await jumpTo(browser, page, LATE)).toBe(true);
    await soon(() => landedIn(browser, page)).toContain(LATE);
    const { seen, top } = await placeOf(page, LATE);
    expect(seen, `at ${top}`).toBe(true);
    await soon(async () => (await sight(page))?.pill).toContain("Mirek Halas");
    await press(page, "previousTurn");
    await soon(() => landedIn(browser, page)).toContain("Prime Minister, what");
    await page.close();
  });

  it("come through where the text is set as it was typed", async () => {
    const text = LINES.map(([label, words]) => `${label.toUpperCase()}: ${`${words}\n`.repeat(12)}`).join(
      "\n",
    );
    const page = await openRead(
      browser,
      pageOf(`<h1>Joint press point</h1><p>(As delivered)</p><pre>${text}</pre>`),
    );
    await soon(async () => (await sight(page))?.rail?.names.length ?? 0).toBeGreaterThanOrEqual(LINES.length);
    await press(page, "nextQuestion");
    await soon(() => landedIn(browser, page)).toContain("Secretary General, when");
    await page.close();
  });

  it("that another extension writes into keep what was said, their marks and their jumps", async () => {
    const page = await openRead(browser);
    await soon(() => labelsIn(page)).toEqual(LABELS);
    const before = await readingOf(browser, page);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll(".words > p, .words b"))
        for (const node of [...part.childNodes].filter((one) => one instanceof Text)) {
          node.splitText(Math.min(9, node.length));
          const mark = document.createElement("other-extensions-mark");
          node.replaceWith(mark);
          mark.append(node);
        }
      document.documentElement.append(document.createElement("other-extensions-layer"));
    });
    const after = await readingOf(browser, page);
    expect(after?.transcript.items).toEqual(before?.transcript.items);
    await soon(async () => (await labelsIn(page)).map((label) => label.trim())).toEqual(LABELS);
    expect(await jumpTo(browser, page, LATE)).toBe(true);
    expect((await placeOf(page, "The ferry")).seen).toBe(true);
    await page.close();
  });

  it("that throw our element out get it back, and no loop", async () => {
    const page = await openRead(
      browser,
      transcriptPage({
        top: `<script>window.thrown=0;new MutationObserver(()=>{for(const one of document.documentElement.children)
if(!/HEAD|BODY/.test(one.tagName)&&window.thrown<1){window.thrown++;one.remove()}}).observe(document.documentElement,{childList:true})</script>`,
      }),
    );
    await soon(() => page.evaluate(() => (window as unknown as { thrown: number }).thrown)).toBe(1);
    await soon(async () => (await tracesIn(page)).hosts).toBe(1);
    await press(page, "nextTurn");
    await soon(() => landedIn(browser, page)).toContain("Good morning.");
    await page.close();
  });

  it("that throw our element out for ever are not fought", async () => {
    browser.answers.set(
      "https://www.nato.int/en/transcripts/hostile",
      transcriptPage({
        top: `<script>window.thrown=0;new MutationObserver(()=>{for(const one of document.documentElement.children)
if(!/HEAD|BODY/.test(one.tagName)){window.thrown++;one.remove()}}).observe(document.documentElement,{childList:true})</script>`,
      }),
    );
    const page = await browser.open("https://www.nato.int/en/transcripts/hostile");
    const thrown = () => page.evaluate(() => (window as unknown as { thrown: number }).thrown);
    await soon(thrown).toBeGreaterThan(0);
    const before = await thrown();
    await page.evaluate(() => new Promise((done) => setTimeout(done, 4000)));
    expect((await thrown()) - before).toBeLessThan(8);
    await page.close();
  });

  it("that the browser translates keep their outline and their jumps", async () => {
    const page = await openRead(browser);
    const before = await readingOf(browser, page);
    await page.evaluate(() => {
      document.documentElement.classList.add("translated-ltr");
      for (const part of document.querySelectorAll("p, b, h1, h3"))
        for (const node of [...part.childNodes].filter(({ nodeType }) => nodeType === 3)) {
          const font = document.createElement("font");
          font.innerHTML = `<font>${(node.textContent ?? "").replace(/\w+/g, "wort")}</font>`;
          node.replaceWith(font);
        }
    });
    expect((await readingOf(browser, page))?.transcript.items).toEqual(before?.transcript.items);
    expect(await jumpTo(browser, page, LATE)).toBe(true);
    const top = await page.evaluate(
      () => document.querySelector(".words > p:last-child")?.getBoundingClientRect().top,
    );
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(900);
    await page.close();
  });

  it("that write their text anew twice a second are not read in a loop", async () => {
    const page = await openRead(browser, transcriptPage({ wrap: (html) => `<main>${html}</main>` }));
    const readings = await page.evaluate(async (html) => {
      let count = 0;
      let last = CSS.highlights.get("as-delivered-0");
      const main = document.querySelector("main") as HTMLElement;
      for (let time = 0; time < 8; time++) {
        main.innerHTML = html;
        for (let look = 0; look < 10; look++) {
          await new Promise((done) => setTimeout(done, 50));
          const now = CSS.highlights.get("as-delivered-0");
          if (now !== last) count++;
          last = now;
        }
      }
      return count;
    }, transcriptHtml());
    expect(readings).toBeLessThanOrEqual(6);
    await soon(() => labelsIn(page)).toEqual(LABELS);
    await page.close();
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import { LINES, newsPage, pageOf, TRANSCRIPT, transcriptHtml, transcriptPage } from "./page-fixture.ts";
import { expectUntouched, jumpTo, labelsIn, NO_TRACES, readingOf, soon, tracesIn } from "./page-probe.ts";

const LABELS = LINES.map(([label]) => `${label}:`);
const SPEAKERS = String(new Set(LABELS).size);
const NEWS = "https://www.nato.int/en/news-and-events/articles/news/2031/04/06/bridge";

/** What may stand at an address, with its type. */
const ODD = [
  ["an empty page", "", "text/html"],
  ["malformed HTML", "<p><b>Ada:<p></i><table><td><form><<<&;</html><body></p><select><p>", "text/html"],
  [
    "names that hide the document's own",
    `<form name="body"><input name="parentElement"></form><img name="URL">`,
    "text/html",
  ],
  ["a frameset", `<frameset cols="*"><frame src="about:blank"></frameset>`, "text/html"],
  ["an XML document", `<?xml version="1.0"?><urlset><url><loc>a: b</loc></url></urlset>`, "application/xml"],
  ["an SVG", `<svg xmlns="http://www.w3.org/2000/svg"><text>Ada: words</text></svg>`, "image/svg+xml"],
  ["plain text", "ADA NORLING: Good morning.\n\nMIREK HALAS: Thank you.", "text/plain"],
] as const;

describe.each(browsers)("the life of the page script in %s", (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser.close());

  const open = async (html: string, url = TRANSCRIPT) => {
    browser.answers.set(url, html);
    return browser.open(url);
  };
  const openRead = async (html = transcriptPage()) => {
    const page = await open(html);
    await soon(() => labelsIn(page)).toEqual(LABELS);
    await soon(() => browser.badge(page)).toBe(SPEAKERS);
    return page;
  };
  const quiet = () => new Promise((done) => setTimeout(done, 1000));

  it("leaves a page alone that is no transcript", async () => {
    const page = await open(newsPage(), NEWS);
    await quiet();
    expect(await tracesIn(page)).toEqual(NO_TRACES);
    expect(await browser.badge(page)).toBe("");
    expect(await readingOf(browser, page)).toBeNull();
    await page.close();
  });

  it("finds text that comes late, and more of it later", async () => {
    const page = await open(pageOf(`<div id="app">Please wait</div>`));
    await quiet();
    expect(await browser.badge(page)).toBe("");
    await page.evaluate((html) => {
      const app = document.querySelector("#app");
      if (app) app.innerHTML = html;
    }, transcriptHtml());
    await soon(() => labelsIn(page)).toEqual(LABELS);
    await soon(() => browser.badge(page)).toBe(SPEAKERS);
    await page.evaluate(() => {
      const line = document.createElement("p");
      line.innerHTML = "<b>Olga Renn (Coast Post):</b> One more question, if I may: what about the harbour?";
      document.querySelector(".words")?.append(line);
    });
    await soon(() => labelsIn(page)).toEqual([...LABELS, "Olga Renn (Coast Post):"]);
    await soon(() => browser.badge(page)).toBe(String(Number(SPEAKERS) + 1));
    await page.close();
  });

  it("has pages read by a background that was asleep, old ones and new", async () => {
    const page = await openRead();
    await browser.putToSleep();
    await page.evaluate(() => {
      const line = document.createElement("p");
      line.innerHTML = "<b>Olga Renn (Coast Post):</b> One more question, if I may: what about the harbour?";
      document.querySelector(".words")?.append(line);
    });
    await soon(() => labelsIn(page)).toEqual([...LABELS, "Olga Renn (Coast Post):"]);
    await page.close();
    await browser.putToSleep();
    await (await openRead()).close();
  });

  it("gives the words as they are when asked, also before the page is quiet", async () => {
    const page = await openRead();
    const tab = await browser.tabOf(page);
    const words = await browser.background(async (tabId) => {
      await chrome.scripting.executeScript({
        target: { tabId },
        func: () => document.querySelector(".words > p:last-child")?.append(" The harbour too."),
      });
      const message = { id: 1, type: "reading", timestamp: Date.now() };
      const { res } = await chrome.tabs.sendMessage(tabId, message, { frameId: 0 });
      return res.transcript.items.at(-1).text as string;
    }, tab);
    expect(words).toMatch(/The harbour too\.$/);
    await page.close();
  });

  it("follows client-side navigation to another page and back", async () => {
    const page = await openRead(
      transcriptPage({
        top: "<script>addEventListener('popstate',(e)=>{document.querySelector('main').innerHTML=e.state?.html??first})</script>",
        wrap: (html) => `<main>${html}</main>`,
      }),
    );
    await page.evaluate((html) => {
      const main = document.querySelector("main") as HTMLElement;
      (window as unknown as { first: string }).first = main.innerHTML;
      history.pushState({ html }, "", "/en/news-and-events/articles/news/2031/04/06/bridge");
      main.innerHTML = html;
    }, "<h1>A bridge</h1><p>Work on the bridge goes on.</p>");
    await soon(() => tracesIn(page)).toEqual(NO_TRACES);
    await soon(() => browser.badge(page)).toBe("");
    expect(await readingOf(browser, page)).toBeNull();
    await page.evaluate(() => history.back());
    await soon(() => labelsIn(page)).toEqual(LABELS);
    await soon(() => browser.badge(page)).toBe(SPEAKERS);
    await page.close();
  });

  it("follows back and forward between documents, through the back/forward cache too", async () => {
    const page = await openRead(
      transcriptPage({
        top: "<script>addEventListener('pageshow',(e)=>{window.persisted=e.persisted})</script>",
      }),
    );
    browser.answers.set(NEWS, newsPage());
    await page.evaluate((url) => location.assign(url), NEWS);
    await soon(() => page.title()).toContain("News");
    await soon(() => browser.badge(page)).toBe("");
    await page.evaluate(() => history.back());
    await soon(() => labelsIn(page)).toEqual(LABELS);
    await soon(() => browser.badge(page)).toBe(SPEAKERS);
    expect(await page.evaluate(() => (window as unknown as { persisted: boolean }).persisted)).toBe(true);
    expect(await jumpTo(browser, page, "The ferry stays.")).toBe(true);
    await page.evaluate(() => history.forward());
    await soon(() => page.title()).toContain("News");
    await soon(() => browser.badge(page)).toBe("");
    await page.close();
  });

  it("lives once where it is injected twice", async () => {
    const page = await openRead();
    const tab = await browser.tabOf(page);
    await browser.background(async (tabId) => {
      const files = [
        "/content-scripts/detector.js",
        "/content-scripts/page.js",
        "/content-scripts/page.js",
      ] as const;
      for (const file of files) await chrome.scripting.executeScript({ target: { tabId }, files: [file] });
    }, tab);
    await soon(() => labelsIn(page)).toEqual(LABELS);
    expect(await tracesIn(page)).toMatchObject({ sheets: 1, hosts: 1 });
    expect(await jumpTo(browser, page, "The ferry stays.")).toBe(true);
    await page.close();
  });

  it("does not read a page again and again that never falls quiet", async () => {
    const page = await openRead(
      transcriptPage({
        top: `<div id="clock"></div><script>setInterval(()=>{clock.textContent=Date.now()},50)</script>`,
      }),
    );
    const counts = await page.evaluate(async () => {
      // Each reading sets the highlights anew.
      let readings = 0;
      let last = [...CSS.highlights.values()][0];
      const end = Date.now() + 3000;
      while (Date.now() < end) {
        await new Promise((done) => setTimeout(done, 20));
        const now = [...CSS.highlights.values()][0];
        if (now !== last) readings++;
        last = now;
      }
      return readings;
    });
    expect(counts).toBeLessThanOrEqual(3);
    expect(await labelsIn(page)).toEqual(LABELS);
    await page.close();
  });

  it("reads the top page only, not its frames", async () => {
    const frame = "https://www.nato.int/en/frame";
    browser.answers.set(frame, transcriptPage());
    const page = await open(`${newsPage(`<iframe src="${frame}" width="800" height="600"></iframe>`)}`, NEWS);
    await quiet();
    expect(await browser.badge(page)).toBe("");
    const inner = page.frames().find((one) => one.url() === frame);
    expect(await inner?.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });

  it("is silent on pages without words, of other types, and malformed", async () => {
    const pages = [];
    for (const [what, body, contentType] of ODD) {
      const url = "https://www.nato.int/en/odd";
      browser.answers.set(url, { body, contentType });
      pages.push([what, await browser.open(url)] as const);
    }
    // What was not in front when it was loaded begins when it is.
    for (const [, page] of pages) await page.bringToFront();
    await quiet();
    for (const [what, page] of pages) {
      expect(await browser.badge(page), what).toBe("");
      await page.close();
    }
  });

  it("takes a tab that closes at once for nothing", async () => {
    for (let time = 0; time < 3; time++) {
      const page = await open(transcriptPage());
      await page.close();
    }
    expect(await browser.complaints()).toEqual([]);
  });

  it("is there once after an update, in tabs that were open before too", async () => {
    const page = await openRead();
    await browser.reloadExtension();
    await soon(() => browser.badge(page)).toBe(SPEAKERS);
    // The old scripts go within two seconds, and take along nothing of the new ones.
    await quiet();
    await quiet();
    await soon(() => labelsIn(page)).toEqual(LABELS);
    expect(await tracesIn(page)).toMatchObject({ sheets: 1, hosts: 1 });
    expect(await jumpTo(browser, page, "The ferry stays.")).toBe(true);
    await expectUntouched(page);
    await page.close();
  });

  it("leaves nothing behind when the extension is removed", async () => {
    const page = await openRead();
    expect(await jumpTo(browser, page, "The ferry stays.")).toBe(true);
    await removeExtension(browser);
    // Firefox kills our scripts on the spot and lets none of them clean up: there the marks last until the page is loaded again.
    // In Chromium they notice it by themselves.
    if (name === "firefox") await page.reload();
    await soon(() => tracesIn(page)).toEqual(NO_TRACES);
    await expectUntouched(page);
    await page.close();
  });
});

/** As when the reader removes it, or switches it off. */
async function removeExtension(browser: OpenBrowser): Promise<void> {
  const id = browser.name === "chromium" ? new URL(browser.origin).host : "as-delivered@as-delivered.example";
  await browser.puppeteer.uninstallExtension(id);
  await new Promise((done) => setTimeout(done, 1000));
}

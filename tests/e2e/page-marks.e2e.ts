import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import { landedIn, overlayOf, press } from "./overlay-probe.ts";
import { LINES, newsPage, TRANSCRIPT, transcriptHtml, transcriptPage } from "./page-fixture.ts";
import {
  ask,
  expectUntouched,
  fromPopup,
  jumpTo,
  labelsIn,
  placeOf,
  readingOf,
  soon,
  tracesIn,
} from "./page-probe.ts";

const LABELS = LINES.map(([label]) => `${label}:`);
const SPEAKERS = String(new Set(LABELS).size);
const LATE_TURN = "The ferry stays.";

describe.each(browsers)("the page script in %s", (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser.close());

  /** Pages whose last jump is still marked. */
  const jumped: Page[] = [];

  const open = async (html: string, url = TRANSCRIPT) => {
    browser.answers.set(url, html);
    return browser.open(url);
  };
  const openRead = async (html: string) => {
    const page = await open(html);
    await soon(() => labelsIn(page)).toEqual(LABELS);
    return page;
  };

  it("counts the speakers on the badge and colours every label", async () => {
    const page = await openRead(transcriptPage());
    await soon(() => browser.badge(page)).toBe(SPEAKERS);
    const title = await browser.background(
      (tabId) => chrome.action.getTitle({ tabId }),
      await browser.tabOf(page),
    );
    expect(title).toContain(`${SPEAKERS} speakers`);
    expect(await tracesIn(page)).toMatchObject({ sheets: 1 });
    await page.close();
  });

  it("changes no node of the page, nor its selection, and takes the focus only to where it jumps", async () => {
    const page = await openRead(transcriptPage({ top: `<input id="own" autofocus>` }));
    const focused = () =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttributeNames()[0]);
    await page.focus("#own");
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector("h1") as Element));
    await page.focus("#own");
    const selected = await page.evaluate(() => String(getSelection()));
    expect(await focused()).toBe("own");
    expect(await jumpTo(browser, page, LATE_TURN)).toBe(true);
    expect(await focused()).toBe("data-as-delivered");
    expect(await page.evaluate(() => String(getSelection()))).toBe(selected);
    await expectUntouched(page);
    await page.close();
  });

  it("takes its colours by the ground of the page", async () => {
    const colours = async (head: string) => {
      const page = await openRead(transcriptPage({ head }));
      const sheet = await page.evaluate(() =>
        [...(document.adoptedStyleSheets[0]?.cssRules ?? [])].map((r) => r.cssText).join(),
      );
      await page.close();
      return sheet;
    };
    const light = await colours("");
    expect(await colours("<style>html{background:#fff}body{color:#000}</style>")).toBe(light);
    const dark = await colours("<style>body{background:#101820;color:#eee}</style>");
    expect(dark).not.toBe(light);
    expect(await colours("<style>html{background:oklch(20% 0 0)}body{color:#eee}</style>")).toBe(dark);
  });

  it("changes its colours with the page's theme", async () => {
    const page = await openRead(
      transcriptPage({ head: "<style>.dark body{background:#101820;color:#eee}</style>" }),
    );
    const sheet = () => page.evaluate(() => document.adoptedStyleSheets[0]?.cssRules[0]?.cssText ?? "");
    const light = await sheet();
    await page.evaluate(() => document.documentElement.classList.add("dark"));
    await soon(sheet).not.toBe(light);
    await page.close();
  });

  it.each([
    ["a plain page", {}],
    [
      "a page with a sticky header",
      { top: `<header style="position:sticky;top:0;background:#eee;height:130px;z-index:9">NATO</header>` },
    ],
    [
      "a fixed header over a sticky one",
      {
        top: `<header style="position:fixed;inset:0 0 auto;background:#eee;height:60px;z-index:9">NATO</header>
<nav style="position:sticky;top:60px;background:#ddd;height:50px;z-index:8">News</nav>`,
      },
    ],
    [
      "a header that comes with scrolling",
      {
        top: `<header id="late" style="position:fixed;inset:0 0 auto;background:#eee;height:120px;display:none">NATO</header>
<script>addEventListener("scroll",()=>setTimeout(()=>{late.style.display="block"},100))</script>`,
      },
    ],
    ["a page that scrolls smoothly", { head: "<style>html{scroll-behavior:smooth}</style>" }],
    [
      "a page that scrolls in a box below a bar",
      {
        head: "<style>html,body{height:100%;overflow:hidden}.box{height:calc(100% - 80px);overflow:auto}</style>",
        top: `<div style="height:80px">NATO</div>`,
        wrap: (html: string) => `<div class="box">${html}</div>`,
      },
    ],
    [
      "a page whose body scrolls by itself",
      { head: "<style>html{height:100%;overflow:hidden}body{height:100%;overflow:auto}</style>" },
    ],
    [
      "a page whose body only seems to",
      { head: "<style>html,body{height:100%}body{overflow-x:hidden}</style>" },
    ],
    [
      "a page that lays out what is near alone",
      { head: "<style>.words>p{content-visibility:auto;contain-intrinsic-size:auto 40px}</style>" },
    ],
    [
      "a closed details",
      { wrap: (html: string) => `<details><summary>Transcript</summary>${html}</details>` },
    ],
  ])("jumps in %s: the turn is in view and marked", async (_, wish) => {
    const page = await openRead(transcriptPage({ times: 30, ...wish }));
    for (const beginning of [LATE_TURN, "In spring"]) {
      expect(await jumpTo(browser, page, beginning)).toBe(true);
      expect(await landedIn(browser, page)).toContain(beginning);
      await settled(page);
      const { top, height, seen } = await placeOf(page, beginning);
      expect(seen, `${beginning} is covered at ${top} of ${height}`).toBe(true);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(height / 2 + 100);
    }
    jumped.push(page);
  });

  it("takes the mark of a jump away again, in each of these", async () => {
    for (const page of jumped) {
      await soon(() => landedIn(browser, page)).toBe("");
      await page.close();
    }
  });

  it("jumps nowhere where the turn is gone", async () => {
    const page = await openRead(transcriptPage());
    const reading = await readingOf(browser, page);
    const last = (reading?.transcript.items.length ?? 0) - 1;
    await page.evaluate(() => document.querySelector(".words > p:last-child")?.remove());
    expect(await ask(browser, page, "jump", last)).toBe("gone");
    expect(await ask(browser, page, "jump", 4711)).toBe("gone");
    expect(await ask(browser, page, "jump", -1)).toBe("gone");
    await page.close();
  });

  it("jumps where the page has put new nodes with the same words", async () => {
    const page = await openRead(transcriptPage());
    const reading = await readingOf(browser, page);
    const item = reading?.transcript.items.findIndex(
      (one) => one.type === "turn" && one.text.startsWith(LATE_TURN),
    );
    await page.evaluate(() => {
      const words = document.querySelector(".words");
      if (words) words.outerHTML = `${words.outerHTML}`;
    });
    expect(await ask(browser, page, "jump", item)).toBe("there");
    expect((await placeOf(page, LATE_TURN)).seen).toBe(true);
    await page.close();
  });

  it("reads on request what it would not read by itself, there and nowhere else", async () => {
    const page = await open(newsPage(), "https://www.nato.int/news");
    const tab = await browser.tabOf(page);
    expect(await readingOf(browser, page)).toBeNull();
    expect(await fromPopup(browser, "readAnyway", tab)).toBe("reading");
    const reading = await readingOf(browser, page);
    expect(reading?.transcript.verdict).toMatchObject({
      kind: "transcript",
      reasons: expect.arrayContaining(["asked"]),
    });
    await page.evaluate(() => history.pushState({}, "", "/other"));
    await soon(() => readingOf(browser, page)).toBeNull();
    await page.close();
  });

  it("saves, and knows what is saved and what has changed", async () => {
    const page = await openRead(transcriptPage());
    const tab = await browser.tabOf(page);
    expect(await fromPopup(browser, "savedState", tab)).toBe("unsaved");
    expect(await fromPopup(browser, "save", tab)).toMatchObject({ kind: "saved", again: false });
    expect(await fromPopup(browser, "save", tab)).toMatchObject({ kind: "saved", again: true });
    expect(await fromPopup(browser, "savedState", tab)).toBe("saved");
    await page.evaluate(() => {
      const words = document.querySelector(".words > p:last-child");
      words?.append(" And the harbour stays too.");
    });
    await soon(() => fromPopup(browser, "savedState", tab)).toBe("changed");
    await page.close();
  });

  it("answers calmly for tabs that have nothing to save", async () => {
    const blank = await browser.open("about:blank");
    const blankTab = await browser.tabOf(blank);
    expect(await fromPopup(browser, "save", blankTab)).toEqual({ kind: "failed", why: "no-page" });
    expect(await fromPopup(browser, "readAnyway", blankTab)).toBe("no-access");
    expect(await fromPopup(browser, "savedState", 987_654)).toBe("unsaved");
    expect(await fromPopup(browser, "save", 987_654)).toEqual({ kind: "failed", why: "no-page" });
    await blank.close();
  });

  it("marks a page whose policy forbids every style and script", async () => {
    browser.answers.set(TRANSCRIPT, {
      body: `<!doctype html><meta charset="utf-8"><title>NATO - Transcript</title>${transcriptHtml()}`,
      headers: { "content-security-policy": "default-src 'none'; img-src *" },
    });
    const page = await browser.open(TRANSCRIPT);
    await soon(() => labelsIn(page)).toEqual(LABELS);
    const grounds = await page.evaluate(() => {
      const label = document.querySelector(".words b") as Element;
      return [undefined, "::highlight(as-delivered-0)"].map(
        (part) => getComputedStyle(label, part).backgroundColor,
      );
    });
    expect(grounds[1]).not.toBe(grounds[0]);
    await page.close();
  });

  it("reads any site's page on request, once the reader has pressed the icon there", async () => {
    const page = await open(transcriptPage(), "https://press.example.org/transcript");
    const tab = await browser.tabOf(page);
    expect(await fromPopup(browser, "readAnyway", tab)).toBe("no-access");
    expect(await labelsIn(page)).toEqual([]);
    await browser.clickIcon(page);
    expect(await fromPopup(browser, "readAnyway", tab)).toBe("reading");
    await soon(() => labelsIn(page)).toEqual(LABELS);
    await soon(() => browser.badge(page)).toBe(SPEAKERS);
    expect(await jumpTo(browser, page, LATE_TURN)).toBe(true);
    // Here we came after the page's own scripts.
    await press(page, "find");
    await soon(async () => (await overlayOf(browser, page))?.outline).toContain(
      "This page can see what you type here. Search in the popup",
    );
    await page.close();
  });

  it("says so where the browser lets nobody in", async () => {
    // One of the browser's own, and the add-ons site, which Firefox keeps for itself.
    const page = await open(
      transcriptPage(),
      name === "chromium" ? "chrome://version/" : "https://addons.mozilla.org/",
    );
    const tab = await browser.tabOf(page);
    await browser.clickIcon(page);
    expect(await fromPopup(browser, "readAnyway", tab)).toBe("no-access");
    expect(await fromPopup(browser, "save", tab)).toEqual({ kind: "failed", why: "no-page" });
    await page.close();
  });

  it("lets no content script save or inject", async () => {
    const page = await openRead(transcriptPage());
    const answers = await browser.background(
      async (tabId) => {
        const [result] = await chrome.scripting.executeScript({
          target: { tabId },
          func: (id: number) =>
            Promise.all(
              ["save", "savedState", "readAnyway"].map((type) =>
                chrome.runtime.sendMessage({ id: 1, type, data: id, timestamp: Date.now() }),
              ),
            ),
          args: [tabId],
        });
        return result?.result;
      },
      await browser.tabOf(page),
    );
    expect(answers).toHaveLength(3);
    for (const answer of answers as unknown[]) expect(answer).toHaveProperty("err");
    await page.close();
  });
});

/** A jump has looked again at where it came, which it does 400 ms after: a later timer of the same page. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done), 450)));
}

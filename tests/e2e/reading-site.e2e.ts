import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import { choose, clickOn, landedIn, openRead, overlayOf, press } from "./overlay-probe.ts";
import { LINES, newsPage, TRANSCRIPT, transcriptPage } from "./page-fixture.ts";
import {
  expectUntouched,
  fromPopup,
  jumpTo,
  labelsIn,
  NO_TRACES,
  placeOf,
  soon,
  tracesIn,
} from "./page-probe.ts";

const LABELS = LINES.map(([label]) => `${label}:`);
const OFF = { "off:www.nato.int": true };
const NEWS = "https://www.nato.int/en/news-and-events/articles/news/2031/04/06/bridge";
const LATE = "The ferry stays.";

describe.each(browsers)("switching and coming back in %s", (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await launch(name);
    browser.answers.set(NEWS, newsPage());
  });
  beforeEach(() => choose(browser, {}));
  afterAll(() => browser.close());

  const sight = (page: Page) => overlayOf(browser, page);
  const title = async (page: Page) =>
    browser.background((tabId) => chrome.action.getTitle({ tabId }), await browser.tabOf(page));

  it("leaves nothing of us where the reader switches a site off, says so on the icon, and comes back", async () => {
    await choose(browser, { margins: true });
    const details = (html: string) => `<details><summary>Transcript</summary>${html}</details>`;
    const page = await openRead(browser, transcriptPage({ wrap: details }));
    expect(await jumpTo(browser, page, LATE)).toBe(true);
    await press(page, "dim");
    await press(page, "outline");
    await soon(async () => (await sight(page))?.outline).toContain("Tomas Brandt");
    await choose(browser, OFF);
    await soon(() => tracesIn(page)).toEqual(NO_TRACES);
    await soon(() => title(page)).toContain("Highlighting is off");
    expect(await page.evaluate(() => document.querySelector("details")?.open)).toBe(false);
    await press(page, "nextTurn");
    expect(await landedIn(browser, page)).toBe("");
    await choose(browser, {});
    // Who was to stand out still does.
    await soon(async () => (await sight(page))?.rail?.dimmed).toBe(6);
    await press(page, "dim");
    await soon(async () => (await sight(page))?.rail?.dimmed).toBe(0);
    expect(await labelsIn(page)).toEqual(LABELS);
    await soon(async () => (await sight(page))?.rail?.names).toHaveLength(LINES.length);
    expect(await title(page)).not.toContain("Highlighting is off");
    await page.close();
  });

  it("is switched off and on by the browser's own shortcut, and saved by another, which the page tells", async () => {
    const page = await openRead(browser);
    await browser.pressShortcut(page, "save");
    await soon(async () => (await sight(page))?.status).toBe("Saved");
    const tab = await browser.tabOf(page);
    expect(await fromPopup(browser, "savedState", tab)).toBe("saved");
    await browser.pressShortcut(page, "switch");
    await soon(() => tracesIn(page)).toEqual(NO_TRACES);
    await browser.pressShortcut(page, "save");
    // Nothing of ours is seen there: the icon tells it.
    await soon(() => title(page)).toBe("Saved");
    await browser.pressShortcut(page, "switch");
    await soon(async () => (await tracesIn(page)).hosts).toBe(1);
    await page.close();
  });

  it("changes nothing of a page that it was switched off for before", async () => {
    await choose(browser, OFF);
    browser.answers.set(TRANSCRIPT, transcriptPage());
    const page = await browser.open(TRANSCRIPT);
    await soon(() => title(page)).toContain("Highlighting is off");
    expect(await tracesIn(page)).toEqual(NO_TRACES);
    await expectUntouched(page);
    await page.close();
  });

  it("shows margins, and neither rail nor pill, where the reader wants it so", async () => {
    await choose(browser, { margins: true, rail: "off", pill: false });
    const page = await openRead(browser);
    await soon(async () => (await sight(page))?.margins).toBeGreaterThanOrEqual(LINES.length);
    expect(await sight(page)).toMatchObject({ rail: null, pill: null });
    await expectUntouched(page);
    await page.close();
  });

  it("offers the place where reading of a saved page stopped, and leads there", async () => {
    const page = await openRead(browser, transcriptPage({ times: 30 }));
    const address = page.url();
    await fromPopup(browser, "save", await browser.tabOf(page));
    expect(await jumpTo(browser, page, LATE)).toBe(true);
    await soon(async () => (await sight(page))?.pill).toContain("Mirek Halas");
    await page.goto(NEWS);
    await soon(async () => {
      await page.goto(address);
      await soon(async () => (await tracesIn(page)).hosts).toBe(1);
      return (await sight(page))?.offer;
    }).toContain("You left off at Mirek Halas: answer to question 2 of 2");
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await clickOn(browser, page, ".pill-offer button");
    await soon(() => landedIn(browser, page)).toContain(LATE);
    expect((await placeOf(page, LATE)).seen).toBe(true);
    expect((await sight(page))?.offer).toBe("");

    await page.goto(NEWS);
    await page.goto(address);
    await soon(async () => (await sight(page))?.offer).toContain("You left off at");
    // Whoever gets there without us needs no offer any more.
    expect(await jumpTo(browser, page, LATE)).toBe(true);
    await soon(async () => (await sight(page))?.offer).toBe("");
    await page.close();
  });

  it("shows an outline beside the page that follows the reader: scrolling, to other tabs and to other pages", async () => {
    // In a tab of its own it shows the tab in front, as it does beside the page.
    const panel = await browser.openExtensionPage("sidepanel.html");
    const page = await openRead(browser, transcriptPage({ times: 30 }));
    const current = () =>
      panel.$$eval("[aria-current=location]", (lines) => lines.map((one) => one.textContent));
    await soon(() => panel.$$eval(".outline-line", (lines) => lines.length)).toBe(LINES.length);
    expect(await jumpTo(browser, page, LATE)).toBe(true);
    await soon(current).toEqual([expect.stringContaining(LATE)]);
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    await soon(async () => (await current()).join()).not.toContain(LATE);

    const news = await browser.open(NEWS);
    await soon(() => said(panel)).toContain("does not look like a transcript");
    await page.bringToFront();
    await soon(() => panel.$$eval(".outline-line", (lines) => lines.length)).toBe(LINES.length);
    await page.goto(NEWS);
    await soon(() => said(panel)).toContain("does not look like a transcript");
    await page.goto(TRANSCRIPT);
    await soon(() => panel.$$eval(".outline-line", (lines) => lines.length)).toBe(LINES.length);
    for (const one of [news, page, panel]) await one.close();
  });
});

function said(panel: Page): Promise<string> {
  return panel.evaluate(() => document.body.textContent ?? "");
}

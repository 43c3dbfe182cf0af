import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launch, type OpenBrowser, sampledBrowsers } from "./browsers.ts";
import { catchDownloads, nextDownload } from "./downloads.ts";
import { fillShelf } from "./library-shelf.ts";
import { axe, goTo, press, pressNamed, reload, textOf, titles } from "./library-steps.ts";
import { TRANSCRIPT, transcriptPage } from "./page-fixture.ts";
import { giveBackOwnSite, grantUnasked, withholdOwnSite } from "./site-access.ts";

/** Of no publisher that we know. */
const ELSEWHERE = "https://www.elsewhere.example/press-point";
const REMOVE = '[aria-labelledby=sites] button[aria-label$="elsewhere.example"]';
const OWN_ORIGINS = ["https://nato.int/*", "https://www.nato.int/*"];

describe.each(sampledBrowsers("firefox"))("the options in %s", (name) => {
  let browser: OpenBrowser;
  let options: Page;
  let library: Page;

  beforeAll(async () => {
    // Firefox grants what is asked for without asking; Chromium asks outside of any page.
    browser = await launch(name, { prefs: { "extensions.webextOptionalPermissionPrompts": false } });
    library = await browser.openExtensionPage("library.html");
    await library.waitForSelector(".empty");
    options = await browser.openExtensionPage("options.html");
    await options.waitForSelector(".options li");
  });
  afterAll(() => browser.close());
  beforeEach(() => options.bringToFront());

  it("save every transcript that is read, once the reader wants that", async () => {
    browser.answers.set(TRANSCRIPT, transcriptPage());
    await check("Automatically save every transcript I open");
    const tab = await browser.open(TRANSCRIPT);
    await tab.bringToFront();
    // Whoever looks at it for some seconds reads it; until then nothing is saved.
    await expect.poll(() => browser.badge(tab)).not.toBe("");
    await library.waitForFunction(() => document.querySelector(".shelf-row"), {
      polling: 200,
      timeout: 30_000,
    });
    await tab.close();
    await library.bringToFront();
    expect(await titles(library)).toEqual(["Joint press point"]);
    await options.bringToFront();
    await check("Automatically save every transcript I open");
  });

  it("remind of a backup that was never made, and can be put off", async () => {
    await library.bringToFront();
    await fillShelf(
      library,
      ["a", "b", "c", "d"].map((id) => ({ id })),
    );
    await reload(library, ".shelf-row");
    await library.waitForSelector(".notice button");
    expect(await textOf(library, ".notice")).toContain("No backup yet");
    expect(await axe(library)).toEqual([]);
    await pressNamed(library, ".notice", "Not now");
    await library.waitForFunction(() => !document.querySelector(".notice"));
    await reload(library, ".shelf-row");
    await library.waitForSelector(".library-tools");
    expect(await library.$(".notice")).toBeNull();
  });

  it("make a backup by themselves, once the reader wants that", async () => {
    await check("Back up to Downloads weekly");
    await library.bringToFront();
    await goTo(library, "#/quotes", ".quotes");
    await catchDownloads(library);
    await goTo(library, "#/", ".notice");
    expect(await textOf(library, ".notice")).toContain("A backup was saved to Downloads.");
    const { name: file, type, bytes } = await nextDownload(library);
    expect(file).toMatch(/^As Delivered backup \d{4}-\d\d-\d\d\.zip$/);
    expect(type).toBe("application/zip");
    expect(bytes.length).toBeGreaterThan(1000);
    await goTo(library, "#/quotes", ".quotes");
    await goTo(library, "#/", ".shelf-row");
    expect(await library.$(".notice")).toBeNull();
    await options.bringToFront();
    await options.waitForFunction(() => document.body.textContent?.includes("Last backup on"));
  });

  it("show what is allowed, and name what they ask for", async () => {
    const lines = await options.$$eval("[aria-labelledby=sites] li", (all) =>
      all.map(({ textContent }) => textContent),
    );
    expect(lines[0]).toContain("always on");
    expect(lines.filter((line) => line?.endsWith("Allow"))).toHaveLength(lines.length - 1);
  });

  // In Chromium nothing in a page can answer the browser's own question.
  it.runIf(name === "firefox")("let a publisher in, and take that back", async () => {
    const button = "[aria-labelledby=sites] li:nth-child(2) button";
    await pressKeyOn(options, button);
    await options.waitForFunction(
      (place) => document.querySelector(place)?.textContent === "Remove access",
      {},
      button,
    );
    expect(await axe(options)).toEqual([]);
    await pressKeyOn(options, button);
    await options.waitForFunction(
      (place) => document.querySelector(place)?.textContent === "Allow",
      {},
      button,
    );
  });

  it("say that the browser withholds nato.int, as the first page does, and follow when it no longer does", async () => {
    const ownLine = () => textOf(options, "[aria-labelledby=sites] li");
    const withheld = "does not let As Delivered read nato.int";
    await withholdOwnSite(browser, OWN_ORIGINS);
    await expect.poll(ownLine).toContain(withheld);
    expect(await ownLine()).not.toContain("always on");
    expect(await axe(options)).toEqual([]);
    const welcome = await browser.openExtensionPage("welcome.html");
    await welcome.waitForSelector("[data-kind=primary]");
    await expect.poll(() => textOf(welcome, "main")).toContain(withheld);
    expect(await axe(welcome)).toEqual([]);
    // Chromium asks, and in its own settings it can be given back as well.
    if (name === "firefox") await pressKeyOn(welcome, "button[data-kind=primary]");
    else await giveBackOwnSite(browser);
    await expect.poll(() => textOf(welcome, "main")).not.toContain(withheld);
    await welcome.close();
    await options.bringToFront();
    await expect.poll(ownLine).toContain("always on");
  });

  it("lead to the library, and everything in them is reached by Tab", async () => {
    await reload(options, ".import input");
    // What is asked of the browser comes while we press: both are looked for anew each time.
    const look = () =>
      options.evaluate(() => {
        document.activeElement?.setAttribute("data-reached", "");
        const controls = ":is(a, button, input, select, textarea, summary)";
        const all = [...document.querySelectorAll<HTMLButtonElement>(`main ${controls}:not([data-reached])`)];
        const others = [...document.querySelectorAll(`main [data-reached]:not(${controls})`)];
        return {
          left: all.filter((one) => one.checkVisibility() && !one.disabled).map((one) => one.outerHTML),
          others: others.map((one) => one.outerHTML),
        };
      });
    for (let presses = 0; (await look()).left.length > 0 && presses < 200; presses++)
      await options.keyboard.press("Tab");
    // What comes after the last of them, too.
    for (let presses = 0; presses < 10; presses++) {
      await options.keyboard.press("Tab");
      await look();
    }
    expect(await look()).toEqual({ left: [], others: [] });
    await press(options, ".options-head a");
    await options.waitForSelector(".library .shelf-row");
  });

  // The last: the popup that the click opens stays.
  it("list a site that was allowed in the popup, whose open pages are read at once, until that is taken back", async () => {
    browser.answers.set(ELSEWHERE, transcriptPage());
    const behind = await browser.open(ELSEWHERE);
    const page = await browser.open(ELSEWHERE);
    await grantUnasked(browser, "https://www.elsewhere.example/*");
    expect(await browser.badge(page)).toBe("");
    await browser.clickIcon(page);
    const popup = await browser.openExtensionPage(`popup.html?tab=${await browser.tabOf(page)}`);
    await popup.bringToFront();
    await pressKeyOn(popup, ".site-access > .button:not([data-kind])");
    await popup.waitForSelector("[role=option]");
    const speakers = await browser.badge(page);
    expect(speakers).not.toBe("");
    // Nobody asked for this one: it is of the same site.
    await expect.poll(() => browser.badge(behind)).toBe(speakers);
    await page.goto("about:blank");
    await page.goto(ELSEWHERE);
    await expect.poll(() => browser.badge(page)).toBe(speakers);

    await options.bringToFront();
    await goTo(options, "options.html", REMOVE);
    await press(options, REMOVE);
    await options.waitForSelector(REMOVE, { hidden: true });
    await expect
      .poll(() => browser.background(() => chrome.scripting.getRegisteredContentScripts()))
      .toEqual([]);
    await page.goto("about:blank");
    await page.goto(ELSEWHERE);
    expect(await browser.badge(page)).toBe("");
  });

  async function check(words: string): Promise<void> {
    await options.evaluate((wanted) => {
      const labels = [...document.querySelectorAll("label")];
      const label = labels.find(({ textContent }) => textContent?.includes(wanted));
      if (!label) throw new Error(`nothing is called ${wanted}`);
      label.click();
    }, words);
  }
});

/** Presses as the reader does, which asking the browser needs. By a key: a busy Firefox loses presses of the mouse. */
async function pressKeyOn(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.focus(selector);
  await page.keyboard.press("Enter");
}

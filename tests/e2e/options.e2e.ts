import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import { catchDownloads, nextDownload } from "./downloads.ts";
import { fillShelf } from "./library-shelf.ts";
import { axe, goTo, press, pressNamed, reload, textOf, titles } from "./library-steps.ts";
import { TRANSCRIPT, transcriptPage } from "./page-fixture.ts";

describe.each(browsers)("the options in %s", (name) => {
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
    await options.click(button);
    await options.waitForFunction(
      (place) => document.querySelector(place)?.textContent === "Remove access",
      {},
      button,
    );
    expect(await axe(options)).toEqual([]);
    await options.click(button);
    await options.waitForFunction(
      (place) => document.querySelector(place)?.textContent === "Allow",
      {},
      button,
    );
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

  async function check(words: string): Promise<void> {
    await options.evaluate((wanted) => {
      const labels = [...document.querySelectorAll("label")];
      const label = labels.find(({ textContent }) => textContent?.includes(wanted));
      if (!label) throw new Error(`nothing is called ${wanted}`);
      label.click();
    }, words);
  }
});

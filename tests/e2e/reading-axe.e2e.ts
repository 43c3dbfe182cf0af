import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import { axe } from "./library-steps.ts";
import { choose, openRead, overlayHtml, overlayOf, press } from "./overlay-probe.ts";
import { LINES } from "./page-fixture.ts";
import { soon } from "./page-probe.ts";

const THEMES = ["light", "dark"] as const;

/** Chromium alone: what axe sees is the same HTML in both. */
describe.runIf(browsers.includes("chromium"))("what axe objects to", () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await launch("chromium");
  });
  beforeEach(() => choose(browser, {}));
  afterAll(() => browser.close());

  it.each(THEMES)("is nothing on the options, %s", async (theme) => {
    await choose(browser, { "off:www.nato.int": true, "key:copy": null });
    const page = await browser.openExtensionPage("options.html");
    await inTheme(page, theme);
    await page.waitForSelector(".options li");
    expect(await axe(page)).toEqual([]);
    await page.close();
  });

  it.each(THEMES)("is nothing on the outline beside the page, %s", async (theme) => {
    const panel = await browser.openExtensionPage("sidepanel.html");
    await inTheme(panel, theme);
    const page = await openRead(browser);
    await soon(() => panel.$$eval(".outline-line", (lines) => lines.length)).toBe(LINES.length);
    expect(await axe(panel)).toEqual([]);
    await page.close();
    await panel.close();
  });

  it.each(
    THEMES.flatMap((theme) => (["outline", "find", "help"] as const).map((pane) => [pane, theme] as const)),
  )("is nothing in the page: %s, %s", async (pane, theme) => {
    const page = await openRead(browser);
    await inTheme(page, theme);
    await press(page, "nextQuestion");
    await press(page, "dim");
    await press(page, pane);
    await soon(async () => (await overlayOf(browser, page))?.outline).not.toBe("");
    expect(await objectionsInOverlay(browser, page)).toEqual([]);
    await page.close();
  });

  it.each(THEMES)("is nothing in the page with a line explained, %s", async (theme) => {
    const page = await openRead(browser);
    await inTheme(page, theme);
    await press(page, "outline");
    await soon(async () => (await overlayOf(browser, page))?.focused).toContain("Filter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.down("Shift");
    await page.keyboard.press("Enter");
    await page.keyboard.up("Shift");
    await soon(async () => (await overlayOf(browser, page))?.outline).toContain("Printed as");
    expect(await objectionsInOverlay(browser, page)).toEqual([]);
    await page.close();
  });
});

async function inTheme(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: theme },
    // In a tab behind others colours never arrive where they are on their way to.
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
}

/** Those to our overlay: copied into an empty page, as axe looks into no shadow that is shut. */
async function objectionsInOverlay(browser: OpenBrowser, page: Page): Promise<string[]> {
  const html = await overlayHtml(browser, page);
  const copy = await browser.puppeteer.newPage();
  await copy.setContent(`<!doctype html><html lang="en"><title>Overlay</title><body>${html}`);
  const found = await axe(copy);
  await copy.close();
  return found.filter((objection) => !PAGES_OWN.test(objection));
}

/** What only a page has: landmarks and a first heading. */
const PAGES_OWN = /^(?:region|page-has-heading-one|landmark-one-main):/;

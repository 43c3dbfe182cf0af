import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";

const SAMPLE = join(import.meta.dirname, "../../public/sample/press-point.html");
const ELSEWHERE = "https://elsewhere.example/press-point";
const EMPTY = "https://www.nato.int/empty";
const PDF = "https://www.nato.int/report.pdf";
const OURS = "https://www.nato.int/en/about-us";

/** In Firefox the popup stands in a tab of its own, and the page behind it is slowed down as every hidden page is. */
const PATIENT = { timeout: 30_000 };

describe.each(browsers)("the popup in %s, over pages that are no transcripts of ours", (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await launch(name);
    browser.answers.set(ELSEWHERE, { file: SAMPLE });
    browser.answers.set(EMPTY, "<!doctype html><title>Empty</title>");
    browser.answers.set(
      OURS,
      "<!doctype html><title>About us</title><p>The Alliance has its seat in Brussels.</p>",
    );
    browser.answers.set(PDF, "<!doctype html><title>As if the viewer had it</title>");
  });
  afterAll(() => browser.close());

  it("says why a page of a known site is none, and reads it all the same when asked", async () => {
    const popup = await browser.openPopup(await browser.open(OURS));
    await popup.waitForSelector(".message li");
    await press(popup, ".message .button");
    await popup.waitForFunction(() => document.body.textContent?.includes("found nobody speaking"), PATIENT);
  });

  it("is refused by the browser without the reader's click on the icon, and says so", async () => {
    const popup = await browser.openPopup(await browser.open(ELSEWHERE));
    await popup.waitForSelector(".message");
    expect(await said(popup)).toContain("did not let");
    expect(await popup.$(".message .button")).toBeNull();
  });

  it("finds nothing on an empty page and says so", async () => {
    const popup = await browser.openPopup(await browser.open(EMPTY));
    await popup.waitForSelector(".message li");
    await press(popup, ".message .button");
    await popup.waitForFunction(() => document.body.textContent?.includes("found nobody speaking"), PATIENT);
  });

  it("knows a PDF by its address", async () => {
    const popup = await browser.openPopup(await browser.open(PDF));
    await popup.waitForSelector(".message p");
    expect(await said(popup)).toContain("PDF");
  });

  it("knows that a tab was closed", async () => {
    const popup = await browser.openExtensionPage("popup.html?tab=987654");
    await popup.waitForSelector(".message p");
    expect(await said(popup)).toContain("The tab was closed");
  });

  it("looks again when the page under it has gone elsewhere", async () => {
    const page = await browser.open(OURS);
    const popup = await browser.openExtensionPage(`popup.html?tab=${await browser.tabOf(page)}`);
    await popup.waitForSelector(".message li");
    await page.goto(PDF);
    await popup.waitForFunction(() => document.body.textContent?.includes("PDF"));
  });

  // The last: the popup that the click opens stays, and no other opens beside it.
  it("reads any page after a click on the icon", async () => {
    const page = await browser.open(ELSEWHERE);
    await browser.clickIcon(page);
    const popup = await browser.openExtensionPage(`popup.html?tab=${await browser.tabOf(page)}`);
    await popup.waitForSelector(".message .button");
    await press(popup, ".message .button");
    await popup.waitForSelector("[role=option]", PATIENT);
    expect(await popup.$$eval("[role=option]", (lines) => lines.length)).toBe(20);
  });
});

/** Presses without the mouse: the real popup has no place on a screen. */
function press(popup: Page, selector: string): Promise<void> {
  return popup.$eval(selector, (button) => (button as HTMLElement).click());
}

function said(popup: Page): Promise<string> {
  return popup.$eval(".message", (message) => message.textContent ?? "");
}

import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentIdOf } from "../../lib/sites/document-id.ts";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";

const SAMPLE = join(import.meta.dirname, "../../public/sample/press-point.html");
const ELSEWHERE = "https://elsewhere.example/press-point";
const EMPTY = "https://www.nato.int/empty";
const PDF = "https://www.nato.int/report.pdf";
const OURS = "https://www.nato.int/en/about-us";
/** The sample's own address. */
const TRANSCRIPT =
  "https://www.nato.int/en/news-and-events/events/transcripts/2026/03/12/joint-press-conference-in-sundhavn";
const NOT_FOUND = "<!doctype html><title>Page not found</title><h1>Page not found</h1><p>We looked.</p>";
const LOGIN = `https://www.nato.int/login?returnUrl=${encodeURIComponent(new URL(TRANSCRIPT).pathname)}`;

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
    browser.answers.set(TRANSCRIPT, { file: SAMPLE });
    browser.answers.set(LOGIN, "<!doctype html><title>Log in</title><form><input type=password></form>");
    browser.answers.set(PDF, "<!doctype html><title>As if the viewer had it</title>");
  });
  afterAll(() => browser.close());

  it("says why a page of a known site is none, and reads it all the same when asked", async () => {
    const popup = await browser.openPopup(await browser.open(OURS));
    await popup.waitForSelector(".message li");
    await press(popup, ".message .button");
    await popup.waitForFunction(() => document.body.textContent?.includes("No speakers were found"), PATIENT);
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
    await popup.waitForFunction(() => document.body.textContent?.includes("No speakers were found"), PATIENT);
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

  it("offers the saved copy of a page that is gone, behind a login or not reached, and opens it", async () => {
    const page = await browser.open(TRANSCRIPT);
    await expect.poll(() => browser.badge(page)).toBe("7");
    const popup = await browser.openExtensionPage(`popup.html?tab=${await browser.tabOf(page)}`);
    const primary = ".button[data-kind=primary]";
    await popup.waitForSelector(`.save-bar ${primary}`, PATIENT);
    await press(popup, `.save-bar ${primary}`);
    await popup.waitForSelector(".save-bar-tick");

    const offered = () =>
      popup.waitForFunction(() => document.body.textContent?.includes("saved copy"), PATIENT);
    const notOffered = () =>
      popup.waitForFunction(() => !document.body.textContent?.includes("saved copy"), PATIENT);
    browser.answers.set(TRANSCRIPT, { body: NOT_FOUND, status: 404 });
    await page.goto(TRANSCRIPT);
    await offered();
    expect(await said(popup)).toContain("You have a saved copy");
    await page.goto(OURS);
    await notOffered();
    await page.goto(LOGIN);
    await offered();
    await page.goto(OURS);
    await notOffered();
    // Nothing answers any more: the browser's own error page, whose end of loading no driver is told for sure.
    await page.setRequestInterception(false);
    page.goto(TRANSCRIPT).catch(() => {});
    await offered();

    const before = new Set(await browser.puppeteer.pages());
    // Once, as soon as it is there: the view may be drawn anew. The popup closes itself meanwhile, and may not answer.
    const pressOnce = (selector: string) => {
      const button = document.querySelector<HTMLElement>(selector);
      button?.click();
      return button !== null;
    };
    await popup.waitForFunction(pressOnce, PATIENT, `.message ${primary}`).catch(() => {});
    const there = `${browser.origin}/library.html#/t/${encodeURIComponent(documentIdOf(TRANSCRIPT))}`;
    await expect
      .poll(async () => {
        const opened = (await browser.puppeteer.pages()).filter((one) => !before.has(one));
        return Promise.all(
          opened.map((one) => one.evaluate(() => [location.href, document.body.textContent])),
        );
      })
      .toEqual([[there, expect.stringContaining("it belongs to somebody")]]);
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

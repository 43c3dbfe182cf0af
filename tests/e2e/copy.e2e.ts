import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import { pasted, select } from "./clipboard.ts";
import { waitFor } from "./driver.ts";
import { clickOn, landedIn, seenOf, shadowText } from "./overlay-probe.ts";
import { TRANSCRIPT, transcriptPage } from "./page-fixture.ts";

const WORDS = "The costs are shared among all of us.";
const SOURCE = /Joint press point.*NATO \(as delivered\)\. https:\/\/www\.nato\.int\/\S+$/u;

describe.each(browsers)("copying as a quote in %s", (name) => {
  let browser: OpenBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(name);
    browser.answers.set(TRANSCRIPT, transcriptPage({ times: 1 }));
    page = await browser.open(TRANSCRIPT);
    await waitFor("the reading", async () => (await browser.badge(page)) !== "");
  });
  afterAll(() => browser.close());

  const copyByKey = async () => {
    const { text: before } = await pasted(browser);
    await page.bringToFront();
    await page.keyboard.press("c");
    await expect.poll(() => shadowText(browser, page, ".status")).toContain("Copied with source");
    return waitFor("another clipboard", async () => {
      const now = await pasted(browser);
      return now.text !== before && now;
    });
  };

  it("copies selected words with who said them, to whom, where, and a link that opens there", async () => {
    await select(page, WORDS);
    const { text, html } = await copyByKey();
    expect(text).toMatch(
      /^Ada Norling, NATO Secretary General, in answer to Petra Lund \(Radio Ford\):\n“The costs are shared among all of us\.”\n\n—/u,
    );
    expect(text).toMatch(SOURCE);
    expect(text).toMatch(/#:~:text=The%20costs%20are%20shared/iu);
    expect(html).toContain(`<blockquote><p>${WORDS}</p></blockquote>`);
    expect(html).toContain("<a href=");
  });

  it("quotes each speaker across a turn's end, without labels and what lies outside", async () => {
    await select(page, "(As delivered)", "at Lower Ford.");
    const { text } = await copyByKey();
    expect(text.match(/^[^“—\n]+:$/gmu)).toEqual([
      "Ada Norling, NATO Secretary General:",
      "Mirek Halas, Prime Minister of Arvenia:",
    ]);
    expect(text).not.toContain("As delivered)\n");
  });

  it("copies the turn being read where nothing is selected", async () => {
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.bringToFront();
    await page.keyboard.press("j");
    // A tab in the background would land late.
    await waitFor("the jump", async () => (await landedIn(browser, page)) !== "");
    const { text } = await copyByKey();
    expect(text).toContain("“Good morning. It is a pleasure to welcome the Prime Minister here today.”");
  });

  it("has a button beside selected words, and never on them", async () => {
    await page.bringToFront();
    expect(
      await shadowText(browser, page, ".selection-bar:not([hidden]) > .selection-action:first-child"),
    ).toBe(null);
    await select(page, WORDS);
    await expect
      .poll(() => shadowText(browser, page, ".selection-bar:not([hidden]) > .selection-action:first-child"))
      .toBe("Copy as a quote");
    const button = await seenOf(browser, page, ".selection-action:first-child");
    const words = await page.evaluate(() => {
      const { top, bottom } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
      return { top, bottom };
    });
    expect(button && (button.top >= words.bottom || button.bottom <= words.top)).toBe(true);
    await clickOn(browser, page, ".selection-action:first-child");
    await expect.poll(() => shadowText(browser, page, ".status")).toContain("Copied with source");
    expect((await pasted(browser)).text).toContain(`“${WORDS}”`);
    await page.bringToFront();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect
      .poll(() => shadowText(browser, page, ".selection-bar:not([hidden]) > .selection-action:first-child"))
      .toBe(null);
  });

  it("keeps hostile words as words, on both sides of the clipboard", async () => {
    const hostile = `<img src=x onerror=alert(1)> "quoted" {speaker} &amp; *stars* </blockquote> 🦊`;
    const escaped = hostile.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    const address = `${TRANSCRIPT}-hostile`;
    browser.answers.set(address, transcriptPage({ times: 1 }).replace(WORDS, `${WORDS} ${escaped} Yes.`));
    const strange = await browser.open(address);
    await waitFor("the reading", async () => (await browser.badge(strange)) !== "");
    await select(strange, WORDS, "Yes.");
    await strange.keyboard.press("c");
    await expect.poll(() => shadowText(browser, strange, ".status")).toContain("Copied with source");
    const { text, html } = await pasted(browser);
    expect(text).toContain(`“${WORDS} ${hostile} Yes.”`);
    await strange.bringToFront();
    const elements = await strange.evaluate(
      (markup) =>
        [...new DOMParser().parseFromString(markup, "text/html").body.querySelectorAll("*")].map(
          ({ localName }) => localName,
        ),
      html,
    );
    expect(new Set(elements)).toEqual(new Set(["p", "blockquote", "a"]));
    await strange.close();
    await page.bringToFront();
  });

  it("leaves the page as it was", async () => {
    expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([]);
  });
});

import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, type OpenBrowser, sampledBrowsers } from "./browsers.ts";
import { pasted, select } from "./clipboard.ts";
import { waitFor } from "./driver.ts";
import { axe, press, reload, textOf } from "./library-steps.ts";
import { clickOn, seenOf, shadowText } from "./overlay-probe.ts";
import { TRANSCRIPT, transcriptPage } from "./page-fixture.ts";

const WORDS = "The costs are shared among all of us.";

describe.each(sampledBrowsers("firefox"))("my quotes in %s", (name) => {
  let browser: OpenBrowser;
  let library: Page;

  beforeAll(async () => {
    browser = await launch(name);
    browser.answers.set(TRANSCRIPT, transcriptPage({ times: 1 }));
    library = await browser.openExtensionPage("library.html#/quotes");
  });
  afterAll(() => browser.close());

  const openPage = async () => {
    const page = await browser.open(TRANSCRIPT);
    await waitFor("the reading", async () => (await browser.badge(page)) !== "");
    return page;
  };
  const standing = () => textOf(library, ".quote-standing");

  it("says how to keep one while there is none", async () => {
    await library.waitForSelector(".quotes");
    await expect.poll(() => textOf(library, "main")).toContain("No quotes yet");
    expect(await axe(library)).toEqual([]);
  });

  it("keeps what was copied in a page", async () => {
    const page = await openPage();
    await select(page, WORDS);
    await page.keyboard.press("c");
    const button = await waitFor("the button", () => seenOf(browser, page, ".status button"));
    expect(button.text).toBe("Save to My quotes");
    await clickOn(browser, page, ".status button");
    await expect.poll(() => shadowText(browser, page, ".status")).toBe("Saved to My quotes");
    await page.close();
    await library.bringToFront();
    await library.waitForSelector(".quote-list li");
    await expect.poll(() => textOf(library, ".quote-list blockquote")).toBe(WORDS);
    expect(await standing()).toContain("Not checked");
    expect(await axe(library)).toEqual([]);
  });

  it("says whether its words still stand in the newest saved version", async () => {
    const save = async (html: string) => {
      browser.answers.set(TRANSCRIPT, html);
      const page = await openPage();
      const tab = await browser.tabOf(page);
      const popup = await browser.openExtensionPage(`popup.html?tab=${tab}`);
      await popup.waitForSelector(".save-bar button[data-kind=primary]");
      await press(popup, ".save-bar button[data-kind=primary]");
      await popup.waitForSelector(".save-bar-tick");
      await popup.close();
      await page.close();
      await library.bringToFront();
    };
    await save(transcriptPage({ times: 1 }));
    await expect.poll(standing).toBe("Still in the transcript");
    await save(transcriptPage({ times: 1 }).replace("among all of us", "among some of us"));
    await expect.poll(standing).toBe("Changed since you quoted it");
    await save(transcriptPage({ times: 1 }).replace(WORDS, "Ask somebody else, please."));
    await expect.poll(standing).toBe("No longer in the transcript");
    expect(await axe(library)).toEqual([]);
  });

  it("keeps a turn that was copied from the popup", async () => {
    const page = await openPage();
    const popup = await browser.openExtensionPage(`popup.html?tab=${await browser.tabOf(page)}`);
    await popup.waitForSelector(".outline-line");
    // By keys: a press on a line goes to the turn, and takes the focus into the page's tab.
    await popup.bringToFront();
    await popup.focus("[role=combobox]");
    await popup.keyboard.press("ArrowDown");
    await popup.waitForSelector(".turn-acts");
    await press(popup, ".turn-acts > button");
    await expect
      .poll(() => textOf(popup, ".turn-acts [role=status]"))
      .toBe("Copied with source Save to My quotes");
    expect(await axe(popup)).toEqual([]);
    await press(popup, ".turn-acts [role=status] button");
    await expect.poll(() => textOf(popup, ".turn-acts [role=status]")).toBe("Saved to My quotes");
    await popup.close();
    await page.close();
    await library.bringToFront();
    await library.waitForSelector(".quote-list li:nth-child(2)");
    await press(library, ".quote-acts .plain-button");
    await library.waitForSelector(".quote-list li:nth-child(2)", { hidden: true });
  });

  it("links to the page at the quoted words", async () => {
    const address = await library.$eval(".quote-acts a", (link) => (link as HTMLAnchorElement).href);
    expect(address).toMatch(/^https:.*#:~:text=The%20costs/iu);
  });

  it("copies it again, deletes it, and takes that back", async () => {
    await library.click(".quote-acts .button");
    await expect.poll(() => textOf(library, ".quotes > [role=status]")).toBe("Copied with source");
    expect((await pasted(browser)).text).toContain(`“${WORDS}”`);
    await library.bringToFront();
    await reload(library, ".quote-list li");
    await press(library, ".quote-acts .plain-button");
    await library.waitForSelector(".quote-list li", { hidden: true });
    await library.waitForFunction(() => document.activeElement?.textContent === "Undo");
    expect(await axe(library)).toEqual([]);
    await library.keyboard.press("Enter");
    await library.waitForSelector(".quote-list li");
    expect(await textOf(library, ".quote-list blockquote")).toBe(WORDS);
    await press(library, ".quote-acts .plain-button");
    await library.waitForSelector(".quote-list li", { hidden: true });
    await reload(library, ".quotes");
    expect(await library.$(".quote-list li")).toBe(null);
    await expect.poll(() => textOf(library, "main")).toContain("No quotes yet");
  });
});

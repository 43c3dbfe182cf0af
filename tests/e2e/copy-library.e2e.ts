import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import { pasted, select } from "./clipboard.ts";
import { fillShelf } from "./library-shelf.ts";
import { axe, goTo, reload, textOf } from "./library-steps.ts";

const STATUS = ".copy-status span";

describe.each(browsers)("copying from the library in %s", (name) => {
  let browser: OpenBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(name);
    page = await browser.openExtensionPage("library.html");
    await page.waitForSelector(".empty");
    await fillShelf(page, [{ id: "bridge" }]);
    await reload(page, ".shelf-row");
    await goTo(page, "#/t/bridge", ".article");
  });
  afterAll(() => browser.close());

  it("copies selected words by the button beside them", async () => {
    await select(page, "morning. We met", "We met", ".article");
    await page.waitForSelector(".selection-bar:not([hidden]) > .selection-action:first-child");
    await page.click(".selection-action:first-child");
    await page.waitForSelector(STATUS);
    await expect.poll(() => textOf(page, STATUS)).toMatch(/^Copied with source/u);
    const { text } = await pasted(browser);
    expect(text).toContain("“morning. We met”");
    expect(text).toMatch(/#:~:text=morning\.%20We%20met$/u);
    await page.bringToFront();
    await page.evaluate(() => getSelection()?.removeAllRanges());
  });

  it("copies selected words by the key for it, and the turn being read where nothing is selected", async () => {
    await reload(page, ".article");
    await select(page, "morning. We met", "We met", ".article");
    await page.keyboard.press("c");
    await page.waitForSelector(STATUS);
    expect((await pasted(browser)).text).toContain("“morning. We met”");
    await page.bringToFront();
    await reload(page, ".article");
    await page.click(".outline-line:last-child");
    await page.waitForSelector(".outline-line:last-child[aria-current]");
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press("c");
    await page.waitForSelector(STATUS);
    expect((await pasted(browser)).text).toContain("“In spring, as planned.”");
    await page.bringToFront();
  });

  it("has its entry in the browser's menu", async () => {
    const renamed = await browser.background(async () => {
      await chrome.contextMenus.update("copy-as-quote", { enabled: true });
      return chrome.contextMenus.update("no-such-entry", {}).then(
        () => "there",
        () => "not there",
      );
    });
    expect(renamed).toBe("not there");
  });

  // Firefox lets nobody but its own menu say that an entry was chosen.
  it.runIf(name === "chromium")(
    "copies selected words by the browser's menu, in its own tab only",
    async () => {
      const choose = (tab: number) =>
        page.evaluate((id) => {
          const chosen = chrome.contextMenus.onClicked as unknown as {
            dispatch(info: object, tab: object): void;
          };
          chosen.dispatch({ menuItemId: "copy-as-quote" }, { id });
        }, tab);
      await reload(page, ".article");
      await select(page, "We met", "We met", ".article");
      const own = await browser.tabOf(page);
      await choose(own + 1000);
      await choose(own);
      await page.waitForSelector(STATUS);
      expect((await pasted(browser)).text).toContain("“We met”");
      await page.bringToFront();
    },
  );

  it("copies a turn, and a link to it, from its menu", async () => {
    await page.hover("#item-1");
    await page.click("#item-1 .spoken-copy");
    await page.waitForSelector(".turn-menu:popover-open");
    expect(await axe(page)).toEqual([]);
    // The focus is on the first entry.
    await page.keyboard.press("Enter");
    await page.waitForSelector(".turn-menu", { hidden: true });
    await page.waitForSelector(STATUS);
    expect((await pasted(browser)).text).toMatch(/^Mirek Halas/u);
    await page.bringToFront();
    await page.click("#item-1 .spoken-copy");
    await page.waitForSelector(".turn-menu:popover-open");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      (status) => document.querySelector(status)?.textContent?.startsWith("Link copied"),
      {},
      STATUS,
    );
    expect((await pasted(browser)).text).toMatch(/^https:\S+#:~:text=\S+$/u);
  });

  it("copies from the line that the outline is on", async () => {
    await page.bringToFront();
    await page.click(".outline-line:last-child");
    await page.waitForSelector(".turn-acts");
    expect(await axe(page)).toEqual([]);
    await page.click(".turn-acts button");
    await page.waitForFunction(() => document.querySelector(".turn-acts [role=status]")?.textContent);
    expect((await pasted(browser)).text).toContain("“In spring, as planned.”");
  });
});

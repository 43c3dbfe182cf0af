import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import { axe, goTo, textOf } from "./library-steps.ts";
import { overlayOf, press as pressKey } from "./overlay-probe.ts";

describe.each(browsers)("the library without room in %s", (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await launch(name, { prefs: { "dom.quotaManager.temporaryStorage.fixedLimit": 64 } });
  });
  afterAll(() => browser.close());

  it("says that the disk is full, saves nothing by halves, and saves once there is room", async () => {
    const page = await browser.openExtensionPage("welcome.html");
    const quota = name === "chromium" ? await quotaOf(browser, page) : null;
    await quota?.(1);
    await goTo(page, "sample.html", "[data-as-delivered]");
    await pressKey(page, "save");
    const said = async () => (await overlayOf(browser, page))?.status;
    await expect.poll(said).toContain("disk is full");
    await quota?.(null);
    const list = await browser.openExtensionPage("library.html");
    if (quota) {
      await list.waitForSelector(".empty");
      await page.bringToFront();
      await pressKey(page, "save");
      await expect.poll(said).toContain("Saved");
      await list.waitForSelector(".shelf-row");
    } else {
      // Here there is not even room for an empty library.
      await list.waitForFunction(() =>
        document.querySelector(".message")?.textContent?.includes("The disk is full"),
      );
      expect(await axe(list)).toEqual([]);
    }
    for (const one of [list, page]) await one.close();
  });

  // Firefox has no switch for this any more.
  it.runIf(name === "chromium")(
    "says that the browser keeps nothing, in the list and on saving",
    async () => {
      const page = await browser.openExtensionPage("welcome.html");
      await page.evaluateOnNewDocument(() => {
        indexedDB.open = () => {
          throw new DOMException("switched off", "InvalidStateError");
        };
      });
      await goTo(page, "library.html", ".message");
      await expect.poll(() => textOf(page, "main")).toContain("does not let As Delivered save anything");
      expect(await axe(page)).toEqual([]);
      await browser.background(() => {
        indexedDB.open = () => {
          throw new DOMException("switched off", "InvalidStateError");
        };
      });
      await goTo(page, "sample.html", "[data-as-delivered]");
      await pressKey(page, "save");
      await expect
        .poll(async () => (await overlayOf(browser, page))?.status)
        .toContain("so nothing was saved");
      await page.close();
    },
  );
});

/** Sets how many bytes the extension may store; `null` for as many as ever. */
async function quotaOf(browser: OpenBrowser, page: Page): Promise<(bytes: number | null) => Promise<void>> {
  const cdp = await page.createCDPSession();
  return async (bytes) => {
    const origin = browser.origin;
    await cdp.send(
      "Storage.overrideQuotaForOrigin",
      bytes === null ? { origin } : { origin, quotaSize: bytes },
    );
  };
}

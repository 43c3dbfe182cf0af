import { describe, expect, it } from "vitest";
import { browsers, launch } from "./browsers.ts";
import { axe, goTo, textOf } from "./library-steps.ts";
import { overlayOf, press as pressKey } from "./overlay-probe.ts";

// Chromium opens no page of an extension in a private window: the library of the other windows opens, which the popup says.
// A Firefox that can be driven gives private pages of extensions no database; where one does, the list says what becomes of it.
describe.runIf(browsers.includes("firefox"))("the library in a private window of firefox", () => {
  it("says that nothing is kept in it and where the library is, also on saving", async () => {
    const browser = await launch("firefox", { prefs: { "browser.privatebrowsing.autostart": true } });
    const page = await browser.openExtensionPage("library.html");
    await page.waitForSelector(".message");
    expect(await textOf(page, "main")).toContain("This is a private window");
    expect(await textOf(page, "main")).toContain("in a normal window");
    expect(await axe(page)).toEqual([]);
    // Where the sample was.
    await goTo(page, "#/sample", "[data-as-delivered]");
    await pressKey(page, "save");
    await expect.poll(async () => (await overlayOf(browser, page))?.status).toContain("nothing was saved");
    await browser.close();
  });
});

import { describe, expect, it } from "vitest";
import { browsers, launch } from "./browsers.ts";
import { axe, goTo, press, textOf } from "./library-steps.ts";

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
    await goTo(page, "#/sample", ".save-bar button[data-kind=primary]");
    expect(await textOf(page, ".save-bar-private")).toContain("This is a private window.");
    await press(page, ".save-bar button");
    await page.waitForFunction(() =>
      document.querySelector(".save-bar")?.textContent?.includes("nothing was saved"),
    );
    await browser.close();
  });
});

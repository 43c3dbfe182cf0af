import { describe, expect, it } from "vitest";
import { browsers, launch } from "./browsers.ts";
import { axe, goTo, press, textOf, titles } from "./library-steps.ts";

// Chromium opens no page of an extension in a private window: the library of the other windows opens, which the popup says.
describe.runIf(browsers.includes("firefox"))("the library in a private window of firefox", () => {
  it("says before saving what becomes of it, keeps it until the window goes, and misses nothing then", async () => {
    const browser = await launch("firefox", { prefs: { "browser.privatebrowsing.autostart": true } });
    const page = await browser.openExtensionPage("library.html");
    await page.waitForSelector(".empty");
    expect(await textOf(page, ".notice")).toContain("This is a private window.");
    expect(await axe(page)).toEqual([]);
    await goTo(page, "#/sample", ".save-bar button[data-kind=primary]");
    expect(await textOf(page, ".save-bar-private")).toContain("This is a private window.");
    await press(page, ".save-bar button");
    await page.waitForSelector(".save-bar-tick");
    await goTo(page, "#/", ".shelf-row");
    expect(await titles(page)).toEqual(["Joint press conference"]);
    await page.type(".query-box input", "bridge");
    await page.waitForSelector("a.hit");
    await browser.restart();
    const after = await browser.openExtensionPage("library.html");
    await after.waitForSelector(".empty");
    expect(await after.$("[data-kind=lost]")).toBeNull();
    await browser.close();
  });
});

import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { LEFT_LIBRARIES, type LeftLibrary, leaveLibrary } from "../make/left-library.ts";
import { launch, type OpenBrowser, sampledBrowsers } from "./browsers.ts";
import { axe, goTo, press, textOf, titles } from "./library-steps.ts";

/** Higher than any that there will be. */
const NEWER = 1000;

describe.each(sampledBrowsers("firefox"))("a library of another version in %s", (name) => {
  let browser: OpenBrowser;
  /** Keeps the library closed, so that another one can be left in its place. */
  let stage: Page;

  beforeAll(async () => {
    browser = await launch(name);
    stage = await browser.openExtensionPage("welcome.html");
  });
  afterAll(() => browser.close());
  beforeEach(() => stage.bringToFront());

  const leave = (left: LeftLibrary) => stage.evaluate(`(${leaveLibrary})(${JSON.stringify(left)})`);

  it.each(LEFT_LIBRARIES)("opens, as version $version left it, and is searched", async (left) => {
    await leave(left);
    const page = await browser.openExtensionPage("library.html");
    await page.waitForSelector(".shelf-row");
    expect(await titles(page)).toEqual([left.version > 1 ? "The bridge" : "Joint press point"]);
    expect(await textOf(page, ".deleted")).toContain("Remarks at the ferry");
    await page.type(".query-box input", '"as planned"');
    await page.waitForSelector("a.hit");
    expect(await textOf(page, "a.hit mark")).toBe("as planned");
    await press(page, "a.hit");
    await page.waitForSelector(".article");
    expect(await textOf(page, ".article")).toContain("We met to talk about the bridge.");
    await goTo(page, "#/quotes", ".quotes");
    expect((await page.$$(".quote-list > li")).length).toBe(left.version > 2 ? 1 : 0);
    await page.close();
  });

  it("is left alone where a newer version was here, which is said in plain words", async () => {
    const [first] = LEFT_LIBRARIES;
    if (!first) throw new Error("none was ever left");
    await leave({ ...first, version: NEWER });
    const page = await browser.openExtensionPage("library.html");
    await page.waitForSelector(".message");
    expect(await textOf(page, "main")).toContain("a newer version of As Delivered");
    expect(await axe(page)).toEqual([]);
    const stands = await page.evaluate(async () => (await indexedDB.databases()).map((one) => one.version));
    expect(stands).toEqual([NEWER]);
    await page.close();
  });

  it("says that an older window holds it, and opens once that has let go", async () => {
    const [first] = LEFT_LIBRARIES;
    if (!first) throw new Error("none was ever left");
    await leave(first);
    await stage.evaluate(
      () =>
        new Promise((done) => {
          // As a window of an older version that hangs: it does not hear that a newer one wants the library.
          const opening = indexedDB.open("as-delivered");
          opening.onsuccess = () => {
            Object.assign(window, { holding: opening.result });
            done(null);
          };
        }),
    );
    const page = await browser.openExtensionPage("library.html");
    await page.waitForSelector(".message");
    expect(await textOf(page, "main")).toContain("Another window with an older version");
    expect(await axe(page)).toEqual([]);
    await stage.evaluate(() => Reflect.get(window, "holding").close());
    await press(page, ".message .button");
    await page.waitForSelector(".shelf-row");
    expect(await titles(page)).toEqual(["Joint press point"]);
    await page.close();
  });
});

import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { launch, sampledBrowsers } from "./browsers.ts";
import { fillShelf } from "./library-shelf.ts";
import { axe, press, reload, textOf, titles } from "./library-steps.ts";

const SHELF = Array.from({ length: 40 }, (_, at) => ({ id: `d${at}` }));

describe.each(sampledBrowsers("firefox"))("a library whose files are damaged in %s", (name) => {
  it("is missed where the browser throws it away, until a backup or the reader says otherwise", async () => {
    const browser = await launch(name);
    const before = await browser.openExtensionPage("library.html");
    await before.waitForSelector(".empty");
    await fillShelf(before, SHELF);
    await reload(before, ".shelf-row");
    // What is shown is remembered a moment later.
    await before.waitForFunction(async () => {
      const { storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      return "library:held" in (await storage.local.get("library:held"));
    });
    await browser.restart((profile) => damage(profile, 0));
    const page = await browser.openExtensionPage("library.html");
    await page.waitForSelector(".empty[data-kind=lost]");
    expect(await textOf(page, "main")).toContain("Your library still had transcripts");
    expect(await textOf(page, "main")).not.toContain("Nothing saved yet");
    expect(await axe(page)).toEqual([]);
    await reload(page, ".empty[data-kind=lost]");
    await fillShelf(page, SHELF.slice(0, 1));
    await reload(page, ".shelf-row");
    expect(await page.$("[data-kind=lost]")).toBeNull();
    // What the reader empties is not missed.
    await press(page, ".shelf-row > .button");
    await page.waitForSelector(".deleted");
    // No library is open: nor do the words stand in the search's index any more.
    await clearAt(page, (names) => expect(names).not.toContain("search-index"));
    await page.waitForSelector(".empty");
    await reload(page, ".empty");
    expect(await page.$("[data-kind=lost]")).toBeNull();
    await browser.close();
  });

  it.runIf(name === "firefox")("is said to be unreadable, and can be begun anew", async () => {
    const browser = await launch(name, { mayComplain: /UnknownError|unexpected/ });
    const before = await browser.openExtensionPage("library.html");
    await before.waitForSelector(".empty");
    await fillShelf(before, SHELF);
    // Its head is whole, so that Firefox takes it for a database.
    await browser.restart((profile) => damage(profile, 8192));
    const page = await browser.openExtensionPage("library.html");
    await page.waitForSelector(".message");
    expect(await textOf(page, "main")).toContain("The library’s files cannot be read");
    expect(await axe(page)).toEqual([]);
    const options = await browser.openExtensionPage("options.html");
    await clearAt(options);
    await page.bringToFront();
    // It has heard of it.
    await page.waitForSelector(".empty");
    expect(await page.$("[data-kind=lost]")).toBeNull();
    await fillShelf(page, SHELF.slice(0, 1));
    await reload(page, ".shelf-row");
    expect(await titles(page)).toEqual(["Joint press point"]);
    await browser.close();
  });
});

/** Writes over the files of the library as a failing disk does, from this byte on. */
function damage(profile: string, from: number): void {
  const files = globSync("**/{IndexedDB/chrome-extension_*/*,moz-extension*/idb/*}", { cwd: profile })
    // What the browser keeps of settings lies in a place of its own.
    .filter((file) => !file.includes("userContextId"))
    .filter((file) => /\.(log|ldb|sqlite)$|MANIFEST|CURRENT/.test(file));
  if (files.length === 0) throw new Error("there is nothing to damage");
  for (const file of files) {
    const bytes = readFileSync(join(profile, file));
    writeFileSync(join(profile, file), bytes.fill(0x5a, Math.min(from, bytes.length)));
  }
}

/** Deletes everything, as the options do it; `left` hears what stands in the private file system then. */
async function clearAt(page: Page, left?: (names: readonly string[]) => void): Promise<void> {
  await page.evaluate(() => {
    location.href = "options.html";
  });
  await page.waitForSelector(".delete-all input");
  await press(page, ".delete-all summary");
  await page.type(".delete-all input", "delete");
  await page.waitForSelector(".delete-all button:enabled");
  await press(page, ".delete-all button");
  await page.waitForFunction(() => document.body.textContent?.includes("Everything was deleted."));
  left?.(
    await page.evaluate(async () => {
      const names: string[] = [];
      for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
      return names;
    }),
  );
  await page.evaluate(() => {
    location.href = "library.html";
  });
}

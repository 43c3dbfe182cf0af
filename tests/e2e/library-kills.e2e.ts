import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { makeReading } from "../make/reading.ts";
import { browsers, isSampled, launch } from "./browsers.ts";
import { waitFor } from "./driver.ts";
import { backupOf, chooseBackup } from "./give-backup.ts";
import { fillShelf } from "./library-shelf.ts";
import { goTo, press, textOf, titles } from "./library-steps.ts";
import { TRANSCRIPT, transcriptPage } from "./page-fixture.ts";

describe.each(browsers)("the library in %s goes on", (name) => {
  it.runIf(isSampled(name, "chromium"))("searching, when the search's worker is killed", async () => {
    const browser = await launch(name, { mayComplain: /The worker has died/ });
    const shelf = await browser.openExtensionPage("library.html");
    await shelf.waitForSelector(".empty");
    await fillShelf(shelf, [
      { id: "bridge" },
      { id: "ferry", wish: { lines: [["Ada Norling", "It stays."]] } },
    ]);
    await goTo(shelf, "options.html", ".options");
    const page = await browser.openExtensionPage("welcome.html");
    await page.evaluate(becomeLibrary);
    await page.waitForSelector(".shelf-row");
    await look(page, "bridge");
    await page.waitForSelector("a.hit");
    expect(await workers(page)).toBe(1);
    await page.evaluate(() => Reflect.get(window, "workers").at(-1).terminate());
    await look(page, "stays");
    // Asked before the death was known, a question fails in plain words; asked after, it is answered.
    await page.waitForFunction(
      () =>
        document.querySelector("a.hit mark")?.textContent === "stays" ||
        document.querySelector(".words-found .alarm"),
    );
    if (await page.$(".words-found .alarm")) {
      expect(await textOf(page, ".words-found .alarm")).toContain("Your saved transcripts are safe");
      await press(page, ".words-found .alarm button");
    }
    await page.waitForFunction(() => document.querySelector("a.hit mark")?.textContent === "stays");
    expect(await workers(page)).toBe(2);
    await browser.close();
  });

  it.runIf(isSampled(name, "firefox"))("saving, when the background is killed amid it", async () => {
    const browser = await launch(name, { mayComplain: /./ });
    browser.answers.set(TRANSCRIPT, transcriptPage());
    const tab = await browser.open(TRANSCRIPT);
    await waitFor("the reading", async () => (await browser.badge(tab)) !== "");
    const popup = await browser.openExtensionPage(`popup.html?tab=${await browser.tabOf(tab)}`);
    await popup.waitForSelector(".save-bar button[data-kind=primary]");
    await press(popup, ".save-bar button");
    await browser.putToSleep();
    await popup.waitForFunction(
      () =>
        document.querySelector(".save-bar-tick") ||
        document.querySelector(".save-bar button[data-kind=primary]:not([aria-disabled=true])"),
    );
    if (!(await popup.$(".save-bar-tick"))) await press(popup, ".save-bar button");
    await popup.waitForSelector(".save-bar-tick");
    const page = await browser.openExtensionPage("library.html");
    await page.waitForSelector(".shelf-row");
    expect(await titles(page)).toEqual(["Joint press point"]);
    expect(await textOf(page, ".shelf-row")).not.toContain("versions");
    await press(page, ".shelf-row h2 a");
    await page.waitForSelector(".article");
    expect(await textOf(page, ".article")).toContain("The ferry stays.");
    await browser.close();
  });

  it.runIf(isSampled(name, "chromium"))(
    "taking over, when two windows take over the same backup at once",
    async () => {
      const browser = await launch(name);
      const windows = [
        await browser.openExtensionPage("options.html"),
        await browser.openExtensionPage("options.html"),
      ];
      const documents = Array.from({ length: 60 }, (_, at) => ({
        id: `d${at}`,
        removedAt: null,
        name: null,
        tags: [],
        place: null,
        revisions: [{ hash: `h${at}`, savedAt: "2031-04-05T08:00:00.000Z", ...makeReading() }],
      }));
      const bytes = await backupOf(documents);
      for (const window of windows) {
        await window.bringToFront();
        await window.waitForSelector(".import input");
        await chooseBackup(window, bytes);
        await window.waitForSelector(".import .button[data-kind=primary]");
      }
      await Promise.all(windows.map((window) => press(window, ".import .button[data-kind=primary]")));
      let added = 0;
      for (const window of windows) {
        await window.bringToFront();
        await window.waitForFunction(() =>
          /added|already/.test(document.querySelector(".import")?.textContent ?? ""),
        );
        added += Number(
          /(\d+) transcripts? (?:was|were) added/.exec(await textOf(window, ".import"))?.[1] ?? 0,
        );
      }
      expect(added).toBe(documents.length);
      const library = await browser.openExtensionPage("library.html");
      await library.waitForSelector(".shelf-row");
      expect(await textOf(library, ".library-head")).toContain("60 transcripts");
      expect(await textOf(library, ".shelf")).not.toContain("versions");
      await browser.close();
    },
  );
});

/** Runs in a page of the extension, of which it makes the library, keeping the workers that are started. */
async function becomeLibrary(): Promise<void> {
  const workers: Worker[] = [];
  Object.assign(window, {
    workers,
    Worker: class extends Worker {
      constructor(...how: ConstructorParameters<typeof Worker>) {
        super(...how);
        workers.push(this);
      }
    },
  });
  const html = await (await fetch("/library.html")).text();
  const main = new DOMParser()
    .parseFromString(html, "text/html")
    .querySelector("script")
    ?.getAttribute("src");
  document.body.innerHTML = '<div id="root"></div>';
  history.replaceState(null, "", "#/");
  const script = document.createElement("script");
  script.type = "module";
  script.src = String(main);
  document.body.append(script);
}

function workers(page: Page): Promise<number> {
  return page.evaluate(() => Reflect.get(window, "workers").length);
}

async function look(page: Page, words: string): Promise<void> {
  await page.focus(".query-box input");
  await page.$eval(".query-box input", (box) => (box as HTMLInputElement).select());
  await page.keyboard.type(words);
}

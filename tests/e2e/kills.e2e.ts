import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { makeReading } from "../make/reading.ts";
import { browsers, isSampled, launch } from "./browsers.ts";
import { backupOf, chooseBackup } from "./give-backup.ts";
import { goTo, press } from "./library-steps.ts";
import { overlayOf, press as pressKey } from "./overlay-probe.ts";

const SAVED_AT = "2031-04-05T08:00:00.000Z";
const TAKEN_OVER = 80;
/** Milliseconds after which the browser is killed: before, amid and after; amid alone where time is short. */
const MOMENTS = process.env.SOAK_RUNS === undefined ? [40] : [5, 40, 150];
/** Milliseconds: a browser is started five times. */
const PATIENCE = 180_000;

describe.each(browsers)("a kill of %s", (name) => {
  it.runIf(isSampled(name, "firefox"))(
    "amid saving loses nothing that was said to be saved, and leaves no halves",
    async () => {
      const browser = await launch(name, { newProfile: true });
      for (const moment of MOMENTS) {
        const page = await browser.openExtensionPage("sample.html");
        await page.waitForSelector("[data-as-delivered]");
        await pressKey(page, "save");
        await sleep(moment);
        const said = (await overlayOf(browser, page))?.status.startsWith("Saved");
        await browser.crash();
        const { rows, whole } = await kept(await browser.openExtensionPage("library.html"));
        expect(whole).toEqual(rows);
        if (said) expect(rows).toHaveLength(1);
      }
      await browser.close();
    },
    PATIENCE,
  );

  it.runIf(isSampled(name, "chromium"))(
    "amid taking over a backup leaves whole documents only, and the rest can follow",
    async () => {
      const browser = await launch(name, { newProfile: true });
      const bytes = await backup();
      for (const moment of MOMENTS) {
        const page = await browser.openExtensionPage("options.html");
        await page.waitForSelector(".import input");
        await chooseBackup(page, bytes);
        await page.waitForSelector(".import .button[data-kind=primary], .import li");
        if (await page.$(".import .button[data-kind=primary]"))
          await press(page, ".import .button[data-kind=primary]");
        await sleep(moment);
        await browser.crash();
        const { rows, whole } = await kept(await browser.openExtensionPage("library.html"));
        expect(whole).toEqual(rows);
      }
      const page = await browser.openExtensionPage("options.html");
      await page.waitForSelector(".import input");
      await chooseBackup(page, bytes);
      await page.waitForSelector(".import .button[data-kind=primary], .import li");
      if (await page.$(".import .button[data-kind=primary]")) {
        await press(page, ".import .button[data-kind=primary]");
        await page.waitForFunction(() => document.querySelector(".import")?.textContent?.includes("added"));
      }
      await goTo(page, "library.html", ".shelf-row");
      expect((await kept(page)).rows).toHaveLength(TAKEN_OVER);
      await browser.close();
    },
    PATIENCE,
  );
});

/** A backup of many small documents. */
function backup(): Promise<Buffer> {
  const documents = Array.from({ length: TAKEN_OVER }, (_, at) => {
    const revisions = [{ hash: `h${at}`, savedAt: SAVED_AT, ...makeReading() }];
    return { id: `d${at}`, removedAt: null, name: null, tags: ["taken over"], place: null, revisions };
  });
  return backupOf(documents);
}

/** The documents that are listed, and those whose words are there. */
async function kept(page: Page): Promise<{ rows: readonly string[]; whole: readonly string[] }> {
  await page.waitForSelector(".shelf-row, .empty");
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const database = await asked(indexedDB.open("as-delivered"));
    const all = database.transaction(["transcripts", "revisions"]);
    const rows = await asked(all.objectStore("transcripts").getAllKeys());
    const revisions = await asked(all.objectStore("revisions").getAll());
    database.close();
    const whole = new Set(revisions.flatMap(({ document, blocks }) => (blocks.length > 0 ? [document] : [])));
    return { rows: rows.map(String).toSorted(), whole: [...whole].map(String).toSorted() };
  });
}

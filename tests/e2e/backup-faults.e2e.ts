import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BackupDocument } from "../../lib/backup/backup-document.ts";
import { alteredZip } from "../make/altered-zip.ts";
import { makeReading, type Wish } from "../make/reading.ts";
import { launch, type OpenBrowser, sampledBrowsers } from "./browsers.ts";
import { backupOf, chooseBackup } from "./give-backup.ts";
import { axe, goTo, press, textOf, titles } from "./library-steps.ts";

const HOSTILE = "<img src=x onerror=alert(1)> ../../etc \u202Egnp.exe";
const TAKE = ".import .button[data-kind=primary]";

describe.each(sampledBrowsers("firefox"))("taking over in %s", (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser.close());

  const options = async (browser: OpenBrowser) => {
    const page = await browser.openExtensionPage("options.html");
    await page.waitForSelector(".import input");
    await page.bringToFront();
    return page;
  };
  const said = (page: Page, words: string, timeout = 20_000) =>
    page.waitForFunction(
      (wanted) => document.querySelector(".import")?.textContent?.includes(wanted),
      { timeout },
      words,
    );

  it("shows hostile names and markup as words, and leaves out what was changed", async () => {
    const page = await options(browser);
    const hostile = { ...made(HOSTILE, { source: { title: HOSTILE } }), name: HOSTILE, tags: [HOSTILE] };
    const bytes = alteredZip(await backupOf([hostile, made("changed"), made("fine")]), (file, json) =>
      file.endsWith("2.json") ? { ...json, name: "Not what I called it" } : json,
    );
    await chooseBackup(page, bytes);
    await said(page, "2 transcripts are new.");
    await said(page, "Some files in this backup have changed since it was made.");
    await press(page, ".import details summary");
    expect(await textOf(page, ".import details")).toContain(
      "transcripts/000002.json: it was changed after the backup was made",
    );
    expect(await axe(page)).toEqual([]);
    await press(page, TAKE);
    await said(page, "2 transcripts were added.");
    await goTo(page, "library.html", ".shelf-row");
    expect((await titles(page)).toSorted()).toEqual([HOSTILE, "Joint press point"]);
    expect(await textOf(page, ".shelf-row .tags")).toContain("<img");
    expect(await page.$("main img")).toBeNull();
    await goTo(page, `#/t/${encodeURIComponent(HOSTILE)}`, ".article");
    expect(await textOf(page, "h1")).toBe(HOSTILE);
    expect(await page.$("main img")).toBeNull();
    await page.close();
  });

  it("says that a newer version made it, and takes what it understands", async () => {
    const page = await options(browser);
    const newer = alteredZip(await backupOf([made("one")]), (file, json) =>
      file === "manifest.json" ? { ...json, version: 1000 } : { ...json, colour: "blue" },
    );
    await chooseBackup(page, newer);
    await said(page, "This backup was made by a newer version of As Delivered.");
    await press(page, TAKE);
    await said(page, "1 transcript was added.");
    await page.close();
  });

  it("reads a very large file to its end, passing over what is too large", async () => {
    const page = await options(browser);
    await chooseLarge(page, await backupOf([made("two"), made("three")]));
    await said(page, "2 transcripts are new.", 100_000);
    await said(page, "1 file cannot be restored.");
    expect(await textOf(page, ".import details")).toContain("padding.json: it is too large");
    await press(page, TAKE);
    await said(page, "2 transcripts were added.", 100_000);
    await page.close();
  }, 240_000);

  it("keeps whole what it took before the disk was full, and says so", async () => {
    const browser = await launch(name, {
      mayComplain: /QuotaExceededError|quota|full/i,
      prefs: { "dom.quotaManager.temporaryStorage.fixedLimit": 6 * 1024 },
    });
    const page = await options(browser);
    await chooseBackup(page, await backupOf(Array.from({ length: 60 }, (_, at) => made(`d${at}`, long()))));
    await said(page, "60 transcripts are new.");
    if (name === "chromium") await setQuota(page, browser.origin, 4_000_000);
    await press(page, TAKE);
    await said(page, "The disk is full. What was already restored is safe");
    expect(await axe(page)).toEqual([]);
    const kept = await keptIn(page);
    expect(kept.rows.length).toBeGreaterThan(0);
    expect(kept.rows.length).toBeLessThan(60);
    expect(kept.whole).toEqual(kept.rows);
    if (name === "chromium") {
      // Firefox has no switch for this while it runs.
      await setQuota(page, browser.origin, null);
      await chooseBackup(page, await backupOf(Array.from({ length: 60 }, (_, at) => made(`d${at}`, long()))));
      await said(page, kept.rows.length > 0 ? "already in your library" : "60 transcripts are new.");
      await press(page, TAKE);
      await said(page, "added.");
      expect((await keptIn(page)).whole).toHaveLength(60);
    }
    await browser.close();
  }, 120_000);
});

function made(id: string, wish?: Wish): BackupDocument {
  const revisions = [{ hash: id, savedAt: "2031-04-05T08:00:00.000Z", ...makeReading(wish) }];
  return { id, removedAt: null, name: null, tags: [], place: null, revisions };
}

/** Some hundred thousand letters of which no two runs are alike: browsers pack what they store. */
function long(): Wish {
  const words = Array.from({ length: 10_000 }, (_, at) => (Math.imul(at + 1, 2654435761) >>> 0).toString(36));
  return { lines: [["Ada Norling", words.join(" ")]] };
}

/** As much as the extension may store, in bytes; `null` for as much as ever. */
async function setQuota(page: Page, origin: string, bytes: number | null): Promise<void> {
  const cdp = await page.createCDPSession();
  const wish = bytes === null ? { origin } : { origin, quotaSize: bytes };
  await cdp.send("Storage.overrideQuotaForOrigin", wish);
}

/** Megabytes: more than is taken of a file, a gigabyte where there is time. */
const LARGE = process.env.SOAK_RUNS === undefined ? 160 : 1024;

/** Chooses a backup with a very large file before all others, made in the page: its parts are the same one. */
async function chooseLarge(page: Page, backup: Uint8Array): Promise<void> {
  const base64 = Buffer.from(backup).toString("base64");
  await page.evaluate(
    ([base64, megabytes]) => {
      const encoder = new TextEncoder();
      const file = encoder.encode("transcripts/padding.json");
      const size = megabytes * 1024 * 1024;
      const head = new DataView(new ArrayBuffer(30));
      head.setUint32(0, 0x04034b50, true);
      head.setUint16(4, 20, true);
      head.setUint32(18, size, true);
      head.setUint32(22, size, true);
      head.setUint16(26, file.length, true);
      const part = new Blob([new Uint8Array(1024 * 1024).fill(0x20)]);
      const rest = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const parts = [head.buffer, file, ...Array<Blob>(megabytes).fill(part), rest];
      const files = new DataTransfer();
      files.items.add(new File(parts, "backup.zip"));
      const input = document.querySelector<HTMLInputElement>(".import input");
      if (!input) throw new Error("These are not the options");
      input.files = files.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    [base64, LARGE] as const,
  );
}

/** The documents that are listed, and those whose words are there. */
function keptIn(page: Page): Promise<{ rows: readonly string[]; whole: readonly string[] }> {
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
    const whole = revisions.flatMap(({ document, blocks }) => (blocks.length > 0 ? [String(document)] : []));
    return { rows: rows.map(String).toSorted(), whole: whole.toSorted() };
  });
}

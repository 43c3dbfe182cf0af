import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportFiles } from "../../lib/export/export-files.ts";
import { makeReading } from "../make/reading.ts";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import { axe, textOf, titles } from "./library-steps.ts";

const HOSTILE = "<img src=x onerror=alert(1)> \u202Egnp.md";

describe.each(browsers)("importing in %s", (name) => {
  let browser: OpenBrowser;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    browser = await launch(name);
    folder = await mkdtemp(join(tmpdir(), "as-delivered-import-"));
    page = await browser.openExtensionPage("library.html");
    await page.waitForSelector(".import-own input");
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await browser.close();
  });

  const bring = async (...files: readonly (readonly [string, string])[]) => {
    const paths = files.map(([file]) => join(folder, file));
    await Promise.all(files.map(([, text], at) => writeFile(paths[at] ?? "", text)));
    const input = (await page.$(".import-own input")) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(...paths);
  };
  const says = (words: string) =>
    page.waitForFunction(
      (text) => document.querySelector(".import-own [role=status]")?.textContent?.includes(text),
      {},
      words,
    );

  it("takes over exported files, and shows them at once", async () => {
    const { transcript } = makeReading();
    const other = makeReading({ source: { title: HOSTILE, url: "https://www.nato.int/other" } }).transcript;
    const files = [...exportFiles([transcript], "markdown"), ...exportFiles([other], "json")];
    await bring(...files.map((file, at) => [`${at}.${file.name.split(".").at(-1)}`, file.text] as const));
    await says("2 transcripts were added.");
    await expect
      .poll(async () => new Set(await titles(page)))
      .toEqual(new Set(["Joint press point", HOSTILE]));
    expect(await page.$("main img")).toBe(null);
    expect(await axe(page)).toEqual([]);
  });

  it("says in plain words what it does not take, and where that is broken", async () => {
    await bring(["broken.json", JSON.stringify({ ...makeReading().transcript, speakers: [{ id: 7 }] })]);
    await says("it is damaged");
    await expect
      .poll(() => textOf(page, ".import-own [role=status]"))
      .toMatch(/broken\.json.*Where: \S*speakers/su);
    await bring(["As Delivered backup.zip", "PK\u0003\u0004"]);
    await says("this is a ZIP file. If it is a backup, restore it in Options. Open Options");
    expect(await axe(page)).toEqual([]);
    await bring(["strange.md", "# Shopping"]);
    await says("this was not exported from As Delivered");
    expect(await axe(page)).toEqual([]);
  });
});

import { strFromU8, unzipSync } from "fflate";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportFiles } from "../../lib/export/export-files.ts";
import { FORMATS, type FormatId } from "../../lib/export/formats.ts";
import { makeReading } from "../make/reading.ts";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import { catchDownloads, nextDownload, wordsOf } from "./downloads.ts";
import { waitFor } from "./driver.ts";
import { fillShelf } from "./library-shelf.ts";
import { axe, goTo, press, reload, textOf } from "./library-steps.ts";
import { TRANSCRIPT, transcriptPage } from "./page-fixture.ts";

const { transcript } = makeReading();
const other = { source: { title: "Briefing on the harbour", subtitle: null } };

describe.each(browsers)("exports in %s", (name) => {
  let browser: OpenBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(name);
    page = await browser.openExtensionPage("library.html");
    await page.waitForSelector(".empty");
    await fillShelf(page, [{ id: "bridge" }, { id: "harbour", wish: other }]);
    await reload(page, ".shelf-row");
    await catchDownloads(page);
  });
  afterAll(() => browser.close());

  const choose = async (where: Page, format: FormatId) => {
    await press(where, ".export-menu summary");
    await where.waitForSelector(`.export-menu [open] [data-format="${format}"]`);
    await press(where, `[data-format="${format}"]`);
    return nextDownload(where);
  };

  it("gives a saved transcript in every format, the bytes that the format's writer makes", async () => {
    await goTo(page, "#/t/bridge", ".article");
    for (const format of Object.keys(FORMATS) as FormatId[]) {
      const [file] = exportFiles([transcript], format);
      const given = await choose(page, format);
      expect([given.name, given.type, wordsOf(given)]).toEqual([file?.name, file?.mediaType, file?.text]);
    }
  });

  it("says what each format is for, and gives one speaker's turns", async () => {
    await press(page, ".export-menu summary");
    await page.waitForSelector("[data-format=ris]");
    expect(await axe(page)).toEqual([]);
    const [speaker] = transcript.speakers;
    await page.select(".export-whose select", speaker?.id ?? "");
    await press(page, "[data-format=text]");
    const [file] = exportFiles([transcript], "text", speaker?.id);
    expect(wordsOf(await nextDownload(page))).toBe(file?.text);
  });

  it("gives the citation of a turn", async () => {
    await press(page, "#item-1 .spoken-copy");
    await page.waitForSelector(".turn-menu:popover-open");
    await press(page, "[data-cite=bibtex]");
    const given = await nextDownload(page);
    expect(given.name).toMatch(/\.turn-2\.bib$/u);
    expect(wordsOf(given)).toContain("Halas, Mirek");
  });

  it("plots the share of the floor, with tables, and gives both as files", async () => {
    await page.click(".speaking-share > summary");
    await page.waitForSelector(".plot svg");
    for (const summary of await page.$$(".plot summary")) await summary.click();
    expect(await axe(page)).toEqual([]);
    await press(page, ".plot-acts button:first-of-type");
    const plot = await nextDownload(page);
    expect([plot.name, plot.type]).toEqual(["2031-04-05 NATO Joint press point.words.svg", "image/svg+xml"]);
    expect(wordsOf(plot)).toContain("Mirek Halas</text>");
    await press(page, ".plot-acts button:last-child");
    expect(wordsOf(await nextDownload(page))).toMatch(/^\ufeff?speaker,role,/u);
    await expect.poll(() => textOf(page, ".plot tbody")).toContain("Ada Norling");
  });

  it("gives several in one file, or in one zip where a file holds one", async () => {
    await goTo(page, "#/", ".shelf-row");
    for (const box of await page.$$(".shelf-choice")) await box.click();
    const json = JSON.parse(wordsOf(await choose(page, "json")));
    expect(json).toHaveLength(2);
    const zip = await choose(page, "markdown");
    expect(zip.name).toBe("Transcripts.zip");
    const files = unzipSync(new Uint8Array(zip.bytes));
    const texts = Object.values(files).map((bytes) => strFromU8(bytes));
    expect(Object.keys(files)).toHaveLength(2);
    expect(texts).toContain(exportFiles([transcript], "markdown")[0]?.text);
  });

  it("gives the transcript of a page from the popup", async () => {
    browser.answers.set(TRANSCRIPT, transcriptPage({ times: 1 }));
    const tab = await browser.open(TRANSCRIPT);
    await waitFor("the reading", async () => (await browser.badge(tab)) !== "");
    const popup = await browser.openPopup(tab);
    await popup.waitForSelector(".export-menu");
    await catchDownloads(popup);
    expect(wordsOf(await choose(popup, "text"))).toContain("In spring, as planned.");
    await press(popup, ".export-menu summary");
    await popup.waitForSelector(".export-menu [open] .export-whose select");
    expect(await axe(popup)).toEqual([]);
    await popup.select(".export-whose select", await optionOf(popup, "Mirek Halas"));
    await press(popup, "[data-format=markdown]");
    const own = await nextDownload(popup);
    expect(own.name).toMatch(/ - Mirek Halas\.md$/u);
    expect(wordsOf(own)).not.toContain("In spring, as planned.");
  });

  it("has its menu in the popup go with Escape, and with a press beside it", async () => {
    const tab = await browser.open(TRANSCRIPT);
    await waitFor("the reading", async () => (await browser.badge(tab)) !== "");
    const popup = await browser.openExtensionPage(`popup.html?tab=${await browser.tabOf(tab)}`);
    await popup.waitForSelector(".export-menu");
    const open = async () => {
      await popup.focus(".export-menu summary");
      await popup.keyboard.press("Enter");
      await popup.waitForSelector(".export-menu [open] [data-format=ris]");
    };
    await open();
    await popup.keyboard.press("Escape");
    await popup.waitForSelector(".export-menu details:not([open])");
    expect(await popup.evaluate(() => document.activeElement?.localName)).toBe("summary");
    await open();
    await popup.click("h1");
    await popup.waitForSelector(".export-menu details:not([open])");
  });

  const optionOf = (where: Page, name: string) =>
    where.$$eval(
      ".export-whose option",
      (options, wanted) => options.find(({ text }) => text === wanted)?.value ?? "",
      name,
    );
});

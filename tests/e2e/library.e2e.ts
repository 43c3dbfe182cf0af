import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { explained, gaps } from "../make/events.ts";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import { fillShelf, type Placed } from "./library-shelf.ts";
import { axe, goTo, press, reload, textOf, titles } from "./library-steps.ts";
import { landedIn, overlayOf, press as pressKey } from "./overlay-probe.ts";
import { TRANSCRIPT, transcriptPage } from "./page-fixture.ts";

const LONG = Array.from({ length: 200 }, (_, turn): readonly [string, string] => [
  turn % 2 ? "Ada Norling" : "Mirek Halas",
  turn % 2 ? "In spring, as planned. ".repeat(12).trim() : `Question ${turn}: when will it open?`,
]);

const SHELF: readonly Placed[] = [
  { id: "bridge", savedAt: "2031-04-05T08:00:00.000Z" },
  {
    id: "bridge",
    savedAt: "2031-04-06T08:00:00.000Z",
    wish: { lines: [["Ada Norling", "Good evening. The bridge opens in summer."]] },
  },
  {
    id: "harbour",
    savedAt: "2031-05-01T08:00:00.000Z",
    wish: { source: { title: "Briefing on the harbour", subtitle: null, date: "2029-01-02" }, lines: LONG },
  },
  {
    id: "broken",
    savedAt: "2031-01-01T08:00:00.000Z",
    row: { title: "Remarks at the ferry", words: "many" },
    revision: { blocks: null },
  },
];

describe.each(browsers)("the library in %s", (name) => {
  let browser: OpenBrowser;
  let page: Page;
  /** Opened where the welcome page was. */
  let sample: Page;

  beforeAll(async () => {
    browser = await launch(name);
    page = await browser.openExtensionPage("library.html");
    await page.waitForSelector(".empty");
  });
  afterAll(() => browser.close());
  beforeEach(() => page.bringToFront());

  it("says what to do while it is empty", async () => {
    await expect.poll(() => textOf(page, "main")).toContain("Nothing saved yet");
    expect(await axe(page)).toEqual([]);
  });

  it("lists what is saved, last saved first, and finds it by name", async () => {
    await fillShelf(page, SHELF);
    await reload(page, ".shelf-row");
    await expect
      .poll(() => titles(page))
      .toEqual(["Briefing on the harbour", "Joint press point", "Remarks at the ferry"]);
    await expect.poll(() => textOf(page, "[data-document=bridge]")).toContain("2 versions");
    await expect.poll(() => textOf(page, "[data-document=broken]")).toContain("damaged");
    expect(await axe(page)).toEqual([]);
    await page.select("select", "spoken");
    await expect.poll(async () => (await titles(page))[0]).toBe("Joint press point");
    await page.type(".query-box input", "nørling bridge");
    await expect.poll(() => titles(page)).toEqual([]);
    await page.$eval(".query-box input", (input) => (input as HTMLInputElement).select());
    await page.keyboard.type("2029");
    await expect.poll(() => titles(page)).toEqual(["Briefing on the harbour"]);
  });

  it("deletes, takes it back, and keeps what was deleted over a reload", async () => {
    await goTo(page, "#/", ".shelf-row");
    await reload(page, "[data-document=bridge] > button");
    await press(page, "[data-document=bridge] > button");
    await page.waitForSelector(".toast");
    await page.waitForSelector(".shelf-place [data-document=bridge]", { hidden: true });
    await expect.poll(() => titles(page)).not.toContain("Joint press point");
    // The focus is on "Undo".
    await page.keyboard.press("Enter");
    await page.waitForSelector(".shelf-place [data-document=bridge]");
    await page.waitForFunction(() => document.activeElement?.textContent === "Joint press point");
    await press(page, "[data-document=bridge] > button");
    await page.waitForSelector(".deleted [data-document=bridge]");
    await reload(page, ".deleted summary");
    await press(page, ".deleted summary");
    expect(await axe(page)).toEqual([]);
    await press(page, ".deleted [data-document=bridge] > button");
    await page.waitForFunction(() => !document.querySelector(".deleted"));
    await expect.poll(() => titles(page)).toContain("Joint press point");
  });

  it("shows in every window what another one does", async () => {
    const other = await browser.openExtensionPage("library.html");
    await other.waitForSelector("[data-document=harbour] > button");
    await press(other, "[data-document=harbour] > button");
    await page.waitForSelector(".deleted [data-document=harbour]");
    await press(other, ".toast button");
    await page.bringToFront();
    await page.waitForFunction(() => !document.querySelector(".deleted"));
    await other.close();
  });

  it("finds the list as it was left, on going back", async () => {
    await page.setViewport({ width: 700, height: 300 });
    await goTo(page, "#/", "[data-document=bridge]");
    await page.evaluate(() => scrollTo(0, 150));
    await press(page, "[data-document=bridge] a");
    await page.waitForSelector(".article");
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await page.waitForSelector(".shelf-row");
    await page.waitForFunction(() => scrollY === 150);
    await page.setViewport({ width: 1200, height: 900 });
  });

  it("opens a transcript by its address, each of its versions, and goes back", async () => {
    await goTo(page, "#/t/bridge", ".article");
    await expect.poll(() => textOf(page, ".article")).toContain("The bridge opens in summer.");
    await page.waitForFunction(() => document.title.includes("Joint press point"));
    await press(page, ".revisions summary");
    expect(await axe(page)).toEqual([]);
    await press(page, ".revisions li:nth-child(2) a");
    await page.waitForFunction(() =>
      document.querySelector(".article")?.textContent?.includes("We met to talk"),
    );
    await page.goBack();
    await page.waitForFunction(() => document.querySelector(".article")?.textContent?.includes("in summer"));
    await page.goBack();
    await page.waitForSelector(".library .shelf-row");
  });

  it("holds every word of 200 turns, goes to any of them, and follows the reading", async () => {
    await goTo(page, "#/t/harbour", ".article");
    const text = (await textOf(page, ".article")).replaceAll(/\s+/g, " ");
    for (const [, words] of LONG) expect(text).toContain(words);
    await page.focus(".search-box input");
    await page.keyboard.type("question 120");
    await page.keyboard.press("Enter");
    const placed = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1);
    expect(placed).toBeGreaterThanOrEqual(0);
    expect(placed).toBeLessThan(100);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Question 120:");
    await page.focus(".search-box input");
    await page.keyboard.press("Escape");
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForFunction(() => !document.querySelector(".outline-line[aria-current]"));
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForFunction(
      () => document.querySelector(".outline-line[aria-current]")?.getAttribute("aria-posinset") === "200",
    );
  });

  it.each([
    ["damaged", "#/t/broken", "damaged"],
    ["not there", "#/t/nowhere", "not in the library"],
  ])("says so where a transcript is %s", async (_, hash, words) => {
    await goTo(page, hash, ".message");
    await expect.poll(() => textOf(page, "main")).toContain(words);
    expect(await axe(page)).toEqual([]);
  });

  it("deletes what one reads, shows it still, and restores it there", async () => {
    await goTo(page, "#/t/harbour", ".article");
    await press(page, ".reading-actions button");
    await page.waitForSelector(".library .deleted [data-document=harbour]");
    await page.waitForSelector(".toast");
    await press(page, ".deleted summary");
    await press(page, ".deleted [data-document=harbour] a");
    await page.waitForSelector(".article");
    await expect.poll(() => textOf(page, ".notice")).toContain("Deleted on");
    await press(page, ".notice button");
    await page.waitForSelector(".notice:not(.go-on)", { hidden: true });
    await goTo(page, "#/", ".shelf-row");
    await expect.poll(() => titles(page)).toContain("Briefing on the harbour");
  });

  it("welcomes with what to try, and leads to the sample, a page with rail, keys and outline", async () => {
    sample = await browser.openExtensionPage("welcome.html");
    await sample.waitForSelector("main a");
    expect(await axe(sample)).toEqual([]);
    expect(await sample.$$eval("main li", (steps) => steps.length)).toBe(3);
    await press(sample, "main a");
    const sight = () => overlayOf(browser, sample);
    await expect.poll(async () => (await sight())?.rail?.names).toHaveLength(20);
    await expect.poll(() => browser.badge(sample)).toBe("7");
    expect(await textOf(sample, "aside")).toContain("are made up");
    // The publisher's markup, which the sample shares, has neither these headings nor landmarks.
    const wrong = await axe(sample);
    expect(wrong.filter((one) => !/^(?:heading-order|landmark-one-main|region):/.test(one))).toEqual([]);
    await pressKey(sample, "nextQuestion");
    await expect.poll(() => landedIn(browser, sample)).toContain("Marta Lindqvist");
    await expect.poll(async () => (await sight())?.pill).toContain("Marta Lindqvist");
    await pressKey(sample, "outline");
    await expect.poll(async () => (await sight())?.outline).toContain("7 speakers");
    await sample.keyboard.press("Escape");
    await pressKey(sample, "copy");
    await expect.poll(async () => (await sight())?.status).toContain("Copied");
  });

  it("saves the sample only when asked, and says that it is one", async () => {
    await sample.bringToFront();
    await expect.poll(() => titles(page)).not.toContain("Joint press conference");
    await pressKey(sample, "save");
    const said = async () => (await overlayOf(browser, sample))?.status;
    await expect.poll(said).toBe("Saved. This is a sample; the event is made up.");
    await expect.poll(() => titles(page)).toContain("Joint press conference");
  });

  it("shows the sample in the popup over it, which leads through it and says that it is one", async () => {
    const popup = await browser.openPopup(sample);
    await popup.waitForSelector(".save-bar-tick");
    expect(await textOf(popup, ".save-bar-words")).toContain("This is a sample");
    await popup.waitForSelector(".outline-pane [aria-current]");
    await popup.$$eval(".outline-line", (lines) => (lines.at(-1) as HTMLElement).click());
    await expect.poll(() => landedIn(browser, sample)).toContain("There is coffee downstairs");
    await popup.close();
    await sample.close();
  });

  it("explains why a turn is its speaker's, below the head, one turn at a time, by press and by keys", async () => {
    await fillShelf(page, [{ id: "why", revision: { transcript: explained, blocks: [] } }]);
    await goTo(page, "#/t/why", ".article");
    const said = () => page.$$eval(".why-panel", (all) => all.map(({ textContent }) => textContent));
    const button = (item: number) => `[data-explains="${item}"]`;
    expect(await said()).toEqual([]);
    expect(await page.$eval(button(3), ({ ariaLabel }) => ariaLabel)).toBe(
      "Why this speaker? Marta Lindqvist",
    );
    await page.click(button(3));
    await expect.poll(said).toEqual([expect.stringContaining("said by the moderator")]);
    expect(await page.$eval(button(3), (one) => one.getAttribute("aria-controls"))).toBe(
      await page.$eval("#item-3 > .why-panel", ({ id }) => id),
    );
    expect(await axe(page)).toEqual([]);

    await page.focus(button(4));
    await page.keyboard.press("Enter");
    await expect.poll(said).toEqual([expect.stringMatching(/Not certain, based on.*Answer, because/)]);
    await page.keyboard.press("Escape");
    await expect.poll(said).toEqual([]);
    await page.keyboard.press("Enter");
    await page.waitForSelector("#item-4 > .why-panel");
    await page.focus(".why-close");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".why-panel", { hidden: true });
    expect(await page.$eval(button(4), (one) => one === document.activeElement)).toBe(true);

    await page.click(".outline-line [title*='not certain']");
    await expect.poll(said).toEqual([expect.stringContaining("Printed as Norling")]);
    await page.keyboard.press("Escape");
    await expect.poll(said).toEqual([]);
    await page.evaluate(takeAway, "why");
    await goTo(page, "#/", ".shelf-row");
    await reload(page, ".shelf-row");
  });

  it("copies a report of a wrong reading when asked, and says so", async () => {
    await goTo(page, "#/t/bridge", ".copy-report button");
    await page.bringToFront();
    await page.click(".copy-report button");
    await page.waitForSelector("[data-outcome=copied]:not(:empty)");
    await page.focus(".search-box input");
    await page.keyboard.down("Control");
    await page.keyboard.press("v");
    await page.keyboard.up("Control");
    await page.waitForFunction(() =>
      (document.querySelector(".search-box input") as HTMLInputElement).value.includes('"what is wrong"'),
    );
    await goTo(page, "#/", ".shelf-row");
  });

  it("says where a name comes from that is not printed, and nothing of the others", async () => {
    await fillShelf(page, [{ id: "told", revision: { transcript: gaps, blocks: [] } }]);
    await goTo(page, "#/t/told", ".article");
    const doubts = await page.$$eval(".spoken-doubt", (all) => all.map(({ textContent }) => textContent));
    expect(doubts).toEqual([
      expect.stringMatching(/^perhaps President of Varland.*the name was lost/),
      expect.stringMatching(/^not certain.*printed as “Norling”/),
      expect.stringMatching(/^the speaker says who they are.*printed as “QUESTION:”/),
    ]);
    expect(await axe(page)).toEqual([]);
    await page.evaluate(takeAway, "told");
    await goTo(page, "#/", ".shelf-row");
    await reload(page, ".shelf-row");
  });

  it("shows at once what the popup saves", async () => {
    browser.answers.set(TRANSCRIPT, transcriptPage());
    const tab = await browser.open(TRANSCRIPT);
    await expect.poll(() => browser.badge(tab), { timeout: 10_000 }).not.toBe("");
    const popup = await browser.openPopup(tab);
    await popup.waitForSelector(".save-bar button[data-kind=primary]");
    await press(popup, ".save-bar button");
    await popup.waitForSelector(".save-bar-tick");
    await page.bringToFront();
    await page.waitForFunction(() => document.body.textContent?.includes("Petra Lund"));
    await tab.close();
  });

  it.runIf(name === "chromium")(
    "is as legible in the dark, in a narrow window and without motion",
    async () => {
      await page.emulateMediaFeatures([
        { name: "prefers-color-scheme", value: "dark" },
        { name: "prefers-reduced-motion", value: "reduce" },
      ]);
      await page.setViewport({ width: 320, height: 600 });
      for (const [hash, until] of [
        ["#/", ".shelf-row"],
        ["#/t/bridge", ".article"],
        ["#/t/nowhere", ".message"],
      ] as const) {
        await goTo(page, hash, until);
        expect(await axe(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      }
      await page.emulateMediaFeatures([]);
      await page.setViewport({ width: 1200, height: 900 });
    },
  );

  it("has everything after the browser was closed", async () => {
    await browser.restart();
    page = await browser.openExtensionPage("library.html");
    await page.waitForSelector(".shelf-row");
    await expect
      .poll(async () => (await titles(page)).toSorted())
      .toEqual([
        "Briefing on the harbour",
        "Joint press conference",
        "Joint press point",
        "Joint press point",
        "Remarks at the ferry",
      ]);
    await goTo(page, "#/t/bridge", ".article");
    await expect.poll(() => textOf(page, ".article")).toContain("The bridge opens in summer.");
  });
});

/** Runs in the page: takes a transcript out of the list. */
async function takeAway(id: string): Promise<void> {
  const opened = indexedDB.open("as-delivered");
  await new Promise((done) => opened.addEventListener("success", done));
  const stores = opened.result.transaction(["transcripts", "revisions"], "readwrite");
  stores.objectStore("transcripts").delete(id);
  await new Promise((done) => stores.addEventListener("complete", done));
  opened.result.close();
}

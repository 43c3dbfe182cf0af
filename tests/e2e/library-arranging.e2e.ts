import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launch, type OpenBrowser, sampledBrowsers } from "./browsers.ts";
import { fillShelf, type Placed } from "./library-shelf.ts";
import { axe, goTo, press, pressNamed, reload, textOf, titles } from "./library-steps.ts";

const MANY = 300;
const PUBLISHERS = ["NATO", "Harbour Office"];

/** Documents `d0`, `d1`, …, the last of them saved last. */
const SHELF: readonly Placed[] = Array.from({ length: MANY }, (_, at) => ({
  id: `d${at}`,
  savedAt: new Date(Date.UTC(2031, 0, 1 + at)).toISOString(),
  wish: {
    source: {
      title: `Press point ${at}`,
      date: `${2020 + (at % 5)}-06-${String(1 + (at % 28)).padStart(2, "0")}`,
      publisher: PUBLISHERS[at % 2] ?? null,
    },
  },
}));

describe.each(sampledBrowsers("chromium"))("the library's list in %s", (name) => {
  let browser: OpenBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(name);
    page = await browser.openExtensionPage("library.html");
    await page.setViewport({ width: 1200, height: 900 });
    await page.waitForSelector(".empty");
    await fillShelf(page, SHELF);
    await reload(page, ".shelf-row");
  });
  afterAll(() => browser.close());
  beforeEach(() => page.bringToFront());

  it("draws of a long list what stands in the window, and all of it as one scrolls", async () => {
    expect(await page.$$eval(".shelf-row", (rows) => rows.length)).toBeLessThan(40);
    expect(await page.$eval(".shelf-row", (row) => row.getAttribute("aria-setsize"))).toBe(String(MANY));
    expect(await axe(page)).toEqual([]);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    // Rows that were never measured move the end as they come.
    await page.waitForFunction(() => {
      scrollTo(0, document.body.scrollHeight);
      return document.querySelector("[data-document=d0]") !== null;
    });
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForSelector("[data-document=d299]");
  });

  it("narrows by facets, whose numbers follow, and shows everything again", async () => {
    await chooseValue(page, "Harbour Office");
    await page.waitForFunction(() =>
      document.querySelector(".library-found")?.textContent?.startsWith("150"),
    );
    await chooseValue(page, "2021");
    await page.waitForFunction(() => document.querySelector(".library-found")?.textContent?.startsWith("30"));
    expect(await facetCount(page, "NATO")).toBe("30");
    expect(await facetCount(page, "2022")).toBe("30");
    expect(await axe(page)).toEqual([]);
    await press(page, ".library-tools .plain-button");
    await page.waitForFunction(() => document.querySelector(".library-found")?.textContent === "");
  });

  it("sorts by title as people do, numbers by their size", async () => {
    await page.select(".library-order select", "title");
    await page.waitForSelector("[data-document=d2]");
    await expect
      .poll(async () => (await titles(page)).slice(0, 3))
      .toEqual(["Press point 0", "Press point 1", "Press point 2"]);
    await page.select(".library-order select", "saved");
  });

  it("tags several at once, and finds them by the tag", async () => {
    await page.waitForSelector("[data-document=d299] .shelf-choice");
    await press(page, "[data-document=d299] .shelf-choice");
    await press(page, "[data-document=d297] .shelf-choice");
    await expect.poll(() => textOf(page, ".selection")).toContain("2 selected");
    expect(await axe(page)).toEqual([]);
    await pressNamed(page, ".selection", "Tag");
    await page.type(".tag-box input", "to read");
    await page.keyboard.press("Enter");
    await page.waitForSelector("[data-document=d299] .tags li");
    await pressNamed(page, ".selection", "Clear selection");
    await page.type(".query-box input", "to read");
    await page.waitForFunction(() => document.querySelector(".library-found")?.textContent?.startsWith("2"));
    await expect.poll(() => titles(page)).toEqual(["Press point 299", "Press point 297"]);
  });

  it("deletes several at once, and takes all of it back", async () => {
    await press(page, "[data-document=d299] .shelf-choice");
    await pressNamed(page, ".selection", "Select all shown");
    await pressNamed(page, ".selection", "Delete");
    await page.waitForSelector(".toast");
    await expect.poll(() => textOf(page, ".toast")).toContain("Deleted 2 transcripts.");
    await page.waitForFunction(() => document.querySelectorAll(".shelf-place .shelf-row").length === 0);
    await press(page, ".toast button");
    await page.waitForFunction(() => document.querySelectorAll(".shelf-place .shelf-row").length === 2);
  });

  it("calls a transcript as the reader does, and takes that back", async () => {
    await goTo(page, "#/t/d299", ".own-marks");
    await pressNamed(page, ".own-marks", "Rename");
    await page.waitForSelector(".tag-box input");
    expect(await axe(page)).toEqual([]);
    await page.keyboard.type("The one on the bridge");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("h1")?.textContent === "The one on the bridge");
    await press(page, ".own-marks .tags button");
    await page.waitForFunction(() => document.querySelectorAll(".own-marks .tags li").length === 0);
    await pressNamed(page, ".own-marks", "Rename");
    await page.waitForSelector(".tag-box .plain-button");
    await pressNamed(page, ".own-marks", "Restore original title");
    await page.waitForFunction(() => document.querySelector("h1")?.textContent === "Press point 299");
  });

  it("shows all that a person said over time, and leads to each turn", async () => {
    await press(page, ".person-link");
    await page.waitForSelector(".person-turn");
    await expect.poll(() => textOf(page, "main")).toContain(`in ${MANY} transcripts`);
    expect(await page.$$eval(".person-event", (events) => events.length)).toBe(20);
    const years = await page.$$eval(".person-event time", (all) => all.map((time) => time.dateTime));
    expect(years).toEqual(years.toSorted().toReversed());
    expect(await axe(page)).toEqual([]);
    await press(page, ".person-event li:last-child .person-turn");
    await page.waitForFunction(() => document.activeElement?.classList.contains("spoken"));
  });

  it("joins another name to a person by the keyboard, separates it, and takes both back", async () => {
    const also = () => page.$$eval(".person-name bdi", (names) => names.map((one) => one.textContent));
    await goTo(page, "#/p/Ada%20Norling", ".person-turn");
    await press(page, ".person-same > button");
    await page.waitForSelector(".person-same [role=option]");
    expect(await axe(page)).toEqual([]);
    await page.keyboard.type("hal");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".person-name");
    expect(await also()).toEqual(["Mirek Halas"]);
    expect(await textOf(page, ".person-done")).toContain("Ada Norling and Mirek Halas are one person now.");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Undo");
    expect(await axe(page)).toEqual([]);
    await goTo(page, "#/p/Mirek%20Halas", ".person-name");
    expect(await also()).toEqual(["Ada Norling"]);
    await press(page, ".person-name button");
    await page.waitForSelector(".person-name", { hidden: true });
    expect(await textOf(page, ".person-done")).toContain("Mirek Halas and Ada Norling are separate now.");
    await press(page, ".person-done button");
    await page.waitForSelector(".person-name");
    await press(page, ".person-name button");
    await page.waitForSelector(".person-name", { hidden: true });
    await press(page, ".person-same > button");
    await page.waitForSelector(".person-same [role=option]");
    await page.keyboard.press("Escape");
    await page.waitForSelector(".person-same [role=option]", { hidden: true });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Same person as…");
  });

  it("offers to go on where reading stopped", async () => {
    await goTo(page, "#/", ".shelf-row");
    await goTo(page, "#/t/d5?at=2", ".article");
    await page.waitForFunction(() => document.activeElement?.id === "item-2");
    await goTo(page, "#/", ".shelf-row");
    await goTo(page, "#/t/d5", ".go-on");
    expect(await axe(page)).toEqual([]);
    await press(page, ".go-on .button");
    await page.waitForFunction(() => document.activeElement?.id === "item-2");
    expect(await page.$(".go-on")).toBeNull();
  });
});

async function chooseValue(page: Page, value: string): Promise<void> {
  await page.evaluate((wanted) => {
    const label = [...document.querySelectorAll(".facet label")].find(
      (one) => one.querySelector("bdi")?.textContent === wanted,
    );
    label?.querySelector("input")?.click();
  }, value);
}

function facetCount(page: Page, value: string): Promise<string | undefined> {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(".facet label")]
        .find((one) => one.querySelector("bdi")?.textContent === wanted)
        ?.querySelector(".soft")?.textContent ?? undefined,
    value,
  );
}

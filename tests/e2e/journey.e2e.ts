import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import { landedIn, rectOf } from "./overlay-probe.ts";
import { htmlOf, labelsIn, readingOf } from "./page-probe.ts";

const ROOT = join(import.meta.dirname, "../..");
const SAMPLE = join(ROOT, "public/sample/press-point.html");
const ADDRESS =
  "https://www.nato.int/en/news-and-events/events/transcripts/2026/03/12/joint-press-conference-in-sundhavn";
const ELSEWHERE = "https://elsewhere.example/the-same-page";

describe.each(browsers)("a reader's journey in %s", (name) => {
  let browser: OpenBrowser;
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    browser = await launch(name);
    browser.answers.set(ADDRESS, { file: SAMPLE });
    page = await browser.open(ADDRESS);
  });
  afterAll(() => browser.close());

  it("counts the speakers on the badge", async () => {
    await expect.poll(() => browser.badge(page), { timeout: 10_000 }).toBe("7");
  });

  it("marks every label in the page, and leaves the page's HTML as it was", async () => {
    await expect.poll(() => labelsIn(page)).toHaveLength(20);
    // The same page where no content script runs.
    browser.answers.set(ELSEWHERE, { file: SAMPLE });
    const untouched = await browser.open(ELSEWHERE);
    expect(await htmlOf(page)).toBe(await htmlOf(untouched));
    await untouched.close();
  });

  it("gives the same object in the browser and on the command line", async () => {
    const { stdout } = spawnSync(process.execPath, [join(ROOT, "scripts/read.ts"), SAMPLE], {
      encoding: "utf8",
    });
    expect((await readingOf(browser, page))?.transcript).toEqual(JSON.parse(stdout));
  });

  it("shows the outline in the popup", async () => {
    popup = await browser.openPopup(page);
    await popup.waitForSelector("[role=option]");
    const lines = await popup.$$eval("[role=option]", (options) =>
      options.map(({ textContent }) => textContent ?? ""),
    );
    expect(lines).toHaveLength(20);
    expect(lines.filter((line) => line.includes("Teodora Vance"))).toHaveLength(1);
    expect(await popup.$eval("h1", ({ textContent }) => textContent)).toContain("Joint press conference");
  });

  it("jumps to the turn: in view, below the page's own header, and marked", async () => {
    const line = await popup.evaluateHandle(() =>
      [...document.querySelectorAll("[role=option]")].find(({ textContent }) =>
        textContent?.includes("Amir Haddad"),
      ),
    );
    await line.asElement()?.evaluate((element) => (element as HTMLElement).click());
    await expect.poll(() => landedIn(browser, page)).toContain("Amir Haddad");
    const place = async () => {
      const { top = -1, bottom = -1 } = (await rectOf(browser, page, "[data-kind=landing]")) ?? {};
      const { header, height } = await page.evaluate(() => ({
        header: document.querySelector("header")?.getBoundingClientRect().bottom ?? 0,
        height: innerHeight,
      }));
      return top >= header && bottom <= height;
    };
    await expect.poll(place).toBe(true);
  });

  it("saves at one press, and says so", async () => {
    // Looking at the page has shut it.
    popup = await browser.openPopup(page);
    const save = ".save-bar button[data-kind=primary]";
    await popup.waitForSelector(save);
    await popup.$eval(save, (button) => (button as HTMLElement).click());
    await popup.waitForSelector(".save-bar-tick");
  });

  it("opens what was saved from the library, offline, after the browser was closed", async () => {
    await browser.restart();
    const library = await browser.openExtensionPage("library.html");
    await library.waitForSelector(".shelf-row a");
    await library.$eval(".shelf-row a", (link) => (link as HTMLElement).click());
    await library.waitForFunction(() => document.body.textContent?.includes("it belongs to somebody"));
    const text = await library.evaluate(() => document.body.textContent ?? "");
    for (const words of saidInSample()) expect(text.replace(/\s+/g, " ")).toContain(words);
  });

  it("knows in the popup that these words are saved", async () => {
    page = await browser.open(ADDRESS);
    await expect.poll(() => browser.badge(page), { timeout: 10_000 }).toBe("7");
    popup = await browser.openPopup(page);
    await popup.waitForSelector(".save-bar-tick");
  });
});

/** Every paragraph of the sample's body, in pieces that no markup parts. */
function saidInSample(): readonly string[] {
  const body =
    readFileSync(SAMPLE, "utf8").split('<div class="cmp-text">')[1]?.split("</div></div>")[0] ?? "";
  const pieces = body.split(/<[^>]+>/).map((piece) => piece.replace(/\s+/g, " ").trim());
  return pieces.filter((piece) => piece.length > 40);
}

import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import {
  choose,
  clickOn,
  landedIn,
  linesOf,
  openRead,
  oursOver,
  overlayOf,
  painted,
  pointAt,
  press,
  rectOf,
  styleOf,
} from "./overlay-probe.ts";
import { LINES, transcriptPage } from "./page-fixture.ts";
import { ask, expectUntouched, placeOf, soon } from "./page-probe.ts";

const PART = (turn: number) => `.rail-parts > :nth-child(${turn})`;

describe.each(browsers)("the rail in %s", (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  beforeEach(() => choose(browser, {}));
  afterAll(() => browser.close());

  const sight = (page: Page) => overlayOf(browser, page);
  const rail = async (page: Page) => (await sight(page))?.rail;
  const side = async (page: Page) => (await rail(page))?.side ?? null;

  it("has a part for each turn, in proportion, names them and marks the questions", async () => {
    const page = await openRead(browser);
    expect(await rail(page)).toMatchObject({ side: "right", asking: 2, dimmed: 0 });
    const names = (await rail(page))?.names ?? [];
    expect(names).toHaveLength(LINES.length);
    for (const [index, [, words]] of LINES.entries()) expect(names[index]).toContain(words.slice(0, 20));
    const [first, second] = await Promise.all([
      rectOf(browser, page, PART(1)),
      rectOf(browser, page, PART(6)),
    ]);
    expect((first?.height ?? 0) / (second?.height ?? 1)).toBeGreaterThan(1.3);
    await page.close();
  });

  it("leads to the turn that is pressed, and shows where one is", async () => {
    const page = await openRead(browser);
    const colour = (part?: "::after") => styleOf(browser, page, PART(5), "background-color", part);
    const own = await colour();
    await clickOn(browser, page, PART(5));
    await soon(() => landedIn(browser, page)).toContain("In spring, as planned.");
    expect((await placeOf(page, "In spring, as planned.")).seen).toBe(true);
    await soon(async () => (await rail(page))?.current).toBe(4);
    await page.mouse.move(0, 0);
    // In its speaker's colour, told by being wider than the rail; a question is half as wide.
    expect([await colour(), await colour("::after")]).toEqual([own, own]);
    expect(await styleOf(browser, page, PART(5), "width", "::after")).toBe("18px");
    expect(await styleOf(browser, page, PART(3), "content", "::after")).toBe("none");
    const widths = await Promise.all([PART(4), PART(5)].map((part) => rectOf(browser, page, part)));
    expect(widths.map((rect) => rect?.width)).toEqual([6, 12]);
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    await soon(async () => (await rail(page))?.current).toBeLessThan(1);
    await expectUntouched(page);
    await page.close();
  });

  it.each([
    ["room on both sides", {}, "", "right"],
    ["room on both sides, where the reader wants it left", { rail: "left" }, "", "left"],
    ["room on both sides, where the reader wants none", { rail: "off" }, "", null],
    ["text up to the right edge", {}, "body{margin:0 0 0 300px;max-width:none}", "left"],
    ["text up to the left edge", { rail: "left" }, "body{margin:0 300px 0 0;max-width:none}", "right"],
    ["text up to both edges", {}, "body{margin:0;max-width:none}", null],
  ])("stands with %s where it covers nothing", async (_, settings, css, wanted) => {
    await choose(browser, settings);
    const page = await openRead(browser, transcriptPage({ head: `<style>${css}</style>` }));
    await soon(() => side(page)).toBe(wanted);
    await page.close();
  });

  it("follows in a box that scrolls by itself, to its last turn", async () => {
    const wrap = (html: string) => `<div id="box" style="height:300px;overflow:auto">${html}</div>`;
    const page = await openRead(browser, transcriptPage({ times: 3, wrap }));
    await soon(async () => (await sight(page))?.rail?.names.length).toBe(LINES.length);
    const bottomOf = async (selector: string) => (await rectOf(browser, page, selector))?.bottom ?? 0;
    // Not all of it: the window has room for more than the box shows.
    expect(await bottomOf(".rail-stretch > div")).toBeLessThan((await bottomOf(".rail")) / 2);
    await page.$eval("#box", (box) => box.scrollTo({ top: box.scrollHeight, behavior: "instant" }));
    await soon(async () => (await sight(page))?.rail?.current).toBe(LINES.length - 1);
    await soon(async () => (await bottomOf(".rail")) - (await bottomOf(".rail-stretch > div"))).toBeLessThan(
      12,
    );
    await page.close();
  });

  it("follows where the body only seems to scroll by itself, and the margins go on to the end", async () => {
    await choose(browser, { margins: true });
    const head = "<style>html,body{height:100%}body{overflow-x:hidden}</style>";
    const page = await openRead(browser, transcriptPage({ head }));
    await soon(async () => (await sight(page))?.margins).toBe(LINES.length);
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" }));
    await soon(async () => (await sight(page))?.rail?.current).toBe(LINES.length - 1);
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    await soon(async () => (await sight(page))?.rail?.current).not.toBe(LINES.length - 1);
    await page.close();
  });

  it("covers, like all that is ours, none of the words that it speaks of, nor the open outline", async () => {
    const page = await openRead(browser, transcriptPage({ times: 8 }));
    for (const width of [1200, 800, 420]) {
      await page.setViewport({ width, height: 800 });
      await press(page, "nextQuestion");
      await press(page, "previousQuestion");
      await soon(async () => (await sight(page))?.status).toBe("No more questions");
      await press(page, "dim");
      await soon(async () => (await sight(page))?.offer).toContain("Only Petra Lund");
      await painted(page);
      if (width > 1000) await pointAt(browser, page, PART(4));
      expect(await rectOf(browser, page, ".pill"), `a pill at ${width}`).not.toBeNull();
      const words = await linesOf(page, "Petra Lund (Radio Ford)");
      expect(words.length).toBeGreaterThan(3);
      expect(await oursOver(browser, page, words), `at ${width}`).toEqual([]);
      await press(page, "dim");
    }
    await press(page, "outline");
    await soon(async () => (await sight(page))?.outline).toContain("Tomas Brandt");
    await ask(browser, page, "tellSaved", { kind: "saved", again: false });
    await soon(async () => (await sight(page))?.status).not.toBe("");
    await painted(page);
    const open = await rectOf(browser, page, ".page-outline");
    expect((open?.height ?? 0) > 500 && (await oursOver(browser, page, open ? [open] : []))).toEqual([]);
    expect((await sight(page))?.pill).toBeNull();
    await page.close();
  });

  it("gives way where a window grows narrow, and comes back", async () => {
    const page = await openRead(browser);
    await page.setViewport({ width: 600, height: 900 });
    await soon(() => side(page)).toBe(null);
    await page.setViewport({ width: 1200, height: 900 });
    await soon(() => side(page)).toBe("right");
    await page.close();
  });

  it("follows what moves the words: letters that grow, something put in above", async () => {
    const page = await openRead(browser, transcriptPage({ head: "<style>body{max-width:600px}</style>" }));
    await press(page, "nextQuestion");
    await soon(async () => (await rail(page))?.current).toBe(3);
    const frame = () => rectOf(browser, page, ".rail-stretch > div");
    const before = await frame();
    await page.evaluate(() => {
      document.body.style.fontSize = "40px";
    });
    await soon(async () => (await frame())?.height).toBeLessThan(before?.height ?? 0);
    await page.evaluate(() => {
      const late = document.createElement("img");
      late.style.cssText = "display:block;height:5000px;width:10px";
      document.body.style.overflowAnchor = "none";
      document.body.prepend(late);
      scrollTo({ top: 0, behavior: "instant" });
    });
    await soon(async () => (await rail(page))?.current).toBe(-1);
    await soon(async () => (await frame())?.top).toBeLessThan(before?.top ?? 0);
    await page.close();
  });

  it("is one stop for the Tab key, and led through by arrows", async () => {
    const page = await openRead(browser);
    const focused = async () => (await sight(page))?.focused;
    for (let tries = 0; tries < 5 && !(await focused()); tries++) await page.keyboard.press("Tab");
    expect(await focused()).toBe("Turns in this transcript");
    for (const key of ["End", "ArrowUp", "Enter"] as const) await page.keyboard.press(key);
    await soon(() => landedIn(browser, page)).toContain("Prime Minister, what");
    await page.close();
  });

  it("stays legible and on top of a page that styles and stacks everything", async () => {
    const head = `<style>*{font-size:50px!important;display:block;position:relative;z-index:2147483647;color:red!important}
div,section,[data-as-delivered]{font:italic 80px fantasy!important;transform:scale(2);opacity:.1;display:none!important;visibility:hidden!important}
.words,.words>*{display:block!important;visibility:visible!important}</style>`;
    const page = await openRead(browser, transcriptPage({ head }));
    await press(page, "nextQuestion");
    await soon(async () => (await sight(page))?.pill).toContain("Petra Lund");
    const pill = await rectOf(browser, page, ".pill");
    expect(pill?.height).toBeLessThan(60);
    expect(await touched(page, pill)).toBe("data-as-delivered");
    await page.close();
  });
});

/** What a finger touches in the middle of a place. */
function touched(page: Page, rect: DOMRect | null): Promise<string | undefined> {
  const { left = 0, top = 0, width = 0, height = 0 } = rect ?? {};
  return page.evaluate(
    (x, y) => document.elementFromPoint(x, y)?.getAttributeNames()[0],
    left + width / 2,
    top + height / 2,
  );
}

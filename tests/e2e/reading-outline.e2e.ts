import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import { choose, clickOn, openRead, overlayOf, painted, press } from "./overlay-probe.ts";
import { LINES, transcriptPage } from "./page-fixture.ts";
import { ask, expectUntouched, labelsIn, markedIn, readingOf, soon, tracesIn } from "./page-probe.ts";

const LABELS = LINES.map(([label]) => `${label}:`);

describe.each(browsers)("the outline in the page in %s", (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  beforeEach(() => choose(browser, {}));
  afterAll(() => browser.close());

  const sight = (page: Page) => overlayOf(browser, page);
  const outline = async (page: Page) => (await sight(page))?.outline;
  const landed = async (page: Page) => (await tracesIn(page)).landing;

  it("opens by its key, is filtered as one types, and leads to the turn on Enter", async () => {
    const page = await openRead(browser);
    await press(page, "outline");
    await soon(() => outline(page)).toContain("Tomas Brandt");
    await soon(async () => (await sight(page))?.focused).toBe("Filter by name, outlet or words");
    await page.keyboard.type("ferry stays");
    await soon(() => outline(page)).not.toContain("Radio Ford");
    await page.keyboard.press("Enter");
    await soon(() => landed(page)).toContain("The ferry stays.");
    await soon(() => outline(page)).toBe("");
    await soon(async () => (await sight(page))?.focused).toContain("The ferry stays.");
    await expectUntouched(page);
    await page.close();
  });

  it("opens and shuts by the pill, which takes the focus back", async () => {
    const page = await openRead(browser);
    await press(page, "nextTurn");
    await soon(async () => (await sight(page))?.pill).toContain("Ada Norling");
    await clickOn(browser, page, ".pill");
    await soon(() => outline(page)).toContain("Tomas Brandt");
    await soon(async () => (await sight(page))?.focused).toBe("Filter by name, outlet or words");
    await page.keyboard.press("Escape");
    await soon(() => outline(page)).toBe("");
    await soon(async () => (await sight(page))?.focused).toContain("Open the outline");
    await page.close();
  });

  it("gives the page's own text box the focus back", async () => {
    const page = await openRead(
      browser,
      transcriptPage({ top: `<input id="own"><button id="press">b</button>` }),
    );
    await page.focus("#press");
    await press(page, "help");
    await soon(async () => (await sight(page))?.focused).toBe("Keys");
    await page.keyboard.press("Escape");
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe("press");
    await page.close();
  });

  it("shows every key as it is", async () => {
    await choose(browser, { "key:back": "x", "key:copy": null });
    const page = await openRead(browser);
    await press(page, "help");
    await soon(() => outline(page)).toMatch(/^.*Next turnJ.*Back to where you wereX/);
    expect(await outline(page)).toContain("Shift + J");
    expect(await outline(page)).toContain("no key");
    await page.close();
  });

  it("finds as one types, marks every hit, and steps through them", async () => {
    const page = await openRead(browser, transcriptPage({ times: 3 }));
    await press(page, "find");
    await soon(async () => (await sight(page))?.focused).toBe("Find in the transcript");
    await page.keyboard.type("FERRY");
    await soon(async () => new Set(await markedIn(page, "found"))).toEqual(new Set(["Ferry", "ferry"]));
    expect(await markedIn(page, "found")).toHaveLength(9);
    expect(await outline(page)).toContain("9 hits");
    const places: number[] = [];
    for (const place of [1, 2]) {
      await page.keyboard.press("Enter");
      await soon(() => outline(page)).toContain(`Hit ${place} of 9`);
      await soon(() => markedIn(page, "found-here")).toHaveLength(1);
      places.push(await topOfHit(page));
    }
    for (const top of places) expect(top).toBeGreaterThanOrEqual(0);
    await soon(async () => (await sight(page))?.pill).toContain("Ines Tolvaj");
    await page.keyboard.down("Shift");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.keyboard.up("Shift");
    await soon(() => outline(page)).toContain("Hit 9 of 9");
    await page.keyboard.press("Escape");
    await soon(() => markedIn(page, "found.*")).toEqual([]);
    await expectUntouched(page);
    await page.close();
  });

  it("goes to hits in what is closed, there alone and only when asked to, and back to where it began", async () => {
    const far = `<div style="height:2500px"></div>`;
    const page = await openRead(
      browser,
      transcriptPage({
        times: 1,
        wrap: (html) => `<details><summary>Text</summary>${far}${html}</details>${far}`,
      }),
    );
    const scrolled = () => page.evaluate(() => scrollY);
    await press(page, "find");
    await soon(async () => (await sight(page))?.focused).toBe("Find in the transcript");
    await page.keyboard.type("promised");
    await soon(() => markedIn(page, "found")).toEqual(["promised"]);
    expect(await page.evaluate(() => document.querySelector("details")?.open)).toBe(false);
    await page.keyboard.press("Enter");
    await soon(() => topOfHit(page)).toBeGreaterThanOrEqual(0);
    expect(await scrolled()).toBeGreaterThan(1000);

    await page.evaluate(() => {
      scrollTo({ top: 200, behavior: "instant" });
      Object.assign(window, { marked: CSS.highlights.get("as-delivered-found-here") });
      document.querySelector(".words")?.append(document.createElement("p"), "(Applause.)");
    });
    const isMarkedAnew = () =>
      page.evaluate(() => {
        const now = CSS.highlights.get("as-delivered-found-here");
        return now !== undefined && now !== (window as unknown as { marked: unknown }).marked;
      });
    await soon(isMarkedAnew).toBe(true);
    await painted(page);
    expect(await scrolled()).toBe(200);
    await page.keyboard.press("Enter");
    await soon(() => topOfHit(page)).toBeGreaterThanOrEqual(0);

    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await soon(() => outline(page)).toBe("");
    await press(page, "back");
    await soon(scrolled).toBe(0);
    await page.close();
  });

  it("hears keys that the page listens to alone", async () => {
    const page = await openRead(
      browser,
      transcriptPage({
        top: `<script>addEventListener("keydown",(e)=>{window.heard=(window.heard??"")+e.key})</script>`,
      }),
    );
    await press(page, "outline");
    await soon(async () => (await sight(page))?.focused).toBe("Filter by name, outlet or words");
    await page.keyboard.type("xyz");
    await painted(page);
    expect(await page.evaluate(() => (window as unknown as { heard: string }).heard)).toBe("o");
    await page.close();
  });

  it("dims all but who speaks here by one key, and says what that leaves", async () => {
    const page = await openRead(browser);
    await press(page, "nextTurn");
    await soon(() => landed(page)).toContain("Good morning.");
    await press(page, "dim");
    const others = LABELS.filter((label) => !label.includes("Ada Norling"));
    await soon(async () => (await markedIn(page, "dimmed")).filter((text) => text.endsWith(":"))).toEqual(
      others,
    );
    expect(new Set(await labelsIn(page))).toEqual(new Set(["NATO Secretary General Ada Norling:"]));
    expect(await sight(page)).toMatchObject({
      offer: expect.stringMatching(/^Only Ada Norling: 2 turns, \d+% of the words/),
      rail: { dimmed: 6 },
    });
    await press(page, "dim");
    await soon(() => markedIn(page, "dimmed")).toEqual([]);
    await expectUntouched(page);
    await page.close();
  });

  it("is dimmed from the popup, and takes everybody back by a press", async () => {
    const page = await openRead(browser);
    const speakers = (await readingOf(browser, page))?.transcript.speakers ?? [];
    const two = speakers.slice(0, 2).map(({ id }) => id);
    expect(await ask(browser, page, "focus", two)).toBe(true);
    await soon(async () => (await sight(page))?.offer).toMatch(/^Only 2 speakers: 4 turns/);
    expect(await markedIn(page, "dimmed")).not.toEqual([]);
    await clickOn(browser, page, ".pill-offer button");
    await soon(async () => (await sight(page))?.offer).toBe("");
    expect(await markedIn(page, "dimmed")).toEqual([]);
    await page.close();
  });
});

/** Where the hit that one is at stands in the window. */
function topOfHit(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [range] = [...(CSS.highlights.get("as-delivered-found-here") ?? [])] as Range[];
    const { top = -1 } = range?.getBoundingClientRect() ?? {};
    return top < innerHeight ? top : -1;
  });
}

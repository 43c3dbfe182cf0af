import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { browsers, launch, type OpenBrowser } from "./browsers.ts";
import {
  choose,
  clickOn,
  drawnOver,
  landedIn,
  openRead,
  overlayOf,
  painted,
  press,
  rectOf,
  styleOf,
} from "./overlay-probe.ts";
import { LINES, transcriptPage } from "./page-fixture.ts";
import { ask, expectUntouched, labelsIn, readingOf, soon } from "./page-probe.ts";

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
  const hits = (page: Page) => drawnOver(browser, page, "hit");
  const current = (page: Page) => drawnOver(browser, page, "current");
  const dimmed = (page: Page) => drawnOver(browser, page, "dimmed");
  /** Where the hit that one is at stands in the window; -1 where it is not seen. */
  const topOfHit = async (page: Page) => {
    const { top = -1 } = (await rectOf(browser, page, "[data-kind=current]")) ?? {};
    return top < (await page.evaluate(() => innerHeight)) ? top : -1;
  };
  const landed = (page: Page) => landedIn(browser, page);

  it("opens by its key, is filtered as one types, and leads to the turn on Enter", async () => {
    await choose(browser, { pagesWithKeys: 3 });
    const page = await openRead(browser);
    await soon(async () => (await sight(page))?.pill).toContain("Outline");
    // The reader has been told before.
    expect((await sight(page))?.keys).toBe("");
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

  it("opens and shuts by the pill, which says before the first turn what there is, and takes the focus back", async () => {
    await choose(browser, { "key:nextTurn": null });
    const page = await openRead(browser);
    await soon(async () => (await sight(page))?.pill).toBe("Outline, 5 speakers, 2 questions");
    // Those that the reader has.
    expect((await sight(page))?.keys).toBe("NNext question?All keys");
    await soon(() => browser.background(() => chrome.storage.local.get("pagesWithKeys"))).toEqual({
      pagesWithKeys: 1,
    });
    await clickOn(browser, page, ".pill");
    await soon(() => outline(page)).toContain("Tomas Brandt");
    expect((await sight(page))?.pill).toBeNull();
    await page.keyboard.press("Escape");
    await soon(async () => (await sight(page))?.pill).toContain("Outline");
    await choose(browser, { keysOn: false });
    await soon(async () => (await sight(page))?.keys).toBe("");
    await choose(browser, {});
    await soon(async () => (await sight(page))?.keys).toContain("JNext turn");
    await press(page, "nextTurn");
    await soon(async () => (await sight(page))?.pill).toContain("Ada Norling");
    expect((await sight(page))?.keys).toBe("");
    await clickOn(browser, page, ".pill");
    await soon(() => outline(page)).toContain("Tomas Brandt");
    await soon(async () => (await sight(page))?.focused).toBe("Filter by name, outlet or words");
    await page.keyboard.press("Escape");
    await soon(() => outline(page)).toBe("");
    await soon(async () => (await sight(page))?.focused).toContain("Open the outline");
    const title = await browser.inContent(page, () => {
      const host = document.querySelector<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }>(
        "[data-as-delivered]",
      );
      const shadow = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
      return shadow?.querySelector<HTMLElement>(".pill")?.title;
    });
    expect(title).toMatch(/^Ada Norling · .*\nOpen the outline: O\nAll keys: \?$/);
    await page.close();
  });

  it("opens at the turn that one reads, in the middle of its lines, and leaves the page where it is", async () => {
    const page = await openRead(browser);
    await page.setViewport({ width: 1000, height: 480 });
    for (const times of [1, 2]) {
      await press(page, "nextQuestion");
      await soon(async () => (await sight(page))?.rail?.current).toBe(times * 3);
    }
    const scrolled = () => page.evaluate(() => scrollY);
    const before = await scrolled();
    await press(page, "outline");
    await soon(async () => (await sight(page))?.focused).toBe("Filter by name, outlet or words");
    const [line, lines] = [
      await rectOf(browser, page, ".outline-line[aria-current]"),
      await rectOf(browser, page, ".page-outline-body"),
    ];
    const middle = (rect: DOMRect | null) => (rect ? rect.top + rect.height / 2 : Number.NaN);
    expect(Math.abs(middle(line) - middle(lines))).toBeLessThan((lines?.height ?? 0) / 4);
    expect(await scrolled()).toBe(before);
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
    expect(await outline(page)).toContain("not set");
    expect(await outline(page)).toContain("Why this speaker (in the outline)Shift + Enter");
    await page.close();
  });

  it("explains a line by keys and by its button, Escape closing the explanation before the outline", async () => {
    const page = await openRead(browser);
    await press(page, "outline");
    await soon(async () => (await sight(page))?.focused).toBe("Filter by name, outlet or words");
    for (let line = 0; line < 4; line++) await page.keyboard.press("ArrowDown");
    await page.keyboard.down("Shift");
    await page.keyboard.press("Enter");
    await page.keyboard.up("Shift");
    await soon(async () => (await sight(page))?.focused).toBe("Why this speaker? Petra Lund");
    expect(await outline(page)).toMatch(
      /Printed as Petra Lund \(Radio Ford\):.*Radio Ford: printed in the label/,
    );
    // The list may still scroll between the one and the other.
    await soon(async () => {
      const line = await rectOf(browser, page, ".outline-line[data-explained]");
      const panel = await rectOf(browser, page, ".why-panel");
      return line !== null && panel !== null && panel.top > line.top && panel.bottom <= line.bottom;
    }).toBe(true);
    await page.keyboard.press("Escape");
    await soon(() => outline(page)).not.toContain("Printed as");
    await soon(async () => (await sight(page))?.focused).toBe("Filter by name, outlet or words");
    // A press counts once the outline has been in sight for long enough; what says so may lie over its foot.
    await clickOn(browser, page, ".page-outline input");
    await clickOn(browser, page, ".turn-acts [aria-expanded]");
    await soon(() => outline(page)).toContain("Printed as Petra Lund");
    await page.keyboard.press("Escape");
    await soon(() => outline(page)).not.toContain("Printed as");
    await page.keyboard.press("Escape");
    await soon(() => outline(page)).toBe("");
    expect(await landed(page)).toBe("");
    await expectUntouched(page);
    await page.close();
  });

  it("explains a doubtful line by a press on its mark, and goes nowhere", async () => {
    const asked = transcriptPage().replace(
      "Petra Lund (Radio Ford):</b>",
      "Question:</b> Petra Lund, Radio Ford.",
    );
    const page = await openRead(browser, asked);
    await press(page, "outline");
    await soon(async () => (await sight(page))?.focused).toBe("Filter by name, outlet or words");
    await clickOn(browser, page, ".page-outline input");
    await clickOn(browser, page, ".turn-doubt");
    await soon(() => outline(page)).toMatch(
      /Printed as Question:In their own words Petra Lund, Radio Ford\./,
    );
    expect((await sight(page))?.focused).toBe("Filter by name, outlet or words");
    await clickOn(browser, page, ".turn-doubt");
    await soon(() => outline(page)).not.toContain("Printed as");
    expect(await landed(page)).toBe("");
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await expectUntouched(page);
    await page.close();
  });

  it("finds as one types, marks every hit, and steps through them", async () => {
    const page = await openRead(browser, transcriptPage({ times: 3 }));
    await press(page, "find");
    await soon(async () => (await sight(page))?.focused).toBe("Find in the transcript");
    await page.keyboard.type("FERRY");
    await soon(async () => new Set(await hits(page))).toEqual(new Set(["Ferry", "ferry"]));
    expect(await hits(page)).toHaveLength(9);
    expect(await outline(page)).toContain("9 hits");
    const places: number[] = [];
    for (const place of [1, 2]) {
      await page.keyboard.press("Enter");
      await soon(() => outline(page)).toContain(`Hit ${place} of 9`);
      await soon(async () => (await current(page)).map(lowerCased)).toEqual(["ferry"]);
      expect(await hits(page)).toHaveLength(8);
      places.push(await topOfHit(page));
    }
    for (const top of places) expect(top).toBeGreaterThanOrEqual(0);
    await soon(async () => {
      const rail = (await sight(page))?.rail;
      return rail?.names[rail.current];
    }).toContain("Ines Tolvaj");
    await page.keyboard.down("Shift");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.keyboard.up("Shift");
    await soon(() => outline(page)).toContain("Hit 9 of 9");
    await page.keyboard.press("Escape");
    await soon(async () => [...(await hits(page)), ...(await current(page))]).toEqual([]);
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
    await soon(() => outline(page)).toContain("1 hit");
    // Nothing is drawn over words that are not seen.
    expect(await hits(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelector("details")?.open)).toBe(false);
    await page.keyboard.press("Enter");
    await soon(() => current(page)).toEqual(["promised"]);
    await soon(() => topOfHit(page)).toBeGreaterThanOrEqual(0);
    expect(await scrolled()).toBeGreaterThan(1000);

    await page.evaluate(() => {
      scrollTo({ top: 200, behavior: "instant" });
      // Each reading sets the highlights of the labels anew.
      Object.assign(window, { marked: CSS.highlights.get("as-delivered-0") });
      document.querySelector(".words")?.append(document.createElement("p"), "(Applause.)");
    });
    const isReadAnew = () =>
      page.evaluate(
        () => CSS.highlights.get("as-delivered-0") !== (window as unknown as { marked: unknown }).marked,
      );
    await soon(isReadAnew).toBe(true);
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

  it("leaves free what the page pins over its words, also where these come later", async () => {
    const header = `<header id="bar" style="position:sticky;top:0;height:80px;background:#ddd">NATO</header>`;
    const wrap = (html: string) => `<details><summary>Text</summary>${html}</details>`;
    const page = await openRead(browser, transcriptPage({ top: header, wrap }));
    const clip = () => styleOf(browser, page, ".highlights > div", "clip-path");
    await press(page, "find");
    await soon(async () => (await sight(page))?.focused).toBe("Find in the transcript");
    await page.keyboard.type("bridge");
    await soon(() => outline(page)).toMatch(/\d hits/);
    expect(await clip()).toBe("none");
    await page.$eval("details", (details) => {
      details.open = true;
      scrollTo({ top: 500, behavior: "instant" });
    });
    await soon(clip).toMatch(/^inset/);
    await page.$eval("#bar", (bar) => bar.remove());
    await soon(clip).toBe("none");
    await page.close();
  });

  it("follows its words wherever the page moves them", async () => {
    const head = "<style>.aside{padding-left:90px}.slow{height:0;transition:height .3s}</style>";
    const page = await openRead(browser, transcriptPage({ head, top: `<div class="slow"></div>`, times: 2 }));
    await press(page, "find");
    await soon(async () => (await sight(page))?.focused).toBe("Find in the transcript");
    await page.keyboard.type("ferry");
    const words = ["Ferry", "Ferry", "ferry", "ferry", "ferry", "ferry"];
    // Found letter by letter: the last one is waited for.
    await soon(() => hits(page)).toEqual(words);
    const moves = [
      () => document.querySelector(".words")?.classList.add("aside"),
      () => document.querySelector<HTMLElement>(".slow")?.style.setProperty("height", "200px"),
      () => document.body.style.setProperty("max-width", "20em"),
      () => document.querySelector(".words > p:last-child")?.setAttribute("style", "translate: 30px 12px"),
    ];
    for (const move of moves) {
      await page.evaluate(move);
      await painted(page);
      await soon(() => hits(page)).toEqual(words);
    }
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
    await soon(async () => labelsWithin(await dimmed(page))).toEqual(others);
    // The colours of labels are the page's to see, and are the same whoever stands out.
    expect(await labelsIn(page)).toEqual(LABELS);
    expect(await sight(page)).toMatchObject({
      offer: expect.stringMatching(/^Only Ada Norling: 2 turns, \d+% of the words/),
      rail: { dimmed: 6 },
    });
    await press(page, "dim");
    await soon(() => dimmed(page)).toEqual([]);
    await expectUntouched(page);
    await page.close();
  });

  it("is dimmed from the popup, and takes everybody back by a press", async () => {
    const page = await openRead(browser);
    const speakers = (await readingOf(browser, page))?.transcript.speakers ?? [];
    const two = speakers.slice(0, 2).map(({ id }) => id);
    expect(await ask(browser, page, "focus", { speakers: two, dims: false })).toBe(true);
    // They stand out on the rail; what all others say stays as it is printed.
    await soon(async () => (await sight(page))?.rail?.dimmed ?? 0).toBeGreaterThan(0);
    expect(await dimmed(page)).toEqual([]);
    expect((await sight(page))?.offer).toBe("");
    expect(await ask(browser, page, "focus", { speakers: two, dims: true })).toBe(true);
    await soon(async () => (await sight(page))?.offer).toMatch(/^Only 2 speakers: 4 turns/);
    expect(await dimmed(page)).not.toEqual([]);
    await clickOn(browser, page, ".pill-offer button");
    await soon(async () => (await sight(page))?.offer).toBe("");
    expect(await dimmed(page)).toEqual([]);
    await page.close();
  });
});

function lowerCased(text: string): string {
  return text.toLowerCase();
}

/** The labels that stand in these words, in their order. */
function labelsWithin(runs: readonly string[]): string[] {
  const pattern = LABELS.map((label) => label.replace(/[()]/g, "\\$&")).join("|");
  return runs.flatMap((run) => run.match(new RegExp(pattern, "g")) ?? []);
}

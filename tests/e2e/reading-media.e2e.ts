import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launch, type OpenBrowser, sampledBrowsers } from "./browsers.ts";
import { choose, landedIn, openRead, overlayOf, painted, pointAt, press, rectOf } from "./overlay-probe.ts";
import { TRANSCRIPT, transcriptPage } from "./page-fixture.ts";
import { labelsIn, soon, tracesIn } from "./page-probe.ts";

const OFF = { "off:www.nato.int": true };

describe.each(sampledBrowsers("chromium"))("the page as it is painted in %s", (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  beforeEach(() => choose(browser, { margins: true }));
  afterAll(() => browser.close());

  const landed = (page: Page) => landedIn(browser, page);
  const sight = (page: Page) => overlayOf(browser, page);

  it("has everything where it was, switched on and off", async () => {
    await choose(browser, OFF);
    browser.answers.set(TRANSCRIPT, transcriptPage({ top: `<header style="height:80px">NATO</header>` }));
    const page = await browser.open(TRANSCRIPT);
    const before = await placesIn(page);
    expect(before.length).toBeGreaterThan(10);
    await choose(browser, { margins: true });
    await soon(async () => (await sight(page))?.rail?.names.length).toBe(8);
    expect(await placesIn(page)).toEqual(before);
    await press(page, "nextQuestion");
    await press(page, "dim");
    await press(page, "outline");
    await soon(async () => (await sight(page))?.outline).toContain("Tomas Brandt");
    expect(await placesIn(page)).toEqual(before);
    await choose(browser, OFF);
    await soon(async () => (await tracesIn(page)).hosts).toBe(0);
    expect(await placesIn(page)).toEqual(before);
    await page.close();
  });

  it("is the publisher's own in print", async () => {
    const page = await openRead(browser);
    await soon(() => rectOf(browser, page, ".rail")).not.toBeNull();
    expect(await groundOfLabel(page)).not.toBe("rgba(0, 0, 0, 0)");
    await browser.showFor(page, { print: true });
    await soon(() => rectOf(browser, page, ".rail")).toBeNull();
    const host = await page.evaluate(
      () => getComputedStyle(document.querySelector("[data-as-delivered]") as Element).display,
    );
    expect(host).toBe("none");
    expect(await groundOfLabel(page)).toBe("rgba(0, 0, 0, 0)");
    await page.close();
  });

  it("keeps to the reader's own colours where these are forced", async () => {
    const page = await openRead(browser);
    await browser.showFor(page, { forcedColors: true });
    await soon(() => page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    const labels = await labelsIn(page);
    expect(labels.length).toBeGreaterThan(0);
    const sheet = await page.evaluate(() => {
      const [rules] = document.adoptedStyleSheets;
      return [...(rules?.cssRules ?? [])]
        .filter((rule) => rule instanceof CSSMediaRule && matchMedia(rule.media.mediaText).matches)
        .map(({ cssText }) => cssText)
        .join();
    });
    expect(sheet).toContain("text-decoration: underline");
    expect(sheet).not.toMatch(/#|rgb/);
    await press(page, "nextQuestion");
    await soon(() => landed(page)).toContain("Secretary General, when");
    await soon(async () => (await overlayOf(browser, page))?.pill).toContain("Petra Lund");
    await page.close();
  });

  it("jumps within one frame, whatever motion the page and the reader ask for", async () => {
    for (const reducedMotion of [false, true]) {
      const page = await openRead(
        browser,
        transcriptPage({ head: "<style>*{scroll-behavior:smooth}</style>" }),
      );
      await browser.showFor(page, { reducedMotion });
      await soon(() => page.evaluate(() => matchMedia("(prefers-reduced-motion: reduce)").matches)).toBe(
        reducedMotion,
      );
      await page.evaluate(() => {
        const tops = [] as number[];
        Object.assign(window, { tops });
        addEventListener("scroll", () => tops.push(scrollY));
      });
      await press(page, "nextQuestion");
      await soon(() => landed(page)).toContain("Secretary General, when");
      await soon(async () => (await overlayOf(browser, page))?.rail?.current).toBe(3);
      const tops = await page.evaluate(() => (window as unknown as { tops: number[] }).tops);
      expect(new Set(tops).size, `${reducedMotion}`).toBe(1);
      await page.close();
    }
  });

  // Only Chromium tells tests of shifts of the layout, and of what screen readers are told.
  it.runIf(name === "chromium")("never shifts by our coming, by what we show, or by our going", async () => {
    const page = await openRead(browser, transcriptPage({ head: WITNESS }));
    await press(page, "nextQuestion");
    await soon(() => landed(page)).toContain("Secretary General, when");
    await press(page, "dim");
    await soon(async () => (await overlayOf(browser, page))?.offer).toContain("Only Petra Lund");
    // Longer after the last key than the browser lets a shift pass for the key's doing.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 700)));
    for (const part of [2, 6, 8]) await pointAt(browser, page, `.rail-parts > :nth-child(${part})`);
    for (const top of [400, 900, 1400, 0]) {
      await page.evaluate((to) => scrollTo({ top: to, behavior: "instant" }), top);
      await painted(page);
    }
    await press(page, "outline");
    await soon(async () => (await overlayOf(browser, page))?.outline).toContain("Tomas Brandt");
    await choose(browser, { "off:www.nato.int": true });
    await soon(async () => (await tracesIn(page)).hosts).toBe(0);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
    // The witness sees a shift where there is one, once the last key is long past.
    await soon(() =>
      page.evaluate(async () => {
        document.body.style.paddingTop = `${document.body.offsetHeight % 97}px`;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return (window as unknown as { shifts: unknown[] }).shifts.length;
      }),
    ).toBeGreaterThan(0);
    await page.close();
  });

  it.runIf(name === "chromium")(
    "names all that is ours to screen readers, and says where a jump has come",
    async () => {
      const page = await openRead(browser);
      await press(page, "nextQuestion");
      await soon(() => landed(page)).toContain("Secretary General, when");
      const tree = await page.accessibility.snapshot({ interestingOnly: false });
      const names = namesIn(tree);
      expect(names).toContainEqual(["listbox", "Turns in this transcript"]);
      expect(names.filter(([role]) => role === "option")).toHaveLength(8);
      for (const [role, name] of names) {
        if (["button", "option", "listbox", "dialog", "combobox"].includes(role))
          expect(name, role).not.toBe("");
      }
      const focused = findFocused(tree);
      expect(focused?.name).toMatch(/^Petra Lund, Radio Ford: question 1 of 2/);
      await page.close();
    },
  );
});

const WITNESS = `<script>window.shifts=[];new PerformanceObserver((list)=>{for(const one of list.getEntries())if(!one.hadRecentInput)shifts.push(one.sources.map(s=>JSON.stringify([s.previousRect,s.currentRect])).join())})
.observe({type:"layout-shift",buffered:true})</script>`;

type Branch = Awaited<ReturnType<Page["accessibility"]["snapshot"]>>;

function namesIn(branch: Branch): [role: string, name: string][] {
  if (!branch) return [];
  return [[branch.role, branch.name ?? ""], ...(branch.children ?? []).flatMap(namesIn)];
}

function findFocused(branch: Branch): Branch {
  if (!branch) return null;
  for (const child of branch.children ?? []) {
    const found = findFocused(child);
    if (found) return found;
  }
  return branch.focused && branch.role !== "RootWebArea" ? branch : null;
}

/** What is painted under the first label. */
function groundOfLabel(page: Page): Promise<string> {
  return page.evaluate(() => {
    const label = document.querySelector(".words b") as Element;
    return getComputedStyle(label, "::highlight(as-delivered-0)").backgroundColor;
  });
}

/** Where every element of the page's body stands on the page. */
function placesIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll("*")].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const place = [left + scrollX, top + scrollY, width, height];
      return [element.localName, ...place.map((pixels) => pixels.toFixed(1))].join(" ");
    }),
  );
}

import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coloursOf, HUES } from "../../lib/transcript/palette.ts";
import { findBrowser } from "../../scripts/browsers.ts";
import { POPUP_SCENES, type PopupSceneName } from "../make/popup-scenes.ts";
import { browsers, builtExtension } from "./browsers.ts";
import { openStage, playPopupScene, setScene } from "./popup-stage.ts";

/** As Chromium and Firefox make a popup, at the usual and at a larger size of type. */
const SIZES = [
  [400, 600],
  [430, 510],
] as const;

/** Few speakers and many, short names and long ones; nothing chosen yet. */
const FIRST_VIEWS = ["conference", "twelve speakers", "two hundred turns", "long names", "gaps"] as const;

/** From top to bottom. */
const BOXES = ["h1", ".transcript-facts", ".outline-tools", ".speakers", ".outline-list"];

describe.each(browsers)("the popup's first view in %s", (name) => {
  let browser: Browser;
  let page: Page;
  let clear = async () => {};
  beforeAll(async () => {
    const args = name === "chromium" && process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    browser = await puppeteer.launch({
      executablePath: findBrowser(name) ?? "",
      args,
      ...(name === "firefox" && { browser: "firefox" }),
    });
    page = await openStage(browser, builtExtension(name));
  });
  afterAll(() => browser.close());

  async function look(scene: PopupSceneName, [width, height]: readonly [number, number]): Promise<void> {
    await clear();
    clear = await setScene(page, builtExtension(name), POPUP_SCENES[scene]);
    await page.setViewport({ width, height });
    await playPopupScene(page, POPUP_SCENES[scene], width < 400 ? "/popup.html?tab=7" : "/popup.html");
  }

  it.each(SIZES)(
    "shows the outline, in the order of what one asks, whole and apart: %i × %i",
    async (...size) => {
      for (const scene of FIRST_VIEWS) {
        await look(scene, size);
        const told = `${scene} at ${size.join(" × ")}`;
        const tops = await page.evaluate(topsOf, BOXES);
        expect(tops, told).toEqual(tops.toSorted((one, other) => one - other));
        const { line, foot, height } = await page.evaluate(lineAndFoot);
        expect(line, `the first line of ${told}`).toBeLessThanOrEqual(foot.top);
        expect(foot.bottom, `the foot of ${told}`).toBe(height);
        expect(await page.evaluate(overlaps), told).toEqual([]);
        expect(await page.evaluate(cutWithoutTip), told).toEqual([]);
        expect(await page.evaluate(halfFacts), told).toEqual([]);
      }
    },
  );

  it.each(SIZES)(
    "opens in the middle of the text with the turn being read in its middle: %i × %i",
    async (...size) => {
      await look("being read", size);
      await page.waitForSelector("[aria-current]");
      const middle = () =>
        page.$eval("[aria-current]", (line) => {
          const { top, bottom } = line.getBoundingClientRect();
          return (top + bottom) / 2 / innerHeight;
        });
      await expect.poll(middle).toBeGreaterThan(1 / 3);
      expect(await middle()).toBeLessThan(2 / 3);
    },
  );

  it("is never wider than its window at 320 pixels, and nothing in it overlaps or is cut", async () => {
    for (const scene of ["conference", "twelve speakers", "others dimmed", "menu open", "found"] as const) {
      await look(scene, [320, 600]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), scene).toBeLessThanOrEqual(320);
      expect(await page.evaluate(cutWithoutTip), scene).toEqual([]);
      if (scene !== "menu open") expect(await page.evaluate(overlaps), scene).toEqual([]);
    }
  });

  it("lands and selects in colours that can be read on both themes", async () => {
    await look("conference", SIZES[0]);
    for (const theme of ["light", "dark"] as const) {
      const colours = await page.evaluate(tokens, theme, [
        ...["--ink", "--ink-soft", "--accent", "--on-accent", "--alarm"],
        ...["--accent-tint", "--mark", "--paper", "--ground", "--ground-strong"],
      ]);
      const ratio = (ink: string, ground: string) => contrast(colours[ink] ?? [], colours[ground] ?? []);
      for (const [ink, ground] of [
        ...[
          ["--ink", "--accent-tint"],
          ["--ink", "--mark"],
          ["--on-accent", "--accent"],
        ],
        ...[
          ["--accent", "--accent-tint"],
          ["--accent", "--paper"],
          ["--alarm", "--paper"],
        ],
        ...["--paper", "--ground", "--ground-strong"].map((ground) => ["--ink-soft", ground]),
      ])
        expect(ratio(ink ?? "", ground ?? ""), `${ink} on ${ground}, ${theme}`).toBeGreaterThanOrEqual(4.5);
    }
    for (const hue of [null, ...Array(HUES).keys()])
      for (const { ink, tint } of Object.values(coloursOf(hue)))
        expect(contrast(rgb(ink), rgb(tint)), `${ink} on ${tint}`).toBeGreaterThanOrEqual(4.5);
  });
});

// What follows runs in the page.

function topsOf(selectors: readonly string[]): number[] {
  return selectors.flatMap((selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    return box ? [box.top] : [];
  });
}

function lineAndFoot() {
  const foot = document.querySelector(".tab-view-foot")?.getBoundingClientRect();
  return {
    line: document.querySelector(".outline-line")?.getBoundingClientRect().bottom ?? Number.NaN,
    foot: { top: foot?.top ?? 0, bottom: foot?.bottom ?? 0 },
    height: innerHeight,
  };
}

/** Controls that can be seen and pressed and that lie over one another. */
function overlaps(): string[] {
  const all = [...document.querySelectorAll("button, summary, input, select, a, [role=option]")].filter(
    (one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const touched = x >= 0 && y >= 0 && document.elementFromPoint(x, y);
      return one.checkVisibility() && touched && (one.contains(touched) || touched.contains(one));
    },
  );
  const nameOf = (one: Element) =>
    (one.getAttribute("aria-label") ?? one.textContent ?? one.localName).slice(0, 40);
  return all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other) => {
      if (one.contains(other) || other.contains(one)) return [];
      // The press that empties a text box stands in it; a line may go on below the foot.
      if (other.parentElement?.matches(".search-box") && one.parentElement === other.parentElement) return [];
      if (one.matches("[role=option]") && other.closest(".tab-view-foot")) return [];
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return across > 0.5 && down > 0.5 ? [`${nameOf(one)} and ${nameOf(other)}`] : [];
    }),
  );
}

/** What ends in "…" and has no tooltip with the whole; of what was said, a line shows the beginning alone. */
function cutWithoutTip(): string[] {
  return [...document.querySelectorAll("body *")].flatMap((element) => {
    const { overflow, textOverflow, display } = getComputedStyle(element);
    const isCut =
      (textOverflow === "ellipsis" && element.scrollWidth > element.clientWidth) ||
      (display === "-webkit-box" && element.scrollHeight > element.clientHeight + 1);
    if (!isCut || overflow === "visible" || element.matches(".turn-words, input, .unseen")) return [];
    return element.checkVisibility() && !element.closest("[title]") ? [element.textContent ?? ""] : [];
  });
}

/** Facts of which a part can be seen; one without room stands on a line that is cut off, or ends in "…". */
function halfFacts(): string[] {
  const list = document.querySelector(".transcript-facts");
  const room = list?.getBoundingClientRect();
  if (!list || !room) return ["there are none"];
  return [...list.children].flatMap((fact) => {
    const { top, bottom, right } = fact.getBoundingClientRect();
    const isWhole = bottom <= room.bottom + 0.5 && right <= room.right + 0.5;
    return isWhole || top >= room.bottom - 0.5 ? [] : [fact.textContent ?? ""];
  });
}

/** Red, green and blue of tokens on a theme, as painted. */
function tokens(theme: string, names: readonly string[]): Record<string, number[]> {
  document.documentElement.style.colorScheme = theme;
  const probe = document.body.appendChild(document.createElement("i"));
  const pixel = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const painted = names.map((name): [string, number[]] => {
    probe.style.color = `var(${name})`;
    if (!pixel) return [name, []];
    pixel.fillStyle = getComputedStyle(probe).color;
    pixel.fillRect(0, 0, 1, 1);
    return [name, [...pixel.getImageData(0, 0, 1, 1).data].slice(0, 3)];
  });
  probe.remove();
  document.documentElement.style.colorScheme = "";
  return Object.fromEntries(painted);
}

// And this here.

function rgb(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** How many to one two colours are (WCAG 2.2). */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [dark = Number.NaN, light = Number.NaN] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: readonly number[]): number {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

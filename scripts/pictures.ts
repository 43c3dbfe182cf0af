import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { launch, type OpenBrowser } from "../tests/e2e/browsers.ts";
import { fillShelf } from "../tests/e2e/library-shelf.ts";
import { reload } from "../tests/e2e/library-steps.ts";
import { pointAt, press } from "../tests/e2e/overlay-probe.ts";
import { ensureBrowsers } from "./browsers.ts";
import { withBuild } from "./build.ts";
import { PICTURED_EVENTS } from "./pictured-events.ts";

// npm run pictures [-- NAME...]
// Takes the README's pictures in real Chromium, all of them or those that are named: the bundled sample, and a library of invented
// transcripts.

const ROOT = join(import.meta.dirname, "..");
const SAMPLE = join(ROOT, "public/sample/press-point.html");
const ADDRESS = readFileSync(SAMPLE, "utf8").match(/rel="canonical" href="([^"]+)"/)?.[1] ?? "";

/** Pixels of a picture for one of the page's: sharp on most screens, and small enough for a README. */
const SCALE = 1.25;
const WINDOW = { width: 960, height: 580, deviceScaleFactor: SCALE };
const POPUP = { width: 400, height: 532, deviceScaleFactor: SCALE };

type Path = `${string}.png`;

const PICTURES: Readonly<Record<string, (browser: OpenBrowser, path: Path) => Promise<unknown>>> = {
  screenshot: takePopupOverPage,
  page: async (browser, path) => {
    const page = await openSample(browser);
    // With a margin beside the words, where the pill and the tip stand.
    await page.setViewport({ width: 1200, height: 700, deviceScaleFactor: 1 });
    for (const command of ["nextQuestion", "nextQuestion", "nextTurn"] as const) {
      await press(page, command);
      await sleep(600);
    }
    await pointAt(browser, page, ".rail-parts > :nth-child(9)");
    await sleep(600);
    await page.screenshot({ path });
  },
  library: async (browser, path) => (await openLibrary(browser)).screenshot({ path }),
  search: async (browser, path) => {
    const page = await openLibrary(browser);
    await page.type(".query-box input", "cable* in:answer after:2025");
    await page.waitForSelector(".found mark");
    await sleep(1500);
    await page.screenshot({ path });
  },
};

await takePictures(process.argv.slice(2));

async function takePictures(wanted: readonly string[]): Promise<void> {
  for (const sentence of ensureBrowsers()) console.warn(sentence);
  const browser = await withBuild(() => launch("chromium"));
  try {
    for (const [name, take] of Object.entries(PICTURES))
      if (wanted.length === 0 || wanted.includes(name))
        await take(browser, join(ROOT, ".github", `${name}.png`) as Path);
  } finally {
    await browser.close();
  }
}

/** The page with the popup over it, as Chromium shows them: a picture of either has only itself in it. */
async function takePopupOverPage(browser: OpenBrowser, path: Path): Promise<void> {
  const page = await openSample(browser);
  const below = await page.screenshot({ encoding: "base64" });
  // In a tab of its own: the real one is painted at the size and scale of a window without a display.
  const popup = await browser.openExtensionPage(`popup.html?tab=${await browser.tabOf(page)}`);
  await popup.setViewport(POPUP);
  await popup.waitForSelector("[role=option]");
  await popup.waitForSelector(".save-bar button[data-kind=primary]");
  const above = await popup.screenshot({ encoding: "base64" });
  const both = await browser.puppeteer.newPage();
  await both.setViewport(WINDOW);
  await both.setContent(`<style>
      body { margin: 0 }
      img { position: fixed; top: 0; left: 0; width: ${WINDOW.width}px; image-rendering: pixelated }
      img + img { top: 8px; left: 520px; width: ${POPUP.width}px; border-radius: 8px; box-shadow: 0 0 0 1px #0003, 0 6px 24px #0005 }
    </style><img src="data:image/png;base64,${below}"><img src="data:image/png;base64,${above}">`);
  await both.screenshot({ path });
}

/** The sample, read. */
async function openSample(browser: OpenBrowser): Promise<Page> {
  browser.answers.set(ADDRESS, { file: SAMPLE });
  const page = await browser.open(ADDRESS);
  await page.setViewport(WINDOW);
  for (let tries = 0; tries < 100 && (await browser.badge(page)) === ""; tries++) await sleep(50);
  await sleep(500);
  return page;
}

/** The library with the invented transcripts in it: put there twice, they are the same ones. */
async function openLibrary(browser: OpenBrowser): Promise<Page> {
  const page = await browser.openExtensionPage("library.html");
  await page.setViewport({ ...WINDOW, width: 1000, height: 800 });
  await page.waitForSelector(".empty, .shelf-row");
  if ((await page.$(".shelf-row")) === null) {
    await fillShelf(page, PICTURED_EVENTS);
    // No word about a backup that is due.
    await browser.background((now) => chrome.storage.local.set({ putOffAt: now }), new Date().toISOString());
    await reload(page, ".shelf-row");
  }
  await page.bringToFront();
  await sleep(500);
  return page;
}

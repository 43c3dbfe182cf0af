import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import { ADDRESS, bigPage } from "../tests/bench/big-page.ts";
import { launch, type OpenBrowser } from "../tests/e2e/browsers.ts";
import { animatedRows } from "./bench-animated.ts";
import { correctionRows } from "./bench-corrections.ts";
import { libraryRows } from "./bench-library.ts";
import { readingCosts } from "./bench-reading.ts";
import { median, type Row } from "./bench-row.ts";
import { benchScript } from "./bench-script.ts";
import { searchRows } from "./bench-search.ts";
import { ensureBrowsers } from "./browsers.ts";
import { OUTPUT, withBuild } from "./build.ts";

// npm run bench
// Measures in real Chromium on made pages of 3,000 and 15,000 words, and the search over 10,000 made transcripts. Ratios
// are of medians of the same run.

/** The same page where no content script runs. */
const ELSEWHERE = "https://elsewhere.example/a-long-press-conference";
const BLANK = "https://elsewhere.example/";
const SIZES = [3_000, 15_000];
/** In the library that is searched. */
const TRANSCRIPTS = 10_000;
/** On one transcript. */
const CORRECTIONS = 500;
const ROUNDS = 15;
const COLD_ROUNDS = 7;
const SAVE = ".save-bar button[data-kind=primary]";

for (const sentence of ensureBrowsers()) console.warn(sentence);
const browser = await withBuild(() => launch("chromium"));
try {
  const measured: (readonly Row[])[] = [];
  browser.answers.set(BLANK, "<!doctype html><title>Blank</title>");
  for (const words of SIZES) measured.push(await measure(browser, words));
  const rows = measured[0]?.map((row, at) => ({
    ...row,
    figures: measured.flatMap((each) => each[at]?.figures ?? []),
  }));
  print([
    ...(rows ?? []),
    ...correctionRows(SIZES, CORRECTIONS),
    ...sizes(),
    ...(await animatedRows(browser)),
    ...(await searchRows(browser, TRANSCRIPTS)),
    ...(await inAnotherLibrary()),
  ]);
} finally {
  await browser.close();
}

/** What is searched stays as it is filled: the library page has one of its own. */
async function inAnotherLibrary(): Promise<readonly Row[]> {
  const other = await withBuild(() => launch("chromium"));
  try {
    return await libraryRows(other, TRANSCRIPTS);
  } finally {
    await other.close();
  }
}

async function measure(open: OpenBrowser, words: number): Promise<readonly Row[]> {
  const html = bigPage(words);
  open.answers.set(ADDRESS, html);
  open.answers.set(ELSEWHERE, html);
  const script = await benchScript("in-page.ts");
  const cold = await coldDetector(open, html, script);
  const bare = await open.open(ELSEWHERE);
  await bare.addScriptTag({ content: script });
  const runs = await bare.evaluate((times) => globalThis.benchHere(times), ROUNDS);
  await bare.close();
  const [readability, defuddle] = [median(runs.readability), median(runs.defuddle)];
  const outline = median(await pageToReading(open)) + median(runs.outline);
  return [
    { what: "detector, cold", figures: [cold], unit: "ms", limit: 2 },
    { what: "detector, warm", figures: [median(runs.detector)], unit: "ms", limit: 2 },
    { what: "page to outline, there and back", figures: [outline], unit: "ms" },
    { what: "  of it on the page's thread", figures: [median(runs.extract)], unit: "ms" },
    { what: "  of it reading in the background", figures: [median(runs.read)], unit: "ms" },
    { what: "Readability.parse() alone", figures: [readability], unit: "ms" },
    { what: "Defuddle.parse() alone", figures: [defuddle], unit: "ms" },
    { what: "outline ÷ Readability", figures: [outline / readability], unit: "×", limit: 1.5 },
    { what: "outline ÷ Defuddle", figures: [outline / defuddle], unit: "×" },
    ...(await inTheExtension(open)),
  ];
}

/** The detector's first run in a process of its own: another site each time. */
async function coldDetector(open: OpenBrowser, html: string, script: string): Promise<number> {
  const took: number[] = [];
  for (let round = 0; round < COLD_ROUNDS; round++) {
    const address = `https://fresh-${html.length}-${round}.example/`;
    open.answers.set(address, html);
    const page = await open.open(address);
    await page.addScriptTag({ content: script });
    took.push(await page.evaluate(() => globalThis.detectHere()));
    await page.close();
  }
  return median(took);
}

/**
 * From a change of the page's words to the reading in the hands of another context, as the popup asks for it: detector,
 * extracting, the way to the background and back, marks, the way to whoever asked.
 */
async function pageToReading(open: OpenBrowser): Promise<readonly number[]> {
  const page = await open.open(ADDRESS);
  await badged(open, page);
  const took = await open.background(
    async (tabId, rounds) => {
      const all: number[] = [];
      for (let round = 0; round <= rounds; round++) {
        await chrome.scripting.executeScript({
          target: { tabId },
          // Out of sight: laying the page out anew is the page's work.
          func: () => document.querySelector(".k-40 p")?.append(" More."),
        });
        const message = { id: 1, type: "reading", timestamp: Date.now() };
        const start = performance.now();
        const answer = await chrome.tabs.sendMessage(tabId, message, { frameId: 0 });
        all.push(performance.now() - start);
        if (!answer?.res?.transcript) throw new Error("The page gave no reading");
      }
      return all.slice(1);
    },
    await open.tabOf(page),
    ROUNDS,
  );
  await page.close();
  return took;
}

/** What only the whole extension shows: its longest task in the page, its popup, its saving. */
async function inTheExtension(open: OpenBrowser): Promise<readonly Row[]> {
  const without: number[] = [];
  const longest: number[] = [];
  // In turn: on a busy machine any task is long now and then, ours or not.
  for (let round = 0; round < COLD_ROUNDS; round++) {
    without.push(await longestTask(open, ELSEWHERE, async () => {}));
    longest.push(await longestTask(open, ADDRESS, (page) => badged(open, page)));
  }
  const shown = await open.open(ADDRESS);
  await badged(open, shown);
  const popup = await open.openExtensionPage(`popup.html?tab=${await open.tabOf(shown)}`);
  await popup.waitForSelector("[role=option]");
  await popup.evaluateOnNewDocument(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector("[role=option]")) return;
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark("painted")));
    });
    seen.observe(document, { subtree: true, childList: true });
  });
  await popup.reload();
  await popup.waitForFunction(() => performance.getEntriesByName("painted").length > 0);
  const painted = await popup.evaluate(() => performance.getEntriesByName("painted")[0]?.startTime ?? 0);
  await popup.waitForSelector(SAVE);
  const saved = await popup.evaluate(async (save) => {
    const start = performance.now();
    document.querySelector<HTMLElement>(save)?.click();
    while (!document.querySelector(".save-bar-tick")) await new Promise((done) => setTimeout(done, 1));
    return performance.now() - start;
  }, SAVE);
  await popup.close();
  await shown.close();
  return [
    { what: "longest task, page without us", figures: [median(without)], unit: "ms" },
    {
      what: "longest task, page with us",
      figures: [median(longest)],
      unit: "ms",
      limit: Math.max(50, median(without)),
    },
    ...(await whileReading(open)),
    { what: "popup to outline painted", figures: [painted], unit: "ms", limit: 100 },
    { what: "saving", figures: [saved], unit: "ms", limit: 100 },
  ];
}

/** What reading in the page costs: scrolling, keys, memory. */
async function whileReading(open: OpenBrowser): Promise<readonly Row[]> {
  const opened = async (address: string) => {
    const page = await open.open(address);
    if (address === ADDRESS) await badged(open, page);
    await pause(500);
    return page;
  };
  const { late, lateWithout, key, memory } = await readingCosts(open, opened, [ADDRESS, ELSEWHERE]);
  return [
    { what: "late frames while scrolling, without us", figures: [lateWithout], unit: "%" },
    {
      what: "late frames while scrolling, all on",
      figures: [late],
      unit: "%",
      limit: Math.max(1, lateWithout),
    },
    { what: "key press to scrolled", figures: [key], unit: "ms", limit: 16.7 },
    { what: "memory added to the page", figures: [memory], unit: "MB", limit: 10 },
  ];
}

/** The longest task of the page's thread once its text stands there, in ms; 0 where none took 50 ms. */
async function longestTask(
  open: OpenBrowser,
  address: string,
  wait: (page: Page) => Promise<void>,
): Promise<number> {
  const page = await open.open(BLANK);
  await page.evaluateOnNewDocument(() => {
    addEventListener("DOMContentLoaded", () => {
      const seen = new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries())
          performance.mark("task", { startTime, detail: duration });
      });
      seen.observe({ type: "longtask" });
    });
  });
  await page.goto(address);
  await wait(page);
  await pause(500);
  const longest = await page.evaluate(() => {
    const marks = performance.getEntriesByName("task") as PerformanceMark[];
    return Math.max(0, ...marks.map(({ detail }) => Number(detail)));
  });
  await page.close();
  return longest;
}

/** Waits until the badge says that the page was read. */
async function badged(open: OpenBrowser, page: Page): Promise<void> {
  for (let tries = 0; tries < 100 && (await open.badge(page)) === ""; tries++) await pause(50);
}

function sizes(): readonly Row[] {
  const [detector, page] = ["detector.js", "page.js"].map(
    (file) =>
      gzipSync(readFileSync(join(OUTPUT.chromium, "content-scripts", file)), { level: 9 }).length / 1024,
  );
  return [
    { what: "detector.js, gzipped", figures: [detector ?? 0], unit: "KB", limit: 5 },
    { what: "page.js, gzipped", figures: [page ?? 0], unit: "KB" },
    {
      what: "all that is injected, gzipped",
      figures: [(detector ?? 0) + (page ?? 0)],
      unit: "KB",
      limit: 40,
    },
  ];
}

function print(rows: readonly Row[]): void {
  const head = ["", ...SIZES.map((words) => `${words.toLocaleString("en")} words`), "budget", ""];
  const lines = rows.map(({ what, figures, unit, limit }) => {
    const cells = SIZES.map((_, at) =>
      figures[at] === undefined ? "" : `${figures[at].toFixed(1)} ${unit}`,
    );
    const over = limit !== undefined && figures.some((figure) => figure > limit);
    return [what, ...cells, limit === undefined ? "" : `≤ ${limit.toFixed(1)} ${unit}`, over ? "OVER" : ""];
  });
  const widths = head.map((_, at) => Math.max(...[head, ...lines].map((line) => line[at]?.length ?? 0)));
  for (const line of [head, ...lines]) {
    console.log(
      line
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join("  "),
    );
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

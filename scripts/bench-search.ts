import { globSync } from "node:fs";
import { basename, join } from "node:path";
import type { Page } from "puppeteer-core";
import { PHRASE, SPEAKER } from "../tests/bench/many-transcripts.ts";
import { launch, type OpenBrowser } from "../tests/e2e/browsers.ts";
import { median, type Row } from "./bench-row.ts";
import { benchScript } from "./bench-script.ts";
import { OUTPUT, withBuild } from "./build.ts";

// node scripts/bench-search.ts [COUNT]
// A part of npm run bench: the search over 10,000 invented transcripts in real Chromium.

const ROUNDS = 15;

const QUERIES = {
  "a common word": "the",
  "a phrase": `"${PHRASE}"`,
  "a phrase by one speaker, dated": `"${PHRASE}" speaker:"${SPEAKER}" after:2000 before:2020`,
};

/** The search's lines, of a library of `count` transcripts. */
export async function searchRows(browser: OpenBrowser, count: number): Promise<readonly Row[]> {
  const script = await benchScript("in-library.ts");
  await makeTables(browser);
  const page = await enter(browser, script);
  const bytes = await page.evaluate((many) => inLibrary.fill(many), count);
  const built = await page.evaluate((address) => inLibrary.start(address), worker());
  const size = await page.evaluate(() => inLibrary.size());
  const found = await times(page, "find");
  const counted = await page.evaluate((typed) => inLibrary.count(typed), QUERIES["a common word"]);
  await page.close();
  const again = await enter(browser, script);
  const opened = await again.evaluate((address) => inLibrary.start(address), worker());
  const scanned = await times(again, "scan");
  const all = await again.evaluate((typed) => inLibrary.scan(typed, true), QUERIES["a phrase"]);
  await again.close();
  const other = await enter(browser, script);
  const { took, memory } = await other.evaluate((many) => inLibrary.buildOther(many), count);
  const others = await times(other, "findOther");
  await other.close();
  const rows = (what: string, figures: readonly number[], limit?: number): Row[] =>
    Object.keys(QUERIES).map((query, at) => ({
      what: `${what}: ${query}`,
      figures: [figures[at] ?? 0],
      unit: "ms",
      ...(limit !== undefined && { limit }),
    }));
  return [
    { what: `index of ${count} transcripts, built`, figures: [built / 1000], unit: "s" },
    { what: "  its size ÷ the text's", figures: [size / bytes], unit: "×", limit: 1.3 },
    { what: "  opened again", figures: [opened], unit: "ms" },
    ...rows("  first contexts", found, 50),
    { what: "  counts by year and speaker: a common word", figures: [counted], unit: "ms" },
    ...rows("plain scan, first contexts", scanned),
    { what: "plain scan, everything", figures: [all / 1000], unit: "s" },
    { what: "MiniSearch, built", figures: [took / 1000], unit: "s" },
    { what: "  its memory", figures: [memory / 2 ** 20], unit: "MB" },
    ...rows("  all answers, no contexts", others),
  ];
}

/** The median time of each query, the first round not counted. */
async function times(page: Page, how: "find" | "scan" | "findOther"): Promise<number[]> {
  const medians: number[] = [];
  for (const typed of Object.values(QUERIES)) {
    const rounds = how === "find" ? ROUNDS : 3;
    const took: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      took.push(await page.evaluate((by, words) => inLibrary[by](words, false), how, typed));
    }
    medians.push(median(took.slice(1)));
  }
  return medians;
}

/** The library page makes its tables, and the worker that it starts must be gone before another is measured. */
async function makeTables(browser: OpenBrowser): Promise<void> {
  const page = await browser.openExtensionPage("library.html");
  await page.waitForSelector(".library");
  await page.close();
}

async function enter(browser: OpenBrowser, script: string): Promise<Page> {
  const page = await browser.openExtensionPage("welcome.html");
  page.setDefaultTimeout(600_000);
  await page.evaluate(script);
  return page;
}

function worker(): string {
  const [file = ""] = globSync(join(OUTPUT.chromium, "assets/search-worker-*.js"));
  return `/assets/${basename(file)}`;
}

if (import.meta.main) {
  const browser = await withBuild(() => launch("chromium"));
  try {
    for (const { what, figures, unit } of await searchRows(browser, Number(process.argv[2] ?? 10_000)))
      console.log(what.padEnd(60), figures.map((figure) => figure.toFixed(1)).join(" "), unit);
  } finally {
    await browser.close();
  }
}

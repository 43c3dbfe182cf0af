import type { Page } from "puppeteer-core";
import { launch, type OpenBrowser } from "../tests/e2e/browsers.ts";
import { median, type Row } from "./bench-row.ts";
import { benchScript } from "./bench-script.ts";
import { withBuild } from "./build.ts";

// node scripts/bench-library.ts [COUNT]
// A part of npm run bench: the library page over 10,000 invented transcripts in real Chromium.

const ROUNDS = 5;
/** Transcripts of the backup that is taken over. */
const IMPORTED = 1_000;

/** The library's lines, of a library of `count` transcripts, which is filled first. */
export async function libraryRows(browser: OpenBrowser, count: number): Promise<readonly Row[]> {
  const script = await benchScript("in-library.ts");
  const first = await browser.openExtensionPage("library.html");
  await first.waitForSelector(".library");
  await first.close();
  const filling = await enter(browser, "welcome.html", script);
  await filling.evaluate((many) => inLibrary.fill(many), count);
  const saved: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) saved.push(await filling.evaluate(() => inLibrary.save()));
  const kept = await filling.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await filling.close();
  const painted: number[] = [];
  let memory = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const [at, bytes] = await openLibraryPage(browser);
    painted.push(at);
    memory = bytes;
  }
  return [
    { what: `saving one among ${count}`, figures: [median(saved.slice(1))], unit: "ms", limit: 100 },
    { what: "  what the browser keeps of them", figures: [kept / 2 ** 20], unit: "MB" },
    { what: "library page, first rows painted", figures: [median(painted.slice(1))], unit: "ms", limit: 300 },
    { what: "  its memory", figures: [memory / 2 ** 20], unit: "MB", limit: 150 },
    {
      what: `taking over a backup of ${IMPORTED}`,
      figures: [(await takeOver(browser, script)) / 1000],
      unit: "s",
      limit: 60,
    },
  ];
}

/** When the first rows were painted, in ms from the beginning of the navigation, and the bytes of memory some time later. */
async function openLibraryPage(browser: OpenBrowser): Promise<readonly [number, number]> {
  const page = await browser.openExtensionPage("welcome.html");
  await page.evaluateOnNewDocument(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector(".shelf-row")) return;
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark("painted")));
    });
    seen.observe(document, { subtree: true, childList: true });
  });
  await page.goto(`${browser.origin}/library.html`, { waitUntil: "domcontentloaded" });
  await page.waitForFunction(() => performance.getEntriesByName("painted").length > 0);
  const at = await page.evaluate(() => performance.getEntriesByName("painted")[0]?.startTime ?? 0);
  const cdp = await page.createCDPSession();
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  await page.close();
  return [at, usedSize];
}

/** How long a backup takes from the press to the word that it is done, in ms. */
async function takeOver(browser: OpenBrowser, script: string): Promise<number> {
  const page = await enter(browser, "options.html", script);
  await page.waitForSelector(".import input");
  await page.evaluate((count) => inLibrary.chooseBackup(count), IMPORTED);
  await page.waitForSelector(".import [role=status] ul");
  const offered = await page.$eval(".import", ({ textContent }) => textContent);
  if (!offered.includes(`${IMPORTED.toLocaleString("en")} transcripts are new`))
    throw new Error(`The backup is not offered whole: ${offered}`);
  const took = await page.evaluate(async () => {
    const begun = performance.now();
    document.querySelector<HTMLElement>(".import .button[data-kind=primary]")?.click();
    while (!document.querySelector(".import")?.textContent?.includes("were added"))
      await new Promise((done) => setTimeout(done, 20));
    return performance.now() - begun;
  });
  await page.close();
  return took;
}

async function enter(browser: OpenBrowser, path: string, script: string): Promise<Page> {
  const page = await browser.openExtensionPage(path);
  page.setDefaultTimeout(600_000);
  await page.evaluate(script);
  return page;
}

if (import.meta.main) {
  const browser = await withBuild(() => launch("chromium"));
  try {
    for (const { what, figures, unit } of await libraryRows(browser, Number(process.argv[2] ?? 10_000)))
      console.log(what.padEnd(60), figures.map((figure) => figure.toFixed(1)).join(" "), unit);
  } finally {
    await browser.close();
  }
}

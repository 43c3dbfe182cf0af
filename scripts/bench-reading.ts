import type { Page } from "puppeteer-core";
import type { OpenBrowser } from "../tests/e2e/browsers.ts";
import { median } from "./bench-row.ts";

/** What reading in a page costs the page. */
export interface ReadingCosts {
  /** Frames that came late while the page was scrolled, of all, with everything of ours on and on the same page without us. */
  readonly late: number;
  readonly lateWithout: number;
  /** What the page's thread works from a key until the page stands scrolled and painted, in ms. */
  readonly key: number;
  /** What we hold of the memory of the page's process, in MB. */
  readonly memory: number;
}

const FRAMES = 240;
const KEYS = 15;

/** Measures with rail, pill, margins and marks on. `open` opens an address and waits until it has been read, where it is read. */
export async function readingCosts(
  browser: OpenBrowser,
  open: (address: string) => Promise<Page>,
  [address, elsewhere]: readonly [string, string],
): Promise<ReadingCosts> {
  await browser.background(() => chrome.storage.local.set({ margins: true }));
  const without = await open(elsewhere);
  const bare = await heapOf(without);
  const lateWithout = await lateFrames(without);
  await without.close();
  const page = await open(address);
  const memory = (await heapOf(page)) - bare;
  const late = await lateFrames(page);
  const key = await keyTime(page);
  await page.close();
  await browser.background(() => chrome.storage.local.clear());
  return { late, lateWithout, key, memory };
}

/** The share of frames that took longer than one and a half of the usual while the page scrolls from end to end, in per cent. */
function lateFrames(page: Page): Promise<number> {
  return page.evaluate(async (frames) => {
    const took: number[] = [];
    const step = (document.documentElement.scrollHeight - innerHeight) / frames;
    let last = await new Promise<number>(requestAnimationFrame);
    for (let frame = 0; frame < frames; frame++) {
      scrollBy({ top: step, behavior: "instant" });
      const now = await new Promise<number>(requestAnimationFrame);
      took.push(now - last);
      last = now;
    }
    scrollTo({ top: 0, behavior: "instant" });
    return (100 * took.filter((time) => time > 25).length) / frames;
  }, FRAMES);
}

/** What the page's thread works for a key, until the page stands scrolled and painted, in ms; the median. */
async function keyTime(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  // Thread time, not time on the clock: the machine may be busy with something else.
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  const worked = async () => {
    const { metrics } = await client.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
  };
  const took: number[] = [];
  for (let press = 0; press < KEYS; press++) {
    const top = await page.evaluate(() => scrollY);
    const before = await worked();
    await page.keyboard.press("j");
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    took.push((await worked()) - before);
    if ((await page.evaluate(() => scrollY)) === top) throw new Error("The key led nowhere");
  }
  await client.detach();
  return median(took);
}

/** Live memory of all worlds of the page, in MB. */
async function heapOf(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  await client.send("HeapProfiler.collectGarbage");
  const { usedSize } = await client.send("Runtime.getHeapUsage");
  await client.detach();
  return usedSize / 1024 / 1024;
}

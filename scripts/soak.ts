import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import type { Block } from "../lib/transcript/block.ts";
import { wordsHash } from "../lib/words-hash.ts";
import { ADDRESS, bigPage } from "../tests/bench/big-page.ts";
import type {} from "../tests/bench/in-library.ts";
import { launch, type OpenBrowser } from "../tests/e2e/browsers.ts";
import { benchScript } from "./bench-script.ts";
import { BROWSERS, type BrowserName, ensureBrowsers } from "./browsers.ts";
import { withBuild } from "./build.ts";
import { correctAndCrash } from "./crash-correcting.ts";
import { close, prepare, type Tally, tests } from "./run.ts";

// npm run soak [-- --runs 5000 --rounds 200 --passages 500 --sequences 500]
// Long faults: random documents by the thousand, whose words must all be read; all pages at hand in other markup and in both
// browsers; links to random passages, which must land on them; every page of an old library, none of which may be told to have
// changed; pages that show, hide, navigate and change between saves; and browsers killed while they save, while a page is corrected and while they
// take over a backup.

/** Transcripts of the backup: more than are taken over before the browser is killed. */
const TAKEN_OVER = 150;
const SAVE = ".save-bar button[data-kind=primary]";
const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5000" },
    /** How often a browser is killed, shared among the browsers. */
    rounds: { type: "string", default: "200" },
    passages: { type: "string", default: "500" },
    sequences: { type: "string", default: "500" },
  },
});

for (const sentence of ensureBrowsers()) console.warn(sentence);
prepare();
process.env.SOAK_RUNS = values.runs;
const words = tests(
  ["unit", "pure"],
  "tests/coverage.test.ts",
  "tests/page-metamorphic.test.ts",
  "tests/properties.test.ts",
  "tests/linear-time.test.ts",
  "tests/corrections.test.ts",
  "tests/corrections-hold.test.ts",
  "lib/search-index/search-index.test.ts",
  "lib/store/renew-any-ids.test.ts",
);
process.env.SOAK_PASSAGES = values.passages;
process.env.SOAK_SEQUENCES = values.sequences;
const links = tests(
  ["e2e"],
  "tests/e2e/backup-faults.e2e.ts",
  "tests/e2e/fragments.e2e.ts",
  "tests/e2e/kills.e2e.ts",
  "tests/e2e/library-kills.e2e.ts",
  "tests/e2e/library-better.e2e.ts",
  "tests/e2e/reading-enormous.e2e.ts",
  "tests/e2e/reading-odd-pages.e2e.ts",
  "tests/e2e/extraction.e2e.ts",
  "tests/e2e/page-sequences.e2e.ts",
  "tests/e2e/popup.e2e.ts",
  "tests/e2e/library-lost.e2e.ts",
  "tests/e2e/library-anew.e2e.ts",
  "tests/e2e/library-arranging.e2e.ts",
  "tests/e2e/library-search.e2e.ts",
  "tests/e2e/options.e2e.ts",
  "tests/e2e/quotes.e2e.ts",
  "tests/e2e/corrections.e2e.ts",
  "tests/e2e/library-versions.e2e.ts",
  "tests/e2e/search.e2e.ts",
  "tests/e2e/broken-records.e2e.ts",
  "tests/e2e/reading-media.e2e.ts",
);
const crashes: Tally[] = [];
for (const name of BROWSERS)
  crashes.push(await crashWhileKeeping(name, Number(values.rounds) / BROWSERS.length));
close(words, links, ...crashes);

/** Each round saves another document, each third takes over a backup, each other third corrects a page, and kills the browser on the way. */
async function crashWhileKeeping(name: BrowserName, rounds: number): Promise<Tally> {
  const browser = await withBuild(() => launch(name));
  const script = await benchScript("in-library.ts");
  const acknowledged: string[] = [];
  const corrected: string[] = [];
  let taken = false;
  let passed = 0;
  let failed = 0;
  try {
    for (let round = 0; round < rounds; round++) {
      const address = `${ADDRESS}-${round}`;
      browser.answers.set(address, bigPage(6_000).replaceAll(ADDRESS, address));
      const takesOver = round % 3 === 2;
      if (round % 3 === 1) {
        const another = `${address}-corrected`;
        browser.answers.set(another, bigPage(6_000).replaceAll(ADDRESS, another));
        const confirmed = await correctAndCrash(browser, another, Math.random() * 2000);
        corrected.push(...confirmed);
        // The first one has saved the page.
        if (confirmed.length > 0) acknowledged.push(another);
      }
      const saved = takesOver
        ? await takeOverAndCrash(browser, script, Math.random() * 1500)
        : await saveAndCrash(browser, address, Math.random() * 80);
      if (saved && takesOver) taken = true;
      else if (saved) acknowledged.push(address);
      const complaints = await faults(browser, { acknowledged, corrected, taken: taken ? TAKEN_OVER : 0 });
      if (complaints.length === 0) passed++;
      else failed++;
      console.log(
        `${name}, round ${round + 1}: ${saved ? "saved" : "cut off"}, ${corrected.length} corrections; ${complaints.join("; ") || "nothing lost"}`,
      );
    }
  } finally {
    await browser.close();
  }
  return { passed, failed };
}

/** Presses "Save" and kills the browser after so many ms. Gives whether the popup had said that it is saved. */
async function saveAndCrash(browser: OpenBrowser, address: string, after: number): Promise<boolean> {
  const page = await browser.open(address);
  for (let tries = 0; tries < 100 && (await browser.badge(page)) === ""; tries++) await sleep(50);
  const popup = await browser.openExtensionPage(`popup.html?tab=${await browser.tabOf(page)}`);
  await popup.waitForSelector(SAVE);
  await popup.$eval(SAVE, (button) => (button as HTMLElement).click());
  await sleep(after);
  const saved = (await popup.$(".save-bar-tick")) !== null;
  await browser.crash();
  return saved;
}

/** Takes over a backup and kills the browser after so many ms. Gives whether the options had said that it is done. */
async function takeOverAndCrash(browser: OpenBrowser, script: string, after: number): Promise<boolean> {
  const page = await browser.openExtensionPage("options.html");
  await page.waitForSelector(".import input");
  await page.evaluate(script);
  await page.evaluate((count) => inLibrary.chooseBackup(count), TAKEN_OVER);
  const press = await page.waitForSelector(".import .button[data-kind=primary], .import li");
  await press?.evaluate((element) => (element as HTMLElement).click());
  await sleep(after);
  const words = await page.$eval(".import", ({ textContent }) => textContent ?? "");
  await browser.crash();
  return /(?:was|were) added/.test(words) || words.includes(`${TAKEN_OVER} transcripts are already`);
}

/** What was confirmed to be kept. */
interface Confirmed {
  /** The addresses of pages that were saved. */
  readonly acknowledged: readonly string[];
  /** The ids of corrections. */
  readonly corrected: readonly string[];
  /** How many documents of the backup were taken over. */
  readonly taken: number;
}

/** What the library's database lost or holds by halves. */
async function faults(
  browser: OpenBrowser,
  { acknowledged, corrected, taken }: Confirmed,
): Promise<readonly string[]> {
  const library = await browser.openExtensionPage("library.html");
  await library.waitForSelector("main h1, main h2, .empty, main a");
  const { rows, stored, corrections } = (await library.evaluate(
    // As text: a page of the extension lets no code in from elsewhere.
    `(${readAll})()`,
  )) as Awaited<ReturnType<typeof readAll>>;
  const revisions = await Promise.all(
    // What was saved has its words' hash; what came with the bench's backup has a name for it.
    stored.map(async ({ hash, blocks, ...revision }) => ({
      ...revision,
      whole: blocks.length > 0 && (hash.length < 64 || hash === (await wordsHash(blocks))),
    })),
  );
  await library.close();
  const documents = new Set(revisions.map(({ document }) => document));
  const lost = acknowledged.filter((address) => !revisions.some(({ url }) => url === address));
  const gone = Array.from({ length: taken }, (_, at) => `other t${at}`).filter((id) => !documents.has(id));
  return [
    ...lost.map((address) => `lost ${address}`),
    ...corrected.filter((id) => !corrections.includes(id)).map((id) => `lost the correction ${id}`),
    ...gone.map((id) => `lost ${id}, which was taken over`),
    ...rows.filter((id) => !documents.has(id)).map((id) => `${id} is listed without its words`),
    ...[...documents].filter((id) => !rows.includes(id)).map((id) => `${id} is not listed`),
    ...revisions.filter(({ whole }) => !whole).map(({ document }) => `${document} has not its words`),
  ];
}

/** Runs in a page of the extension. */
async function readAll() {
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const database = await asked(indexedDB.open("as-delivered"));
  const transaction = database.transaction(["transcripts", "revisions", "corrections"]);
  const rows = await asked(transaction.objectStore("transcripts").getAll());
  const revisions = await asked(transaction.objectStore("revisions").getAll());
  const corrections = await asked(transaction.objectStore("corrections").getAllKeys());
  database.close();
  return {
    corrections: corrections.map(String),
    rows: rows.map(({ id }) => String(id)),
    stored: revisions.map(({ document, hash, blocks, transcript }) => ({
      document: String(document),
      hash: String(hash),
      blocks: blocks as readonly Block[],
      url: String(transcript.source.url),
    })),
  };
}

import fc from "fast-check";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SavedState } from "../../lib/messages/protocol.ts";
import { documentIdOf } from "../../lib/sites/document-id.ts";
import { DELETED, OLD_BACKUP, OLD_LIBRARY, OLD_PAGES, type SavedSource } from "../make/extraction-1.ts";
import { type LeftLibrary, leaveLibrary } from "../make/left-library.ts";
import { launch, type OpenBrowser, sampledBrowsers } from "./browsers.ts";
import { chooseBackup } from "./give-backup.ts";
import { axe, goTo, press, textOf } from "./library-steps.ts";

/** Pages that are visited: some, or all of them in long runs. */
const VISITS = process.env.SOAK_RUNS ? OLD_PAGES.length : 6;
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** The page that a later version reads better, whatever this one reads. */
const BETTER = "03-hospital";
const MORE = "Thank you all, and good night.";

describe.each(sampledBrowsers("chromium"))("a library that the first extraction left in %s", (name) => {
  let browser: OpenBrowser;
  /** Sends what the popup sends, and keeps the library closed until it is in its place. */
  let stage: Page;
  let tab: Page;

  beforeAll(async () => {
    browser = await launch(name);
    stage = await browser.openExtensionPage("welcome.html");
    await stage.evaluate(`(${leaveLibrary})(${JSON.stringify(olderStill(OLD_LIBRARY))})`);
    for (const { address, html } of PAGES) browser.answers.set(address, html);
    tab = await browser.open(page(BETTER).address);
  });
  afterAll(() => browser.close());

  it(`tells of none of its pages that it has changed (seed ${SEED})`, async () => {
    const number = await browser.tabOf(tab);
    const states = new Map<string, SavedState>();
    for (const { name: one, address } of visited()) {
      await tab.goto(address);
      await isRead(browser, number, address);
      states.set(one, await stateOf(stage, number));
    }
    expect(states.get(BETTER)).toBe("better");
    const others = [...states].filter(([, state]) => state !== "saved" && state !== "better");
    expect(others, `seed ${SEED}`).toEqual(states.has(DELETED) ? [[DELETED, "unsaved"]] : []);
  }, 240_000);

  it("saves a better reading beside the words of before, which are no version", async () => {
    await tab.goto(page(BETTER).address);
    await isRead(browser, await browser.tabOf(tab), page(BETTER).address);
    const popup = await browser.openPopup(tab);
    await popup.waitForSelector(".save-bar-words[data-kind=better]");
    expect(await textOf(popup, ".save-bar")).toContain("Saved. A better reading is available.");
    await press(popup, ".save-bar .button");
    await popup.waitForSelector(".save-bar-tick");
    expect(await stateOf(stage, await browser.tabOf(tab))).toBe("saved");
    const library = await browser.openExtensionPage("library.html");
    await library.waitForSelector(".shelf-row");
    const row = `[data-document="${idOf(BETTER)}"]`;
    expect(await textOf(library, row)).not.toContain("version");
    await goTo(library, `#/t/${encodeURIComponent(idOf(BETTER))}`, ".article");
    expect(await textOf(library, ".article")).toContain(MORE);
    expect(await library.$$(".revisions")).toHaveLength(1);
    expect(await textOf(library, ".revisions summary")).toBe("Read by an older version of As Delivered");
    expect(await axe(library)).toEqual([]);
    await press(library, ".revisions a");
    await library.waitForFunction(
      (more) => !document.querySelector(".article")?.textContent?.includes(more),
      {},
      MORE,
    );
    expect(await library.$eval(".revisions", (details) => (details as HTMLDetailsElement).open)).toBe(true);
    expect(await library.$(".revisions a[aria-current=page]")).not.toBeNull();
    expect(await textOf(library, ".notice")).toContain("how an older version of As Delivered read the page");
    await press(library, ".notice a");
    await library.waitForFunction(
      (more) => document.querySelector(".article")?.textContent?.includes(more),
      {},
      MORE,
    );
    await library.close();
  });

  it("takes its own backup over, and nothing is doubled", async () => {
    const options = await browser.openExtensionPage("options.html");
    await options.waitForSelector(".import input");
    await chooseBackup(options, OLD_BACKUP);
    await said(options, "30 transcripts are already in your library");
    await press(options, ".import .button[data-kind=primary]");
    await options.waitForFunction(() => !document.querySelector(".import .button[data-kind=primary]"));
    await said(options, "30 transcripts are already in your library");
    await goTo(options, "library.html", ".shelf-row");
    await options.waitForFunction(() => document.querySelector("h1 + p")?.textContent?.includes("29"));
    await goTo(options, `#/t/${encodeURIComponent(idOf(BETTER))}`, ".article");
    expect(await textOf(options, ".article")).toContain(MORE);
    expect(await options.$$(".revisions")).toHaveLength(1);
    expect(await textOf(options, ".revisions summary")).not.toContain("versions");
    await options.close();
  });
});

/** What the addresses give now. */
const PAGES: readonly SavedSource[] = OLD_PAGES.map((one) =>
  one.name === BETTER ? { ...one, html: one.html.replace("Thank you all.", MORE) } : one,
);

function page(name: string): SavedSource {
  const found = PAGES.find((one) => one.name === name);
  if (!found) throw new Error(`There is no page ${name}`);
  return found;
}

function idOf(name: string): string {
  return documentIdOf(page(name).address);
}

/** The pages to visit, in an order of chance; the one that is read better is among them. */
function visited(): readonly SavedSource[] {
  const [order = []] = fc.sample(fc.shuffledSubarray([...PAGES], { minLength: PAGES.length }), {
    numRuns: 1,
    seed: SEED,
  });
  return [page(BETTER), ...order.filter((one) => one.name !== BETTER)].slice(0, VISITS);
}

/** Of one document, the words as an extraction took them that came before the first: any that reads the page now is a better one. */
function olderStill(left: LeftLibrary): LeftLibrary {
  const older = (record: object) => {
    if (Reflect.get(record, "document") !== idOf(BETTER)) return record;
    const transcript = Reflect.get(record, "transcript");
    return { ...record, transcript: { ...transcript, source: { ...transcript.source, extraction: 0 } } };
  };
  const stores = left.stores.map((store) =>
    store.name === "revisions" ? { ...store, records: store.records.map(older) } : store,
  );
  return { ...left, stores };
}

/** Waits until a tab's page script has read what stands at this address. */
async function isRead(browser: OpenBrowser, tab: number, address: string): Promise<void> {
  const read = () =>
    browser.background(async (id) => {
      const message = { id: 1, type: "reading", data: null, timestamp: Date.now() };
      const answer = await chrome.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => null);
      return String(answer?.res?.transcript.source.url ?? null);
    }, tab);
  await expect.poll(read, { interval: 30, timeout: 15_000 }).toBe(address);
}

/** What the background says of a tab's page when it is asked as by the popup. */
function stateOf(stage: Page, tab: number): Promise<SavedState> {
  return stage.evaluate(async (id) => {
    // In the extension's own world.
    const { runtime } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const message = { id: 1, type: "savedState", data: id, timestamp: Date.now() };
    return (await runtime.sendMessage(message)).res;
  }, tab);
}

/** Waits until this stands under the choice of a backup. */
async function said(options: Page, words: string): Promise<void> {
  await options.waitForFunction(
    (wanted) => document.querySelector(".import")?.textContent?.includes(wanted),
    {},
    words,
  );
}

import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { PageReading, SavedState, SaveOutcome } from "../../lib/messages/protocol.ts";
import type { OpenBrowser } from "./browsers.ts";

/** The labels under our highlights, in document order. */
export function labelsIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith("as-delivered-"))
      .flatMap(([, highlight]) => [...highlight] as Range[]);
    return ranges.sort((a, b) => a.compareBoundaryPoints(0, b)).map(String);
  });
}

/** What there is of us in a page. */
interface Traces {
  readonly highlights: number;
  readonly sheets: number;
  readonly hosts: number;
}

/** A page that knows nothing of us. */
export const NO_TRACES: Traces = { highlights: 0, sheets: 0, hosts: 0 };

/** What there is of us in a page: highlights, sheets, and our one element. */
export function tracesIn(page: Page): Promise<Traces> {
  return page.evaluate(() => ({
    hosts: document.querySelectorAll("[data-as-delivered]").length,
    highlights: [...CSS.highlights.keys()].filter((name) => name.startsWith("as-delivered-")).length,
    sheets: document.adoptedStyleSheets.filter((sheet) =>
      [...sheet.cssRules].some((rule) => rule.cssText.includes("as-delivered-")),
    ).length,
  }));
}

/** The page's whole HTML, our one element taken out of a copy. */
export function htmlOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll("[data-as-delivered]")) host.remove();
    return copy.outerHTML;
  });
}

/** Expects that a made page (`pageOf`) is what it was before any extension: no node has changed, not even for a moment. */
export async function expectUntouched(page: Page): Promise<void> {
  const { before, changes } = await page.evaluate(() => {
    const { before, changes } = window as unknown as { before: string; changes: readonly string[] };
    return { before, changes };
  });
  expect(await htmlOf(page)).toBe(before);
  expect(changes).toEqual([]);
}

/** Asks a tab's scripts as the popup does; `null` where nobody answers. */
export async function ask(browser: OpenBrowser, page: Page, type: string, sent?: unknown): Promise<unknown> {
  const tab = await browser.tabOf(page);
  return browser.background(
    async (id, name, data) => {
      const message = { id: 1, type: name, data, timestamp: Date.now() };
      const answer = await chrome.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => null);
      return answer?.res ?? null;
    },
    tab,
    type,
    sent ?? null,
  );
}

/** The page script's reading of this tab. */
export async function readingOf(browser: OpenBrowser, page: Page): Promise<PageReading | null> {
  return (await ask(browser, page, "reading")) as PageReading | null;
}

/** Jumps to the first turn whose words begin so. */
export async function jumpTo(browser: OpenBrowser, page: Page, beginning: string): Promise<boolean> {
  const reading = await readingOf(browser, page);
  const item = reading?.transcript.items.findIndex(
    (one) => one.type === "turn" && one.text.startsWith(beginning),
  );
  expect(item, `a turn that begins "${beginning}"`).toBeGreaterThanOrEqual(0);
  return (await ask(browser, page, "jump", item)) === "there";
}

/** Where the words' first line stands in the window, and what a finger would touch there. */
export function placeOf(page: Page, words: string): Promise<{ top: number; height: number; seen: boolean }> {
  return page.evaluate((text) => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(text);
      if (at < 0 || !node.parentElement || /SCRIPT|STYLE/.test(node.parentElement.tagName)) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { left, top, height } = range.getBoundingClientRect();
      const touched = document.elementFromPoint(left + 1, top + height / 2);
      return { top, height: innerHeight, seen: touched?.contains(node) ?? false };
    }
    throw new Error(`Not in the page: ${text}`);
  }, words);
}

/** What the popup asks the background about a tab. */
type PopupQuestion = "readAnyway" | "save" | "savedState";

/** Sends a message to the background from a page of the extension, as the popup does. */
export async function fromPopup(
  browser: OpenBrowser,
  type: PopupQuestion,
  tab: number,
): Promise<SaveOutcome | SavedState | string> {
  const popup = await browser.openExtensionPage(`popup.html?tab=${tab}`);
  const answer = await fromOwnPage(popup, type, tab);
  await popup.close();
  return answer;
}

/** The same at once, from a page of the extension that is open and asks the tab nothing by itself. */
export async function fromOwnPage(
  own: Page,
  type: PopupQuestion,
  tab: number,
): Promise<SaveOutcome | SavedState | string> {
  const answer = await own.evaluate(
    async (name, id) => {
      // In the extension's own world.
      const { runtime } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      return runtime.sendMessage({ id: 1, type: name, data: id, timestamp: Date.now() });
    },
    type,
    tab,
  );
  if (answer?.err) throw new Error(JSON.stringify(answer.err));
  return answer.res;
}

/** What holds soon, also on a machine that others keep busy. */
export function soon<T>(look: () => T | Promise<T>, what = "") {
  return expect.poll(look, { timeout: 10_000, message: what });
}

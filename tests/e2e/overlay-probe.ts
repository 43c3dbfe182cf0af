import type { Page } from "puppeteer-core";
import type { OpenBrowser } from "./browsers.ts";

/** Something of ours in a page: what it says, and where its middle stands in the window. */
export interface Seen {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
}

/** The first thing of ours in a page that fits a selector; `null` where there is none. Our shadow is closed to the page itself. */
export async function seenOf(browser: OpenBrowser, page: Page, selector: string): Promise<Seen | null> {
  const tab = await browser.tabOf(page);
  return browser.background(
    async (tabId, wanted) => {
      const [found] = await chrome.scripting.executeScript({
        target: { tabId },
        args: [wanted],
        func: (one: string) => {
          const host = document.querySelector("as-delivered-overlay") as HTMLElement & {
            openOrClosedShadowRoot?: ShadowRoot;
          };
          const dom = (chrome as unknown as { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot } })
            .dom;
          const root = host && (host.openOrClosedShadowRoot ?? dom?.openOrClosedShadowRoot(host));
          const element = root?.querySelector(one);
          if (!element) return null;
          const { left, top, width, height, bottom } = element.getBoundingClientRect();
          return {
            text: element.textContent ?? "",
            x: left + width / 2,
            y: top + height / 2,
            top,
            bottom,
          };
        },
      });
      return (found?.result ?? null) as Seen | null;
    },
    tab,
    selector,
  );
}

/** What it says; `null` where there is none. */
export async function shadowText(browser: OpenBrowser, page: Page, selector: string): Promise<string | null> {
  return (await seenOf(browser, page, selector))?.text ?? null;
}

import { browser } from "#imports";
import { createCorrectionEntries, offerCorrectionMenu } from "./correction-menu.ts";
import { createQuoteEntry, offerQuoteMenu } from "./quote-menu.ts";

/** Offers in the browser's own menu what can be done with words of a page. */
export function offerBrowserMenu(failed: (error: unknown) => void): void {
  browser.runtime.onInstalled.addListener(async () => {
    // An update finds the entries there.
    await browser.contextMenus.removeAll();
    await createQuoteEntry();
    createCorrectionEntries();
  });
  offerQuoteMenu(failed);
  offerCorrectionMenu(failed);
}
